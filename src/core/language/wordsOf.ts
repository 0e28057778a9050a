/** Which words go with which language. */

import type { Language } from '../note/sections.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

const byLanguage: { readonly [L in Language]: Words } = { en, ja };

/** The words of a language, for whatever is written into files. */
export function wordsOf(language: Language): Words {
  return byLanguage[language];
}

/** Every heading above the person's own words, in every language that we ship. */
export const ownHeadings: readonly string[] = Object.values(byLanguage).map(
  (words) => words.week.own.heading,
);
