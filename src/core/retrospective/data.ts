/**
 * The data behind a week's retrospective: plain JSON, complete, in the order in which it is printed. What is not
 * known is absent. `ashita.week` returns it as it is; `print.ts` puts it into words.
 */

import type { Day, Week } from '../day.ts';
import type { EarlyOf } from '../language/customerWords.ts';
import type {
  Closed,
  Heard,
  IntroductionState,
  NoteKind,
  Outcome,
  Scope,
  Side,
  Stage,
  Win,
} from '../note/kind.ts';
import type { NotePath } from '../ports.ts';

/** A note, as far as a link to it needs. */
export interface NoteRef {
  readonly id: string;
  readonly path: NotePath;
  readonly title: string;
  readonly day?: Day;
}

/** A customer: the id that notes give, and the page's name where there is a page that says one. */
export interface CustomerRef {
  readonly id: string;
  readonly name?: string;
}

/** What do we want to create? */
export interface Aspiration {
  /** The answer that held at the end of the week, as it stands in aspiration.md. */
  readonly words?: string;
  readonly since?: Day;
  /** The one of this week. */
  readonly principle?: string;
}

export interface ImprovementRef extends NoteRef {
  readonly scope?: Scope;
}

export interface StepRef {
  /** Without the due date, where that stood at either end. */
  readonly text: string;
  readonly done: boolean;
  readonly due?: Day;
}

export interface CommitRef {
  readonly hash: string;
  readonly subject: string;
  readonly day: Day;
}

/** What a piece of work led to. It fed tomorrow where there is any of these; otherwise it ended today. */
interface LedTo {
  readonly improvements: readonly ImprovementRef[];
  readonly steps: readonly StepRef[];
}

/** A piece of work: a note, or the week's commits together. */
export type WorkRow =
  | ({ readonly type: 'note'; readonly kind: NoteKind; readonly note: NoteRef } & LedTo)
  | ({ readonly type: 'commits'; readonly commits: readonly CommitRef[] } & LedTo);

export interface Work {
  readonly rows: readonly WorkRow[];
  /** How many of the rows led to something, and how many did not. */
  readonly fed: number;
  readonly ended: number;
  /** Improvements of this week, by scope. */
  readonly scopes: { readonly [K in Scope | 'none']: number };
}

export interface Voice {
  readonly note: NoteRef;
  readonly said?: string;
  readonly meant?: string;
  readonly heard?: Heard;
  readonly stage?: Stage;
  readonly outcome?: Outcome;
}

export interface CustomerVoices {
  /** Absent for voices that name no customer. */
  readonly customer?: CustomerRef;
  readonly voices: readonly Voice[];
  /** Where the customer has come to us for nothing but requests for proposals and orders: the earlier of the two. */
  readonly onlyDeal?: 'rfp' | 'order';
  /** Where we are asked later than before: how many of the late and of the earlier conversations began early. */
  readonly oneOfMany?: EarlyOf;
}

/** A customer who was not met for longer than usual, at the end of the week. */
export interface MissedOfWeek {
  readonly customer: CustomerRef;
  readonly last: Day;
  /** Days since then, and days that usually lie between. */
  readonly since: number;
  readonly usual: number;
}

/** A step that a customer reached for the first time. */
export interface StepOfWeek {
  readonly customer: CustomerRef;
  readonly step: 1 | 2;
  /** What speaks for it. */
  readonly note: NoteRef;
}

/** What the notes of everybody say of a customer at the end of the week. */
export interface CustomerOfWeek {
  readonly customer: CustomerRef;
  readonly missed?: Omit<MissedOfWeek, 'customer'>;
  readonly oneOfMany?: EarlyOf;
  /** Whether they came to us for something else than a deal, in the half year before. */
  readonly isMoreThanDeal: boolean;
  readonly reached?: Omit<StepOfWeek, 'customer'>;
}

export interface FrustrationOfWeek {
  readonly note: NoteRef;
  readonly customers: readonly CustomerRef[];
  /** The raw words. */
  readonly words?: string;
  /** Absent: still raw. */
  readonly expectation?: string;
  readonly beyond?: string;
  readonly heard?: Heard;
}

export interface ThanksOfWeek {
  readonly note: NoteRef;
  readonly customers: readonly CustomerRef[];
  readonly words?: string;
  readonly possible?: string;
  readonly told: readonly { readonly person: string; readonly day: Day }[];
  readonly notYet: readonly string[];
}

/** An introduction of the week, or one that has been open for over a month. */
export interface IntroductionOfWeek {
  readonly note: NoteRef;
  readonly customers: readonly CustomerRef[];
  readonly of: string;
  readonly to: string;
  readonly by?: string;
  /** What it is to each, by name. */
  readonly gains: readonly { readonly person: string; readonly text: string }[];
  readonly state: IntroductionState;
  /** For how many weeks it has been open, where that is to be asked about. */
  readonly openFor?: number;
}

export interface WinOfWeek {
  readonly note: NoteRef;
  readonly customer?: CustomerRef;
  readonly win: Win;
  /** Through whom it was heard, where that was not directly. */
  readonly hearsay?: Exclude<Heard, 'direct'>;
}

export interface Balance {
  /** How many notes of the week name each side. */
  readonly gains: { readonly [K in Side]: number };
  readonly pays: { readonly [K in Side]: number };
  /** Sides that neither gained nor paid. */
  readonly leftOut: readonly Side[];
  readonly paidOnly: readonly Side[];
}

/** What an improvement that was closed in the week taught. */
export interface LearnedOfWeek {
  readonly note: ImprovementRef;
  readonly status: Closed;
  /** Absent where only the week's paper knows that it was closed in it. */
  readonly closed?: Day;
  /** '' where only the week's paper has any. */
  readonly words: string;
}

export interface Carried {
  readonly improvements: readonly (ImprovementRef & {
    readonly weeks?: number;
    readonly due?: Day;
  })[];
  readonly steps: readonly (StepRef & { readonly note: NoteRef; readonly weeks?: number })[];
}

export interface WeekData {
  readonly week: Week;
  readonly start: Day;
  readonly end: Day;
  readonly author: string;
  readonly create: Aspiration;
  readonly work: Work;
  readonly voices: readonly CustomerVoices[];
  /** Longest ago, by their own rhythm, first; absent where there is none. */
  readonly missed?: readonly MissedOfWeek[];
  readonly frustrations: readonly FrustrationOfWeek[];
  readonly thanks: readonly ThanksOfWeek[];
  /** Absent where there is none to tell of. */
  readonly introductions?: readonly IntroductionOfWeek[];
  readonly wins: readonly WinOfWeek[];
  /** Absent where nobody reached one. */
  readonly steps?: readonly StepOfWeek[];
  /** Absent where no note of the week names a side. */
  readonly balance?: Balance;
  readonly learned: readonly LearnedOfWeek[];
  readonly carried: Carried;
}
