/** Tomorrow's improvement: what is open, by when it is due. */

import { compareText } from '../compare.ts';
import { daysBetween, endOf, weekOf, type Day } from '../day.ts';
import { groupBy } from '../groupBy.ts';
import { placeOfDue } from '../note/stepDate.ts';
import { openAsOf } from './carry.ts';
import type { Entry } from './entry.ts';

/** An open (or just closed) improvement, or a next step of any note. */
export interface TomorrowItem {
  readonly entry: Entry;
  /** Undefined: the item is the improvement itself. */
  readonly step: { readonly text: string; readonly at: number } | undefined;
  /** Without its date. */
  readonly title: string;
  readonly due: Day | undefined;
  readonly isDone: boolean;
  /** Days since it was due; 0 where it is not late. */
  readonly daysLate: number;
  /** Weeks since its note; undefined for pages. */
  readonly weeks: number | undefined;
}

export const dueGroups = ['overdue', 'thisWeek', 'later', 'noDate'] as const;
export type DueGroup = (typeof dueGroups)[number];

export type Tomorrow = { readonly [G in DueGroup]: readonly TomorrowItem[] };

/** Names a step in whichever file: what is remembered of those ticked today. */
export function stepKey(path: string, text: string): string {
  return `${path}\n${text}`;
}

/**
 * Everything open on `today`, and what was closed today, so that unticking is the undo. Files do not say when a step
 * was ticked: `ticked` holds the keys of those that the person ticked since midnight.
 */
export function tomorrowOf(
  entries: readonly Entry[],
  today: Day,
  ticked: ReadonlySet<string> = new Set(),
): Tomorrow {
  const open = openAsOf(entries, today);
  const items: TomorrowItem[] = [
    ...open.improvements.map(({ entry, weeks }) => improvementItem(entry, weeks, today, false)),
    ...entries
      .filter((entry) => isClosedToday(entry, today))
      .map((entry) => improvementItem(entry, undefined, today, true)),
    ...open.steps.map(({ entry, step, weeks }) => stepItem(entry, step, weeks, today)),
    ...(ticked.size === 0 ? [] : entries).flatMap((entry) =>
      entry.steps
        .filter((step) => step.done && ticked.has(stepKey(entry.path, step.text)))
        .map((step) => stepItem(entry, step, undefined, today)),
    ),
  ];
  const endOfWeek = endOf(weekOf(today));
  const groups = groupBy(items.sort(byDue), (item) => groupOf(item, today, endOfWeek));
  return {
    overdue: groups.get('overdue') ?? [],
    thisWeek: groups.get('thisWeek') ?? [],
    later: groups.get('later') ?? [],
    noDate: groups.get('noDate') ?? [],
  };
}

function isClosedToday({ kind, fields }: Entry, today: Day): boolean {
  return kind === 'improvement' && fields.status === 'done' && fields.closed === today;
}

function groupOf({ due, daysLate }: TomorrowItem, today: Day, endOfWeek: Day): DueGroup {
  if (due === undefined) {
    return 'noDate';
  }
  if (daysLate > 0) {
    return 'overdue';
  }
  return due <= endOfWeek && due >= today ? 'thisWeek' : 'later';
}

function improvementItem(
  entry: Entry,
  weeks: number | undefined,
  today: Day,
  isDone: boolean,
): TomorrowItem {
  const due = entry.fields.due;
  return {
    entry,
    step: undefined,
    title: entry.title,
    due,
    isDone,
    daysLate: lateness(due, today),
    weeks,
  };
}

function stepItem(
  entry: Entry,
  step: Entry['steps'][number],
  weeks: number | undefined,
  today: Day,
): TomorrowItem {
  const { text, at, due, done: isDone } = step;
  const title = withoutDate(text, due);
  return { entry, step: { text, at }, title, due, isDone, daysLate: lateness(due, today), weeks };
}

/** A step's words without the date that says when it is due. */
export function withoutDate(text: string, due: Day | undefined): string {
  const at = due === undefined ? -1 : placeOfDue(text, due);
  const rest = `${text.slice(0, at)}${text.slice(at + 10)}`.replace(/\s+/g, ' ').trim();
  return at < 0 || rest === '' ? text : rest;
}

function lateness(due: Day | undefined, today: Day): number {
  return due === undefined ? 0 : Math.max(daysBetween(due, today), 0);
}

/** Due first, then oldest; the order never wavers. */
function byDue(a: TomorrowItem, b: TomorrowItem): number {
  return (
    compareText(a.due ?? '9', b.due ?? '9') ||
    compareText(a.entry.day ?? '9', b.entry.day ?? '9') ||
    compareText(a.entry.path, b.entry.path) ||
    (a.step?.at ?? -1) - (b.step?.at ?? -1)
  );
}
