/** MAC addresses. */

import type { Candidate } from '../found.ts';
import { matches } from '../matches.ts';

/** What their middle looks like; only around that is looked for the rest. */
const middle = /[:.-](?:[\da-f]{2}[:-]|[\da-f]{4}\.)/gi;
const shape =
  /(?:[\da-f]{2}(?:(?::[\da-f]{2}){5}|(?:-[\da-f]{2}){5})|([\da-f]{4}\.){2}[\da-f]{4})(?![\w:-]|\.\w)/iy;

export function* findMac(text: string): Generator<Candidate> {
  for (const { index, 0: found } of matches(text, middle)) {
    const start = index - (found.startsWith('.') ? 4 : 2);
    shape.lastIndex = start;
    const [mac = '', dotted] = (start >= 0 && shape.exec(text)) || [];
    const isWhole = mac !== '' && !/[\w:.-]/.test(text.charAt(start - 1));
    const isAnybody = /^(?:[0:.-]+|[f:.-]+)$/i.test(mac);
    if (isWhole && !isAnybody && (dotted === undefined || /[a-f]/i.test(mac))) {
      yield { type: 'mac', start, end: start + mac.length, confidence: 'certain' };
    }
  }
}
