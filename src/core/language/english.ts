/** Small habits of English. */

import { partsOfDay, type Day } from '../day.ts';

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July'] as const),
  ...(['August', 'September', 'October', 'November', 'December'] as const),
];

export const monthOf = (day: Day) => months[partsOfDay(day).month - 1] ?? '';
export const plural = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], word: 'or' | 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

const small = [
  ...(['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const),
  ...(['eight', 'nine', 'ten', 'eleven', 'twelve'] as const),
];
/** `two`, `13`. */
export const spelled = (count: number) => small[count] ?? String(count);
/** With a capital at its start. */
export const capital = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
