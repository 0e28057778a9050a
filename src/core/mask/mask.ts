/**
 * Finds private details in a text, and masks them. It helps; it does not make anonymous: what is told of somebody may
 * name them as well as a name does.
 */

import { languageFor } from '../note/language.ts';
import type { Language } from '../note/sections.ts';
import { detectors } from './detectors.ts';
import { fold, originalEnd, type Folded } from './fold.ts';
import { barrier, type Candidate, type Found, type PrivateType } from './found.ts';
import { findNames } from './names.ts';
import { findRepeats } from './repeats.ts';
import { anyToken, Tokens } from './tokens.ts';
import { matches } from './matches.ts';

/** A name of the private list. */
export interface ListedName {
  readonly name: string;
  /** What stands for it, where that is not the next token of its type. */
  readonly token?: string;
  readonly type?: PrivateType;
}

export interface MaskOptions {
  /** Masked wherever they occur, whatever their width and case. */
  readonly names?: readonly (string | ListedName)[];
  /** Never masked, where one of these is all that was found; a listed name is masked all the same. */
  readonly allow?: readonly string[];
  /** Of the tokens; by default Japanese where the text holds kana. */
  readonly language?: Language;
  /** Give the same to every part of a note, so that a person has one token in all of them. */
  readonly tokens?: Tokens;
}

/** What has been masked may bring out more; it hardly ever takes a third look. */
const mostRounds = 5;

/** All that looks private, in order, none overlapping another; offsets into `text`. */
export function findPrivate(text: string, options: MaskOptions = {}): Found[] {
  const listed = (options.names ?? []).map((name) => (typeof name === 'string' ? { name } : name));
  const tokens = options.tokens ?? new Tokens(options.language ?? languageFor('auto', 'en', text));
  tokens.avoid(text);
  for (const { name, token } of listed) {
    if (token !== undefined) {
      tokens.set(name, token);
    }
  }
  const page = fold(text);
  const found = search(page, listed, unlessAllowed(page.text, options.allow ?? []));
  const result: Found[] = [];
  let last = 0;
  for (const { type, start, end, confidence, key, tail } of found) {
    const from = Math.max(last, page.offsets[start] ?? 0);
    last = Math.max(from, originalEnd(page, end));
    if (from < last) {
      const sign = tokens.tokenFor(type, key ?? page.text.slice(start, end));
      const token = sign.startsWith('[') ? sign : sign + (tail ?? '');
      result.push({ type, start: from, end: last, token, confidence });
    }
  }
  return result;
}

/** The text with all that looks private masked. Masking it again changes nothing. */
export function mask(text: string, options: MaskOptions = {}): { text: string; found: Found[] } {
  const found = findPrivate(text, options);
  return { text: replaceFound(text, found), found };
}

/** `text` with these details masked: all that were found, or those that a person left switched on. */
export function replaceFound(text: string, found: readonly Found[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, token } of found) {
    result += text.slice(copied, start) + token;
    copied = end;
  }
  return result + text.slice(copied);
}

function search(
  page: Folded,
  listed: readonly ListedName[],
  isPrivate: (one: Candidate) => boolean,
): Candidate[] {
  const own = listed.flatMap(({ token }) => token ?? []);
  let text = blank(page.text, [
    ...Array.from(matches(page.text, anyToken), ({ index, 0: token }) => ({
      start: index,
      end: index + token.length,
    })),
    ...findNames(page, own),
  ]);
  const names = findNames(
    page,
    listed.map(({ name }) => name),
  )
    .filter(({ start }) => text[start] !== barrier)
    .map(({ start, end, at }): Candidate => {
      const { name = '', type = 'name' } = listed[at] ?? {};
      return { type, start, end, confidence: 'certain', key: name };
    });
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
    take(round === 0 ? [...names, ...found] : found);
    take([...findRepeats(text, all)].filter(isPrivate));
    isNew = fresh.length > 0;
  }
  return all.sort((a, b) => a.start - b.start);
}

function detect(text: string): Candidate[] {
  return Object.values(detectors).flatMap((one) => [...one(text)]);
}

/** No detector sees further than this from what it finds, but to the end of a key or a URL. */
const reach = 200;

/** What is masked changes how only its neighbourhood reads: the rest was looked through, and need not be again. */
function detectAround(text: string, masked: readonly Candidate[]): Candidate[] {
  const windows: { start: number; end: number }[] = [];
  for (const one of [...masked].sort((a, b) => a.start - b.start)) {
    const start = lineStart(text, one.start - reach);
    const end = lineEnd(text, one.end + reach);
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
