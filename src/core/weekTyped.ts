/** A week as people type it. */

import { asWeek, partsOfWeek, type Week } from './day.ts';

const typedWeek = /^(?:(\d{4})(?:-|年)?)?\s*(?:W|第)?(\d{1,2})週?$/;

/** `2026-W47`, `2026w7`, `W47`, `47`, 「第47週」; of the year of `present` where none is said. Undefined: no such week. */
export function readTypedWeek(typed: string, present: Week): Week | undefined {
  const [, year = String(partsOfWeek(present).year), number = ''] =
    typedWeek.exec(typed.normalize('NFKC').trim().toUpperCase()) ?? [];
  return asWeek(`${year}-W${number.padStart(2, '0')}`);
}
