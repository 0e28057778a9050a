/** A text as detectors read it: NFKC, without what nobody sees, and with the way back to the original. */

import { matches } from './matches.ts';

export interface Folded {
  readonly text: string;
  /** For each unit of `text` where its character begins in the original; one more for the end. */
  readonly offsets: Uint32Array;
}

/**
 * Marks, what nobody sees, the voicing marks of half-width kana, the vowels and finals of decomposed Hangul: all that
 * joins the character before it. At most 30 at once, since ordering a million marks takes the square of that.
 */
const joins = '[\\p{M}\\p{DI}\\uFF9E\\uFF9F\\u1160-\\u11FF\\uD7B0-\\uD7FF]';
const joined = new RegExp(joins, 'u');
const character = new RegExp(`[^]${joins}{0,30}`, 'uy');

/** What NFKC leaves alone, and joins nothing: most of any text, known without asking further. */
function isPlain(code: number): boolean {
  return code < 0x7f
    ? code >= 0x20 || code === 0x0a || code === 0x0d || code === 0x09
    : (code >= 0x3041 && code <= 0x3096) ||
        (code >= 0x4e00 && code <= 0x9fff) ||
        (code >= 0x30a1 && code <= 0x30fe) ||
        (code >= 0x3001 && code <= 0x3029);
}

/** `text` in NFKC, without what nobody sees. */
export function fold(text: string): Folded {
  const seen = new Map<string, string>();
  const change = (part: string) => {
    const known = seen.get(part);
    if (known !== undefined) {
      return known;
    }
    const folded = part.replace(/\p{DI}/gu, '').normalize('NFKC');
    if (seen.size < 10_000) {
      seen.set(part, folded);
    }
    return folded;
  };
  const folding = new Folding(text);
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) {
      continue;
    }
    // What joins a plain character makes one with it.
    const isJoined = at > folding.copied && joined.test(text.charAt(at));
    character.lastIndex = isJoined ? at - 1 : at;
    const [part = ''] = character.exec(text) ?? [];
    folding.change(character.lastIndex - part.length, part, change(part));
    at = folding.copied - 1;
  }
  return folding.done();
}

/** `text` with each match of `wanted` changed, and all else as it is. */
export function foldBy(text: string, wanted: RegExp, change: (part: string) => string): Folded {
  const folding = new Folding(text);
  for (const { 0: part, index } of matches(text, wanted)) {
    folding.change(index, part, change(part));
  }
  return folding.done();
}

/** Writes a text with some of its parts changed, and keeps where each unit came from. */
class Folding {
  readonly #text: string;
  readonly #parts: string[] = [];
  #offsets: Uint32Array;
  #length = 0;
  /** How much of the text is written. */
  copied = 0;

  constructor(text: string) {
    this.#text = text;
    this.#offsets = new Uint32Array(text.length + 16);
  }

  /** Writes `folded` for the `part` at `index`, and before it what stands there. */
  change(index: number, part: string, folded: string): void {
    this.#copyTo(index);
    this.#widen(folded.length);
    this.#parts.push(folded);
    this.#offsets.fill(index, this.#length, this.#length + folded.length);
    this.#length += folded.length;
    this.copied = index + part.length;
  }

  done(): Folded {
    this.#copyTo(this.#text.length);
    this.#widen(1);
    this.#offsets[this.#length] = this.#text.length;
    return { text: this.#parts.join(''), offsets: this.#offsets.subarray(0, this.#length + 1) };
  }

  #copyTo(end: number): void {
    this.#widen(end - this.copied);
    this.#parts.push(this.#text.slice(this.copied, end));
    while (this.copied < end) {
      this.#offsets[this.#length++] = this.copied++;
    }
  }

  #widen(more: number): void {
    if (this.#length + more > this.#offsets.length) {
      const wider = new Uint32Array((this.#length + more) * 2);
      wider.set(this.#offsets);
      this.#offsets = wider;
    }
  }
}

/** Where in the original the characters end that make `folded.text` up to `end`. */
export function originalEnd({ offsets }: Folded, end: number): number {
  let at = end;
  while (at < offsets.length - 1 && at > 0 && offsets[at] === offsets[at - 1]) {
    at++;
  }
  return offsets[at] ?? 0;
}
