/** Why a question is the next one to ask a customer: sentences that stand below it. */

import type { areas } from '../note/sections.ts';

type Area = (typeof areas)[number];

export interface AskWords {
  /** The page is empty. */
  readonly first: string;
  readonly onlyEmpty: (area: Area) => string;
  /** So many areas are empty; why this one comes before the others. */
  readonly empty: (count: number, area: Area) => string;
  /** Confirmed so many months ago; undefined where nobody can tell. */
  readonly stale: (area: Area, months: number | undefined) => string;
  readonly fresh: (area: Area) => string;
  /** The newest voice spoke of the area, on a day. */
  readonly touched: (day: string) => string;
}
