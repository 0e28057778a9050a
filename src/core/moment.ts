/** Local date-times as notes keep them, from what a clock says. No `Date`, no time zone database. */

import { dayFromNumber } from './day.ts';

const minute = 60_000;
const dayLength = 86_400_000;

/**
 * The local date-time, `2026-11-21T14:32:05+09:00`, of a moment given in milliseconds since 1970 (UTC), where clocks
 * stand `offset` minutes ahead of UTC at that moment.
 */
export function localMoment(epoch: number, offset: number): string {
  const local = Math.floor(epoch) + offset * minute;
  const days = Math.floor(local / dayLength);
  const seconds = Math.floor((local - days * dayLength) / 1000);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  const ahead = Math.abs(offset);
  return `${dayFromNumber(days)}T${time}${offset < 0 ? '-' : '+'}${[ahead / 60, ahead % 60].map(twoDigits).join(':')}`;
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
