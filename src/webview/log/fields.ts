/** Which kind of note has which fields. Everything the form shows, folds away or sends follows from this. */

import type { NoteKind } from '../../core/note/kind.ts';
import type { FormDraft } from '../../protocol/form.ts';
import type { FormWords } from '../../protocol/formWords.ts';
import { introductionLines } from '../../protocol/introduction.ts';

/** What stands under *More*, in the order in which it stands there. */
export const moreFields = [
  'with',
  'channel',
  'heard',
  'stage',
  'outcome',
  ...introductionLines,
  'introduction',
  'toward',
  'win',
  'due',
  'gains',
  'pays',
  'tags',
  'code',
] as const satisfies readonly (keyof FormWords['fields'])[];
export type MoreField = (typeof moreFields)[number];

const shared: ReadonlySet<keyof FormDraft> = new Set(['text', 'customer', 'tags', 'code']);

const own: { readonly [K in NoteKind]: readonly (keyof FormDraft)[] } = {
  interaction: [
    ...([
      'second',
      'with',
      'channel',
      'heard',
      'stage',
      'outcome',
      'win',
      'gains',
      'pays',
    ] as const),
    ...introductionLines,
    'introduction',
  ],
  frustration: ['second', 'heard', 'toward'],
  thanks: ['people', 'win'],
  improvement: ['scope', 'from', 'due', 'gains', 'pays'],
};

export function hasField(kind: NoteKind, field: keyof FormDraft): boolean {
  return shared.has(field) || own[kind].includes(field);
}

/** What of an introduction is shown: nothing where nobody was introduced, so that *More* stays short. */
export function isHidden(field: MoreField, draft: FormDraft): boolean {
  const fields: readonly MoreField[] = [...introductionLines, 'introduction'];
  return (
    fields.includes(field) &&
    draft.channel !== 'introduction' &&
    [...introductionLines, 'introduction' as const].every((one) => draft[one] === '')
  );
}
