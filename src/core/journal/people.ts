/** Who may have made it possible (C2): what Git and the notes say for each, most likely first. */

import { nameKey } from '../note/customerName.ts';
import type { Contributions } from '../ports.ts';
import type { NoteEntry } from './entry.ts';

/** What speaks most for somebody, with how many there are of it. */
export type Reason =
  /** Lines of the linked code are theirs. */
  | { readonly code: 'lines'; readonly count: number }
  /** They worked on the linked files before. */
  | { readonly code: 'commits'; readonly count: number }
  /** They worked in this repository in the days before. */
  | { readonly code: 'week'; readonly count: number }
  /** Other notes name them. */
  | { readonly code: 'named' };

export interface Suggestion {
  readonly name: string;
  readonly reason: Reason;
}

/** What counts in the repository, what counts more first. */
const signs = ['lines', 'commits', 'week'] as const;

/**
 * Whose lines the linked code is comes first, then who changed those files most often, then who committed most in the
 * days before, then those whom notes name, in their order. One person is named once, as the notes spell the name; programs
 * (`…[bot]`) and those `without` are left out.
 */
export function rankPeople(
  found: Contributions,
  named: readonly string[],
  without: readonly string[],
): readonly Suggestion[] {
  const people = new Map<
    string,
    { name: string; counts: Record<(typeof signs)[number], number> }
  >();
  const personOf = (name: string) => {
    const key = nameKey(name);
    const person = people.get(key) ?? { name, counts: { lines: 0, commits: 0, week: 0 } };
    people.set(key, person);
    return person;
  };
  named.forEach(personOf);
  for (const sign of signs) {
    for (const [name, count] of found[sign]) {
      personOf(name).counts[sign] += count;
    }
  }
  const out = new Set(['', ...without].map(nameKey));
  return [...people]
    .filter(([key, { name }]) => !out.has(key) && !/\[bot\]$/i.test(name))
    .map(([, { name, counts }]): Suggestion & { readonly counts: typeof counts } => {
      const sign = signs.find((one) => counts[one] > 0);
      return {
        name,
        counts,
        reason: sign ? { code: sign, count: counts[sign] } : { code: 'named' },
      };
    })
    .sort((a, b) => signs.reduce((order, one) => order || b.counts[one] - a.counts[one], 0))
    .map(({ name, reason }) => ({ name, reason }));
}

/** Teammates whom notes name, `most` of them, those named last first. Notes come by day. */
export function peopleNamedIn(notes: readonly NoteEntry[], most: number): readonly string[] {
  const people = new Set<string>();
  for (let at = notes.length - 1; at >= 0 && people.size < most; at--) {
    notes[at]?.fields.for?.forEach((name) => people.add(name));
  }
  return [...people];
}
