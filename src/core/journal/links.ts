/** Where an improvement came from, and what a note led to. Links lead from file to file, never from a note to itself. */

import type { Entry, NoteEntry } from './entry.ts';
import type { NoteIndex } from './noteIndex.ts';

/** The notes that an improvement names in `from`, in its order, each once; ids that do not exist are left out. */
export function originsOf(index: Pick<NoteIndex, 'byId'>, entry: Entry): readonly Entry[] {
  const found = new Set((entry.fields.from ?? []).map((id) => index.byId(id)));
  return [...found].filter((origin) => origin !== undefined && origin.id !== entry.id) as Entry[];
}

/** The improvements that name a note in `from`, oldest first. */
export function ledToOf(index: Pick<NoteIndex, 'byOrigin'>, entry: Entry): readonly NoteEntry[] {
  return (index.byOrigin.get(entry.id) ?? []).filter(({ id }) => id !== entry.id);
}
