/**
 * What is still open: improvements and next steps, as they stood at the end of a day. Nothing is copied: an item
 * is its note, seen again each week until it is done or dropped.
 *
 * Files hold no history, so "as it stood" is what their dates can tell:
 * - a note whose day is later is not there yet; one without a day is there always, so that it cannot get lost;
 * - an improvement closed later was still open then; one that is closed without saying when is closed;
 * - a ticked step says no date: it is done; an unticked one is open since its note's day;
 * - the steps of a dropped improvement are dropped with it, those of a done one are not;
 * - what a week's own retrospective lists as open was open then, where no date says otherwise; what it lists as closed
 *   was closed.
 */

import { weekNumber, type Day } from '../day.ts';
import type { Step } from '../note/body.ts';
import type { Closed, Status } from '../note/kind.ts';
import type { Entry } from './entry.ts';

export interface OpenImprovement {
  readonly entry: Entry;
  /** Calendar weeks since the note's week; undefined for a note without a day. */
  readonly weeks: number | undefined;
}

export interface OpenStep {
  readonly entry: Entry;
  readonly step: Step;
  /** Calendar weeks since the week of the note that holds it; undefined for a page or a note without a day. */
  readonly weeks: number | undefined;
}

export interface OpenWork {
  readonly improvements: readonly OpenImprovement[];
  readonly steps: readonly OpenStep[];
}

/** A paper of that time. */
export interface Witness {
  /** Whether it says that an improvement, or a step of a note, was open. */
  readonly isListed: (entry: Entry, step?: Step) => boolean;
  /** As what it says that an improvement was closed. */
  readonly closedAs: (entry: Entry) => Closed | undefined;
}

/** No paper says anything. */
export const nobody: Witness = { isListed: () => false, closedAs: () => undefined };

/**
 * Everything open at the end of `day`. Improvements: oldest first. Steps: what is due first comes first, so that
 * the longest overdue leads; then those without a date, oldest first. What has no day comes last; equal ones stand
 * in the order of their paths, steps of one note in the order of their lines.
 */
export function openAsOf(entries: readonly Entry[], day: Day, witness: Witness = nobody): OpenWork {
  return openWork(entries, day, {
    isThere: (since) => since === undefined || since <= day,
    statusOf: (entry) => statusBy(witness, entry, day),
    witness,
  });
}

/** Everything open now, whatever its dates say: a note dated ahead by a slip of the pen is not lost on the way. */
export function openNow(entries: readonly Entry[], today: Day): OpenWork {
  return openWork(entries, today, {
    isThere: () => true,
    statusOf: ({ fields }) => fields.status ?? 'open',
    witness: nobody,
  });
}

interface Time {
  readonly isThere: (since: Day | undefined) => boolean;
  readonly statusOf: (entry: Entry) => Status;
  readonly witness: Witness;
}

/** What the witness says, else what the dates do. */
function statusBy({ closedAs, isListed }: Witness, entry: Entry, day: Day): Status {
  const isOpen = entry.fields.closed === undefined && isListed(entry);
  return closedAs(entry) ?? (isOpen ? 'open' : statusAsOf(entry, day));
}

function openWork(
  entries: readonly Entry[],
  day: Day,
  { isThere, statusOf, witness }: Time,
): OpenWork {
  const improvements: Keyed<OpenImprovement>[] = [];
  const steps: Keyed<OpenStep>[] = [];
  const thisWeek = weekNumber(day);
  for (const entry of entries) {
    const since = firstDay(entry);
    if (entry.kind === undefined || !isThere(since)) {
      continue;
    }
    const status = entry.kind === 'improvement' ? statusOf(entry) : undefined;
    const open = stepsAsOf(entry, witness).filter(({ done }) => !done);
    if (status !== 'open' && open.length === 0) {
      continue;
    }
    const weeks = since && Math.max(thisWeek - weekNumber(since), 0);
    const age = `${since ?? never} ${entry.path}`;
    if (status === 'open') {
      improvements.push({ key: age, item: { entry, weeks } });
    }
    for (const step of open) {
      if (status !== 'dropped' || wasNotDropped(witness, entry, step)) {
        steps.push({ key: `${step.due ?? never} ${age}`, item: { entry, step, weeks } });
      }
    }
  }
  return { improvements: sorted(improvements), steps: sorted(steps) };
}

/** Where a step of an improvement is listed and the improvement is not, that was done: it was dropped later. */
function wasNotDropped({ isListed, closedAs }: Witness, entry: Entry, step: Step): boolean {
  return closedAs(entry) === undefined && !isListed(entry) && isListed(entry, step);
}

/** The steps of a note in the order of their lines: those that are listed as open again as they were. */
export function stepsAsOf(entry: Entry, { isListed }: Witness): readonly Step[] {
  const { steps, dropped = [] } = entry;
  if (steps.length + dropped.length === 0) {
    return steps;
  }
  const asTheyWere = (step: Step): Step => {
    const { dropped: words, text, at, due } = step;
    return step.done && isListed(entry, step)
      ? { text: words ?? text, done: false, due, at }
      : step;
  };
  return [...steps, ...dropped]
    .map(asTheyWere)
    .filter((step) => step.dropped === undefined)
    .sort((a, b) => a.at - b.at);
}

/** Sorts behind every day. */
const never = 'never';

interface Keyed<Item> {
  readonly key: string;
  readonly item: Item;
}

/** By key, by code units; what has the same key stays in its order: the steps of one note. */
function sorted<Item>(items: Keyed<Item>[]): readonly Item[] {
  return items.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** The day since when an entry can be open: a note's day, the Monday of a week that somebody wrote about. */
function firstDay(entry: Entry): Day | undefined {
  return entry.day ?? (entry.kind === 'retrospective' ? entry.fields.start : undefined);
}

/** An improvement's status at the end of `day`, as far as its dates can tell. */
export function statusAsOf({ fields }: Entry, day: Day): Status {
  const { status = 'open', closed } = fields;
  return closed !== undefined && closed > day ? 'open' : status;
}
