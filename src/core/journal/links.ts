/** Where an improvement came from, and what a note led to. Links lead from file to file, never from a note to itself. */

import { endOf, startOf, type Week } from '../day.ts';
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

/** The notes that an improvement may come from, in the order in which they are offered. */
export interface OriginChoices {
  /** This week's that led to no improvement yet: frustrations first, then newest first. */
  readonly waiting: readonly NoteEntry[];
  /** This week's others, newest first. */
  readonly improved: readonly NoteEntry[];
  /** Newest first. */
  readonly earlier: readonly NoteEntry[];
}

/** What is offered in a week. Improvements are what work led to, and notes of a later week are not there yet. */
export function originChoices(
  { notes, byOrigin }: Pick<NoteIndex, 'notes' | 'byOrigin'>,
  week: Week,
): OriginChoices {
  const [start, end] = [startOf(week), endOf(week)];
  const newest = notes.filter(({ kind, day }) => kind !== 'improvement' && day <= end).reverse();
  const ofWeek = newest.filter(({ day }) => day >= start);
  const waiting = ofWeek.filter(({ id }) => !byOrigin.has(id));
  const isFrustration = ({ kind }: NoteEntry) => kind === 'frustration';
  return {
    waiting: [...waiting.filter(isFrustration), ...waiting.filter((one) => !isFrustration(one))],
    improved: ofWeek.filter(({ id }) => byOrigin.has(id)),
    earlier: newest.filter(({ day }) => day < start),
  };
}
