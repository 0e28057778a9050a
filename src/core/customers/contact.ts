/** What a customer's figures are made of: the notes that speak of them, and the days on which something was heard. */

import { byDate } from '../journal/entries.ts';
import type { NoteEntry } from '../journal/entry.ts';
import { hearsayOf } from '../journal/standing.ts';
import type { Day } from '../day.ts';
import type { Contact, DatedRef } from './data.ts';

/** Those of today and before, oldest first, whatever their order was; a note of the future says nothing yet. */
export function notesUpTo(today: Day, notes: readonly NoteEntry[]): readonly NoteEntry[] {
  return notes.filter(({ day }) => day <= today).sort(byDate);
}

/** Whether something was heard: a frustration is our own, unless it says how it was heard. */
export function isContact({ kind, fields }: NoteEntry): boolean {
  return (
    kind === 'interaction' ||
    kind === 'thanks' ||
    (kind === 'frustration' && fields.heard !== undefined)
  );
}

export function datedRef({ id, path, title, day }: NoteEntry): DatedRef {
  return { id, path, title, day };
}

/** A note with through whom it was heard, where that was not directly. */
export function contactOf(note: NoteEntry): Contact {
  const hearsay = hearsayOf(note);
  return hearsay ? { ...datedRef(note), hearsay } : datedRef(note);
}
