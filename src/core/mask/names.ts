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

/** Full-width and half-width, upper and lower case are one; longer names go first, so that none is half masked. */
export function maskNames(text: string, names: readonly string[], language: Language): Masked {
  const tokens = new Map(names.map((name, at) => [foldName(name), tokenFor(at + 1, language)]));
  const wanted = [...tokens.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) {
    return { text, count: 0 };
  }
  const { folded, offsets } = foldWithOffsets(text);
  let result = '';
  let copied = 0;
  let count = 0;
  for (let at = 0; at < folded.length; ) {
    const name = wanted.find((one) => folded.startsWith(one, at));
    const start = offsets[at];
    const end = name === undefined ? undefined : offsets[at + name.length];
    // A match must begin and end between characters of the original: half of a folded ㈱ is no place to cut.
    if (name === undefined || start === undefined || end === undefined) {
      at++;
      continue;
    }
    result += text.slice(copied, start) + (tokens.get(name) ?? '');
    copied = end;
    count++;
    at += name.length;
  }
  return { text: result + text.slice(copied), count };
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

/** The folded text, and for each of its units the offset in the original, where one character's begins. */
function foldWithOffsets(text: string): { folded: string; offsets: (number | undefined)[] } {
  let folded = '';
  const offsets: (number | undefined)[] = [];
  let at = 0;
  for (const cluster of text.match(/.\p{M}*/gsu) ?? []) {
    const part = cluster.normalize('NFKC').toLowerCase();
    offsets.push(at, ...Array.from({ length: Math.max(part.length - 1, 0) }, () => undefined));
    if (part === '') {
      offsets.pop();
    }
    folded += part;
    at += cluster.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}
