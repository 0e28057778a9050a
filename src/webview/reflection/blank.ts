/** A staff without notes: the weeks up to now, so that the place where they will stand can be seen. */

import { addWeeks, startOf, weekOf, type Day } from '../../core/day.ts';
import type { TrendWeek } from '../../core/reflection/data.ts';

const count = 12;

export function blankWeeks(today: Day): readonly TrendWeek[] {
  return Array.from({ length: count }, (_, at): TrendWeek => {
    const week = addWeeks(weekOf(today), at - count + 1);
    return {
      week,
      start: startOf(week),
      improvements: [],
      fed: [],
      ended: [],
      counts: { fed: 0, ended: 0 },
    };
  });
}
