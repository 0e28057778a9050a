/** What the index keeps of a file: enough for trees, completion, and to know which notes a week needs. */

import type { Day } from '../day.ts';
import { detached } from '../detached.ts';
import type { Step } from '../note/body.ts';
import type { Fields } from '../note/fields.ts';
import { isNoteKind, type FileKind, type NoteKind } from '../note/kind.ts';
import { idOf } from '../note/name.ts';
import { largestRead } from '../note/largestRead.ts';
import { filledSections, readNote } from '../note/read.ts';
import type { SectionName } from '../note/sections.ts';
import type { NoteFile, NotePath } from '../ports.ts';
import type { Problem } from '../problem.ts';

export interface Entry {
  readonly path: NotePath;
  readonly id: string;
  /** Undefined where the file does not say what it is. */
  readonly kind?: FileKind | undefined;
  readonly title: string;
  /** The calendar day; undefined on pages (customers, weeks) and where nobody can tell. */
  readonly day?: Day | undefined;
  readonly fields: Fields;
  /** Next steps: open ones and done ones. */
  readonly steps: readonly Step[];
  /** Steps that will not be done: they lead nowhere. Absent where there is none. */
  readonly dropped?: readonly Step[] | undefined;
  /** Sections of ours that hold words. */
  readonly filled: readonly SectionName[];
  readonly problems: readonly Problem[];
  readonly size: number;
  readonly mtime: number;
}

/** An entry of one of the four kinds that people log, with its day. */
export type NoteEntry = Entry & { readonly kind: NoteKind; readonly day: Day };

export function isNoteEntry(entry: Entry): entry is NoteEntry {
  return isNoteKind(entry.kind) && entry.day !== undefined;
}

/** The entry of a file. `text` is absent where the file is too large to read, or could not be read. */
export function entryOf(file: NoteFile, text: string | undefined): Entry {
  const { path, size, mtime } = file;
  const id = idOf(path);
  if (text === undefined) {
    const code = size >= largestRead ? 'too-large' : 'unreadable-file';
    const problems = [{ code, span: { start: 0, end: 0 } }] as const;
    return { path, id, title: id, fields: {}, steps: [], filled: [], problems, size, mtime };
  }
  const note = readNote(path, text);
  const { kind, title, day, fields, problems } = note;
  const isDropped = (step: Step) => step.dropped !== undefined;
  const steps = note.body.steps.filter((step) => !isDropped(step));
  const struck = note.body.steps.filter(isDropped);
  const dropped = struck.length > 0 ? struck : undefined;
  const filled = filledSections(note);
  const said = detached({ kind, title, day, fields, steps, dropped, filled, problems });
  return { path, id, ...said, size, mtime };
}

/** Whether a path is one that the index holds: Markdown below `notes/`, `customers/`, `weeks/`, and the aspiration. */
export function isIndexed(path: NotePath): boolean {
  return /^(?:(?:notes|customers|weeks)\/.+|aspiration)\.md$/i.test(path);
}
