/** Reads drawings of the customer's page. */

import type { Language } from '../../../../src/core/note/sections.ts';
import { customerWords } from '../../../../src/host/views/customerWords.ts';
import type { Drawing, Mark, Pen } from '../../../../src/webview/customer/drawing.ts';
import { speaking } from '../../../support/l10n.ts';

/** A pen for so many pixels, whose letters are all six wide (twice that in Japanese). */
export function aPen(width = 696, language: Language = 'en'): Pen {
  return {
    width,
    language,
    words: speaking(language, () => customerWords(language)),
    measure: (words, size = 12) => Array.from(words).length * size * (language === 'ja' ? 1 : 0.5),
  };
}

export function marksOf({ items }: Drawing): readonly Mark[] {
  return items.filter((item) => item.tag === 'a');
}

export function namesOf(drawing: Drawing): readonly (string | undefined)[] {
  return marksOf(drawing).map(({ name }) => name);
}

/** What is written, in the order in which it is drawn. */
export function wordsOf({ items }: Drawing): readonly string[] {
  return items.flatMap((item) =>
    item.tag === 'text' ? [item.runs.map(({ words }) => words).join('')] : [],
  );
}

/** The first shape of a mark: what the eye sees of it. */
export function seen({ shapes }: Mark) {
  return { look: shapes[0]?.look, at: (shapes[0]?.at ?? {}) as Readonly<Record<string, number>> };
}
