/** The setting that says where notes are. */

const defaultFolder = 'ashita';

/**
 * The notes folder inside the workspace folder, `/` between its parts; anything that leads out of it, or into Git's own,
 * is the default.
 */
export function notesFolder(value: unknown): string {
  if (typeof value !== 'string' || /^(?:[\\/]|[a-z]:)|\p{Cc}/iu.test(value)) {
    return defaultFolder;
  }
  const parts = value.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const isOurs = parts.length > 0 && !parts.some((part) => /^(?:\.\.|\.git)$/i.test(part));
  return isOurs ? parts.join('/') : defaultFolder;
}
