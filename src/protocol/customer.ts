/**
 * What the customer at a glance and the extension say to each other. Neutral ground: no vscode, no DOM.
 * What comes in from the page is parsed on arrival; what goes out carries every word that the page shows.
 */

import * as z from 'zod/mini';
import type { Area, CustomerData } from '../core/customers/data.ts';
import type { CustomerSentences } from '../core/customers/sentences.ts';
import type { CustomerTables } from '../core/customers/tables.ts';
import type { QuotationMarks } from '../core/language/quote.ts';
import { sides, stages, type Side, type Stage } from '../core/note/kind.ts';
import { areas, type Language } from '../core/note/sections.ts';
import type { Reach } from '../core/reflection/data.ts';
import { fromPage, keptPage, type PageWords } from './page.ts';

/** What is drawn, each with a table behind it. */
const customerCharts = ['rhythm', 'asked', 'balance'] as const;
export type CustomerChart = (typeof customerCharts)[number];

/** The notes of a mark that stands for several: those of the days from `first` to `last`. */
export const CustomerGroup = z.discriminatedUnion('chart', [
  z.strictObject({ chart: z.literal('rhythm'), first: z.string(), last: z.string() }),
  z.strictObject({
    chart: z.literal('asked'),
    first: z.string(),
    last: z.string(),
    stage: z.enum(stages),
  }),
  z.strictObject({
    chart: z.literal('balance'),
    side: z.enum(sides),
    part: z.enum(['gains', 'pays']),
  }),
]);
export type CustomerGroup = z.infer<typeof CustomerGroup>;

/** What the page keeps of itself over a reload. */
export const KeptCustomer = z.strictObject({
  ...keptPage,
  /** The customer's. */
  id: z.string(),
  /** Charts that are shown as tables. */
  tables: z.array(z.enum(customerCharts)),
});
export type KeptCustomer = z.infer<typeof KeptCustomer>;

export const FromCustomer = z.discriminatedUnion('type', [
  ...fromPage,
  z.strictObject({ type: z.literal('list'), group: CustomerGroup }),
  /** Opens the form for this customer. */
  z.strictObject({ type: z.literal('log') }),
  z.strictObject({ type: z.literal('openPage') }),
  /** The question that is shown becomes a next step. */
  z.strictObject({ type: z.literal('addQuestion') }),
  /** Opens the page where it speaks of the area. */
  z.strictObject({ type: z.literal('write'), area: z.enum(areas) }),
  /** What the page says of the area holds as of today. */
  z.strictObject({ type: z.literal('confirm'), area: z.enum(areas) }),
  /** Of a note, by its path. */
  z.strictObject({ type: z.enum(['goAndAsk', 'reframe', 'improve']), path: z.string() }),
  z.strictObject({ type: z.literal('tell'), path: z.string(), person: z.string() }),
  z.strictObject({ type: z.literal('draftPaper') }),
]);
export type FromCustomer = z.infer<typeof FromCustomer>;

export interface CustomerView {
  readonly language: Language;
  readonly words: CustomerWords;
  /** The workspace folder's URI. */
  readonly folder: string;
  readonly data: CustomerData;
  readonly sentences: CustomerSentences;
  readonly tables: CustomerTables;
  readonly said: CustomerSaid;
}

/** What depends on the data, in words; lists are as those of the data. */
export interface CustomerSaid {
  /** How old the knowledge of each area is: "6 weeks", "not known". */
  readonly ages: { readonly [A in Area]: string };
  /** "confirmed within 6 months", "line: today to a year ago, tick at 6 months". */
  readonly fresh: string;
  readonly line: string;
  /** "Oct 31, call, plant manager". */
  readonly voices: readonly string[];
  readonly hearsay: readonly string[];
  /** How far it came: "Raw for 38 days." */
  readonly frustrations: readonly string[];
  readonly steps: readonly [readonly string[], readonly string[]];
  /** What is not there yet of the second step; '' for nothing. */
  readonly notYet: string;
  readonly wins: readonly string[];
  readonly thanks: readonly string[];
  /** Of each thanks, whom it concerns and when they were told; those who were first. */
  readonly told: readonly (readonly { readonly name: string; readonly when: string }[])[];
  readonly introductions: readonly string[];
  readonly openSteps: readonly string[];
  /** How many more there are than are shown; '' for none. */
  readonly more: { readonly [L in List]: string };
}

export type List = Exclude<keyof CustomerData['counts'], 'steps'>;

/** Every word on the page that does not depend on the data; `{0}` and so on are filled in by the page. */
export interface CustomerWords extends PageWords {
  readonly log: string;
  readonly openPage: string;
  readonly question: string;
  readonly addStep: string;
  readonly questions: {
    readonly [
      S in
        | Exclude<CustomerChart, 'rhythm'>
        | 'know'
        | 'voices'
        | 'frustrations'
        | 'steps'
        | 'wins'
        | 'thanks'
        | 'introductions'
        | 'openSteps'
    ]: string;
  };
  readonly plotted: { readonly [C in CustomerChart]: string };
  readonly rhythm: { readonly today: string };
  readonly areas: {
    readonly names: { readonly [A in Area]: string };
    readonly write: string;
    readonly confirm: string;
    readonly older: string;
  };
  readonly asked: {
    readonly stages: { readonly [S in Stage]: string };
    /** Where there is little room. */
    readonly short: { readonly [S in Stage]: string };
    readonly median: string;
  };
  readonly heard: { readonly direct: string; readonly hearsay: string };
  /** One, and many. */
  readonly notes: readonly [string, string];
  readonly voices: {
    readonly said: string;
    readonly meant: string;
    readonly none: string;
    readonly hearsay: string;
    readonly guess: string;
    readonly goAndAsk: string;
    /** Around what somebody said. */
    readonly quotes: QuotationMarks;
  };
  readonly frustrations: {
    readonly reaches: { readonly [R in Reach]: string };
    readonly key: string;
    readonly reframe: string;
    readonly improve: string;
  };
  readonly steps: {
    readonly names: readonly [string, string];
    readonly none: readonly [string, string];
    readonly draft: string;
  };
  readonly thanks: { readonly tell: string };
  readonly balance: {
    readonly sides: { readonly [S in Side]: string };
    readonly gains: string;
    readonly pays: string;
  };
  /** Where nothing is known yet; where there are neither thanks nor wins. */
  readonly empty: string;
  readonly noJoy: string;
}
