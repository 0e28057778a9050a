/** E-mail addresses, and those that hide behind [at] and [dot]. */

import type { Candidate } from '../found.ts';
import { runBefore } from './scan.ts';
import { matches } from '../matches.ts';

const local = /[\w.%+'\u00C0-\u024F-]/;
const domain = /@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}([A-Za-z]{2,24})(?![\w-])/uy;
const hiddenAt = /[[(] ?at ?[\])]/gi;
const hiddenDomain = / ?[\w-]{1,63}(?:(?: ?[[(] ?dot ?[\])] ?|\.)[A-Za-z][\w-]{1,62}){1,4}/iy;
/** icon@2x.png is a picture. */
const files = new Set(
  'png jpg jpeg gif svg webp ico js mjs ts tsx jsx css html json txt'.split(' '),
);

export function* findMail(text: string): Generator<Candidate> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = runBefore(text, at, local, 64);
    while (start < at && /[.%+'-]/.test(text.charAt(start))) {
      start++;
    }
    domain.lastIndex = at;
    const found = start < at ? domain.exec(text) : null;
    const end = domain.lastIndex;
    if (found === null || files.has((found[1] ?? '').toLowerCase())) {
      continue;
    }
    // git@github.com:org/repo is nobody's mail.
    if (text.slice(start, at) === 'git' && /[:/]/.test(text.charAt(end))) {
      continue;
    }
    yield { type: 'mail', start, end, confidence: 'certain' };
  }
  for (const { index, 0: found } of matches(text, hiddenAt)) {
    const last = text[index - 1] === ' ' ? index - 1 : index;
    const start = runBefore(text, last, local, 64);
    hiddenDomain.lastIndex = index + found.length;
    if (start < last && hiddenDomain.test(text)) {
      yield { type: 'mail', start, end: hiddenDomain.lastIndex, confidence: 'likely' };
    }
  }
}
