/** Months and days, as a chart names them. */

import { dayNumber, partsOfDay, type Day } from '../../core/day.ts';
import type { Pen } from './drawing.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(at: number, { language }: Pen, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(at);
}

/** "September", "Sep", 「9月」. */
export function monthName(month: number, pen: Pen, style: 'long' | 'short'): string {
  return formatted(Date.UTC(2001, month - 1, 15), pen, { month: style });
}

/** "Nov 20", 「11月20日」; with its year where that is not today's. */
export function dayName(day: Day, today: Day, pen: Pen): string {
  const isThisYear = partsOfDay(day).year === partsOfDay(today).year;
  return formatted(dayNumber(day) * 86_400_000, pen, {
    month: 'short',
    day: 'numeric',
    ...(!isThisYear && { year: 'numeric' }),
  });
}

/** A year, on an axis: "2026", 「2026年」. */
export function yearName(year: number, pen: Pen): string {
  return formatted(Date.UTC(year, 5, 15), pen, { year: 'numeric' });
}
