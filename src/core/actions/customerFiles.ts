/** What renaming and merging customers have in common: notes that follow, and a page that is edited. */

import { entryOf, type Entry } from '../journal/entry.ts';
import { largestRead } from '../note/largestRead.ts';
import { changeItems } from '../note/listEdits.ts';
import { readNote, type Note } from '../note/read.ts';
import { applyEdits, type Edited } from '../note/textEdit.ts';
import type { NotePath } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { isFatal } from './change.ts';
import type { FileChange, FilesTarget } from './changeFiles.ts';

/** A page as it stands in its editor or on the disk; refused where it cannot be understood. */
export async function readPage(
  target: FilesTarget,
  path: NotePath,
): Promise<Result<{ readonly note: Note }>> {
  const text = await target.read(path);
  const isRead = text !== undefined && text.length < largestRead;
  const note = isRead ? readNote(path, text) : undefined;
  return !note || note.problems.some(isFatal) || note.text.includes('\uFFFD')
    ? refuse({ code: 'unreadable-note', path })
    : { ok: true, note };
}

type Edits = Result<{ readonly changes: readonly FileChange[] }>;

/** Changes of pages, and what the index would hold of the one that stays. */
export type PageEdits = Result<{
  readonly changes: readonly FileChange[];
  readonly after: Entry;
}>;

/** The edit of a page, and where it goes. */
export function pageChange(
  page: Entry,
  { path, text: was }: Note,
  edited: Edited,
  to?: NotePath,
): PageEdits {
  if (!edited.ok) {
    return refuse({ code: edited.reason === 'unsafe' ? 'unsafe-edit' : 'unreadable-note', path });
  }
  const { edits } = edited;
  const isNothing = edits.length === 0 && to === undefined;
  const change = { is: 'edited', path, was, edits, ...(to !== undefined && { to }) } as const;
  const after = entryOf({ ...page, path: to ?? path }, applyEdits(was, edits));
  return { ok: true, changes: isNothing ? [] : [change], after };
}

export interface Following {
  readonly entries: readonly Entry[];
  /** What takes the place of a name; the name itself where it stays. */
  readonly becomes: (given: string) => string;
  /** Whom a name means afterwards: a name that was changed goes where another one says the same. */
  readonly meaning: (given: string) => unknown;
  /** Pages that are changed in another way. */
  readonly besides: readonly (NotePath | undefined)[];
}

/** The notes that name a customer, each edited where it does; refused where one cannot be. */
export async function followers(
  target: FilesTarget,
  { entries, becomes, meaning, besides }: Following,
): Promise<Edits> {
  const isChanged = (given: string) => becomes(given) !== given;
  const known = entries
    .filter(({ fields }) => fields.customer?.some(isChanged))
    .map(({ path }) => path);
  const paths = [...new Set([...known, ...target.unsaved])].filter(
    (path) => !besides.includes(path),
  );
  const changes: FileChange[] = [];
  for (const path of paths) {
    const was = await target.read(path);
    const names = was === undefined ? [] : (readNote(path, was).fields.customer ?? []);
    if (was === undefined || !names.some(isChanged)) {
      continue;
    }
    const said = new Set(names.filter((name) => !isChanged(name)).map(meaning));
    const now = names.map((name) => {
      const put = becomes(name);
      const isSaid = put !== name && said.has(meaning(put));
      said.add(meaning(put));
      return isSaid ? undefined : put;
    });
    const edited = changeItems(was, 'customer', (_, at) => now[at]);
    if (!edited.ok) {
      return refuse({ code: 'unreadable-note', path });
    }
    changes.push({ is: 'edited', path, was, edits: edited.edits });
  }
  return {
    ok: true,
    changes: changes.filter((one) => one.is !== 'edited' || one.edits.length > 0),
  };
}
