/** What the form folds away under *More*, and what of it stays hidden. */

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

/** What of an introduction is shown: nothing where nobody was introduced, so that *More* stays short. */
export function isHidden(field: MoreField, draft: FormDraft): boolean {
  const fields: readonly MoreField[] = [...introductionLines, 'introduction'];
  return (
    fields.includes(field) &&
    draft.channel !== 'introduction' &&
    [...introductionLines, 'introduction' as const].every((one) => draft[one] === '')
  );
}
