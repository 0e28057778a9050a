/** The two steps (E1): they recognise us, their company recognises them; and what speaks for each. */

import type { NoteEntry } from '../journal/entry.ts';
import { once } from '../once.ts';
import { nameKey } from '../note/customerName.ts';
import { isEarly } from './asked.ts';
import { contactOf, type Fresh } from './contact.ts';
import type { Customer } from './customers.ts';
import type { CustomerData, CustomerWin, Evidence } from './data.ts';

/** Their wins, newest first; notes come oldest first. */
export function winsOf(notes: readonly NoteEntry[]): readonly CustomerWin[] {
  return newestFirst(notes, (note) => {
    const { win } = note.fields;
    const isTold = note.kind === 'interaction' || note.kind === 'thanks';
    return isTold && win ? { ...contactOf(note), win } : undefined;
  });
}

/** What speaks for the two steps, newest first; what rests on hearsay is listed, and says so. */
export function stepsOf(customer: Customer, notes: readonly NoteEntry[]): CustomerData['steps'] {
  const names = once(() => new Set([customer.id, customer.name, ...customer.aliases].map(nameKey)));
  const first = newestFirst(notes, (note): Evidence | undefined => {
    const because = becauseOf(note, names);
    if (!because) {
      return undefined;
    }
    const evidence = contactOf(note) as Fresh<Evidence>;
    evidence.because = because;
    return evidence;
  });
  const second = winsOf(notes).map((win): Evidence => ({ ...win, because: 'win' }));
  return [first, second];
}

/** What some notes, which come oldest first, give. */
function newestFirst<T>(
  notes: readonly NoteEntry[],
  give: (note: NoteEntry) => T | undefined,
): readonly T[] {
  const given: T[] = [];
  for (let at = notes.length - 1; at >= 0; at--) {
    const one = give(notes[at] as NoteEntry);
    if (one !== undefined) {
      given.push(one);
    }
  }
  return given;
}

/** The step that they have reached by what was not hearsay: a win of theirs, or a sign that they recognise us. */
export function reachedOf([first, second]: CustomerData['steps']): 0 | 1 | 2 {
  const isHeard = ({ hearsay }: Evidence) => hearsay === undefined;
  return second.some(isHeard) ? 2 : first.some(isHeard) ? 1 : 0;
}

/** Thanks; an introduction that they made; being asked before anything was decided. */
function becauseOf(
  { kind, fields }: NoteEntry,
  names: () => ReadonlySet<string>,
): Evidence['because'] | undefined {
  if (kind === 'thanks') {
    return 'thanks';
  }
  if (kind !== 'interaction') {
    return undefined;
  }
  const by = fields.introduction?.by;
  const isTheirs = (key: string) =>
    names().has(key) || (fields.with ?? []).some((one) => nameKey(one) === key);
  return by !== undefined && isTheirs(nameKey(by))
    ? 'introduction'
    : isEarly(fields)
      ? 'asked-early'
      : undefined;
}
