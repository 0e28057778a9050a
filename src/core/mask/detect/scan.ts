/** Small steps that detectors share. All of them look at no more than they are told to. */

import { barrier } from '../found.ts';
import { matches } from '../matches.ts';

/** What stands before `at` in its line, at most `length` units; nothing from beyond what is masked already. */
export function before(text: string, at: number, length: number): string {
  const near = text.slice(Math.max(0, at - length), at);
  const cut = Math.max(near.lastIndexOf('\n'), near.lastIndexOf(barrier));
  return near.slice(cut + 1);
}

/** Where the run of characters begins that ends at `end` and fits `wanted`; at most `length` units. */
export function runBefore(text: string, end: number, wanted: RegExp, length: number): number {
  let at = end;
  while (at > 0 && end - at < length) {
    // 𠮷 takes two units.
    const code = text.charCodeAt(at - 1);
    const units = at > 1 && code >= 0xdc00 && code <= 0xdfff ? 2 : 1;
    if (!wanted.test(text.slice(at - units, at))) {
      break;
    }
    at -= units;
  }
  return at;
}

/** Every match of a global pattern, as where its first group (or else all of it) begins and ends. */
export function* places(
  text: string,
  pattern: RegExp,
): Generator<{ readonly found: string; readonly start: number; readonly end: number }> {
  for (const match of matches(text, pattern)) {
    const found = match[1] ?? match[0];
    const start = match.index + match[0].length - found.length;
    yield { found, start, end: start + found.length };
  }
}

/** Hyphens and what is typed for them, as a class without brackets. */
export const dashes = '\\-\\u2010\\u2012-\\u2015\\u2212ー';

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What stands before a number that is no person's: an order, a part, a version. */
const ofThings =
  /(?:注文|受注|発注|伝票|管理|請求|品番|型番|製番|型式|部品|連番|追跡|製造|チケット|シリアル|ISBN|JAN|EAN|\b(?:order|part|serial|invoice|tracking|ticket|sku|ref|isbn|ean|id|case)\b)[^\n]{0,10}$/i;

export function countsThings(text: string, start: number): boolean {
  return ofThings.test(before(text, start, 24));
}
