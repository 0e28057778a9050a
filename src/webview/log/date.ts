/** Due dates as people type them, and as they are read back to them. */

import { isDay } from '../../core/day.ts';

/**
 * The calendar day that was meant, as `2026-11-30`; undefined where there is none such. An input method may have left
 * full-width digits, another separator, or the words 年月日.
 */
export function readDay(text: string): string | undefined {
  const parts = /^(\d{4})\s*[-/.年‐−–ー]\s*(\d{1,2})\s*[-/.月‐−–ー]\s*(\d{1,2})\s*日?$/.exec(
    text.normalize('NFKC').trim(),
  );
  if (!parts) {
    return undefined;
  }
  const [, year = '', month = '', day = ''] = parts;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : undefined;
}

/** `Nov 30`, `11月30日`. The day is put into UTC and read out of UTC, so no time zone can move it. */
export function shortDay(text: string, language: string): string {
  const day = readDay(text);
  const shape: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };
  return day === undefined
    ? text.trim()
    : new Intl.DateTimeFormat(language, shape).format(Date.parse(`${day}T00:00:00Z`));
}
