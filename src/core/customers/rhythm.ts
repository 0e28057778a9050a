/** How often we meet a customer, and whether it is longer ago than usual (D1, cadence). */

import { addMonths, daysBetween, type Day } from '../day.ts';
import type { NoteEntry } from '../journal/entry.ts';
import { median } from '../reflection/median.ts';
import { known } from '../retrospective/gathering.ts';
import { contactOf, isContact } from './contact.ts';
import type { Rhythm } from './data.ts';

/** Months that are shown, and that a rhythm is taken from. */
const months = 6;
/** Fewer days of contact are no rhythm. */
export const leastDays = 5;
/** Whoever is met on working days is not missed over a weekend, nor over a long one. */
const leastSilence = 7;
/** After so many days of silence a rhythm is forgotten. */
const longestSilence = 365;

/**
 * The rhythm of some notes, which come oldest first, none of a later day than today. What is usual is taken from the
 * six months up to the last contact, not up to today: silence does not make us forget how often we used to meet. What is
 * due today is not missed yet.
 */
export function rhythmOf(notes: readonly NoteEntry[], today: Day): Rhythm {
  const last = notes.findLast(isContact)?.day;
  const since = last && daysBetween(last, today);
  const start = addMonths(today, -months);
  const usual = last && !isSilent(since) ? usualGap(notes, last) : undefined;
  return {
    ...known({ last, since }),
    contacts: heardSince(start, notes).map(contactOf),
    start,
    ...known({ usual }),
    missed: missedIn(since ?? 0, usual),
  };
}

function missedIn(since: number, usual: number | undefined): number {
  return usual === undefined || since < leastSilence
    ? 0
    : Math.max(Math.ceil(since / usual) - 1, 0);
}

/** Whether so many days without a contact are more than a pause. */
export function isSilent(since: number | undefined): boolean {
  return since !== undefined && since > longestSilence;
}

/** The contacts of that day and later. */
function heardSince(start: Day, notes: readonly NoteEntry[]): readonly NoteEntry[] {
  return notes.slice(notes.findLastIndex(({ day }) => day < start) + 1).filter(isContact);
}

/** Whole days; a half counts as one. */
function usualGap(notes: readonly NoteEntry[], last: Day): number | undefined {
  const heard = heardSince(addMonths(last, -months), notes);
  const days = [...new Set(heard.map(({ day }) => day))];
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  return days.length < leastDays ? undefined : Math.ceil(median(gaps) ?? 0);
}
