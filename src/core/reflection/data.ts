/**
 * The data behind the reflection page: plain JSON, complete, in the order in which it is drawn. What is not known is
 * absent. `ashita.trend` returns it as it is; the page draws nothing that it does not hold.
 */

import type { Day, Week } from '../day.ts';
import type { Scope, Side, Status } from '../note/kind.ts';
import type { NoteRef } from '../retrospective/data.ts';

/** The four questions that a chart answers, in the order of the page. */
export const charts = ['gaze', 'fed', 'loop', 'balance'] as const;
export type Chart = (typeof charts)[number];

/** How many weeks people look back over; 0 is all of them. */
export const ranges = [4, 12, 52, 0] as const;
export type Range = (typeof ranges)[number];

/** What do we want to create?, with what was answered before, newest first. */
export interface AspirationOverTime {
  readonly words?: string;
  readonly since?: Day;
  readonly earlier: readonly { readonly words: string; readonly since?: Day }[];
}

export interface ImprovementMark extends NoteRef {
  readonly scope?: Scope;
  readonly status: Status;
}

/** A week on the axis that the first two charts share. */
export interface TrendWeek {
  readonly week: Week;
  readonly start: Day;
  /** Begun in this week. */
  readonly improvements: readonly ImprovementMark[];
  /**
   * Median scope of the four weeks up to this one, counted from 0 (task) to 3 (organisation), halves allowed; weeks
   * before the range count. Absent under three improvements.
   */
  readonly median?: number;
  /** Pieces of work that led to an improvement or a step, and those that ended with themselves. */
  readonly fed: readonly NoteRef[];
  readonly ended: readonly NoteRef[];
  /** How many those are: what `leanOf` leaves of them where they are many. */
  readonly counts: { readonly fed: number; readonly ended: number };
}

/** Some weeks on end, held against some others. */
export interface Window {
  readonly first: Week;
  readonly last: Week;
  readonly weeks: number;
  /** How many improvements say their scope. */
  readonly scoped: number;
  /** Lower median of its improvements' scopes, and whether at least half of them are there. */
  readonly scope?: Scope;
  readonly isMostly?: boolean;
  readonly fed: number;
  readonly work: number;
}

/** How far a frustration has come. */
export const reaches = ['raw', 'reframed', 'improved', 'done'] as const;
export type Reach = (typeof reaches)[number];

export interface FrustrationMark extends NoteRef {
  readonly reach: Reach;
  /** Days since it was written, for those that are not done. */
  readonly waiting?: number;
}

/** Days between two steps of the loop; `values` alone under three pairs. */
export interface Days {
  readonly median?: number;
  readonly values: readonly number[];
}

export interface Loop {
  /** Furthest first, then oldest first. */
  readonly frustrations: readonly FrustrationMark[];
  /** How many came at least this far. */
  readonly counts: { readonly [R in Reach]: number };
  /** How many days the oldest of those has waited that came so far and no further. */
  readonly oldest: { readonly [R in Exclude<Reach, 'done'>]?: number };
  /** From the frustration to its first improvement; from that to the first that is done. */
  readonly toImproved: Days;
  readonly toDone: Days;
  /** The step with the largest share lost; ties go to the earlier. Absent where nothing waits. */
  readonly leak?: {
    readonly at: Exclude<Reach, 'done'>;
    readonly count: number;
    readonly of: number;
    readonly oldest?: number;
  };
}

export interface BalanceOverTime {
  readonly gains: { readonly [S in Side]: readonly NoteRef[] };
  readonly pays: { readonly [S in Side]: readonly NoteRef[] };
  /** How many those are: what `leanOf` leaves of them where they are many. */
  readonly counts: {
    readonly gains: { readonly [S in Side]: number };
    readonly pays: { readonly [S in Side]: number };
  };
  /** How many notes name a side; under five there is nothing to weigh, and nobody is left out. */
  readonly notes: number;
  /** Those who are level; nobody where nobody gains, or pays. */
  readonly mostGains: readonly Side[];
  readonly mostPays: readonly Side[];
  /** Fewest gains, then most costs; those who are level, but never all four. */
  readonly leftOut: readonly Side[];
}

export interface TrendData {
  readonly author: string;
  readonly today: Day;
  /** As asked; 0 is all. */
  readonly range: number;
  /** Monday of the first week, and today. */
  readonly start: Day;
  readonly end: Day;
  /**
   * Weeks from the first note to today, twenty years at most; 0 where there is no note. Ranges that would show no more
   * than a shorter one are of no use.
   */
  readonly weeksSoFar: number;
  readonly create: AspirationOverTime;
  /** Oldest first, up to today's; today's is always there, and none before the first note's. */
  readonly weeks: readonly TrendWeek[];
  /**
   * Of four weeks: these and the four before, notes or not; of more the first and the last third, thirteen weeks at
   * most. Absent under four weeks.
   */
  readonly compared?: { readonly early: Window; readonly late: Window };
  /** This week's highest scope, where no week before came as far and it lies above the late window's. */
  readonly firstReached?: Scope;
  readonly loop: Loop;
  readonly balance: BalanceOverTime;
}
