/** The charts for Mermaid, which has bars: one behind another, so that a part stands before its whole. */

import type { Words } from '../language/words.ts';
import { sides } from '../note/kind.ts';
import { reaches, type Chart, type TrendData } from './data.ts';
import { summed, type Summed } from './tables.ts';

/** Places on the axis, and the bars above them, those behind first. */
interface Bars {
  readonly labels: readonly string[];
  readonly behind: readonly number[];
  readonly before: readonly number[];
}

/** The lines of a chart. A bar of the first two sums up `per` weeks. */
export function mermaidOf(
  chart: Chart,
  data: TrendData,
  { reflection }: Words,
  per: number,
): readonly string[] {
  const { labels, behind, before } = bars[chart](data, reflection, per);
  const [title, axis] = reflection.charts[chart];
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis "${axis}" 0 --> ${Math.max(...behind, ...before, 1)}`,
    `  bar [${behind.join(', ')}]`,
    `  bar [${before.join(', ')}]`,
    '```',
  ];
}

const bars: {
  readonly [C in Chart]: (data: TrendData, words: Words['reflection'], per: number) => Bars;
} = {
  gaze: ({ weeks }, words, per) =>
    weekly(summed(weeks, per), words, ({ improvements, scopes }) => ({
      whole: improvements,
      part: scopes.mechanism + scopes.process + scopes.organisation,
    })),
  fed: ({ weeks }, words, per) =>
    weekly(summed(weeks, per), words, ({ work, fed }) => ({ whole: work, part: fed })),
  /** How many came so far, and of those, how many went no further. What is done waits for nothing. */
  loop: ({ loop: { counts } }, words) => ({
    labels: reaches.map((reach) => words.reaches[reach]),
    behind: reaches.map((reach) => counts[reach]),
    before: reaches.map((reach, at) => counts[reach] - counts[reaches[at + 1] ?? reach]),
  }),
  /** Costs are no part of the gains, so each bar has a place of its own. */
  balance: ({ balance: { counts } }, { sides: names, charts: { gain, cost } }) => ({
    labels: sides.flatMap((side) => [`${names[side]}${gain}`, `${names[side]}${cost}`]),
    behind: sides.flatMap((side) => [counts.gains[side], 0]),
    before: sides.flatMap((side) => [0, counts.pays[side]]),
  }),
};

function weekly(
  weeks: readonly Summed[],
  { charts }: Words['reflection'],
  of: (week: Summed) => { readonly whole: number; readonly part: number },
): Bars {
  return {
    labels: weeks.map(({ start }) => charts.day(start)),
    behind: weeks.map((week) => of(week).whole),
    before: weeks.map((week) => of(week).part),
  };
}
