/** Tomorrow's improvement: what is open, by when it is due. */

import { compareText } from '../compare.ts';
import { daysBetween, endOf, weekNumber, weekOf, type Day } from '../day.ts';
import { groupBy } from '../groupBy.ts';
import type { Step } from '../note/body.ts';
import { placeOfDue } from '../note/stepDate.ts';
import { withoutRemark } from '../note/struck.ts';
import { openNow } from './carry.ts';
import type { Entry } from './entry.ts';
import { tellingOf } from './telling.ts';

/** An open (or just closed) improvement, a next step of any note, or somebody whom a customer's thanks are to reach. */
export interface TomorrowItem {
  readonly entry: Entry;
  /** Undefined: the item is the improvement itself, or a person. */
  readonly step: { readonly text: string; readonly at: number } | undefined;
  /** Who is to be told of the thanks that the entry is. */
  readonly person?: string;
  /** Without its date. */
  readonly title: string;
  readonly due: Day | undefined;
  /** Closed today: done, or dropped. */
  readonly isDone: boolean;
  readonly isDropped: boolean;
  /** Days since it was due; 0 where it is not late. */
  readonly daysLate: number;
  /** Weeks since its note; undefined for pages. */
  readonly weeks: number | undefined;
}

export const dueGroups = ['overdue', 'thisWeek', 'later', 'noDate'] as const;
export type DueGroup = (typeof dueGroups)[number];

export type Tomorrow = { readonly [G in DueGroup]: readonly TomorrowItem[] };

/** Names a step in whichever file: what is remembered of those ticked today. */
export function stepKey(path: string, { text, dropped }: Pick<Step, 'text' | 'dropped'>): string {
  return `${path}\n${dropped ?? text}`;
}

/**
 * Everything open on `today`, and what was closed today, so that opening it again is the undo. Files do not say when a
 * step was ticked or dropped: `ticked` holds the keys of those that the person closed since midnight.
 */
export function tomorrowOf(
  entries: readonly Entry[],
  today: Day,
  ticked: ReadonlySet<string> = new Set(),
): Tomorrow {
  const open = openNow(entries, today);
  const items: TomorrowItem[] = [
    ...open.improvements.map(({ entry, weeks }) => improvementItem(entry, weeks, today)),
    ...entries
      .filter((entry) => isClosedToday(entry, today))
      .map((entry) => improvementItem(entry, undefined, today)),
    ...open.steps.map(({ entry, step, weeks }) => stepItem(entry, step, weeks, today)),
    ...(ticked.size > 0 ? entries : []).flatMap((entry) =>
      [...entry.steps, ...(entry.dropped ?? [])]
        .filter((step) => step.done && ticked.has(stepKey(entry.path, step)))
        .map((step) => stepItem(entry, step, undefined, today)),
    ),
    ...entries.flatMap((entry) => tellingItems(entry, today)),
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

/** What was closed, whenever: improvements and steps, latest first as far as their files say. */
export function closedOf(entries: readonly Entry[], today: Day): readonly TomorrowItem[] {
  const since = ({ entry, step }: TomorrowItem) =>
    (step ? undefined : entry.fields.closed) ?? entry.day;
  return entries
    .flatMap((entry) => [
      ...(entry.kind === 'improvement' && (entry.fields.status ?? 'open') !== 'open'
        ? [improvementItem(entry, undefined, today)]
        : []),
      ...[...entry.steps, ...(entry.dropped ?? [])]
        .filter(({ done }) => done)
        .map((step) => stepItem(entry, step, undefined, today)),
    ])
    .sort((a, b) => compareText(since(b) ?? '', since(a) ?? '') || byDue(a, b));
}

function isClosedToday({ kind, fields }: Entry, today: Day): boolean {
  const { status = 'open', closed } = fields;
  return kind === 'improvement' && status !== 'open' && closed === today;
}

/** Thanks are never late, and are not to wait: whoever has not heard of them is told this week. */
function groupOf({ due, daysLate, person }: TomorrowItem, today: Day, endOfWeek: Day): DueGroup {
  if (person !== undefined) {
    return 'thisWeek';
  }
  if (due === undefined) {
    return 'noDate';
  }
  if (daysLate > 0) {
    return 'overdue';
  }
  return due <= endOfWeek && due >= today ? 'thisWeek' : 'later';
}

/** An improvement as an item, open or not. */
export function improvementItem(entry: Entry, weeks: number | undefined, today: Day): TomorrowItem {
  const { due, status = 'open' } = entry.fields;
  return {
    ...{ entry, step: undefined, title: entry.title, due, weeks },
    ...{ isDone: status !== 'open', isDropped: status === 'dropped' },
    daysLate: lateness(due, today),
  };
}

/** Who waits for thanks, and who was told today, each in their place, so that taking it back is the undo. */
function tellingItems(entry: Entry, today: Day): readonly TomorrowItem[] {
  const { told, notYet } = tellingOf(entry);
  const toldToday = told.filter(({ day }) => day === today).map(({ person }) => person);
  const weeks = entry.day && Math.max(weekNumber(today) - weekNumber(entry.day), 0);
  return [...new Set([...(entry.fields.for ?? []), ...toldToday])]
    .filter((person) => notYet.includes(person) || toldToday.includes(person))
    .map((person) => {
      const isDone = toldToday.includes(person);
      return {
        ...{ entry, step: undefined, person, title: entry.title, due: undefined, daysLate: 0 },
        ...{ weeks: isDone ? undefined : weeks, isDone, isDropped: false },
      };
    });
}

function stepItem(entry: Entry, step: Step, weeks: number | undefined, today: Day): TomorrowItem {
  const { text, at, due, done: isDone, dropped } = step;
  return {
    ...{
      entry,
      step: { text, at },
      title: withoutDate(withoutRemark(dropped ?? text), due),
      due,
      weeks,
    },
    ...{ isDone, isDropped: dropped !== undefined },
    daysLate: lateness(due, today),
  };
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
