/** What stands in the way of saving: said here, before anything is sent. */

import type { FieldName, FormDraft } from '../../protocol/form.ts';
import type { FormWords } from '../../protocol/formWords.ts';
import { missingOfTwo } from '../../protocol/introduction.ts';
import { hasField } from '../../protocol/fieldsOfKind.ts';
import { readDay } from './date.ts';
import type { Place } from './desk.ts';
import { hasWords } from './draft.ts';

export type Problems = { readonly [F in FieldName]?: string };

/** In the order in which they are met on the form: the first bad one gets the focus. */
export const fieldOrder: readonly FieldName[] = [
  'text',
  'customer',
  'second',
  'people',
  'with',
  'introduced',
  'introducedTo',
  'due',
  'tags',
  'code',
];

export function problemsOf(draft: FormDraft, kind: Place['kind'], words: FormWords): Problems {
  const isBadDue =
    hasField(kind, 'due') && draft.due.trim() !== '' && readDay(draft.due) === undefined;
  const missing = hasField(kind, 'introduced') ? missingOfTwo(draft) : undefined;
  return {
    ...(hasWords(draft) ? {} : { text: words.mainEmpty[kind] }),
    ...(missing ? { [missing]: words.introductionOfTwo } : {}),
    ...(isBadDue ? { due: words.badDate.replace('{0}', () => draft.due.trim()) } : {}),
  };
}
