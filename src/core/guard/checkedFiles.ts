/** The files that `ashita check` looks through: those in place, or those of the next commit. */

import { isMarkdown, type Outside } from './outside.ts';

export interface CheckedFile {
  readonly file: string;
  /** Undefined for what is deleted, or cannot be read. */
  readonly read: () => Promise<string | undefined>;
}

/** What a commit would hold, whatever the work tree does; in a hook, the index that Git has ready. Undefined without Git. */
export async function stagedFiles(
  top: string | undefined,
  given: readonly string[],
  { git, blobs }: Outside,
): Promise<readonly CheckedFile[] | undefined> {
  const raw = ['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative'];
  const listed = top === undefined ? undefined : await git(raw);
  if (listed === undefined) {
    return undefined;
  }
  // Two parts each: ":mode mode id id letter", then the path.
  const parts = listed.split('\0');
  const files = parts
    .flatMap((path, at) => {
      const id = parts[at - 1]?.split(' ')[3] ?? '';
      return at % 2 === 1 ? [{ file: `${top}/${path}`, id }] : [];
    })
    .filter(({ file }) => isMarkdown(file) || given.includes(file));
  const texts = await blobs(files.map(({ id }) => id));
  return files.map(({ file }, at) => ({ file, read: () => Promise.resolve(texts[at]) }));
}

/** The files as they are; without paths those of the repository that Git does not ignore. */
export async function filesInPlace(
  top: string | undefined,
  given: readonly string[],
  { cwd, git, list, read }: Outside,
): Promise<readonly CheckedFile[]> {
  const files = new Set<string>();
  const known =
    given.length === 0 && top !== undefined
      ? await git(['-C', top, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'])
      : undefined;
  if (known !== undefined) {
    known.split('\0').forEach((path) => files.add(`${top}/${path}`));
  } else {
    for (const path of given.length > 0 ? given : [cwd]) {
      ((await list(path)) ?? [path]).forEach((file) => files.add(file));
    }
  }
  return [...files]
    .filter((file) => isMarkdown(file) || given.includes(file))
    .sort()
    .map((file) => ({ file, read: () => read(file) }));
}
