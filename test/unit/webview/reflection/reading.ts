/** Reads drawings: what tests ask of them. */

import type { Language } from '../../../../src/core/note/sections.ts';
import { reflectionWords } from '../../../../src/host/views/reflectionWords.ts';
import type { Shape } from '../../../../src/webview/page/drawing.ts';
import type { Drawing, Mark, Pen } from '../../../../src/webview/reflection/drawing.ts';
import { speaking } from '../../../support/l10n.ts';

/** A pen for so many pixels, whose letters are all six wide (twice that in Japanese). */
export function aPen(width = 936, language: Language = 'en'): Pen {
  return {
    width,
    language,
    words: speaking(language, reflectionWords),
    measure: (words, size = 12) => Array.from(words).length * size * (language === 'ja' ? 1 : 0.5),
  };
}

export function marksOf({ items }: Drawing): readonly Mark[] {
  return items.filter((item) => item.tag === 'a');
}

export function namesOf(drawing: Drawing): readonly string[] {
  return marksOf(drawing).map((mark) => mark.name ?? wordsOf(mark.shapes).join(' '));
}

/** What is written, in the order in which it is drawn. */
export function wordsOf(items: Drawing['items'] | readonly Shape[]): readonly string[] {
  return items.flatMap((item) =>
    item.tag === 'text' ? [item.runs.map(({ words }) => words).join('')] : [],
  );
}

/** The first shape of a mark: what the eye sees of it. */
export function placeOf({ shapes }: Mark): Readonly<Record<string, number>> {
  return (shapes[0]?.at ?? {}) as Readonly<Record<string, number>>;
}

/** Where the words of a drawing stand, from left to right. */
export function spansOf(drawing: Drawing, pen: Pen) {
  return drawing.items.flatMap((item) => {
    if (item.tag !== 'text') {
      return [];
    }
    const width = pen.measure(
      item.runs.map(({ words }) => words).join(''),
      item.look.includes('t11') ? 11 : item.look.includes('big') ? 20 : 12,
    );
    const { x, y } = item.at as { x: number; y: number };
    const anchor = item.at['text-anchor'];
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return [{ words: wordsOf([item])[0] ?? '', left, right: left + width, y }];
  });
}
