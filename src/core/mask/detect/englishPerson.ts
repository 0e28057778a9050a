/** Persons in English by title (Ms. Okafor), and -san and -sama behind their name. */

import type { Candidate } from '../found.ts';
import { bare, namePattern, noLetterBefore } from './englishName.ts';

const title =
  '(?:Mrs|Mr|Ms|Mx|Miss|Dr|Prof|Professor|Doctor|Sir|Dame|Herr|Frau|Mme|Mlle|Madame|Monsieur)';
const titled = new RegExp(
  `${noLetterBefore}(?:${title}\\.? (?:(?:&|and) ${title}\\.? )?)(${namePattern})`,
  'gu',
);
const shouted = new RegExp(
  `${noLetterBefore}(?:MRS|MR|MS|DR|PROF)\\. ?(\\p{Lu}[\\p{L}'’-]{1,24})`,
  'gu',
);
const san = /(?<![\p{L}\p{N}_])(\p{Lu}\p{L}{1,24})-(?:san|sama|sensei|kun|chan)(?!\p{L})/gu;

export function* findEnglishPerson(text: string): Generator<Candidate> {
  for (const pattern of [titled, shouted]) {
    for (const { 0: all, 1: found = '', index } of text.matchAll(pattern)) {
      const key = bare(found);
      const end = index + all.length - (found.length - key.length);
      yield { type: 'name', start: index, end, confidence: 'certain', key };
    }
  }
  for (const { 0: all, 1: key = '', index } of text.matchAll(san)) {
    yield { type: 'name', start: index, end: index + all.length, confidence: 'certain', key };
  }
}
