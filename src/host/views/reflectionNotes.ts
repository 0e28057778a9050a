/** Which notes a mark stands for that is not a single one. */

import type { TrendData } from '../../core/reflection/data.ts';
import type { NoteRef } from '../../core/retrospective/data.ts';
import type { Group } from '../../protocol/reflection.ts';

/** In the order of the chart; weeks that the trend does not hold hold none. */
export function notesOf({ weeks, loop, balance }: TrendData, group: Group): readonly NoteRef[] {
  switch (group.chart) {
    case 'gaze':
      return between(weeks, group).flatMap(({ improvements }) =>
        improvements.filter(({ scope }) => scope === group.scope),
      );
    case 'fed':
      return between(weeks, group).flatMap((week) => week[group.part]);
    case 'loop':
      return loop.frustrations.filter(({ reach }) => reach === group.reach);
    case 'balance':
      return balance[group.part][group.side];
  }
}

function between(
  weeks: TrendData['weeks'],
  { first, last }: { readonly first: string; readonly last: string },
): TrendData['weeks'] {
  return weeks.filter(({ week }) => first <= week && week <= last);
}
