/** Where the loop leaks: how far each frustration came, and how long that took. */

import { compareText } from '../compare.ts';
import { daysBetween, type Day } from '../day.ts';
import { groupBy } from '../groupBy.ts';
import { statusAsOf } from '../journal/carry.ts';
import type { Entry, NoteEntry } from '../journal/entry.ts';
import { known } from '../retrospective/gathering.ts';
import { reaches, type Days, type FrustrationMark, type Loop, type Reach } from './data.ts';
import { median } from './median.ts';

/** Fewer pairs say nothing in the middle. */
const leastPairs = 3;

/** A frustration with the days that its two last steps took, where those are known. */
export interface Strand {
  readonly mark: FrustrationMark;
  readonly toImproved: number | undefined;
  readonly toDone: number | undefined;
}

/** The loop of some frustrations, which come oldest first. */
export function loopOf(strands: readonly Strand[]): Loop {
  const byReach = groupBy(
    strands.map(({ mark }) => mark),
    ({ reach }) => reach,
  );
  const at = (reach: Reach) => byReach.get(reach) ?? [];
  const done = at('done').length;
  const improved = done + at('improved').length;
  const reframed = improved + at('reframed').length;
  const counts = { raw: strands.length, reframed, improved, done };
  const oldest = {
    ...known({ raw: at('raw')[0]?.waiting, reframed: at('reframed')[0]?.waiting }),
    ...known({ improved: at('improved')[0]?.waiting }),
  };
  return {
    frustrations: reaches.toReversed().flatMap(at),
    ...{ counts, oldest },
    toImproved: daysOf(strands.map(({ toImproved }) => toImproved)),
    toDone: daysOf(strands.map(({ toDone }) => toDone)),
    ...known({ leak: leakOf(counts, oldest) }),
  };
}

/**
 * A frustration with the improvements that name it. What was dropped leaves its frustration where it was. The days run
 * from the note to its first improvement, and from that to the first one closed as done; where the dates run
 * backwards, or there is none, there are no days.
 */
export function strandOf(
  { id, path, title, day, filled }: NoteEntry,
  ledTo: readonly Entry[],
  today: Day,
): Strand {
  const waiting = daysBetween(day, today);
  const standing = ledTo.filter((one) => statusAsOf(one, today) !== 'dropped');
  if (standing.length === 0) {
    const reach = filled.includes('expectation') ? 'reframed' : 'raw';
    const mark = { id, path, title, day, reach, waiting } as const;
    return { mark, toImproved: undefined, toDone: undefined };
  }
  const done = standing.filter((one) => statusAsOf(one, today) === 'done');
  const begun = earliest(standing, (one) => one.day);
  const closed = earliest(done, ({ fields }) => fields.closed);
  return {
    mark:
      done.length > 0
        ? { id, path, title, day, reach: 'done' }
        : { id, path, title, day, reach: 'improved', waiting },
    toImproved: forwards(day, begun),
    toDone: forwards(begun, closed),
  };
}

function earliest(entries: readonly Entry[], dayOf: (entry: Entry) => Day | undefined) {
  return entries
    .map(dayOf)
    .filter((day) => day !== undefined)
    .sort(compareText)[0];
}

function forwards(from: Day | undefined, to: Day | undefined): number | undefined {
  const days = from && to ? daysBetween(from, to) : undefined;
  return days !== undefined && days >= 0 ? days : undefined;
}

function daysOf(found: readonly (number | undefined)[]): Days {
  const values = found.filter((days) => days !== undefined).sort((a, b) => a - b);
  return { ...(values.length >= leastPairs && known({ median: median(values) })), values };
}

/** The step with the largest share lost. */
function leakOf(counts: Loop['counts'], oldest: Loop['oldest']): Loop['leak'] {
  const steps = [
    { at: 'raw', of: counts.raw, count: counts.raw - counts.reframed },
    { at: 'reframed', of: counts.reframed, count: counts.reframed - counts.improved },
    { at: 'improved', of: counts.improved, count: counts.improved - counts.done },
  ] as const;
  const leaking = steps.filter(({ count }) => count > 0);
  const leak = leaking.reduce<(typeof steps)[number] | undefined>(
    (most, step) => (most && step.count * most.of <= most.count * step.of ? most : step),
    undefined,
  );
  return leak && { ...leak, ...known({ oldest: oldest[leak.at] }) };
}
