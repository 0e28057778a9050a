/**
 * Calendar days and ISO 8601 weeks, on strings and whole numbers alone: no `Date`, no time zone, no clock.
 * Whoever knows what time it is (the Clock port) hands in a local day.
 */

declare const day: unique symbol;
declare const week: unique symbol;
/** A calendar day, `2026-11-21`. */
export type Day = string & { readonly [day]: true };
/** An ISO week with its ISO week-year, `2026-W47`. */
export type Week = string & { readonly [week]: true };

const dayPattern = /^\d{4}-\d{2}-\d{2}/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const weekPattern = /^(\d{4})-W(\d{2})$/;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `daysFromCivil`. */
function civilFromDays(number: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The day that a date or an ISO 8601 date-time begins with, as written, whatever its offset; undefined where it is no date. */
export function dayOf(text: string): Day | undefined {
  if (!dayPattern.test(text)) {
    return undefined;
  }
  const found = text.slice(0, 10) as Day;
  const { year, month, dayOfMonth } = partsOfDay(found);
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month) ? found : undefined;
}

/** None in a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the text is exactly one calendar day, `2026-11-30`. */
export function isDay(text: string): text is Day {
  return text.length === 10 && dayOf(text) !== undefined;
}

/** Whole days since 1970-01-01. */
export function dayNumber(of: Day): number {
  const parts = partsOfDay(of);
  return daysFromCivil(parts.year, parts.month, parts.dayOfMonth);
}

/** The day that lies `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const { year, month, dayOfMonth } = civilFromDays(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

export function addDays(to: Day, count: number): Day {
  return dayFromNumber(dayNumber(to) + count);
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(to: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOfDay(to);
  const months = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const last = Math.min(dayOfMonth, daysInMonth(inYear, inMonth));
  return dayFromNumber(daysFromCivil(inYear, inMonth, last));
}

/** Whole months from `from` to `to`; 0 when `to` is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOfDay(from), partsOfDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return Math.max(addMonths(from, months) > to ? months - 1 : months, 0);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function partsOfDay(of: Day): { year: number; month: number; dayOfMonth: number } {
  return {
    year: Number(of.slice(0, 4)),
    month: Number(of.slice(5, 7)),
    dayOfMonth: Number(of.slice(8, 10)),
  };
}

/** Monday = 1 … Sunday = 7, as in ISO 8601. */
export function weekdayOf(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a day: the one whose Thursday is this day's Thursday. */
export function weekOf(of: Day): Week {
  const thursday = dayNumber(of) + 4 - weekdayOf(of);
  const { year } = civilFromDays(thursday);
  const number = Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(number, 2)}` as Week;
}

/** The text as an ISO week that exists, else undefined: `2026-W53` does, `2027-W53` does not. */
export function asWeek(text: string): Week | undefined {
  const match = weekPattern.exec(text);
  if (!match || Number(match[2]) < 1) {
    return undefined;
  }
  const found = text as Week;
  return weekOf(startOf(found)) === found ? found : undefined;
}

/** The Monday of a week. */
export function startOf(of: Week): Day {
  const { year, number } = partsOfWeek(of);
  const fourth = `${pad(year, 4)}-01-04` as Day;
  return dayFromNumber(dayNumber(fourth) - (weekdayOf(fourth) - 1) + (number - 1) * 7);
}

/** The Sunday of a week. */
export function endOf(of: Week): Day {
  return addDays(startOf(of), 6);
}

/** Which week it is of those that begin on Mondays, counted from 1970. */
export function weekNumber(of: Day): number {
  return Math.floor((dayNumber(of) + 3) / 7);
}

export function partsOfWeek(of: Week): { year: number; number: number } {
  return { year: Number(of.slice(0, 4)), number: Number(of.slice(6, 8)) };
}

export function addWeeks(to: Week, count: number): Week {
  return weekOf(addDays(startOf(to), count * 7));
}

/** Weeks from `from` to `to`; negative when `to` is earlier. */
export function weeksBetween(from: Week, to: Week): number {
  return daysBetween(startOf(from), startOf(to)) / 7;
}
