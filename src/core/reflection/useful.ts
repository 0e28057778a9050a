/** Which ranges are worth choosing: one that shows no more than a shorter one is not. */

import { ranges, type Range } from './data.ts';

export function uselessRanges(weeksSoFar: number): readonly Range[] {
  return ranges.filter((_, at) => weeksSoFar <= (ranges[at - 1] ?? -1));
}

/** The range that was asked for, or the longest of use where that one is none. */
export function usefulRange(asked: Range, weeksSoFar: number): Range {
  const useless = uselessRanges(weeksSoFar);
  return useless.includes(asked) ? (ranges.findLast((one) => !useless.includes(one)) ?? 4) : asked;
}
