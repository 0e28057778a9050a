/** What a page is sent: the marks that it can draw one by one, and of those that it cannot their number. */

import { sides, type Side } from '../note/kind.ts';
import type { NoteRef } from '../retrospective/data.ts';
import type { BalanceOverTime, TrendData } from './data.ts';

/** More marks in a chart are drawn as bars; their notes are three megabytes on 10,000 of them. */
const mostMarks = 600;

/**
 * The data without the notes of the charts that have very many; their counts stay. Improvements stay too: the dots
 * of the first chart never merge.
 */
export function leanOf(data: TrendData): TrendData {
  const { weeks, loop, balance } = data;
  const work = weeks.reduce((sum, { counts }) => sum + counts.fed + counts.ended, 0);
  return {
    ...data,
    weeks: work > mostMarks ? weeks.map((week) => ({ ...week, fed: [], ended: [] })) : weeks,
    loop: loop.frustrations.length > mostMarks ? { ...loop, frustrations: [] } : loop,
    balance: isLong(balance) ? { ...balance, gains: none, pays: none } : balance,
  };
}

const none: { readonly [S in Side]: readonly NoteRef[] } = {
  ...{ customer: [], company: [], team: [], me: [] },
};

function isLong({ counts: { gains, pays } }: BalanceOverTime): boolean {
  return sides.reduce((sum, side) => sum + gains[side] + pays[side], 0) > mostMarks;
}
