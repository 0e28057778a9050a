/** Phone numbers: international, Japanese, those of a few other countries, and any behind a word for them. */

import type { Candidate, Confidence } from '../found.ts';
import { countsThings, dashes, digitsOf, places } from './scan.ts';

const d = `[${dashes}]`;
const edge = { before: `(?<![\\w.+/]|\\d${d})`, after: `(?!\\w|${d}\\d|\\.\\d)` };
const pattern = (shape: string) => new RegExp(`${edge.before}(?:${shape})${edge.after}`, 'g');

/** Country codes as ITU-T E.164 gives them out. */
const country =
  '1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-689]|3[578]|42|5[09]|6[789]|8[058]|9[679])\\d';
const international = new RegExp(
  `(?<![\\w+.])\\+(?=${country})\\d[\\d ().${dashes}]{6,22}(?:\\d|(?<=\\d)\\))?`,
  'g',
);

interface Shape {
  readonly pattern: RegExp;
  readonly digits: readonly number[];
  readonly confidence: Confidence;
}

const shapes: readonly Shape[] = [
  // 03-1234-5678, 0422-12-3456, 0120-123-456, 090-1234-5678
  {
    pattern: pattern(`0[1-9]\\d{0,3}${d}\\d{1,4}${d}\\d{3,4}`),
    digits: [10, 11],
    confidence: 'certain',
  },
  {
    pattern: pattern(`\\(0[1-9]\\d{0,3}\\) ?\\d{1,4}[ ${dashes}]\\d{4}`),
    digits: [10, 11],
    confidence: 'certain',
  },
  {
    pattern: pattern('0[1-9]\\d{0,3}\\(\\d{1,4}\\) ?\\d{4}'),
    digits: [10, 11],
    confidence: 'certain',
  },
  { pattern: pattern('0[5789]0 \\d{4} \\d{4}'), digits: [11], confidence: 'certain' },
  { pattern: pattern('0[789]0\\d{8}'), digits: [11], confidence: 'likely' },
  // (212) 555-0142, 212-555-0142, 1-800-555-0199
  {
    pattern: pattern('(?:1[ .-])?\\([2-9]\\d\\d\\) ?\\d{3}[ .-]\\d{4}'),
    digits: [10, 11],
    confidence: 'certain',
  },
  {
    pattern: pattern('(?:1-)?[2-9]\\d\\d-[2-9]\\d\\d-\\d{4}'),
    digits: [10, 11],
    confidence: 'certain',
  },
  { pattern: pattern('[2-9]\\d\\d\\.[2-9]\\d\\d\\.\\d{4}'), digits: [10], confidence: 'likely' },
  // 020 7946 0018, 0113 496 0000, 07700 900123
  { pattern: pattern('0[1-9]\\d{1,3} \\d{3,4} \\d{3,4}'), digits: [10, 11], confidence: 'likely' },
  { pattern: pattern('0[1-9]\\d{3} \\d{6}'), digits: [11], confidence: 'likely' },
  // 01 23 45 67 89, and no more pairs behind it: that is a dump.
  {
    pattern: pattern('0[1-9](?: \\d\\d){4}(?! [\\da-fA-F]{2}\\b)'),
    digits: [10],
    confidence: 'likely',
  },
];

const labelled = new RegExp(
  '(?:電話番号|電話|携帯|直通|ファッ?クス|内線|(?<![A-Za-z])(?:tel|phone|call|ring|mobile|cell|fax|dial|reach|whatsapp)(?![A-Za-z])' +
    '(?: (?:me|us|him|her|them))?(?: (?:at|on|is|no\\.?|number))?)\\.?[ :はも=]{0,3}' +
    `([+(]{0,2}\\d[\\d() .${dashes}]{4,20}\\d)(?![\\w:])`,
  'gi',
);

/** The word is longer, or +12345678901 counts lines. */
const goesOn = /^(?:\w| (?:added|removed|lines|rows|bytes|more)\b)/;

export function* findPhone(text: string): Generator<Candidate> {
  for (const { found, start } of places(text, international)) {
    const number = fitting(found);
    const end = start + (number?.length ?? 0);
    if (end > start && !goesOn.test(text.slice(end, end + 12))) {
      yield { type: 'phone', start, end, confidence: 'certain' };
    }
  }
  for (const { pattern: shape, digits, confidence } of shapes) {
    for (const { found, start, end } of places(text, shape)) {
      if (digits.includes(digitsOf(found).length) && !countsThings(text, start)) {
        yield { type: 'phone', start, end, confidence };
      }
    }
  }
  for (const { found, start, end } of places(text, labelled)) {
    const { length } = digitsOf(found);
    if (length >= 6 && length <= 15 && !/^(?:19|20)\d\d\D\d/.test(found)) {
      // 電話(03-1234-5678): that parenthesis is the sentence's.
      const isOpen = found.startsWith('(') && !found.includes(')');
      yield { type: 'phone', start: isOpen ? start + 1 : start, end, confidence: 'certain' };
    }
  }
}

/** As many of the groups as make one number: ten digits and more run together, else at least eight. */
function fitting(run: string): string | undefined {
  let number = run.replace(/[^\d)]+$/, '');
  if (number.endsWith(')') && !number.includes('(')) {
    number = number.slice(0, -1);
  }
  for (;;) {
    const { length } = digitsOf(number);
    const most = number.startsWith('+1') ? 11 : number.startsWith('+81') ? 13 : 15;
    if (length <= most) {
      return length >= (/^\+\d+$/.test(number) ? 11 : 8) ? number : undefined;
    }
    const cut = number.search(/[ .][^ .]*$/);
    if (cut < 0) {
      return undefined;
    }
    number = number.slice(0, cut);
  }
}
