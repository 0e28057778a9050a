/**
 * What the reflection page and the extension say to each other. Neutral ground: no vscode, no DOM.
 * What comes in from the page is parsed on arrival; what goes out carries every word that the page shows.
 */

import * as z from 'zod/mini';
import { scopes, sides, type Scope, type Side, type Status } from '../core/note/kind.ts';
import type { Language } from '../core/note/sections.ts';
import {
  charts,
  ranges,
  reaches,
  type Chart,
  type Range,
  type Reach,
  type TrendData,
} from '../core/reflection/data.ts';
import type { Sentences } from '../core/reflection/sentences.ts';
import type { Tables } from '../core/reflection/tables.ts';
import { fromPage, keptPage, type PageWords } from './page.ts';

/** The notes that one mark stands for, where it is not a single one: a bar, or the words at the end of a strand. */
export const Group = z.discriminatedUnion('chart', [
  /** Improvements begun in these weeks; without `scope` those that say none. */
  z.strictObject({
    chart: z.literal('gaze'),
    first: z.string(),
    last: z.string(),
    scope: z.optional(z.enum(scopes)),
  }),
  z.strictObject({
    chart: z.literal('fed'),
    first: z.string(),
    last: z.string(),
    part: z.enum(['fed', 'ended']),
  }),
  /** Frustrations that came this far and no further. */
  z.strictObject({ chart: z.literal('loop'), reach: z.enum(reaches) }),
  z.strictObject({
    chart: z.literal('balance'),
    side: z.enum(sides),
    part: z.enum(['gains', 'pays']),
  }),
]);
export type Group = z.infer<typeof Group>;

/** What the page keeps of itself over a reload. */
export const KeptReflection = z.strictObject({
  ...keptPage,
  range: z.literal([...ranges]),
  /** Charts that are shown as tables. */
  tables: z.array(z.enum(charts)),
  /** What was typed where the aspiration goes, and not saved. */
  words: z.string(),
});
export type KeptReflection = z.infer<typeof KeptReflection>;

export const FromReflection = z.discriminatedUnion('type', [
  ...fromPage,
  z.strictObject({ type: z.literal('range'), range: z.literal([...ranges]) }),
  z.strictObject({ type: z.literal('list'), group: Group }),
  /** Puts the figures into the retrospective of this week. */
  z.strictObject({ type: z.literal('insert') }),
  z.strictObject({ type: z.literal('changeAim') }),
  z.strictObject({ type: z.literal('earlierAims') }),
  z.strictObject({ type: z.literal('saveAim'), words: z.string() }),
  z.strictObject({ type: z.literal('log') }),
]);
export type FromReflection = z.infer<typeof FromReflection>;

export interface ReflectionView {
  readonly language: Language;
  readonly words: ReflectionWords;
  /** The workspace folder's URI. */
  readonly folder: string;
  readonly range: Range;
  readonly data: TrendData;
  readonly sentences: Sentences;
  readonly tables: Tables;
  /** What depends on the data, in words. */
  readonly said: {
    /** "Aug 31 – Nov 21, 2026"; without notes, that there are none. */
    readonly span: string;
    /** "Your words, October 4". */
    readonly since: string;
    /** "Two earlier versions"; '' for none. */
    readonly earlier: string;
    /** Why longer ranges cannot be chosen: "There are two weeks of notes so far". */
    readonly soFar: string;
    /** "25 improvements, 26 frustrations, 94 pieces of work". */
    readonly counts: string;
  };
}

/** Every word on the page that does not depend on the data; `{0}` and so on are filled in by the page. */
export interface ReflectionWords extends PageWords {
  readonly title: string;
  readonly range: string;
  readonly ranges: { readonly [R in Range]: string };
  readonly insert: string;
  readonly questions: { readonly [C in Chart]: string };
  /** What is plotted, for those who do not see it. */
  readonly plotted: { readonly [C in Chart]: string };
  readonly aim: {
    readonly question: string;
    readonly hold: string;
    readonly hint: string;
    readonly keep: string;
    readonly change: string;
  };
  readonly start: { readonly log: string; readonly hint: string };
  /** What a mark is, what a bar is where they merged, and where everything stays. */
  readonly foot: { readonly marks: string; readonly bars: string; readonly stays: string };
  readonly week: {
    /** Under a column: "W{0}". */
    readonly short: string;
    /** In a name: "week {0}", "weeks {0} to {1}". */
    readonly named: string;
    readonly span: string;
    /** The same where there are many years: "week {0} of {1}", "weeks {0} to {1} of {2}". */
    readonly namedOfYear: string;
    readonly spanOfYear: string;
    /** On the axis: "{0}", 「{0}年」. */
    readonly year: string;
  };
  /** One, and many. */
  readonly notes: readonly [string, string];
  readonly gaze: {
    readonly scopes: { readonly [S in Scope]: string };
    readonly statuses: { readonly [S in Status]: string };
    readonly median: string;
    /** How many have no place on the staff. */
    readonly noScope: string;
    /** How many of a bar are done. */
    readonly done: string;
  };
  readonly fed: {
    /** `\n` where they may break. */
    readonly fed: string;
    readonly ended: string;
    readonly share: string;
    readonly sharePercent: string;
  };
  readonly loop: {
    readonly columns: { readonly [R in Reach]: string };
    /** Where a strand ends, in its name. */
    readonly ends: { readonly [R in Reach]: string };
    /** How many end there. */
    readonly counts: { readonly [R in Reach]: string };
    /** One, and many. */
    readonly days: readonly [string, string];
    /** Filled with days. */
    readonly oldest: string;
    readonly waiting: string;
    readonly medians: string;
    readonly singles: string;
  };
  readonly balance: {
    readonly sides: { readonly [S in Side]: string };
    readonly gains: string;
    readonly pays: string;
  };
}
