/** What renaming and merging customers have in common: notes that follow, and a page that is edited. */

import type { Entry } from '../journal/entry.ts';
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

export type Edits = Result<{ readonly changes: readonly FileChange[] }>;

/** The edit of a page, and where it goes; `after` is its text then. */
export function pageChange(
  note: Note,
  edited: Edited,
  to?: NotePath,
): Result<{ readonly changes: readonly FileChange[]; readonly after: string }> {
  const { path, text: was } = note;
  if (!edited.ok) {
    return refuse({ code: edited.reason === 'unsafe' ? 'unsafe-edit' : 'unreadable-note', path });
  }
  const { edits } = edited;
  const isNothing = edits.length === 0 && to === undefined;
  const change = { is: 'edited', path, was, edits, ...(to !== undefined && { to }) } as const;
  return { ok: true, changes: isNothing ? [] : [change], after: applyEdits(was, edits) };
}

export interface Following {
  readonly entries: readonly Entry[];
  /** Which names are those of the customer that gets another. */
  readonly isTheirs: (given: string) => boolean;
  readonly to: string;
  /** Which names are those of the customer they become; such a name stands once in a note. */
  readonly isAlready: (given: string) => boolean;
  /** Pages that are changed in another way. */
  readonly besides: readonly (NotePath | undefined)[];
}

/** The notes that name a customer, each edited where it does; refused where one cannot be. */
export async function followers(
  target: FilesTarget,
  { entries, isTheirs, to, isAlready, besides }: Following,
): Promise<Edits> {
  const known = entries
    .filter(({ fields }) => fields.customer?.some(isTheirs))
    .map(({ path }) => path);
  const paths = [...new Set([...known, ...target.unsaved])].filter(
    (path) => !besides.includes(path),
  );
  const changes: FileChange[] = [];
  for (const path of paths) {
    const was = await target.read(path);
    const names = was === undefined ? [] : (readNote(path, was).fields.customer ?? []);
    const first = names.some(isAlready) ? undefined : names.find(isTheirs);
    if (was === undefined || !names.some(isTheirs)) {
      continue;
    }
    const edited = changeItems(was, 'customer', (name) =>
      isTheirs(name) ? (name === first ? to : undefined) : name,
    );
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
