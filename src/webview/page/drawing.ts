/** What a chart draws, as plain data: laid out without a page, put on one by `render.ts`, and tested as it is. */

import type { Language } from '../../core/note/sections.ts';

/** What a mark leads to: a note, or the list of those that were drawn as one, as the page tells them apart. */
export type Target<G = unknown> = { readonly path: string } | { readonly group: G };

export interface Run {
  readonly words: string;
  readonly look?: string;
}

/** An SVG element. `look` is its class: what it means, not what colour it has. */
export type Shape =
  | {
      readonly tag: 'line' | 'rect' | 'circle' | 'path';
      readonly look: string;
      readonly at: Readonly<Record<string, number | string>>;
    }
  | {
      readonly tag: 'text';
      readonly look: string;
      readonly at: Readonly<Record<string, number | string>>;
      readonly runs: readonly Run[];
    };

/** A link; one that is made of words needs no name. */
export interface Mark<G = unknown> {
  readonly tag: 'a';
  readonly name?: string;
  readonly opens: Target<G>;
  readonly shapes: readonly Shape[];
}

export interface Drawing<G = unknown> {
  readonly width: number;
  readonly height: number;
  /** Later ones lie above earlier ones. */
  readonly items: readonly (Shape | Mark<G>)[];
}

/** What a chart is drawn with. */
export interface Pen<W = unknown> {
  readonly width: number;
  readonly language: Language;
  readonly words: W;
  /** How wide words are, in pixels: 12 unless `size` says otherwise. */
  readonly measure: (words: string, size?: number) => number;
}

/** An entry of the key below a chart. */
export interface Key<G = unknown> {
  readonly swatch?: Drawing<G>;
  readonly words: string;
  readonly opens?: Target<G>;
}

export function line(look: string, x1: number, y1: number, x2: number, y2: number): Shape {
  return { tag: 'line', look, at: { x1, y1, x2, y2 } };
}

export function rect(
  look: string,
  x: number,
  y: number,
  width: number,
  height: number,
  round = 0,
): Shape {
  return { tag: 'rect', look, at: { x, y, width, height, ...(round && { rx: round }) } };
}

export function circle(look: string, cx: number, cy: number, r: number): Shape {
  return { tag: 'circle', look, at: { cx, cy, r } };
}

export function stroke(look: string, d: string): Shape {
  return { tag: 'path', look, at: { d } };
}

export function text(
  look: string,
  x: number,
  y: number,
  words: string | readonly Run[],
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape {
  return {
    tag: 'text',
    look,
    at: { x, y, 'text-anchor': anchor },
    runs: typeof words === 'string' ? [{ words }] : words,
  };
}

/** Words with `{0}`, `{1}` … filled in. */
export function fill(words: string, ...values: readonly (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (place, at: string) => String(values[Number(at)] ?? place));
}

/** Words for a number: the first for one, the second for any other. */
export function counted([one, many]: readonly [string, string], count: number): string {
  return fill(count === 1 ? one : many, count);
}

/** "Mechanism, week 42, done", 「仕組み、第42週、完了」. */
export function listed(parts: readonly string[], { language }: Pen): string {
  return parts.join(language === 'ja' ? '、' : ', ');
}

/** What a mark is called: the note's title, then what the place of the mark says of it. */
export function named(title: string, parts: readonly string[], pen: Pen): string {
  return `${title}${pen.language === 'ja' ? '。' : '. '}${listed(parts, pen)}`;
}

/** What a bar is called: its place, then how many notes it stands for. */
export function tallied(
  parts: readonly string[],
  count: number,
  pen: Pen<{ readonly notes: readonly [string, string] }>,
): string {
  return `${listed(parts, pen)}: ${counted(pen.words.notes, count)}`;
}

/** As much of the words as there is room for, with an ellipsis where that is not all. */
export function cut(words: string, room: number, pen: Pen, size: number): string {
  if (pen.measure(words, size) <= room) {
    return words;
  }
  const signs = Array.from(new Intl.Segmenter().segment(words), ({ segment }) => segment);
  let [fits, tooMany] = [0, signs.length];
  while (tooMany - fits > 1) {
    const half = (fits + tooMany) >> 1;
    if (pen.measure(`${signs.slice(0, half).join('')}…`, size) <= room) {
      fits = half;
    } else {
      tooMany = half;
    }
  }
  return `${signs.slice(0, fits).join('').trimEnd()}…`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** For a path, which says its numbers in words. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
