/** MAC addresses. */

import type { Candidate } from '../found.ts';
import { places } from './scan.ts';

const pairs = /(?<![\w:-])[\da-f]{2}(?:(?::[\da-f]{2}){5}|(?:-[\da-f]{2}){5})(?![\w:-])/gi;
const dotted = /(?<![\w.])(?:[\da-f]{4}\.){2}[\da-f]{4}(?![\w.])/gi;

export function* findMac(text: string): Generator<Candidate> {
  for (const pattern of [pairs, dotted]) {
    for (const { found, start, end } of places(text, pattern)) {
      const isAnybody = /^(?:[0:.-]+|[f:.-]+)$/i.test(found);
      if (!isAnybody && (pattern === pairs || /[a-f]/i.test(found))) {
        yield { type: 'mac', start, end, confidence: 'certain' };
      }
    }
  }
}
