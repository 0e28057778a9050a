/** The words of the customer at a glance: what its parts say, and the same figures as tables. */

import type { Side, Stage, Win } from '../note/kind.ts';
import type { areas } from '../note/sections.ts';

type Area = (typeof areas)[number];

/** How many of how many conversations began with a worry or a plan: the last ones, and all before them. */
export interface EarlyOf {
  readonly late: number;
  readonly lateOf: number;
  readonly early: number;
  readonly earlyOf: number;
}

/** Frustrations by how far each came, and no further. */
export interface ByReach {
  readonly raw: number;
  readonly reframed: number;
  readonly improved: number;
  readonly done: number;
}

/** What an area is known by: its name, and how old it is; `months` is absent where nobody can tell. */
export interface OldArea {
  readonly area: Area;
  readonly months?: number;
}

/** The newest that speaks for a step. Titles come from notes. */
export interface NewestSign {
  readonly title: string;
  readonly day: string;
  readonly win?: Win;
}

interface RhythmWords {
  /** No contact at all. */
  readonly nothing: string;
  /** Days are counted up to two months. */
  readonly last: (days: number, months: number) => string;
  /** Too few days of contact for a rhythm, of which there are `days`; it takes `least`. */
  readonly few: (days: number, least: number) => string;
  /** Every so many days; `missed` have been missed since. */
  readonly usual: (days: number, missed: number) => string;
}

interface KnowWords {
  readonly nothing: string;
  readonly all: string;
  readonly some: (known: number) => string;
  /** Three areas and more are empty. */
  readonly open: (known: number) => string;
  /** The stalest area, where one is stale; the empty ones, where there are one or two. */
  readonly rest: (stalest: OldArea | undefined, empty: readonly Area[]) => string;
}

interface WhyWords {
  readonly first: string;
  readonly onlyEmpty: (area: Area) => string;
  readonly empty: (count: number) => string;
  readonly stale: (area: OldArea) => string;
  readonly fresh: (area: Area) => string;
  /** Behind the others: the newest voice that touched the area. */
  readonly touched: (title: string, day: string) => string;
}

interface AskedWords {
  /** What a mark will mean, while there is none. */
  readonly nothing: string;
  /** Too few conversations for a trend, which takes `least`; how many at each stage. */
  readonly few: (counts: readonly (readonly [Stage, number])[], least: number) => string;
  readonly earlier: (counts: EarlyOf) => string;
  readonly same: (counts: EarlyOf) => string;
  readonly oneOfMany: (counts: EarlyOf) => string;
}

interface StepWords {
  readonly nothing: string;
  /** All that there is, is hearsay. */
  readonly hearsay: string;
  readonly first: (sign: NewestSign) => string;
  /** `isFirst` says whether anything speaks for the first step, too. */
  readonly second: (sign: NewestSign, isFirst: boolean) => string;
}

export interface CustomerWords {
  readonly questions: {
    readonly know: string;
    readonly asked: string;
    readonly voices: string;
    readonly frustrations: string;
    readonly steps: string;
  };
  readonly areas: { readonly [A in Area]: string };
  readonly stages: { readonly [S in Stage]: string };
  readonly sides: { readonly [S in Side]: string };
  readonly rhythm: RhythmWords;
  readonly know: KnowWords;
  readonly why: WhyWords;
  readonly asked: AskedWords;
  /** So many of the latest three voices were heard directly. */
  readonly voices: (direct: number) => string;
  /** At least one frustration. */
  readonly frustrations: (counts: ByReach) => string;
  readonly steps: StepWords;
  readonly tables: {
    readonly contacts: string;
    readonly rhythm: readonly [date: string, note: string, heard: string];
    readonly know: readonly [area: string, known: string, confirmed: string];
    readonly empty: string;
    readonly asked: readonly [date: string, stage: string, heard: string];
    readonly direct: string;
    readonly balance: readonly [caption: string, side: string, gains: string, pays: string];
  };
}
