/** How many weeks a caller asks for. */

import { badArgument, type ArgumentFault, type Result } from '../refusal.ts';

/** Ten years; 0 is all of them. */
const mostWeeks = 520;

type Weeks<N extends number> = Result<{ readonly weeks: N }>;

/** Any number of weeks; `usual` where nobody says. */
export function anyWeeks(weeks: number | undefined, usual: number): Weeks<number> {
  const isGood =
    weeks === undefined || (Number.isInteger(weeks) && weeks >= 0 && weeks <= mostWeeks);
  return isGood
    ? { ok: true, weeks: weeks ?? usual }
    : badArgument('weeks', { code: 'whole-number', least: 0, most: mostWeeks });
}

/** One of a few. `range` is another name for the same: who gives both must mean one. */
export function weeksAmong<N extends number>(
  { weeks, range }: { readonly weeks: number | undefined; readonly range: number | undefined },
  few: readonly N[],
): Result<{ readonly weeks: N | undefined }> {
  const [asked, other] = [few.find((one) => one === weeks), few.find((one) => one === range)];
  if (range !== undefined && other === undefined) {
    return badArgument('range', oneOf(few));
  }
  if (weeks !== undefined && (asked === undefined || asked !== (other ?? asked))) {
    return badArgument('weeks', oneOf(other === undefined ? few : [other]));
  }
  return { ok: true, weeks: asked ?? other };
}

function oneOf(few: readonly number[]): ArgumentFault {
  return { code: 'one-of', values: few.map(String) };
}
