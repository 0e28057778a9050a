/** From a frustration in its raw words to the expectation that was not met (A1). */

import { addSteps, keepingSteps } from '../note/addSteps.ts';
import { setSection } from '../note/editSection.ts';
import type { LanguageFor } from '../note/language.ts';
import { idOf } from '../note/name.ts';
import type { Language } from '../note/sections.ts';
import { inTurn, type Edited } from '../note/textEdit.ts';
import { storable } from '../note/words.ts';
import type { NotePath } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { changeNote, type Changed, type EditTarget } from './change.ts';

/** What the three questions led to; what is absent or blank stays as the note has it. */
export interface Reframing {
  readonly expectation?: string | undefined;
  readonly beyond?: string | undefined;
  /** Next steps, added to those that are there. */
  readonly next?: readonly string[] | undefined;
}

/**
 * Puts the expectation, what lies beyond it, and next steps into a frustration by the smallest edit: words that stood in
 * those sections give way, next steps among them move to *Next*, everything else stays. The same words twice change
 * nothing.
 */
export function reframe(
  target: EditTarget,
  path: NotePath,
  said: Reframing,
  languageFor: LanguageFor,
): Promise<Result<Changed>> {
  return changeNote(target, path, (note) =>
    note.kind === 'frustration'
      ? reframed(note.text, said, languageFor(note.text))
      : refuse({ code: 'wrong-kind', id: idOf(path), expected: 'frustration' }),
  );
}

function reframed(text: string, said: Reframing, language: Language): Edited {
  const sections = (['expectation', 'beyond'] as const).flatMap((name) => {
    const words = storable(said[name] ?? '').trim();
    return words === '' ? [] : [{ name, words }];
  });
  const steps = (said.next ?? []).map(storable);
  const replace = sections.map(
    ({ name, words }) =>
      (before: string) =>
        setSection(before, name, words, language),
  );
  return inTurn(text, [
    (before) => keepingSteps(before, replace, language),
    (before) => addSteps(before, steps, language),
  ]);
}
