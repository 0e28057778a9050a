/** What the parts of the form are told, and what they may ask for. */

import type { CustomerChoice, FieldName, FolderChoice, FormDraft } from '../../protocol/form.ts';
import type { NextQuestionForForm } from '../../protocol/formQuestion.ts';
import type { FormWords } from '../../protocol/formWords.ts';
import type { Suggested } from '../../protocol/people.ts';
import type { Problems } from './check.ts';
import type { Place } from './desk.ts';
import type { MaskSight } from './veil.ts';

/** What of `start` outlives the page, so that it can be drawn again before the extension answers. */
export interface Frame {
  readonly language: 'en' | 'ja';
  readonly words: FormWords;
  readonly folders: readonly FolderChoice[];
}

/** The line above Save. */
export type FootNote =
  | {
      readonly is: 'saved';
      readonly title: string;
      readonly isRaw: boolean;
      readonly isNewCustomer: boolean;
    }
  | { readonly is: 'kept'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'restored'; readonly when: string }
  | { readonly is: 'discarded' };

/** One moment of the form. Parts draw it by touching only what differs. */
export interface Sight extends Frame, Place {
  readonly draft: FormDraft;
  readonly problems: Problems;
  readonly note: FootNote | undefined;
  /** Where what is written here is masked. */
  readonly mask: MaskSight | undefined;
  readonly isMoreOpen: boolean;
  readonly customers: readonly CustomerChoice[];
  readonly people: readonly string[];
  /** What the extension said last about who made it possible. */
  readonly suggested: Pick<Suggested, 'about' | 'people'>;
  /** What the extension said last about what to ask whom. */
  readonly question: Omit<NextQuestionForForm, 'type'>;
}

export interface Part {
  readonly root: HTMLElement;
  show(sight: Sight): void;
  /** Where the focus goes when this field is the one to look at. */
  readonly fields?: { readonly [F in FieldName]?: HTMLElement };
}

/** What a person can do. */
export interface Acts {
  edit(patch: Partial<FormDraft>): void;
  /** Another kind or folder for what is being written. */
  turn(to: Partial<Place>): void;
  foldMore(isOpen: boolean): void;
  /** Masks a detail, or keeps it as it is written, by all its wordings. */
  maskDetail(wordings: readonly string[], isMasked: boolean): void;
  save(): void;
  /** Asks who may have made it possible. */
  ask(code: FormDraft['code'], about: string): void;
  /** Asks what to ask a customer next. */
  askNext(customer: string): void;
  /** Makes a question a next step with the customer of the draft. */
  addQuestion(question: string): void;
  openSaved(): void;
  undo(): void;
  reframe(): void;
  makePage(): void;
  discard(): void;
  /** Takes a discard back. */
  restore(): void;
  attach(): void;
  copy(): void;
  openFolder(): void;
}
