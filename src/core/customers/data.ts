/**
 * The data behind the customer at a glance: plain JSON, complete, in the order in which it is drawn. What is not known
 * is absent. `ashita.customer` returns it as it is; the page and the tree show nothing that it does not hold.
 */

import type { Day } from '../day.ts';
import type { BalanceOverTime, Reach } from '../reflection/data.ts';
import type { IntroductionOfWeek, NoteRef } from '../retrospective/data.ts';
import type { Heard, Stage, Win } from '../note/kind.ts';
import type { sectionsOf } from '../note/sections.ts';
import type { NotePath } from '../ports.ts';

/** What there is to know of a customer (D1): the sections of a customer's page. */
export type Area = (typeof sectionsOf)['customer'][number];

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
  /** The newest day on which something was heard, not after today; later entries of older days do not move it. */
  readonly last?: Day;
  /** Days since then. */
  readonly since?: number;
  /** Contacts of the six months up to today, oldest first. */
  readonly contacts: readonly Contact[];
  readonly start: Day;
  /** Median days between two contact days of those months; absent under five of them. */
  readonly usual?: number;
  /** How many have been missed: the whole usual gaps since the last one. 0 where there is no rhythm yet. */
  readonly missed: number;
}

export interface AreaState {
  readonly area: Area;
  /** First line of what the page says; absent: empty. */
  readonly line?: string;
  /** When it was confirmed last: `reviewed`, else the day of the newest note that touched it. */
  readonly confirmed?: Day;
  /** Whole months since then; absent where nobody can tell. */
  readonly months?: number;
  /** Filled, and not confirmed for `ashita.stale.months`. */
  readonly isStale: boolean;
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
  readonly words?: string;
  readonly expectation?: string;
  readonly reach: Reach;
  /** Days since it was written, for those that are not done. */
  readonly waiting?: number;
  /** The improvement that carried it furthest. */
  readonly improvement?: DatedRef & { readonly closed?: Day };
}

/** Evidence for one of the two steps (E1). */
export interface Evidence extends DatedRef {
  readonly because: 'asked-early' | 'introduction' | 'thanks' | 'win';
  readonly win?: Win;
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
  /** Open ones first, oldest first. */
  readonly frustrations: readonly CustomerFrustration[];
  /** The two steps: they recognise us, their company recognises them; newest evidence first. */
  readonly steps: readonly [readonly Evidence[], readonly Evidence[]];
  /** The step reached: 0 where nothing speaks for the first. */
  readonly reached: 0 | 1 | 2;
  readonly wins: readonly (DatedRef & { readonly win: Win })[];
  readonly thanks: readonly CustomerThanks[];
  /** Who gained and who paid in what concerns them; absent where no note names a side. */
  readonly balance?: Pick<BalanceOverTime, 'gains' | 'pays'>;
  readonly introductions: readonly IntroductionOfWeek[];
  readonly openSteps: readonly {
    readonly text: string;
    readonly due?: Day;
    readonly note: NoteRef;
  }[];
}
