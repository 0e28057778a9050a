/** Looks for what is to be masked in a folded text, again and again until nothing new comes to light. */

import { detectorsFor } from './detectors.ts';
import type { Folded } from './fold.ts';
import { barrier, type Candidate, type ListedName } from './found.ts';
import { matches } from './matches.ts';
import { findNames } from './names.ts';
import { findRepeats } from './repeats.ts';
import { anyToken } from './tokens.ts';

export interface Wanted {
  readonly listed: readonly ListedName[];
  readonly allow?: readonly string[];
  readonly listedOnly?: boolean;
}

/** What has been masked may bring out more; it hardly ever takes a third look. */
const mostRounds = 5;

/** All that is private in a page, in order, none overlapping another; the listed names, and what is found beside them. */
export function search(page: Folded, { listed, allow = [], listedOnly }: Wanted): Candidate[] {
  const known = listedIn(page, listed);
  if (listedOnly) {
    return known.candidates;
  }
  const isPrivate = unlessAllowed(page.text, allow);
  let { text } = known;
  const all: Candidate[] = [];
  let fresh: Candidate[] = [];
  const take = (candidates: readonly Candidate[]): void => {
    const joined = join(text, candidates);
    for (const one of joined) {
      all.push(one);
      fresh.push(one);
    }
    text = blank(
      text,
      joined.map(({ start, end, tail }) => ({ start, end: end - (tail?.length ?? 0) })),
    );
  };
  let isNew = true;
  for (let round = 0; isNew && round < mostRounds; round++) {
    const found = (round === 0 ? detect(text) : detectAround(text, fresh)).filter(isPrivate);
    fresh = [];
    take(round === 0 ? [...known.candidates, ...found] : found);
    // Whoever was known before this round is masked throughout.
    take([...findRepeats(text, fresh)].filter(isPrivate));
    isNew = fresh.length > 0;
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Where listed names stand, but in tokens; and the text with all tokens blanked. */
function listedIn(
  page: Folded,
  listed: readonly ListedName[],
): { readonly text: string; readonly candidates: Candidate[] } {
  // A short one is not to hide the words that it is part of: A is not in Ada.
  const own = listed.flatMap(({ token: name }) =>
    name === undefined ? [] : { name, whole: true },
  );
  const text = blank(page.text, [
    ...Array.from(matches(page.text, anyToken), ({ index, 0: token }) => ({
      start: index,
      end: index + token.length,
    })),
    ...findNames(page, own),
  ]);
  const candidates = findNames(page, listed)
    .filter(({ start }) => text[start] !== barrier)
    .map(({ start, end, at }): Candidate => {
      const { name = '', type = 'name' } = listed[at] ?? {};
      return { type, start, end, confidence: 'certain', key: name };
    });
  return { text, candidates };
}

function detect(text: string): Candidate[] {
  return detectorsFor(text).flatMap((one) => [...one(text)]);
}

/** No detector sees further than this from what it finds: in its line, and beyond it. A key or a URL may end further off. */
const reach = 110;
const beyond = 70;

/** What is masked changes how only its neighbourhood reads: the rest was looked through, and need not be again. */
function detectAround(text: string, masked: readonly Candidate[]): Candidate[] {
  const windows: { start: number; end: number }[] = [];
  for (const one of [...masked].sort((a, b) => a.start - b.start)) {
    const start = lineStart(text, one.start - beyond);
    const end = lineEnd(text, one.end + beyond);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      windows.push({ start, end });
    }
  }
  return windows.flatMap(({ start, end }) =>
    detect(text.slice(start, end)).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  );
}

/** Where the line begins that holds `at`; a long one is cut. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, Math.max(0, at)).lastIndexOf('\n') + 1;
}

function lineEnd(text: string, at: number): number {
  const line = text.slice(at, at + reach).indexOf('\n');
  return Math.min(text.length, at + (line < 0 ? reach : line + 1));
}

/** Puts a barrier where something is masked; every other place stays where it was. */
function blank(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): string {
  let result = '';
  let copied = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (end > copied) {
      const from = Math.max(start, copied);
      result += text.slice(copied, from) + barrier.repeat(end - from);
      copied = end;
    }
  }
  return result + text.slice(copied);
}

/** What overlaps becomes one: the longest says of what type, and it is as certain as the surest of them. */
function join(text: string, candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Candidate[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    if (last === undefined || one.start >= last.end) {
      joined.push(one);
    } else if (one.start > last.start && one.end - (one.tail?.length ?? 0) <= last.end) {
      // 株式会社北都様: the honorific is nobody's name.
      joined[joined.length - 1] = { ...last, confidence: surer(last, one) };
    } else {
      joined[joined.length - 1] = union(text, last, one);
    }
  }
  return joined;
}

function union(text: string, a: Candidate, b: Candidate): Candidate {
  const isLonger = b.end - b.start > a.end - a.start;
  const isSurer = b.end - b.start === a.end - a.start && a.confidence === 'likely';
  const best = isLonger || (isSurer && b.confidence === 'certain') ? b : a;
  const end = Math.max(a.end, b.end);
  const confidence = surer(a, b);
  if (best.start === a.start && best.end === end) {
    return { ...best, confidence };
  }
  return { type: best.type, start: a.start, end, confidence, key: text.slice(a.start, end) };
}

function surer(a: Candidate, b: Candidate): Candidate['confidence'] {
  return a.confidence === 'certain' ? a.confidence : b.confidence;
}

/** False for what the caller allows: as it stands there, or without its title. */
function unlessAllowed(text: string, allow: readonly string[]): (one: Candidate) => boolean {
  const plain = (word: string) => word.normalize('NFKC').trim().toLowerCase();
  const words = new Set(allow.map(plain));
  return ({ start, end, key }) =>
    words.size === 0 ||
    !(words.has(plain(text.slice(start, end))) || (key !== undefined && words.has(plain(key))));
}
