/**
 * Git's own folder for the repository that holds a folder, as `git rev-parse --git-common-dir` has it: found by reading
 * files alone, so that it is known where no program may be run. All worktrees of a repository share it.
 */

/** Reads a file; undefined for what is no file or cannot be read. Paths are absolute, `/` between their parts. */
export type ReadsText = (path: string) => Promise<string | undefined>;

export async function commonGitFolder(
  folder: string,
  read: ReadsText,
): Promise<string | undefined> {
  return (await repositoryAround(folder, read))?.git;
}

export interface Repository {
  /** The work tree. */
  readonly top: string;
  /** Git's own folder. */
  readonly git: string;
}

/** The repository that holds a folder, which need not be there itself. */
export async function repositoryAround(
  folder: string,
  read: ReadsText,
): Promise<Repository | undefined> {
  const parts = folder.split('/').filter((part, at) => part !== '' || at === 0);
  for (let count = parts.length; count > 0; count--) {
    const top = parts.slice(0, count).join('/');
    const place = `${top}/.git`;
    const pointer = await read(place);
    const own =
      pointer === undefined ? place : pointed(place, /^gitdir: *(.+?)\s*$/m.exec(pointer)?.[1]);
    if (own !== undefined && (await read(`${own}/HEAD`)) !== undefined) {
      const common = (await read(`${own}/commondir`))?.trim();
      return { top, git: (common === undefined ? undefined : pointed(`${own}/.`, common)) ?? own };
    }
  }
  return undefined;
}

/** The path that a file names, absolute or from where the file is. */
export function pointed(file: string, to: string | undefined): string | undefined {
  if (to === undefined || to === '') {
    return undefined;
  }
  const path = to.replaceAll('\\', '/');
  const isAbsolute = /^(?:\/|[a-z]:)/i.test(path);
  const result: string[] = isAbsolute ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      result.pop();
    } else if (part !== '.' && (part !== '' || result.length === 0)) {
      result.push(part);
    }
  }
  return result.join('/');
}
