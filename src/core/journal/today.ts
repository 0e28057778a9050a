/** Today's work: the notes of a week by day, and what each of them led to. */

import type { Day, Week } from '../day.ts';
import { groupBy } from '../groupBy.ts';
import { weekOf } from '../day.ts';
import type { NoteEntry } from './entry.ts';

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
  /** Pieces of work: what was heard, what frustrated, thanks. Improvements are what they lead to. */
  readonly pieces: number;
  readonly fed: number;
}

/** The work of one week. */
export function workOf(notes: readonly NoteEntry[], week: Week): WorkWeek {
  const improvements = improvementsByOrigin(notes);
  const items = notes
    .filter(({ day }) => weekOf(day) === week)
    .map((entry) => workItem(entry, improvements))
    .reverse();
  const days = [...groupBy(items, ({ entry }) => entry.day)].map(([day, ofDay]) => ({
    day,
    items: ofDay,
  }));
  const pieces = items.filter(({ entry }) => entry.kind !== 'improvement');
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

export type ByOrigin = ReadonlyMap<string, readonly NoteEntry[]>;

/** Which improvements name each note as where they came from. */
export function improvementsByOrigin(notes: readonly NoteEntry[]): ByOrigin {
  const byOrigin = new Map<string, NoteEntry[]>();
  for (const note of notes) {
    for (const origin of new Set(note.kind === 'improvement' ? note.fields.from : [])) {
      const id = origin.normalize('NFC');
      byOrigin.set(id, [...(byOrigin.get(id) ?? []), note]);
    }
  }
  return byOrigin;
}

/** The weeks that hold notes, newest first. */
export function weeksWithNotes(notes: readonly NoteEntry[]): readonly Week[] {
  return [...new Set(notes.map(({ day }) => weekOf(day)))].reverse();
}
