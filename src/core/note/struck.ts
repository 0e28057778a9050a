/** How a step says that it was dropped: its words are struck through, and perhaps a remark stands behind them. */

/** As we write it; the words may hold strikes of their own. */
const ours = /^~~(.+)~~( \((?:dropped|取りやめ)(?:: (.*))?\))$/;
/** As people write it: all of the words, and any remark. */
const byHand = /^~~((?:(?!~~).)+)~~(?:\s*[(（].*[)）])?$/;

/** The words that were struck through; undefined for a step that was not dropped. */
export function droppedWords(text: string): string | undefined {
  return (ours.exec(text) ?? byHand.exec(text))?.[1];
}

/** The length of our remark behind the words, where it gives no reason; else 0. */
export function lengthOfBareRemark(text: string): number {
  const [, , remark = '', reason] = ours.exec(text) ?? [];
  return reason === undefined ? remark.length : 0;
}

/** A step's words without why it was dropped once, which stays when it is opened again. */
export function withoutRemark(text: string): string {
  return text.replace(/ \((?:dropped|取りやめ): .*\)/, '');
}
