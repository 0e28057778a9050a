/** Persons in English by greeting, self-introduction, signature, mail header and label. */

import type { Candidate, Confidence } from '../found.ts';
import { bare, isNobody, namePattern, noLetterBefore } from './englishName.ts';

interface Place {
  readonly pattern: RegExp;
  readonly confidence: Confidence;
  /** How many words make a name here: a label alone is followed by much else. */
  readonly words: number;
}

const greeting = '(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Greetings)';
const closing =
  '(?:(?:Best|Kind|Warm|With kind|With best)(?: regards| wishes)?|Regards|Sincerely|Cheers|Thanks(?: again)?|Thank you|Many thanks|Yours(?: (?:sincerely|faithfully|truly))?)';
const labels =
  'Name|Contact(?: person)?|Attn\\.?|Attention|Attendees?|Participants?|Present|Reported by|Requested by|Caller|Customer contact';
const roles =
  '(?:C[EFTIO]O|VP|(?:Vice )?President|Director|Head of|(?:\\p{Lu}\\p{L}{1,20} ){0,2}(?:Manager|Director|Engineer|Officer|Lead)\\b)';

const spots: readonly Place[] = [
  {
    pattern: new RegExp(`(?:^|[\\n>"“(*] ?)Dear (${namePattern})(?=[,:!;\\n]|$| and )`, 'gu'),
    confidence: 'certain',
    words: 1,
  },
  {
    pattern: new RegExp(`(?:^|[\\n>"“(*] ?)${greeting},? (${namePattern})(?=[,!\\n]|$)`, 'gu'),
    confidence: 'likely',
    words: 1,
  },
  {
    pattern: new RegExp(
      `${noLetterBefore}(?:[Tt]his is|I am|I['’]m|[Ii]t['’]s) (${namePattern})(?= (?:from|of|at|with|here|in)\\b)`,
      'gu',
    ),
    confidence: 'likely',
    words: 1,
  },
  {
    pattern: new RegExp(`${noLetterBefore}[Mm]y name is (${namePattern})`, 'gu'),
    confidence: 'certain',
    words: 1,
  },
  {
    pattern: new RegExp(
      `(?:^|\\n)${closing},?[ \\t]{0,4}\\n\\s{0,6}(?:--? ?\\n\\s{0,4})?(${namePattern})(?=[ \\t]{0,4}(?:\\n|$))`,
      'gu',
    ),
    confidence: 'likely',
    words: 1,
  },
  {
    pattern: new RegExp(`${noLetterBefore}(${namePattern})(?= <[^<>\\s@]{1,64}@)`, 'gu'),
    confidence: 'certain',
    words: 1,
  },
  {
    pattern: new RegExp(
      `(?:^|\\n)[-* ]{0,4}(?:${labels}): ?(${namePattern})(?=[ \\t]{0,4}(?:\\n|$|[,;(]))`,
      'gu',
    ),
    confidence: 'likely',
    words: 2,
  },
  {
    pattern: new RegExp(`(?:^|\\n)(${namePattern})(?=, ${roles})`, 'gu'),
    confidence: 'likely',
    words: 2,
  },
];
/** Attendees: Lena Vogt, Samuel Ortiz */
const more = new RegExp(`[,;] (${namePattern})(?=[,;\\n]|$)`, 'uy');

export function* findEnglishContext(text: string): Generator<Candidate> {
  for (const { pattern, confidence, words } of spots) {
    for (const { 0: all, 1: found = '', index } of text.matchAll(pattern)) {
      const name = nameAt(index + all.length - found.length, found, confidence, words);
      if (name === undefined) {
        continue;
      }
      yield name;
      if (words > 1 && text[name.start - 2] === ':') {
        more.lastIndex = name.end;
        for (let next = more.exec(text); next !== null; next = more.exec(text)) {
          const other = nameAt(next.index + 2, next[1] ?? '', confidence, words);
          if (other === undefined) {
            break;
          }
          yield other;
        }
      }
    }
  }
}

function nameAt(
  start: number,
  found: string,
  confidence: Confidence,
  words: number,
): Candidate | undefined {
  const key = bare(found);
  return isNobody(key) || key.split(' ').length < words
    ? undefined
    : { type: 'name', start, end: start + key.length, confidence, key };
}
