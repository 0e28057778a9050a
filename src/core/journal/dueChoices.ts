/** Days that people mean when they put something off. */

import { addDays, addWeeks, dayOf, partsOfDay, startOf, weekOf, type Day } from '../day.ts';

export const dueChoices = ['tomorrow', 'nextMonday', 'inAWeek', 'inAMonth'] as const;
export type DueChoice = (typeof dueChoices)[number];

/** The choices with their days, nearest first; of two that mean one day, the first. */
export function dueChoicesOn(
  today: Day,
): readonly { readonly choice: DueChoice; readonly day: Day }[] {
  const days: { readonly [C in DueChoice]: Day } = {
    tomorrow: addDays(today, 1),
    nextMonday: startOf(addWeeks(weekOf(today), 1)),
    inAWeek: addDays(today, 7),
    inAMonth: inAMonth(today),
  };
  return dueChoices
    .filter((choice, at) => !dueChoices.slice(0, at).some((one) => days[one] === days[choice]))
    .map((choice) => ({ choice, day: days[choice] }));
}

/** The same day of the next month, or its last one. */
function inAMonth(today: Day): Day {
  const { year, month, dayOfMonth } = partsOfDay(today);
  const [inYear, inMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  for (let day = dayOfMonth; ; day--) {
    const text = [inYear, inMonth, day].map((part) => String(part).padStart(2, '0')).join('-');
    const found = dayOf(text.padStart(10, '0'));
    if (found) {
      return found;
    }
  }
}
