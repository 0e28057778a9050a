/** The people around a customer, as the notes name them: who was there, who was introduced to whom. */

import type { NoteEntry } from '../journal/entry.ts';
import { nameKey } from '../note/customerName.ts';

export interface PersonMet {
  /** As the newest note spells it. */
  readonly name: string;
  /** How many notes name them. */
  readonly count: number;
  /** The newest of these. */
  readonly last: NoteEntry;
}

/** Everybody whom some notes name, which come oldest first: whoever was named last comes first. */
export function peopleIn(notes: readonly NoteEntry[]): readonly PersonMet[] {
  const people = new Map<string, { name: string; count: number; last: NoteEntry }>();
  for (const note of notes.toReversed()) {
    for (const [key, name] of namedIn(note)) {
      const known = people.get(key) ?? { name, count: 0, last: note };
      known.count++;
      people.set(key, known);
    }
  }
  return [...people.values()];
}

/** Whom anybody may mean: us, 私たち. */
export const pronoun =
  /^(?:i|me|myself|we|us|ourselves|you|they|them|私|私たち|我々|自分|当社|弊社|自社|先方|お客様|皆様)$/i;

/** Each person of a note once, whatever the width and case of the name. */
function namedIn({ kind, fields }: NoteEntry): ReadonlyMap<string, string> {
  const { with: there = [], introduction } = fields;
  const { of, to, by } = introduction ?? {};
  const names = kind === 'interaction' ? [...there, of, to, by] : [];
  const found = new Map<string, string>();
  for (const name of names) {
    const key = name === undefined ? '' : nameKey(name);
    if (name !== undefined && key !== '' && !pronoun.test(name.trim()) && !found.has(key)) {
      found.set(key, name);
    }
  }
  return found;
}
