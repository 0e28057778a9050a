/**
 * Which customer needs care most. Reasons are weighed one after another, and the next only decides where the ones before
 * are level:
 * 1. contacts missed: we have not been there for longer than usual (three count as much as thirty);
 * 2. steps that are overdue: something was promised;
 * 3. becoming one of many;
 * 4. frustrations that are still raw;
 * 5. areas of which we know nothing, or nothing fresh.
 * Whoever has not been heard of for a year rests: only what is overdue still calls.
 */

import type { AreaState, Asked, Rhythm } from './data.ts';
import { isSilent } from './rhythm.ts';

/** How much of each reason there is. */
export interface Care {
  readonly missed: number;
  readonly overdue: number;
  readonly oneOfMany: 0 | 1;
  readonly raw: number;
  /** Empty areas and stale ones. */
  readonly unknown: number;
}

/** More are no more urgent. */
const mostMissed = 3;
const inOrder = ['missed', 'overdue', 'oneOfMany', 'raw', 'unknown'] as const;

export function careOf({
  rhythm,
  areas,
  compared,
  raw,
  overdue,
}: {
  readonly rhythm: Rhythm;
  readonly areas: readonly AreaState[];
  readonly compared: Asked['compared'];
  readonly raw: number;
  readonly overdue: number;
}): Care {
  if (isSilent(rhythm.since)) {
    return { missed: 0, overdue, oneOfMany: 0, raw: 0, unknown: 0 };
  }
  const oneOfMany = compared?.drift === 'one-of-many' ? 1 : 0;
  const unknown = areas.filter(({ isFilled, isStale }) => !isFilled || isStale).length;
  return { missed: rhythm.missed, overdue, oneOfMany, raw, unknown };
}

/** Who needs more comes first. */
export function compareCare(a: Care, b: Care): number {
  const missed = Math.min(b.missed, mostMissed) - Math.min(a.missed, mostMissed);
  return inOrder.slice(1).reduce((order, reason) => order || b[reason] - a[reason], missed);
}
