/** Payment cards: the first digits of a brand, its length, and Luhn's check digit. */

import { luhnHolds } from '../checkDigits.ts';
import type { Candidate } from '../found.ts';
import { dashes, digitsOf, places } from './scan.ts';

const s = `[ ${dashes}]`;
const groups = new RegExp(
  `(?<![\\w.+]|\\d${s})(?:\\d{4}${s}\\d{4}${s}\\d{4}${s}\\d{4}|\\d{4}${s}\\d{6}${s}\\d{4,5}|\\d{14,16})(?!\\w|${s}\\d|\\.\\d)`,
  'g',
);
/** Visa, Mastercard, JCB, Discover and UnionPay have 16 digits, American Express 15, Diners Club 14. */
const brands =
  /^(?:(?:4\d{3}|5[1-5]\d\d|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|35(?:2[89]|[3-8]\d)|6011|64[4-9]\d|65\d\d|62\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11})$/;

export function* findCard(text: string): Generator<Candidate> {
  for (const { found, start, end } of places(text, groups)) {
    const digits = digitsOf(found);
    if (brands.test(digits) && luhnHolds(digits)) {
      yield { type: 'number', start, end, confidence: 'certain' };
    }
  }
}
