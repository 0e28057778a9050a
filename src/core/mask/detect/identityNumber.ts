/** My Number, corporate numbers, and numbers that the word before them makes somebody's. */

import { corporateNumberHolds, myNumberHolds } from '../checkDigits.ts';
import type { Candidate } from '../found.ts';
import { before, countsThings, dashes, digitsOf, places } from './scan.ts';

const s = `[ ${dashes}]`;
const edge = { before: `(?<![\\w.+]|\\d${s})`, after: `(?!\\w|${s}\\d|\\.\\d)` };
const twelve = new RegExp(`${edge.before}(?:\\d{4}${s}\\d{4}${s}\\d{4}|\\d{12})${edge.after}`, 'g');
const thirteen = new RegExp(
  `${edge.before}(?:T?\\d{13}|T?\\d${s}\\d{4}${s}\\d{4}${s}\\d{4})${edge.after}`,
  'g',
);
const ofPerson = /(?:マイナンバー|個人番号|my ?number)[^\d\n]{0,8}$/i;
const ofCompany = /(?:法人番号|登録番号|corporate number|インボイス)[^\d\n]{0,8}$/i;
/** Twelve digits that are a moment: 202411200912. */
const moment = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;
/** United States: 219-09-9999. */
const social = /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])/g;
const labelled =
  /(?:口座番号|会員番号|顧客番号|お客様番号|免許証番号|保険者?番号|旅券番号|パスポート番号|(?<![A-Za-z])(?:(?:account|customer|member|membership|passport|policy)(?: (?:number|no\.?|id|#))|ssn|social security number))(?:[ :はが#=]| is ){0,3}([A-Z]{0,2}\d[\d -]{3,18}\d)(?!\w)/gi;

export function* findIdentityNumber(text: string): Generator<Candidate> {
  for (const { found, start, end } of places(text, twelve)) {
    const digits = digitsOf(found);
    if (!myNumberHolds(digits)) {
      continue;
    }
    if (ofPerson.test(before(text, start, 24))) {
      yield { type: 'number', start, end, confidence: 'certain' };
    } else if (!moment.test(digits) && !countsThings(text, start)) {
      yield { type: 'number', start, end, confidence: 'likely' };
    }
  }
  for (const { found, start, end } of places(text, thirteen)) {
    const isSaid = found.startsWith('T') || ofCompany.test(before(text, start, 24));
    if (isSaid && corporateNumberHolds(digitsOf(found))) {
      yield { type: 'number', start, end, confidence: 'certain' };
    }
  }
  for (const { start, end } of places(text, social)) {
    if (!countsThings(text, start)) {
      yield { type: 'number', start, end, confidence: 'likely' };
    }
  }
  for (const { start, end } of places(text, labelled)) {
    yield { type: 'number', start, end, confidence: 'likely' };
  }
}
