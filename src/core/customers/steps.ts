/** The two steps (E1): they recognise us, their company recognises them; and what speaks for each. */

import type { NoteEntry } from '../journal/entry.ts';
import { hearsayOf } from '../journal/standing.ts';
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
    return isWin(note) && win ? { ...contactOf(note), win } : undefined;
  });
}

/** What speaks for the two steps, newest first; what rests on hearsay is listed, and says so. */
export function stepsOf(customer: Customer, notes: readonly NoteEntry[]): CustomerData['steps'] {
  const names = namesOf(customer);
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

/** The keys of all that a customer is called; seldom asked for. */
function namesOf({ id, name, aliases }: Customer): () => ReadonlySet<string> {
  return once(() => new Set([id, name, ...aliases].map(nameKey)));
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
export function reachedBy(customer: Customer, notes: readonly NoteEntry[]): 0 | 1 | 2 {
  const names = namesOf(customer);
  const isHeard = (note: NoteEntry) => hearsayOf(note) === undefined;
  return notes.some((note) => isWin(note) && isHeard(note))
    ? 2
    : notes.some((note) => becauseOf(note, names) !== undefined && isHeard(note))
      ? 1
      : 0;
}

function isWin({ kind, fields }: NoteEntry): boolean {
  return (kind === 'interaction' || kind === 'thanks') && Boolean(fields.win);
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
