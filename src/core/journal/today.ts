/** Today's work: the notes of a week by day, and what each of them led to. */

import { endOf, startOf, weekOf, type Day, type Week } from '../day.ts';
import { groupBy } from '../groupBy.ts';
import type { Entry, NoteEntry } from './entry.ts';

export interface WorkItem {
  readonly entry: NoteEntry;
  /** Improvements that came from it, by title, then its own next steps. */
  readonly ledTo: readonly string[];
  /** An improvement is tomorrow's already; any other note fed it when it led to something. */
  readonly hasFedTomorrow: boolean;
}

export interface WorkDay {
  readonly day: Day;
  readonly items: readonly WorkItem[];
}

export interface WorkWeek {
  readonly week: Week;
  /** Newest first, each with its newest note first. */
  readonly days: readonly WorkDay[];
  /** How many pieces of work, and how many of them fed tomorrow. Commits come from elsewhere. */
  readonly pieces: number;
  readonly fed: number;
}

/** The work of one week. */
export function workOf(notes: readonly NoteEntry[], week: Week): WorkWeek {
  const [start, end] = [startOf(week), endOf(week)];
  const improvements = improvementsByOrigin(notes);
  const items = notes
    .filter(({ day }) => day >= start && day <= end)
    .map((entry) => workItem(entry, improvements))
    .reverse();
  const days = [...groupBy(items, ({ entry }) => entry.day)].map(([day, ofDay]) => ({
    day,
    items: ofDay,
  }));
  const pieces = items.filter(({ entry }) => isPieceOfWork(entry));
  return {
    week,
    days,
    pieces: pieces.length,
    fed: pieces.filter((item) => item.hasFedTomorrow).length,
  };
}

/** A note with what it led to. */
export function workItem(entry: NoteEntry, improvements: ByOrigin): WorkItem {
  const ledTo = [
    ...(improvements.get(entry.id) ?? []).map(({ title }) => title),
    ...entry.steps.map(({ text }) => text),
  ];
  return { entry, ledTo, hasFedTomorrow: entry.kind === 'improvement' || ledTo.length > 0 };
}

export type ByOrigin<E extends Entry = NoteEntry> = ReadonlyMap<string, readonly E[]>;

/** Which improvements name each note as where they came from, by id, in the order given. */
export function improvementsByOrigin<E extends Entry>(entries: readonly E[]): ByOrigin<E> {
  const byOrigin = new Map<string, E[]>();
  for (const entry of entries) {
    if (entry.kind !== 'improvement' || !entry.fields.from) {
      continue;
    }
    for (const id of new Set(entry.fields.from.map((origin) => origin.normalize('NFC')))) {
      const known = byOrigin.get(id);
      if (known) {
        known.push(entry);
      } else {
        byOrigin.set(id, [entry]);
      }
    }
  }
  return byOrigin;
}

/** Work is what was heard and what frustrated. Thanks are none, and an improvement is what work led to. */
export function isPieceOfWork({ kind }: Entry): boolean {
  return kind === 'interaction' || kind === 'frustration';
}

/** The weeks that hold notes, newest first. Notes come by day, so that a week is worked out once. */
export function weeksWithNotes(notes: readonly NoteEntry[]): readonly Week[] {
  const weeks: Week[] = [];
  let end = '';
  for (const { day } of notes) {
    if (day > end) {
      const week = weekOf(day);
      weeks.push(week);
      end = endOf(week);
    }
  }
  return weeks.reverse();
}
