/** What nobody heard from the customer is asked of them: as a next step of the note that claims it (A2, A6). */

import type { Day } from '../day.ts';
import { wordsOf } from '../language/wordsOf.ts';
import { addSteps, stepLine } from '../note/addSteps.ts';
import { dueIn } from '../note/body.ts';
import type { LanguageFor } from '../note/language.ts';
import { idOf } from '../note/name.ts';
import { languageOf } from '../note/read.ts';
import type { Language } from '../note/sections.ts';
import { storable } from '../note/words.ts';
import type { NotePath } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { changeNote, type Changed, type EditTarget } from './change.ts';

export interface Asking {
  /** What to ask; without it, what they really want. */
  readonly question?: string | undefined;
  readonly due?: Day | undefined;
}

/** Adds the step *Ask them directly: …* to an interaction or a frustration, in the note's language. */
export function goAndAsk(
  target: EditTarget,
  path: NotePath,
  asking: Asking,
  languageFor: LanguageFor,
): Promise<Result<Changed>> {
  return changeNote(target, path, (note) => {
    if (note.kind !== 'interaction' && note.kind !== 'frustration') {
      const expected = 'interaction, frustration';
      return refuse({ code: 'wrong-kind', id: idOf(path), expected });
    }
    const language = languageOf(note) ?? languageFor(note.text);
    return addSteps(note.text, [askingStep(asking, language)], language);
  });
}

/** The step's words. */
export function askingStep({ question = '', due }: Asking, language: Language): string {
  const asked = stepLine(storable(question));
  return withDue(wordsOf(language).askDirectly(asked === '' ? undefined : asked), due);
}

/** A step with the day when it is due. The first date in it is that day: one in its words must not come before it. */
export function withDue(words: string, due: Day | undefined): string {
  if (due === undefined || dueIn(words) === due) {
    return words;
  }
  return dueIn(words) === undefined ? `${words} ${due}` : `${due} ${words}`;
}
