/** The words of the reflection: what the charts say, and the same numbers as tables. */

import type { Day } from '../day.ts';
import type { Scope, Side } from '../note/kind.ts';

/** The scope in the middle of some weeks, and whether at least half of their improvements are there. */
export interface MiddleScope {
  readonly scope: Scope;
  readonly isMostly: boolean;
}

/** How two spans of weeks are called: four weeks and those before, the first and the last so many, or their months. */
export type Spans = 'fours' | number | readonly [early: string, late: string];

/** How many of how many pieces of work fed tomorrow. */
export interface FedOf {
  readonly fed: number;
  readonly work: number;
}

/** So many of so many stopped, the oldest so many days ago. */
export interface Stopped {
  readonly count: number;
  readonly of: number;
  readonly oldest: number;
}

/** The sides that are level at the top, or the bottom, and with how many. */
export interface Level {
  readonly sides: readonly Side[];
  readonly count: number;
}

type Step = 'raw' | 'reframed' | 'improved';

/** How many improvements, by scope; `none` is without one. */
export type ByScope = readonly (readonly [Scope | 'none', number])[];

interface GazeWords {
  /** Under four weeks. */
  readonly thin: (counts: ByScope) => string;
  /** One of the two spans has a single improvement that says its scope, which is no trend. */
  readonly single: (counts: ByScope, spans: Spans) => string;
  readonly rose: (early: MiddleScope, late: MiddleScope, spans: Spans) => string;
  readonly cameDown: (early: MiddleScope, late: MiddleScope, spans: Spans) => string;
  readonly stayed: (late: MiddleScope, spans: Spans) => string;
  /** Where only one of the two spans has an improvement that says its scope. */
  readonly onlyLate: (late: MiddleScope, spans: Spans) => string;
  readonly onlyEarly: (early: MiddleScope, spans: Spans) => string;
  readonly neither: (improvements: number) => string;
  readonly firstReached: { readonly [K in Exclude<Scope, 'task'>]: string };
}

interface FedWords {
  readonly nothing: string;
  /** One sentence of all; `weeks` are those so far, oldest first, where there are two or three. */
  readonly total: (all: FedOf, weeks: readonly FedOf[]) => string;
  /** The last `weeks` weeks and the first, or these four and the four before; one of the two may have had no work. */
  readonly compared: (early: FedOf, late: FedOf, weeks: number, isFour: boolean) => string;
}

interface LoopWords {
  readonly nothing: string;
  readonly allDone: (count: number) => string;
  /** Too few to speak of a leak. */
  readonly few: { readonly [K in Step]: (stopped: Stopped) => string };
  readonly most: { readonly [K in Step]: (stopped: Stopped) => string };
}

interface BalanceWords {
  readonly nothing: string;
  /** Too few notes to weigh. Sides may be none. */
  readonly few: (notes: number, gaining: readonly Side[], paying: readonly Side[]) => string;
  /** `left` says how many gains and costs each side left out has; undefined where nobody is. */
  readonly weighed: (
    gaining: Level,
    paying: Level,
    left: (Level & { readonly costs: number }) | undefined,
  ) => string;
}

interface TableWords {
  /** Above the first column; `weeks` is how many a row sums up. */
  readonly week: (weeks: number) => string;
  readonly noScope: string;
  readonly fed: readonly [fed: string, ended: string, share: string];
  readonly loop: readonly [step: string, count: string, days: string, waiting: string];
  /** Days in the middle. */
  readonly median: (days: number) => string;
  readonly balance: readonly [side: string, gains: string, pays: string];
}

/** Above the charts for Mermaid: bars with other bars before them. */
interface ChartWords {
  readonly gaze: readonly [title: string, axis: string];
  readonly fed: readonly [title: string, axis: string];
  readonly loop: readonly [title: string, axis: string];
  readonly balance: readonly [title: string, axis: string];
  /** Behind the name of a side. */
  readonly gain: string;
  readonly cost: string;
  readonly day: (day: Day) => string;
}

/** One text for each chart. */
interface PerChart {
  readonly gaze: string;
  readonly fed: string;
  readonly loop: string;
  readonly balance: string;
}

export interface ReflectionWords {
  readonly title: (start: string, end: string) => string;
  /** In a retrospective. */
  readonly heading: (weeks: number) => string;
  readonly questions: PerChart;
  /** What a mark will mean, while there is none. */
  readonly will: PerChart;
  readonly scopes: { readonly [K in Scope]: string };
  readonly sides: { readonly [K in Side]: string };
  readonly reaches: { readonly [K in Step | 'done']: string };
  /** `November`, with its year where that is not `year`. */
  readonly month: (day: Day, year: number) => string;
  readonly gaze: GazeWords;
  readonly fed: FedWords;
  readonly loop: LoopWords;
  readonly balance: BalanceWords;
  readonly tables: TableWords;
  readonly charts: ChartWords;
}
