/** The usual English forms of an address: house and street, P.O. box, city with state and ZIP code, UK postcode. */

import type { Candidate } from '../found.ts';
import { places } from './scan.ts';
import { matches } from '../matches.ts';

const streets =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Highway|Hwy|' +
  'Parkway|Pkwy|Close|Crescent|Row|Mews|Quay|Gardens|Grove|Hill';
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
/** Twelve point road markers are no house in Point Road. */
const ofRoads = ' (?:markers?|signs?|maps?|segments?|layers?)\\b';
const zip = `(?:${states}) \\d{5}(?:-\\d{4})?(?!\\w)`;
const areas =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|' +
  'M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const postcode = `(?:${areas})\\d[\\dA-Z]? \\d[ABD-HJLNP-UW-Z]{2}(?![\\w-])`;
const word = "[\\p{Lu}][\\p{L}'’-]{0,20}\\.?";
const city = `${word}(?: ${word}){0,2}`;

const number = /(?<![\w.,$€£¥#-])\d{1,5}[A-Za-z]? (?=[^\s])/g;
/** House and street; or any words, where a city and its code follow them: 3 Kingsway, London WC2B 6TE. */
const street = new RegExp(
  `(?:(?:(?:${word}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${streets})(?![\\p{L}\\p{N}-]|${ofRoads})\\.?|` +
    `${word}(?: ${word}){0,2}(?=, ${city},? (?:${zip}|${postcode})))`,
  'uy',
);
const behind = new RegExp(
  `(?:,? (?:\\d{1,3}(?:st|nd|rd|th) Floor|(?:Suite|Ste\\.?|Apt\\.?|Unit|Floor|Room|#) ?[\\w-]{1,6}))?(?:,? (?:${city},? )?(?:${zip}|${postcode}))?`,
  'uy',
);
const box = /\bP\.? ?O\.? ?Box \d{1,6}(?!\w)/gi;
const cityBehind = new RegExp(`, ${zip}`, 'g');
const cityBefore = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${city})$`, 'u');
const code = new RegExp(`(?<![\\w-])${postcode}`, 'g');

export function* findWesternAddress(text: string): Generator<Candidate> {
  for (const { index: start, 0: house } of matches(text, number)) {
    street.lastIndex = start + house.length;
    if (!street.test(text)) {
      continue;
    }
    const last = street.lastIndex;
    behind.lastIndex = last;
    behind.test(text);
    const end = Math.max(last, behind.lastIndex);
    // A full stop behind "Street" ends the sentence; behind "St" it may be the word's.
    const isStop = end === last && text[end - 1] === '.';
    yield { type: 'address', start, end: isStop ? end - 1 : end, confidence: 'certain' };
  }
  for (const { index, 0: found } of matches(text, cityBehind)) {
    const [, name] = cityBefore.exec(text.slice(Math.max(0, index - 70), index)) ?? [];
    if (name !== undefined) {
      const start = index - name.length;
      yield { type: 'address', start, end: index + found.length, confidence: 'certain' };
    }
  }
  for (const { start, end } of places(text, box)) {
    yield { type: 'address', start, end, confidence: 'certain' };
  }
  for (const { start, end } of places(text, code)) {
    yield { type: 'address', start, end, confidence: 'likely' };
  }
}
