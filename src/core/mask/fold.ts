/** A text as detectors read it: NFKC, without what nobody sees, and with the way back to the original. */

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
const stable = '\\t\\n\\r -~、。〃々-〛〝ぁ-ゖァ-ヾ一-鿿';
/** A character that NFKC may change, with all that joins it. */
const changing = new RegExp(`[${stable}]${joins}{1,30}|[^${stable}]${joins}{0,30}`, 'gu');

export function fold(text: string): Folded {
  return foldBy(text, changing, (part) => part.replace(/\p{DI}/gu, '').normalize('NFKC'));
}

/** `text` with each match of `wanted` changed, and all else as it is. */
export function foldBy(text: string, wanted: RegExp, change: (part: string) => string): Folded {
  const parts: string[] = [];
  let offsets = new Uint32Array(text.length + 16);
  let length = 0;
  let copied = 0;
  const room = (more: number) => {
    if (length + more > offsets.length) {
      const wider = new Uint32Array((length + more) * 2);
      wider.set(offsets);
      offsets = wider;
    }
  };
  const copyTo = (end: number) => {
    room(end - copied);
    parts.push(text.slice(copied, end));
    while (copied < end) {
      offsets[length++] = copied++;
    }
  };
  for (const { 0: found, index } of text.matchAll(wanted)) {
    copyTo(index);
    const part = change(found);
    room(part.length);
    parts.push(part);
    offsets.fill(index, length, length + part.length);
    length += part.length;
    copied = index + found.length;
  }
  copyTo(text.length);
  room(1);
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** Where in the original the characters end that make `folded.text` up to `end`. */
export function originalEnd({ offsets }: Folded, end: number): number {
  let at = end;
  while (at < offsets.length - 1 && at > 0 && offsets[at] === offsets[at - 1]) {
    at++;
  }
  return offsets[at] ?? 0;
}
