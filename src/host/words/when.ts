/** Days and moments in the reader's words. */

import * as vscode from 'vscode';
import { dayNumber, partsOfDay, type Day } from '../../core/day.ts';

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(dayNumber(day) * 86_400_000);
}

/** A formatter takes longer to make than to use; the editor's language never changes while it runs. */
const formats = new Map<string, Intl.DateTimeFormat>();
let relative: Intl.RelativeTimeFormat | undefined;

/** The editor's language, where it is a locale; English otherwise. */
function locale(): string {
  return Intl.DateTimeFormat.supportedLocalesOf(vscode.env.language)[0] ?? 'en';
}

/** "Nov 20", 「11月20日」; with its year where that is not this year. */
export function shortDay(day: Day, today: Day): string {
  const isThisYear = partsOfDay(day).year === partsOfDay(today).year;
  return format(day, { month: 'short', day: 'numeric', ...(!isThisYear && { year: 'numeric' }) });
}

/** "Sep 1 – Nov 21", 「9月1日〜11月21日」; a year that is not this one is said once, where both days are of it. */
export function daySpan(from: Day, to: Day, today: Day): string {
  const isOneYear = partsOfDay(from).year === partsOfDay(to).year;
  const [first, last] = isOneYear ? [today, today] : [to, from];
  return locale().startsWith('ja')
    ? `${shortDay(from, first)}〜${shortDay(to, from)}`
    : `${shortDay(from, to)} – ${shortDay(to, last)}`;
}

/** "Thursday", 「木曜日」. */
export function weekdayName(day: Day): string {
  return format(day, { weekday: 'long' });
}

/** "Fri, Nov 20", 「11月20日(金)」. */
export function dayWithWeekday(day: Day): string {
  return format(day, { weekday: 'short', month: 'short', day: 'numeric' });
}

/** "today", "3 days ago", "2 weeks ago", "5 months ago" for a number of days. */
export function daysAgo(days: number): string {
  relative ??= new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const [count, unit] =
    days < 14
      ? ([days, 'day'] as const)
      : days < 60
        ? ([Math.floor(days / 7), 'week'] as const)
        : ([Math.floor(days / 30), 'month'] as const);
  const words = relative.format(-count, unit);
  // ICU puts a space behind the number, a Japanese does not.
  return locale().startsWith('ja') ? words.replace(' ', '') : words;
}

/** "yesterday 18:42" for a moment, both in milliseconds since 1970. */
export function ago(at: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.ceil((midnight - at) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(at);
  return `${daysAgo(Math.max(days, 0))} ${time}`;
}
