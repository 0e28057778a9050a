/** What a customer's figures are made of: the notes that speak of them, and the days on which something was heard. */

import type { NoteEntry } from '../journal/entry.ts';
import { hearsayOf } from '../journal/standing.ts';
import type { Day } from '../day.ts';
import type { Contact, DatedRef } from './data.ts';

/** Those of today and before, of notes that come oldest first; a note of the future says nothing yet. */
export function notesUpTo(today: Day, notes: readonly NoteEntry[]): readonly NoteEntry[] {
  const isPast = ({ day }: NoteEntry) => day <= today;
  return notes.slice(0, notes.findLastIndex(isPast) + 1);
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

/** Still being made. */
export type Fresh<T> = { -readonly [K in keyof T]: T[K] };

/** A note with through whom it was heard, where that was not directly. Written out: of ten thousand, spreading is slow. */
export function contactOf(note: NoteEntry): Fresh<Contact> {
  const { id, path, title, day } = note;
  const hearsay = hearsayOf(note);
  return hearsay ? { id, path, title, day, hearsay } : { id, path, title, day };
}
