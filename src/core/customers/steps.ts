/** The two steps (E1): they recognise us, their company recognises them; and what speaks for each. */

import type { NoteEntry } from '../journal/entry.ts';
import { nameKey } from '../note/customerName.ts';
import { isEarly } from './asked.ts';
import { contactOf } from './contact.ts';
import type { Customer } from './customers.ts';
import type { CustomerData, CustomerWin, Evidence } from './data.ts';
import type { Win } from '../note/kind.ts';

type WinNote = NoteEntry & { readonly fields: { readonly win: Win } };

/** Their wins, newest first; notes come oldest first. */
export function winsOf(notes: readonly NoteEntry[]): readonly CustomerWin[] {
  return notes
    .filter(
      (note): note is WinNote =>
        (note.kind === 'interaction' || note.kind === 'thanks') && note.fields.win !== undefined,
    )
    .map((note) => ({ ...contactOf(note), win: note.fields.win }))
    .reverse();
}

/** What speaks for the two steps, newest first; what rests on hearsay is listed, and says so. */
export function stepsOf(customer: Customer, notes: readonly NoteEntry[]): CustomerData['steps'] {
  const names = new Set([customer.id, customer.name, ...customer.aliases].map(nameKey));
  const first = notes.flatMap((note): Evidence[] => {
    const because = becauseOf(note, names);
    return because ? [{ ...contactOf(note), because }] : [];
  });
  const second = winsOf(notes).map((win): Evidence => ({ ...win, because: 'win' }));
  return [first.reverse(), second];
}

/** The step that they have reached by what was not hearsay: a win of theirs, or a sign that they recognise us. */
export function reachedOf([first, second]: CustomerData['steps']): 0 | 1 | 2 {
  const isHeard = ({ hearsay }: Evidence) => hearsay === undefined;
  return second.some(isHeard) ? 2 : first.some(isHeard) ? 1 : 0;
}

/** Thanks; an introduction that they made; being asked before anything was decided. */
function becauseOf(
  { kind, fields }: NoteEntry,
  names: ReadonlySet<string>,
): Evidence['because'] | undefined {
  if (kind === 'thanks') {
    return 'thanks';
  }
  if (kind !== 'interaction') {
    return undefined;
  }
  const by = fields.introduction?.by;
  const theirs = new Set([...names, ...(fields.with ?? []).map(nameKey)]);
  return by !== undefined && theirs.has(nameKey(by))
    ? 'introduction'
    : isEarly(fields)
      ? 'asked-early'
      : undefined;
}
