/** What refers to a file must follow when it gets another name. */

import type { Entry } from '../journal/entry.ts';
import { setField } from '../note/edit.ts';
import { type Edited, applyEdits } from '../note/textEdit.ts';
import { readFrontMatter, type FrontMatter } from '../note/frontMatter.ts';
import { idOf } from '../note/name.ts';
import { readNote } from '../note/read.ts';
import { scalarsOf } from '../note/scalars.ts';
import { plain } from '../note/yamlTree.ts';
import { inlineYaml } from '../note/yamlText.ts';
import type { NotePath } from '../ports.ts';

/** Old id → new id; without what keeps its id. */
export type Renaming = ReadonlyMap<string, string>;

export function renamingOf(files: readonly { readonly from: NotePath; readonly to: NotePath }[]): {
  readonly notes: Renaming;
  readonly customers: Renaming;
} {
  const notes = new Map<string, string>();
  const customers = new Map<string, string>();
  for (const { from, to } of files) {
    const isMarkdown = [from, to].every((path) => path.toLowerCase().endsWith('.md'));
    if (!isMarkdown || idOf(from) === idOf(to)) {
      continue;
    }
    const isPage = from.startsWith('customers/') && to.startsWith('customers/');
    (isPage ? customers : notes).set(idOf(from), idOf(to));
  }
  return { notes, customers };
}

/** The entries that name one of the renamed. */
export function referring(
  entries: Iterable<Entry>,
  { notes, customers }: { readonly notes: Renaming; readonly customers: Renaming },
): readonly Entry[] {
  return [...entries].filter(
    ({ fields }) =>
      fields.from?.some((id) => notes.has(id.normalize('NFC'))) ||
      fields.customer?.some((id) => customers.has(id.normalize('NFC'))),
  );
}

/** The fields of a note that name one of the renamed, with the new names. */
export function followRename(
  path: NotePath,
  text: string,
  { notes, customers }: { readonly notes: Renaming; readonly customers: Renaming },
): readonly Edited[] {
  const { fields } = readNote(path, text);
  return [
    ...follow(text, 'from', fields.from ?? [], notes),
    ...follow(text, 'customer', fields.customer ?? [], customers),
  ];
}

/** Each name where it stands, so that the others of a list keep their quotes; else the field as a whole. */
function follow(
  text: string,
  key: 'from' | 'customer',
  ids: readonly string[],
  renaming: Renaming,
): readonly Edited[] {
  const newName = (id: string) => renaming.get(id.normalize('NFC'));
  if (!ids.some((id) => newName(id) !== undefined)) {
    return [];
  }
  const wanted = ids.map((id) => newName(id) ?? id);
  const edits = scalarsOf(text, key).flatMap(({ span, value }) => {
    const name = newName(value);
    return name === undefined ? [] : [{ span, text: inlineYaml(name) }];
  });
  const followed = readFrontMatter(applyEdits(text, edits));
  const isFollowed =
    isSame(followed.fields[key], wanted) &&
    isSame(others(followed, key), others(readFrontMatter(text), key));
  return [isFollowed ? { ok: true, edits } : setField(text, key, wanted)];
}

/** What the other keys say, which an anchor may tie to the one that changes. */
function others({ map }: FrontMatter, key: string): unknown {
  return map?.entries
    .filter((entry) => entry.key !== key)
    .map((entry) => [entry.key, plain(entry.value)]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
