/** What the form holds, as the argument of `ashita.log`: the one door through which every note is logged. */

import type { NoteKind } from '../core/note/kind.ts';
import type { FieldName, FormDraft } from './form.ts';
import { introductionOf } from './introduction.ts';

/** Blank fields are left out; fields that the kind does not have are not sent. */
export function argumentOf(kind: NoteKind, draft: FormDraft): Record<string, unknown> {
  const common = {
    kind,
    text: draft.text,
    customer: present([draft.customer]),
    tags: listOf(draft.tags),
    code: draft.code.map(({ lines, commit, ...link }) => ({
      ...link,
      ...(lines && { lines }),
      ...(commit && { commit }),
    })),
  };
  const ofKind: { readonly [K in NoteKind]: Record<string, unknown> } = {
    interaction: {
      sections: { meant: draft.second },
      with: listOf(draft.with),
      channel: draft.channel,
      heard: draft.heard,
      stage: draft.stage,
      outcome: draft.outcome,
      introduction: introductionOf(draft),
      win: draft.win,
      gains: draft.gains,
      pays: draft.pays,
    },
    frustration: {
      sections: { expectation: draft.second },
      heard: draft.heard,
      toward: draft.toward,
    },
    thanks: { for: present(draft.people), win: draft.win },
    improvement: {
      scope: draft.scope,
      due: draft.due.trim(),
      gains: draft.gains,
      pays: draft.pays,
      from: present(draft.from.map(({ id }) => id)),
    },
  };
  return { ...common, ...ofKind[kind] };
}

/** Names on one line, between commas of any script. */
function listOf(text: string): string[] {
  return present(text.split(/[,、\uFF0C\uFF64]/));
}

/** Those that say something. */
function present(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

const names: { readonly [field: string]: FieldName } = {
  text: 'text',
  customer: 'customer',
  sections: 'second',
  for: 'people',
  due: 'due',
  tags: 'tags',
  with: 'with',
  code: 'code',
};

/** The form's field for the path of an argument, as `sections.meant`. */
export function fieldNameOf(path: string): FieldName | undefined {
  return names[path.split('.')[0] ?? ''];
}
