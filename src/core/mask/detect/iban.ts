/** International bank account numbers: the length of the country, and mod 97. */

import { ibanHolds } from '../checkDigits.ts';
import type { Candidate } from '../found.ts';
import { places } from './scan.ts';

const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const shape = /(?<!\w)[A-Z]{2}\d\d ?[A-Z\d][A-Z\d ]{9,40}/g;

export function* findIban(text: string): Generator<Candidate> {
  for (const { found, start } of places(text, shape)) {
    const wanted = lengths.get(found.slice(0, 2)) ?? 0;
    let length = 0;
    let end = start;
    while (length < wanted && end < start + found.length) {
      length += text[end++] === ' ' ? 0 : 1;
    }
    const iban = text.slice(start, end).replaceAll(' ', '');
    if (iban.length === wanted && !/[A-Za-z\d]/.test(text.charAt(end)) && ibanHolds(iban)) {
      yield { type: 'number', start, end, confidence: 'certain' };
    }
  }
}
