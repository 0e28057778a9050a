/**
 * What this build of VS Code complains of in every window, whatever is installed in it: parts that it was made
 * without, and the gallery of extensions and the accounts that it is kept from.
 */
const always: readonly RegExp[] = [
  /No extension gallery service configured/,
  /\[Service Worker\] registration/,
  /A bad HTTP response code \(404\) was received when fetching the script/,
  /Timed out waiting for authentication provider/,
  /\[lifecycle\] Long running operations during shutdown/,
  /status of 404 .*(vsda|serviceWorker|update\/check)/,
];

/** True for an error of a page's console that says nothing about the extension under test. */
export function isNoise(text: string): boolean {
  return always.some((each) => each.test(text));
}
