/**
 * What there is to look back on: the author's notes by week, and what became of them by the end of a day. Made in one
 * pass over the notes; a week is looked into when somebody asks for it, once.
 */

import { compareText } from '../compare.ts';
import { addDays, startOf, weekNumber, weekOf, type Day, type Week } from '../day.ts';
import { statusAsOf } from '../journal/carry.ts';
import { isNoteEntry, type Entry, type NoteEntry } from '../journal/entry.ts';
import { improvementsByOrigin, isPieceOfWork, type ByOrigin } from '../journal/today.ts';
import { scopes } from '../note/kind.ts';
import type { NoteRef } from '../retrospective/data.ts';
import { entriesOf } from '../retrospective/gathering.ts';
import type { ImprovementMark } from './data.ts';
import { strandOf, type Strand } from './loop.ts';

export interface Past {
  readonly today: Day;
  /** Weeks from the first note to today; 0 where there is no note. */
  readonly weeksSoFar: number;
  /** The last so many weeks, oldest first, today's as the last. Weeks before the first note are empty. */
  readonly last: (weeks: number) => readonly PastWeek[];
  /** The highest that an improvement reached in any week before today's; -1 where there is none. */
  readonly highestBefore: number;
}

/** A week, each list in the order in which its notes were written. */
export interface PastWeek {
  readonly week: Week;
  readonly start: Day;
  readonly improvements: readonly ImprovementMark[];
  /** How far those reach, from 0 (task) to 3 (organisation); those that do not say are left out. */
  readonly reached: readonly number[];
  /** Pieces of work that led to an improvement or a next step, and those that ended with themselves. */
  readonly fed: readonly NoteRef[];
  readonly ended: readonly NoteRef[];
  readonly strands: readonly Strand[];
  /** Those that say who gains or who pays. */
  readonly weighed: readonly Weighed[];
}

export interface Weighed {
  readonly ref: NoteRef;
  readonly fields: NoteEntry['fields'];
}

/** Twenty years: a date with a slip of the pen (0206 for 2026) shall not stretch the axis over the ages. */
const mostWeeks = 1040;

/** The past of an author on a day. Notes of a later day are not there yet. */
export function pastOf(entries: readonly Entry[], author: string, today: Day): Past {
  const thisWeek = weekNumber(today);
  const numbers = new Map<Day, number>();
  const byAge: NoteEntry[][] = [];
  let highestBefore = -1;
  for (const entry of entriesOf(entries, author)) {
    if (isNoteEntry(entry) && entry.day <= today) {
      const number = numbers.get(entry.day) ?? weekNumber(entry.day);
      numbers.set(entry.day, number);
      const age = thisWeek - number;
      if (age < mostWeeks) {
        (byAge[age] ??= []).push(entry);
        highestBefore = age > 0 ? Math.max(highestBefore, reachOf(entry)) : highestBefore;
      }
    }
  }
  const ledTo = improvementsByOrigin(entries.filter((entry) => isBegun(entry, today)));
  const monday = startOf(weekOf(today));
  const known: PastWeek[] = [];
  const weekAt = (age: number) =>
    (known[age] ??= pastWeek(addDays(monday, -7 * age), byAge[age] ?? [], ledTo, today));
  return {
    ...{ today, weeksSoFar: byAge.length, highestBefore },
    last: (weeks) => Array.from({ length: weeks }, (_, at) => weekAt(weeks - 1 - at)),
  };
}

/** One without a day is there always, as in the week. */
function isBegun({ kind, day }: Entry, today: Day): boolean {
  return kind === 'improvement' && (day === undefined || day <= today);
}

/** -1 for what is no improvement, or does not say. */
function reachOf({ kind, fields }: Entry): number {
  return kind === 'improvement' && fields.scope ? scopes.indexOf(fields.scope) : -1;
}

function pastWeek(
  start: Day,
  notes: readonly NoteEntry[],
  ledTo: ByOrigin<Entry>,
  today: Day,
): PastWeek {
  const [fed, ended]: [NoteRef[], NoteRef[]] = [[], []];
  const improvements: ImprovementMark[] = [];
  const reached: number[] = [];
  const strands: Strand[] = [];
  const weighed: Weighed[] = [];
  for (const note of notes.toSorted(byDate)) {
    // Objects are written out, not spread: of ten thousand notes, that is half the time.
    const { id, path, title, day, kind, fields } = note;
    const ref = { id, path, title, day };
    const improved = ledTo.get(id);
    if (isPieceOfWork(note)) {
      (improved || note.steps.length > 0 ? fed : ended).push(ref);
    }
    if (kind === 'frustration') {
      strands.push(strandOf(note, improved ?? [], today));
    } else if (kind === 'improvement') {
      const { scope } = fields;
      const status = statusAsOf(note, today);
      if (scope) {
        improvements.push({ id, path, title, day, scope, status });
        reached.push(scopes.indexOf(scope));
      } else {
        improvements.push({ id, path, title, day, status });
      }
    }
    const sides = (fields.gains?.length ?? 0) + (fields.pays?.length ?? 0);
    if (sides > 0 && (kind === 'improvement' || kind === 'interaction')) {
      weighed.push({ ref, fields });
    }
  }
  return { week: weekOf(start), start, improvements, reached, fed, ended, strands, weighed };
}

/** A date begins with its day, so that of one day those without a time come first. */
function byDate(a: NoteEntry, b: NoteEntry): number {
  return compareText(a.fields.date ?? a.day, b.fields.date ?? b.day) || compareText(a.path, b.path);
}
