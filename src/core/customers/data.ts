/**
 * The data behind the customer at a glance: plain JSON, in the order in which it is drawn. What is not known is absent;
 * of long lists `counts` says how many there are. Words from notes stand on one line, at most 300 characters of them.
 * `ashita.customer` returns it as it is; the page and the tree show nothing that it does not hold.
 */

import type { Day } from '../day.ts';
import type { BalanceOverTime, Reach } from '../reflection/data.ts';
import type { IntroductionOfWeek, NoteRef } from '../retrospective/data.ts';
import type { Heard, Stage, Win } from '../note/kind.ts';
import type { areas } from '../note/sections.ts';
import type { NotePath } from '../ports.ts';

/** What there is to know of a customer (D1): the sections of a customer's page. */
export type Area = (typeof areas)[number];

/** A contact, or another note, at its day. */
export interface DatedRef extends NoteRef {
  readonly day: Day;
}

export interface Contact extends DatedRef {
  /** Through whom, where nobody heard it from the customer (A2). */
  readonly hearsay?: Exclude<Heard, 'direct'>;
}

/** How often we meet (D1, cadence). */
export interface Rhythm {
  /** The newest day on which something was heard, not after today; whatever older day is added later does not move it. */
  readonly last?: Day;
  /** Days since then. */
  readonly since?: number;
  /** Contacts of the six months up to today, oldest first. */
  readonly contacts: readonly Contact[];
  readonly start: Day;
  /** Median days between two days of contact, of the six months up to the last one; absent under five such days. */
  readonly usual?: number;
  /** How many have been missed: the days before today on which one was due. 0 where there is no rhythm, or none any more. */
  readonly missed: number;
}

export interface AreaState {
  readonly area: Area;
  /** Whether the page says anything. */
  readonly isFilled: boolean;
  /** The first paragraph of what the page says, on one line; absent where it is empty. */
  readonly line?: string;
  /** When what the page says was confirmed last: `reviewed`, else the day of the newest note that touched it. */
  readonly confirmed?: Day;
  /** Whole months since then; absent where nobody can tell. */
  readonly months?: number;
  /** Filled, and not known to be confirmed within `ashita.stale.months`. */
  readonly isStale: boolean;
  /** The newest note that touched it, whether the page says anything or not. */
  readonly touched?: DatedRef;
}

/** A question that is worth asking next (D1), from the emptiest or the stalest area. */
export interface NextQuestion {
  /** Names the question in the stock of its language: `decide.2`; `own.…` for one of the person's own. */
  readonly id: string;
  readonly area: Area;
  readonly words: string;
  readonly why: 'first' | 'only-empty' | 'empty' | 'stale' | 'fresh';
  /** The newest voice that touched the area, where that is why. */
  readonly touched?: DatedRef;
}

/** A conversation whose stage is known: how early we were asked (D2). */
export interface StageMark extends Contact {
  readonly stage: Stage;
  /** Lower median of the seven conversations up to this one, 0 (worry) … 4 (use); absent before the third. */
  readonly median?: number;
}

/** Whether we are asked earlier than before: the last third of the conversations against the rest. */
export type Drift = 'earlier' | 'same' | 'one-of-many';

export interface Asked {
  /** Oldest first. */
  readonly marks: readonly StageMark[];
  /** From seven conversations: how many of the late and of the earlier ones began with a worry or a plan. */
  readonly compared?: {
    readonly drift: Drift;
    readonly late: number;
    readonly lateOf: number;
    readonly early: number;
    readonly earlyOf: number;
  };
}

export interface CustomerVoice extends Contact {
  readonly said?: string;
  readonly meant?: string;
  readonly with: readonly string[];
  readonly channel?: string;
  readonly stage?: Stage;
}

export interface CustomerFrustration extends Contact {
  /** The raw words, and what they expected, where somebody wrote it. */
  readonly words?: string;
  readonly expectation?: string;
  readonly reach: Reach;
  /** Days since it was written, for those that are not done. */
  readonly waiting?: number;
  /** The improvement that carried it furthest. */
  readonly improvement?: DatedRef & { readonly closed?: Day };
}

/** Evidence for one of the two steps (E1). */
export interface Evidence extends Contact {
  readonly because: 'asked-early' | 'introduction' | 'thanks' | 'win';
  readonly win?: Win;
}

/** What they achieved in their own company (E2). */
export interface CustomerWin extends Contact {
  readonly win: Win;
}

export interface CustomerThanks extends DatedRef {
  readonly words?: string;
  readonly channel?: string;
  /** How many details were masked. */
  readonly masked?: number;
  readonly told: readonly { readonly person: string; readonly day: Day }[];
  readonly notYet: readonly string[];
}

export interface CustomerData {
  readonly id: string;
  readonly name: string;
  readonly today: Day;
  readonly page?: NotePath;
  /** What the page says before its first section, on one line. */
  readonly about?: string;
  readonly rhythm: Rhythm;
  /** Absent where every question of the stock was asked. */
  readonly question?: NextQuestion;
  /** All seven, in the order of the page. */
  readonly areas: readonly AreaState[];
  /** How many are filled. */
  readonly known: number;
  /** Months after which an area is stale: the setting. */
  readonly staleAfter: number;
  readonly asked: Asked;
  /** Newest first, those heard directly (or that do not say) apart from hearsay. */
  readonly voices: readonly CustomerVoice[];
  readonly hearsay: readonly CustomerVoice[];
  /** How many of the three latest voices were not hearsay, and of how many. */
  readonly heard: { readonly direct: number; readonly of: number };
  /** Those that are not done, oldest first; then those that are, newest first. */
  readonly frustrations: readonly CustomerFrustration[];
  /** The two steps: they recognise us, their company recognises them; newest evidence first. */
  readonly steps: readonly [readonly Evidence[], readonly Evidence[]];
  /** The step reached by what is not hearsay: 0 where nothing speaks for either. */
  readonly reached: 0 | 1 | 2;
  /** Newest first, as all that follow. */
  readonly wins: readonly CustomerWin[];
  readonly thanks: readonly CustomerThanks[];
  /** Who gained and who paid in what concerns them; absent where no note names a side. */
  readonly balance?: Pick<BalanceOverTime, 'gains' | 'pays'>;
  /** `openFor` says how many weeks one has been open, where that is over a month. */
  readonly introductions: readonly Omit<IntroductionOfWeek, 'customers'>[];
  /** What is due first comes first. */
  readonly openSteps: readonly {
    readonly text: string;
    readonly due?: Day;
    readonly note: NoteRef;
  }[];
  /** How many each has, shown or not: long lists show their beginning. */
  readonly counts: {
    readonly voices: number;
    readonly hearsay: number;
    readonly frustrations: { readonly [R in Reach]: number };
    readonly steps: readonly [number, number];
    readonly wins: number;
    readonly thanks: number;
    readonly introductions: number;
    readonly openSteps: number;
  };
}
