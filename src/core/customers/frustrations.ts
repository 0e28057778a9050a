/** What became of the frustrations with a customer: how far each came, and by which improvement. */

import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';
import { statusAsOf } from '../journal/carry.ts';
import type { NoteEntry } from '../journal/entry.ts';
import { isRaw } from '../journal/standing.ts';
import type { ByOrigin } from '../journal/today.ts';
import { strandOf } from '../reflection/loop.ts';
import { known } from '../retrospective/gathering.ts';
import { contactOf, datedRef } from './contact.ts';
import type { CustomerFrustration } from './data.ts';

/** A frustration without its words, and its entry. */
export interface Followed {
  readonly entry: NoteEntry;
  readonly said: Omit<CustomerFrustration, 'words' | 'expectation'>;
}

/**
 * The frustrations among some notes, which come oldest first: those that are not done in that order, then those that
 * are, newest first.
 */
export function frustrationsOf(
  notes: readonly NoteEntry[],
  byOrigin: ByOrigin,
  today: Day,
): readonly Followed[] {
  const all = notes
    .filter(({ kind }) => kind === 'frustration')
    .map((entry) => follow(entry, byOrigin, today));
  const isDone = ({ said }: Followed) => said.reach === 'done';
  return [...all.filter((one) => !isDone(one)), ...all.filter(isDone).reverse()];
}

/** Whether a note is a frustration as it was written down, that led to nothing: its reach is `raw`. */
export function isStillRaw(entry: NoteEntry, byOrigin: ByOrigin, today: Day): boolean {
  return (
    entry.kind === 'frustration' &&
    isRaw(entry) &&
    !ledToOf(entry, byOrigin, today).some((one) => statusAsOf(one, today) !== 'dropped')
  );
}

function ledToOf(entry: NoteEntry, byOrigin: ByOrigin, today: Day): readonly NoteEntry[] {
  return (byOrigin.get(entry.id) ?? []).filter(({ day }) => day <= today);
}

function follow(entry: NoteEntry, byOrigin: ByOrigin, today: Day): Followed {
  const ledTo = ledToOf(entry, byOrigin, today);
  const { reach, waiting } = strandOf(entry, ledTo, today).mark;
  const improvement = furthest(ledTo, today);
  return { entry, said: { ...contactOf(entry), reach, ...known({ waiting, improvement }) } };
}

/** The first that was done, else the first that was begun; none that was dropped. */
function furthest(
  ledTo: readonly NoteEntry[],
  today: Day,
): CustomerFrustration['improvement'] | undefined {
  const of = (status: string) => ledTo.filter((one) => statusAsOf(one, today) === status);
  const closedOf = ({ fields }: NoteEntry) => fields.closed ?? '9';
  const done = of('done').sort((a, b) => compareText(closedOf(a), closedOf(b)))[0];
  const found = done ?? of('open').sort((a, b) => compareText(a.day, b.day))[0];
  return found && { ...datedRef(found), ...known({ closed: done?.fields.closed }) };
}
