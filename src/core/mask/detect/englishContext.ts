/**
 * Persons in English by greeting, self-introduction, signature, mail header and label. Plain patterns find where a name
 * may stand; only there is looked for letters of all the world.
 */

import type { Candidate, Confidence } from '../found.ts';
import { bare, isNobody, letter, nameAt, namePattern } from './englishName.ts';
import { matches } from '../matches.ts';

interface Place {
  /** Ends where the name begins. */
  readonly before: RegExp;
  /** What follows the name. */
  readonly after: RegExp;
  readonly confidence: Confidence;
  /** How many words make a name here: a label alone is followed by much else. */
  readonly words: number;
}

const greeting = '(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Greetings)';
const closing =
  '(?:(?:Best|Kind|Warm|With kind|With best)(?: regards| wishes)?|Regards|Sincerely|Cheers|Thanks(?: again)?|Thank you|Many thanks|Yours(?: (?:sincerely|faithfully|truly))?)';
const labels =
  'Name|Contact(?: person)?|Attn\\.?|Attention|Attendees?|Participants?|Present|Reported by|Requested by|Caller|Customer contact';
const lineEnd = /[ \t]{0,4}(?:\n|$)/y;

const places: readonly Place[] = [
  {
    before: /(?:^|[\n>"“(*] ?)Dear /g,
    after: /[,:!;\n]|$| and /y,
    confidence: 'certain',
    words: 1,
  },
  {
    before: new RegExp(`(?:^|[\\n>"“(*] ?)${greeting},? `, 'g'),
    after: /[,!\n]|$/y,
    confidence: 'likely',
    words: 1,
  },
  {
    before: /\b(?:[Tt]his is|I am|I['’]m|[Ii]t['’]s) /g,
    after: / (?:from|of|at|with|here|in)\b/y,
    confidence: 'likely',
    words: 1,
  },
  { before: /\b[Mm]y name is /g, after: /(?:)/y, confidence: 'certain', words: 1 },
  {
    before: new RegExp(`(?:^|\\n)${closing},?[ \\t]{0,4}\\n\\s{0,6}(?:--? ?\\n\\s{0,4})?`, 'g'),
    after: lineEnd,
    confidence: 'likely',
    words: 1,
  },
  // — Maria Garcia, on a line of its own.
  { before: /(?:^|\n)(?:[—–]|--) ?/g, after: lineEnd, confidence: 'likely', words: 2 },
  {
    before: new RegExp(`(?:^|\\n)[-* ]{0,4}(?:${labels}): ?`, 'g'),
    after: /[ \t]{0,4}(?:\n|$|[,;(])/y,
    confidence: 'likely',
    words: 2,
  },
];
const nextInList = /[,;] /y;

/** Jane Smith <jane@example.com> */
const mailBehind = / <[^<>\s@]{1,64}@/g;
const nameBefore = new RegExp(`(?:^|[^\\p{L}\\p{N}_])(${namePattern})$`, 'u');
/** Helen Marsh, CTO */
const roleBehind =
  /, (?:C[EFTIO]O\b|VP\b|(?:Vice )?President|Director|Head of|(?:[A-Z][a-z]{1,20} ){0,2}(?:Manager|Director|Engineer|Officer|Lead)\b)/g;
const wholeLine = new RegExp(`^(${namePattern})$`, 'u');

export function* findEnglishContext(text: string): Generator<Candidate> {
  for (const place of places) {
    for (const { 0: found, index } of matches(text, place.before)) {
      const isWord = !/^\w/.test(found) || !letter.test(text.charAt(index - 1));
      let name = isWord ? personAt(text, index + found.length, place) : undefined;
      while (name !== undefined) {
        yield name;
        // Attendees: Lena Vogt, Samuel Ortiz
        nextInList.lastIndex = name.end;
        const goesOn = place.words > 1 && nextInList.test(text);
        name = goesOn ? personAt(text, name.end + 2, place) : undefined;
      }
    }
  }
  yield* namesBefore(text, mailBehind, nameBefore, 'certain', 1);
  yield* namesBefore(text, roleBehind, wholeLine, 'likely', 2);
}

function personAt(text: string, start: number, place: Place): Candidate | undefined {
  const name = nameAt(text, start);
  if (name === undefined) {
    return undefined;
  }
  place.after.lastIndex = start + name.length;
  return place.after.test(text) ? person(start, name, place.confidence, place.words) : undefined;
}

function* namesBefore(
  text: string,
  behind: RegExp,
  wanted: RegExp,
  confidence: Confidence,
  words: number,
): Generator<Candidate> {
  for (const { index } of matches(text, behind)) {
    const near = text.slice(Math.max(0, index - 80), index);
    const [, name] = wanted.exec(near.slice(near.lastIndexOf('\n') + 1)) ?? [];
    const found = name && person(index - name.length, name, confidence, words);
    if (found) {
      yield found;
    }
  }
}

function person(
  start: number,
  name: string,
  confidence: Confidence,
  words: number,
): Candidate | undefined {
  const key = bare(name);
  return isNobody(key) || key.split(' ').length < words
    ? undefined
    : { type: 'name', start, end: start + key.length, confidence, key };
}
