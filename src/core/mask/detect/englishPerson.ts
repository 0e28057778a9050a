/** Persons in English by title (Ms. Okafor), and -san and -sama behind their name. */

import type { Candidate } from '../found.ts';
import { bare, letter, nameAt } from './englishName.ts';
import { runBefore } from './scan.ts';
import { matches } from '../matches.ts';

const title =
  '(?:Mrs|Mr|Ms|Mx|Miss|Dr|Prof|Professor|Doctor|Sir|Dame|Herr|Frau|Mme|Mlle|Madame|Monsieur)';
const titled = new RegExp(`\\b${title}\\.? (?:(?:&|and) ${title}\\.? )?`, 'g');
const shouted = /\b(?:MRS|MR|MS|DR|PROF)\. ?/g;
const san = /-(?:san|sama|sensei|kun|chan)(?![A-Za-z])/g;

export function* findEnglishPerson(text: string): Generator<Candidate> {
  for (const pattern of [titled, shouted]) {
    for (const { 0: found, index } of matches(text, pattern)) {
      const from = index + found.length;
      // MR. HOLLOWAY IS UPSET: one word is all that is sure.
      const name = nameAt(text, from)?.replace(pattern === shouted ? / .*/ : /$^/, '');
      if (name !== undefined && !letter.test(text.charAt(index - 1))) {
        const key = bare(name);
        yield { type: 'name', start: index, end: from + key.length, confidence: 'certain', key };
      }
    }
  }
  for (const { 0: found, index } of matches(text, san)) {
    const start = runBefore(text, index, letter, 25);
    const key = text.slice(start, index);
    if (key.length > 1 && /^\p{Lu}/u.test(key)) {
      yield { type: 'name', start, end: index + found.length, confidence: 'certain', key };
    }
  }
}
