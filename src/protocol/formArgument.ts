/** What the form holds, as the argument of `ashita.log`: the one door through which every note is logged. */

import type { NoteKind } from '../core/note/kind.ts';
import type { FieldName, FormDraft } from './form.ts';

/** Blank fields are left out; fields that the kind does not have are not sent. */
export function argumentOf(kind: NoteKind, draft: FormDraft): Record<string, unknown> {
  const common = {
    kind,
    text: draft.text,
    customer: listOf(draft.customer, /$^/),
    tags: listOf(draft.tags, /[,、,]/),
    code: draft.code,
  };
  const ofKind: { readonly [K in NoteKind]: Record<string, unknown> } = {
    interaction: {
      sections: { meant: draft.second },
      with: listOf(draft.with, /[,、,]/),
      channel: draft.channel,
      heard: draft.heard,
      stage: draft.stage,
      outcome: draft.outcome,
      win: draft.win,
      gains: draft.gains,
      pays: draft.pays,
    },
    frustration: {
      sections: { expectation: draft.second },
      heard: draft.heard,
      toward: draft.toward,
    },
    thanks: { for: draft.people, win: draft.win },
    improvement: {
      scope: draft.scope,
      due: draft.due,
      gains: draft.gains,
      pays: draft.pays,
      from: draft.from.map(({ id }) => id),
    },
  };
  return { ...common, ...ofKind[kind] };
}

function listOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
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
