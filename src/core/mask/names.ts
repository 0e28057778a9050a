/** Masks names that the caller lists, wherever they occur. Finding details by themselves is another room's work. */

import type { Language } from '../note/sections.ts';

export interface Masked {
  readonly text: string;
  /** How many places were masked. */
  readonly count: number;
}

/** The token that stands for the n-th name (from 1): `[person 1]`, or ○○, which reads well before 様. */
function tokenFor(number: number, language: Language): string {
  return language === 'ja' ? '○○' : `[person ${number}]`;
}

/**
 * Full and half width, upper and lower case, one space and many, are one; longer names go first, so that none is half
 * masked.
 */
export function maskNames(text: string, names: readonly string[], language: Language): Masked {
  const tokens = new Map<string, string>();
  names.map(foldName).forEach((name, at) => {
    tokens.set(name, tokens.get(name) ?? tokenFor(at + 1, language));
  });
  const wanted = [...tokens]
    .filter(([name]) => name !== '')
    .sort(([a], [b]) => b.length - a.length);
  if (wanted.length === 0) {
    return { text, count: 0 };
  }
  const { folded, offsets } = foldWithOffsets(text);
  let result = '';
  let copied = 0;
  let count = 0;
  for (let at = 0; at < folded.length;) {
    // A match begins and ends between characters of the original: half of a folded ㈱ is no place to cut.
    const start = offsets[at];
    const [name, token] = wanted.find(
      ([one]) => folded.startsWith(one, at) && offsets[at + one.length] !== undefined,
    ) ?? ['', ''];
    const end = offsets[at + name.length];
    if (name === '' || start === undefined || end === undefined) {
      at++;
      continue;
    }
    result += text.slice(copied, start) + token;
    copied = end;
    count++;
    at += name.length;
  }
  return { text: result + text.slice(copied), count };
}

function foldName(name: string): string {
  return foldWithOffsets(name.trim()).folded;
}

/**
 * A run of space, or a character with all that joins it: marks, what nobody sees, the voicing marks of half-width kana,
 * the vowels and finals of decomposed Hangul.
 */
const cluster = /\s+|[^][\p{M}\p{DI}\uFF9E\uFF9F\u1160-\u11FF\uD7B0-\uD7FF]*/gu;

/** The folded text, and for each of its units the offset in the original, where one character's begins. */
function foldWithOffsets(text: string): { folded: string; offsets: (number | undefined)[] } {
  let folded = '';
  const offsets: (number | undefined)[] = [];
  for (const { 0: found, index } of text.matchAll(cluster)) {
    const part = /^\s/.test(found) ? ' ' : foldCluster(found);
    folded += part;
    for (let at = 0; at < part.length; at++) {
      offsets.push(at === 0 ? index : undefined);
    }
  }
  offsets.push(text.length);
  return { folded, offsets };
}

/** Upper case, then lower: so ß is ss, and every sigma is one. What nobody sees tells no two names apart. */
function foldCluster(text: string): string {
  const seen = text.replace(/\p{DI}/gu, '');
  return seen.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
