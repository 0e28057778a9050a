/** What refers to a file must follow when it gets another name. */

import type { Entry } from '../journal/entry.ts';
import { changeItems } from '../note/listEdits.ts';
import { idOf } from '../note/name.ts';
import { readNote } from '../note/read.ts';
import type { Edited } from '../note/textEdit.ts';
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

function follow(
  text: string,
  key: 'from' | 'customer',
  ids: readonly string[],
  renaming: Renaming,
): readonly Edited[] {
  const newName = (id: string) => renaming.get(id.normalize('NFC'));
  return ids.some((id) => newName(id) !== undefined)
    ? [changeItems(text, key, (id) => newName(id) ?? id)]
    : [];
}
