/**
 * The words that are written into files, one interface for every language: a language without one of them does
 * not compile. No `Intl`: the same week gives the same bytes on every machine. Words of the UI live elsewhere.
 */

import type { Day } from '../day.ts';
import type { Heard, IntroductionState, Outcome, Scope, Side, Stage, Win } from '../note/kind.ts';
import type { AskWords } from './askWords.ts';
import type { CustomerWords, EarlyOf } from './customerWords.ts';
import type { PaperWords } from './paperWords.ts';
import type { ReflectionWords } from './reflectionWords.ts';

/** Dates as people of the language write them. */
export interface DateWords {
  /** A day of the week that is spoken of: `Tue 17`. */
  readonly ofWeek: (day: Day) => string;
  /** Days in order, each once: `Mon 16, Thu 19`; three and more without a gap: `Mon 16 – Wed 18`. */
  readonly days: (days: readonly Day[]) => string;
  /** `Nov 25`, with its year where that is none of `years`. */
  readonly short: (day: Day, years: readonly number[]) => string;
  /** `November 25`, with its year where that is none of `years`. */
  readonly long: (day: Day, years: readonly number[]) => string;
  /** `November 16 – 22`, `November 30 – December 6`, both years where there are two. */
  readonly span: (start: Day, end: Day) => string;
}

/** How each value of the front matter is said in a sentence or a list. */
export interface ValueWords {
  readonly scope: { readonly [K in Scope]: string };
  /** How it was heard, beside a voice. */
  readonly heard: { readonly [K in Heard]: string };
  /** A frustration that the customer spoke of themselves, as a sentence. */
  readonly heardDirectly: string;
  /** A frustration that rests on hearsay only, as a sentence. */
  readonly hearsay: { readonly [K in Exclude<Heard, 'direct'>]: string };
  readonly stage: { readonly [K in Stage]: string };
  readonly outcome: { readonly [K in Outcome]: string };
  readonly win: { readonly [K in Win]: string };
  readonly side: { readonly [K in Side]: string };
}

/** The retrospective, from its title to its last question. Text from notes comes in safe for Markdown. */
export interface WeekWords {
  readonly title: (year: number, week: number) => string;
  readonly create: {
    readonly heading: string;
    /** Asked where there is no aspiration; `link` is where to answer. */
    readonly unanswered: (link: string) => string;
    /** What stands below the person's words: since when they hold. */
    readonly since: (day: string | undefined) => string;
    readonly principle: (principle: string) => string;
  };
  readonly work: {
    readonly heading: string;
    readonly columns: readonly [string, string];
    /** `5 commits: invoice layout, login page, …`; `isAll` where no subject is left out. */
    readonly commits: (count: number, subjects: readonly string[], isAll: boolean) => string;
    readonly improvement: (link: string, scope: string | undefined) => string;
    readonly step: (text: string, due: string | undefined, done: boolean) => string;
    readonly ended: string;
    readonly more: (count: number) => string;
    readonly fed: (fed: number, total: number) => string;
    readonly scopes: (counts: readonly (readonly [scope: string, count: number])[]) => string;
    readonly noScope: string;
  };
  readonly voices: {
    readonly heading: string;
    readonly said: (words: string) => string;
    readonly meant: (words: string) => string;
    readonly meantUnknown: string;
    /** Behind a meaning that nobody heard from the customer. */
    readonly secondHand: string;
    /** Whom we have not met for longer than usual; `left` are not named. */
    readonly missed: (
      customers: readonly (readonly [customer: string, since: number, usual: number])[],
      left: number,
    ) => string;
    /** We are asked later than before; how many of the last conversations, and of those before, began early. */
    readonly oneOfMany: (counts: EarlyOf) => string;
    readonly deal: { readonly [K in 'rfp' | 'order']: (customer: string) => string };
    readonly noCustomer: string;
  };
  readonly frustrations: {
    readonly heading: string;
    readonly beyond: (words: string) => string;
    /** A frustration that is not yet an expectation; `words` are the raw ones. */
    readonly raw: (link: string, words: string | undefined) => string;
    readonly questionsLead: string;
    readonly questions: readonly string[];
  };
  readonly thanks: {
    readonly heading: string;
    readonly told: (people: readonly (readonly [person: string, day: string])[]) => string;
    readonly notYet: (people: readonly string[]) => string;
    readonly nobody: string;
  };
  readonly introductions: {
    readonly heading: string;
    readonly line: (of: string, to: string, by: string | undefined) => string;
    readonly state: { readonly [S in IntroductionState]: string };
    /** Of one that has been open for so many weeks. */
    readonly asked: (weeks: number) => string;
  };
  readonly wins: {
    readonly heading: string;
    readonly line: (customer: string | undefined, win: string, link: string) => string;
    /** A step that was reached, beside what speaks for it. */
    readonly reached: { readonly [S in 1 | 2]: string };
  };
  readonly balance: {
    readonly heading: string;
    readonly columns: readonly [string, string];
    /** `leftOut` neither gained nor paid; `paidOnly` paid without gaining. */
    readonly sentence: (
      leftOut: readonly Side[],
      paidOnly: readonly Side[],
      somebodyPaid: boolean,
    ) => string;
  };
  readonly learned: {
    readonly heading: string;
    /** Beside an improvement that was not carried through. */
    readonly dropped: string;
  };
  readonly carried: {
    readonly heading: string;
    readonly age: (weeks: number) => string;
    readonly due: (day: string, isPast: boolean) => string;
    readonly more: (count: number) => string;
  };
  readonly own: { readonly heading: string; readonly questions: readonly string[] };
}

/** The message that hands a customer's thanks to somebody who made them possible. No name means a customer that is not named. */
export interface TellingWords {
  /** What a row of a list, or a subject, says: whose thanks for what. */
  readonly subject: (customers: readonly string[], title: string) => string;
  /** A name as one speaks of its owner. */
  readonly called: (person: string) => string;
  readonly greeting: (person: string) => string;
  /** Stands above their words, or alone where there are none. */
  readonly opening: (day: string | undefined, customers: readonly string[]) => string;
  readonly closing: (person: string) => string;
}

export interface Words {
  readonly dates: DateWords;
  readonly values: ValueWords;
  /** A customer without a page, by the id that the note gives. */
  readonly customer: (id: string) => string;
  /** What stands between two sentences. */
  readonly sentenceGap: string;
  /** A next step: to hear from the customer what nobody heard from them; without a question, what they want. */
  readonly askDirectly: (question: string | undefined) => string;
  /** Why a question is the next one to ask. */
  readonly ask: AskWords;
  readonly paper: PaperWords;
  readonly telling: TellingWords;
  readonly week: WeekWords;
  readonly reflection: ReflectionWords;
  /** The customer at a glance. */
  readonly glance: CustomerWords;
}
