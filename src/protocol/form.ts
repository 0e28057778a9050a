/**
 * What the Log form and the extension say to each other. Neutral ground: no vscode, no DOM.
 * What comes in from the form is parsed on arrival; what goes out carries every word that the form shows.
 */

import * as z from 'zod/mini';
import type { Detail } from '../core/mask/details.ts';
import {
  channels,
  heardWays,
  noteKinds,
  outcomes,
  scopes,
  sides,
  stages,
  towards,
  wins,
  type NoteKind,
} from '../core/note/kind.ts';
import { once } from '../core/once.ts';
import { aboutMails, type MailForForm } from './formMail.ts';
import { aboutQuestions, type NextQuestionForForm } from './formQuestion.ts';
import type { FormWords } from './formWords.ts';
import { introductionFields } from './introductionFields.ts';
import { askWho, type Suggested } from './people.ts';

const codeLink = once(() =>
  z.strictObject({
    path: z.string(),
    lines: z.optional(z.string()),
    commit: z.optional(z.string()),
  }),
);

/** Everything that a form holds for one kind; empty text means not said. The form's own state, and a draft's. */
export const formDraft = once(() =>
  z.strictObject({
    text: z.string(),
    customer: z.string(),
    /** `meant` of an interaction, `expectation` of a frustration. */
    second: z.string(),
    /** Thanks: who made it possible. */
    people: z.array(z.string()),
    scope: z.enum(['', ...scopes]),
    with: z.string(),
    channel: z.enum(['', ...channels]),
    heard: z.enum(['', ...heardWays]),
    stage: z.enum(['', ...stages]),
    outcome: z.enum(['', ...outcomes]),
    ...introductionFields(),
    win: z.enum(['', ...wins]),
    toward: z.enum(['', ...towards]),
    gains: z.array(z.enum(sides)),
    pays: z.array(z.enum(sides)),
    due: z.string(),
    tags: z.string(),
    code: z.array(codeLink()),
    /** Ids of the notes that an improvement comes from, with the titles to show. */
    from: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  }),
);
export type FormDraft = z.infer<ReturnType<typeof formDraft>>;

const kind = once(() => z.enum(noteKinds));
/** Wordings that the person does not want masked. */
const asWritten = once(() => z.array(z.string()));

export const fromForm = once(() =>
  z.discriminatedUnion('type', [
    /** The script runs: send `start`. */
    z.strictObject({ type: z.literal('ready') }),
    /**
     * At each pause of 300 ms, each second and on `pagehide`: keep this. `at` says when it was written, in
     * milliseconds since 1970 by the page's clock; an emptied one is kept too, or an older one would come back.
     * Of a kind that is masked, the extension keeps the masked words and no others; it answers with `masked`.
     */
    z.strictObject({
      type: z.literal('draft'),
      folder: z.string(),
      kind: kind(),
      draft: formDraft(),
      at: z.number(),
      asWritten: asWritten(),
    }),
    z.strictObject({
      type: z.literal('save'),
      folder: z.string(),
      kind: kind(),
      draft: formDraft(),
      /** When the draft was last written in, in milliseconds since 1970. */
      at: z.number(),
      asWritten: asWritten(),
    }),
    /** The links in the answer to a save. */
    z.strictObject({ type: z.literal('open') }),
    z.strictObject({ type: z.literal('undo') }),
    z.strictObject({ type: z.literal('reframe') }),
    z.strictObject({ type: z.literal('makePage') }),
    z.strictObject({ type: z.literal('attachSelection') }),
    z.strictObject({ type: z.literal('copy'), text: z.string() }),
    z.strictObject({ type: z.literal('folder'), folder: z.string() }),
    askWho(),
    /** No folder is open, and the person wants one. */
    z.strictObject({ type: z.literal('openFolder') }),
    ...aboutMails(),
    ...aboutQuestions(),
  ]),
);
export type FromForm = z.infer<ReturnType<typeof fromForm>>;

/** A customer to complete on. */
export interface CustomerChoice {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** When last heard of, in words: "3 days ago". */
  readonly seen: string;
}

export interface FolderChoice {
  /** The workspace folder's URI. */
  readonly uri: string;
  readonly name: string;
  /** What is masked there before it is kept or saved. */
  readonly masks: readonly NoteKind[];
}

export type FieldName =
  | ('text' | 'customer' | 'second' | 'people' | 'due' | 'tags' | 'with' | 'code')
  | ('introduced' | 'introducedTo');

export type ToForm =
  | MailForForm
  | NextQuestionForForm
  /** Everything to draw: sent on `ready`, and again when the folder, the language or the words change. */
  | {
      readonly type: 'start';
      readonly language: 'en' | 'ja';
      readonly words: FormWords;
      /** Workspace folders; none: no folder is open. */
      readonly folders: readonly FolderChoice[];
      /** The one to save in. */
      readonly folder: string;
      readonly kind: NoteKind;
      /** Drafts as last kept, emptied ones too; those of an earlier session with when that was, in words: it is told. */
      readonly drafts: {
        readonly [K in NoteKind]?: {
          readonly draft: FormDraft;
          readonly at: number;
          readonly when?: string;
        };
      };
    }
  /** Completion lists, whenever the notes changed, and so perhaps what is private. Sent lazily, after `start`. */
  | {
      readonly type: 'known';
      readonly customers: readonly CustomerChoice[];
      readonly people: readonly string[];
    }
  /** The draft that was written there `at` this time, masked: this much of it may be written down. */
  | {
      readonly type: 'masked';
      readonly folder: string;
      readonly kind: NoteKind;
      readonly at: number;
      readonly draft: FormDraft;
      /** What was found in the fields on show, and in how many places it is masked. */
      readonly details: readonly Detail[];
      readonly count: number;
    }
  | Suggested
  /** `draft` as it was sent. Sent again after each `start` while this save can be undone: the page may have been gone. */
  | {
      readonly type: 'saved';
      readonly title: string;
      /** Whether it names a customer of whom there was neither a page nor a note. */
      readonly isNewCustomer: boolean;
      readonly folder: string;
      readonly kind: NoteKind;
      readonly draft: FormDraft;
    }
  /** Refused: `field` is where to put the focus and the words; `why` alone is a failure at the foot. */
  | { readonly type: 'refused'; readonly field?: FieldName; readonly why: string }
  | {
      readonly type: 'undone';
      readonly folder: string;
      readonly kind: NoteKind;
      readonly draft: FormDraft;
    }
  /** The saved note was changed since: it is kept. */
  | { readonly type: 'kept'; readonly why: string }
  | { readonly type: 'attached'; readonly code: z.infer<ReturnType<typeof codeLink>> }
  /** Show this kind, in this folder, with these fields laid over what is there, and put the focus into the box. */
  | {
      readonly type: 'show';
      readonly kind?: NoteKind;
      readonly folder?: string;
      readonly put?: Partial<FormDraft>;
      readonly focus: boolean;
    };
