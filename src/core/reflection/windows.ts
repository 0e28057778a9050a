/** Then and now: some weeks held against some others (is the gaze rising?). */

import { scopes, type Scope } from '../note/kind.ts';
import { known } from '../retrospective/gathering.ts';
import type { TrendData, Window } from './data.ts';
import { lowerMedian, median } from './median.ts';
import type { Past, PastWeek } from './past.ts';

/** A trend takes four weeks. */
export const leastWeeks = 4;
/** A third of five years is no "now" any more. */
const longestWindow = 13;
/** Fewer improvements have no middle. */
const leastImprovements = 3;

/** For each of the last weeks, the middle of how far the improvements of the four weeks up to it reach. */
export function mediansOf(past: Past, shown: number): readonly (number | undefined)[] {
  const weeks = past.last(shown + leastWeeks - 1);
  return Array.from({ length: shown }, (_, at) => {
    const reached = weeks.slice(at, at + leastWeeks).flatMap((week) => week.reached);
    const isTrend = shown >= leastWeeks && reached.length >= leastImprovements;
    return isTrend ? median(reached) : undefined;
  });
}

/**
 * What is compared: four weeks with the four before, whether or not there were notes then; of more weeks the last
 * third with the first. Undefined under four weeks.
 */
export function comparedOf(past: Past, shown: number): TrendData['compared'] {
  if (shown < leastWeeks) {
    return undefined;
  }
  const isFour = shown === leastWeeks;
  const weeks = past.last(isFour ? 2 * leastWeeks : shown);
  const size = isFour ? leastWeeks : Math.min(Math.floor(shown / 3), longestWindow);
  const [early, late] = [windowOf(weeks.slice(0, size)), windowOf(weeks.slice(-size))];
  return early && late && { early, late };
}

function windowOf(weeks: readonly PastWeek[]): Window | undefined {
  const [first, last] = [weeks[0], weeks.at(-1)];
  const reached = weeks.flatMap((one) => one.reached);
  const middle = lowerMedian(reached);
  const there = reached.filter((scope) => scope === middle).length;
  const fed = weeks.reduce((sum, one) => sum + one.fed.length, 0);
  return (
    first &&
    last && {
      ...{ first: first.week, last: last.week, weeks: weeks.length, scoped: reached.length },
      ...(middle !== undefined &&
        known({ scope: scopes[middle], isMostly: 2 * there >= reached.length })),
      ...{ fed, work: weeks.reduce((sum, one) => sum + one.ended.length, fed) },
    }
  );
}

/** The highest scope of this week, where no week before ever came as far, and most of what is new lies below it. */
export function firstReachedOf(past: Past, late: Window | undefined): Scope | undefined {
  const reached = Math.max(...past.last(1).flatMap((week) => week.reached), -1);
  const usual = late?.scope === undefined ? reached : scopes.indexOf(late.scope);
  return reached > Math.max(usual, past.highestBefore) ? scopes[reached] : undefined;
}
