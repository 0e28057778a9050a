/** The times that a paper for a customer may look back on. */

import { addDays, addMonths, partsOfDay, type Day } from '../day.ts';
import type { Period } from './deskPaper.ts';

export const periodNames = ['threeMonths', 'quarter', 'lastQuarter', 'year'] as const;
export type PeriodName = (typeof periodNames)[number];

/** As of a day; quarters are those of the calendar. */
export function periodOn(name: PeriodName, today: Day): Period {
  const { month, dayOfMonth } = partsOfDay(today);
  const quarter = addMonths(addDays(today, 1 - dayOfMonth), -((month - 1) % 3));
  switch (name) {
    case 'threeMonths':
      return { from: addMonths(today, -3), to: today };
    case 'quarter':
      return { from: quarter, to: today };
    case 'lastQuarter':
      return { from: addMonths(quarter, -3), to: addDays(quarter, -1) };
    case 'year':
      return { from: addMonths(today, -12), to: today };
  }
}
