/** The words of the form: they come with `start`. */

import type {
  channels,
  heardWays,
  outcomes,
  scopes,
  sides,
  stages,
  towards,
  wins,
  NoteKind,
} from '../core/note/kind.ts';
import type { IntroductionLine, IntroductionWords } from './introduction.ts';
import type { MaskWords } from './maskWords.ts';
import type { QuestionWords } from './formQuestion.ts';
import type { PeopleWords } from './people.ts';

/** Every word on the form, in the reader's language; `{0}` is filled in by the form. */
export interface FormWords extends PeopleWords, IntroductionWords, QuestionWords {
  readonly log: string;
  readonly kind: string;
  readonly kinds: { readonly [K in NoteKind]: string };
  readonly main: { readonly [K in NoteKind]: string };
  readonly mainHold: { readonly [K in NoteKind]: string };
  readonly mainEmpty: { readonly [K in NoteKind]: string };
  readonly thanksHoldMasked: string;
  readonly customer: string;
  readonly customerHold: string;
  readonly newCustomer: string;
  readonly noCustomer: string;
  readonly second: { readonly [K in NoteKind]: string };
  readonly secondHold: { readonly interaction: string; readonly frustration: string };
  readonly questions: readonly [string, string, string];
  readonly anotherQuestion: string;
  readonly addName: string;
  readonly remove: string;
  readonly scopes: {
    readonly [K in (typeof scopes)[number]]: { readonly name: string; readonly reach: string };
  };
  readonly more: string;
  readonly fields: {
    readonly [
      K in
        | 'with'
        | 'channel'
        | 'heard'
        | 'stage'
        | 'outcome'
        | IntroductionLine
        | 'introduction'
        | 'toward'
        | 'win'
        | 'gains'
        | 'pays'
        | 'due'
        | 'tags'
        | 'code'
    ]: string;
  };
  readonly notSaid: string;
  readonly channel: { readonly [K in (typeof channels)[number]]: string };
  readonly heard: { readonly [K in (typeof heardWays)[number]]: string };
  readonly stage: { readonly [K in (typeof stages)[number]]: string };
  readonly outcome: { readonly [K in (typeof outcomes)[number]]: string };
  readonly toward: { readonly [K in (typeof towards)[number]]: string };
  readonly win: { readonly [K in (typeof wins)[number]]: string };
  readonly sides: { readonly [K in (typeof sides)[number]]: string };
  readonly secondHand: string;
  readonly mask: MaskWords;
  readonly attach: string;
  readonly save: string;
  readonly saved: string;
  readonly open: string;
  readonly undo: string;
  readonly reframe: string;
  readonly makePage: string;
  readonly draftRestored: string;
  readonly discarded: string;
  readonly discard: string;
  readonly saveIn: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly copyText: string;
  readonly badDate: string;
  readonly from: string;
  readonly noFolder: string;
  readonly openFolder: string;
}
