/** Makes a change of one note, wherever it is open, and waits until the index knows it. */

import type { Changed, EditTarget } from '../../core/actions/change.ts';
import type { LanguageFor } from '../../core/note/language.ts';
import type { NotePath } from '../../core/ports.ts';
import type { Result } from '../../core/refusal.ts';
import { editTarget } from '../editing.ts';
import type { Placed } from '../journals.ts';
import { headingLanguage } from '../settings.ts';
import { Refused } from '../words/refusals.ts';

export async function applyTo(
  { journal, entry }: Placed,
  change: (
    target: EditTarget,
    path: NotePath,
    languageFor: LanguageFor,
  ) => Promise<Result<Changed>>,
): Promise<Changed> {
  const languageFor = headingLanguage(journal.settings);
  const result = await change(editTarget(journal), entry.path, languageFor);
  if (!result.ok) {
    throw new Refused(result.refusal);
  }
  await journal.index.settled();
  return result;
}
