/** How each question of the reflection is drawn. */

import type { Chart, TrendData } from '../../core/reflection/data.ts';
import type { Group, ReflectionView } from '../../protocol/reflection.ts';
import { drawBalance } from '../page/balance.ts';
import type { Sight } from '../page/section.ts';
import type { Drawing, Key, Pen } from './drawing.ts';
import { drawFed } from './fed.ts';
import { drawGaze, keyOfGaze } from './gaze.ts';
import { drawLoop, keyOfLoop } from './loop.ts';

interface Art {
  readonly draw: (pen: Pen, data: TrendData, isBlank: boolean, isBeside: boolean) => Drawing;
  readonly key?: (pen: Pen, data: TrendData) => readonly Key[];
}

export const arts: { readonly [C in Chart]: Art } = {
  gaze: { draw: drawGaze, key: keyOfGaze },
  fed: { draw: drawFed },
  loop: { draw: drawLoop, key: keyOfLoop },
  balance: {
    draw: (pen, { balance }, isBlank, isBeside) => drawBalance(pen, balance, isBlank, isBeside),
  },
};

/** Two charts stand side by side above this width of the page. */
const besideFrom = 820;

/** What a section shows of the view. */
export function sightOf(
  chart: Chart,
  view: ReflectionView,
  isEmpty: boolean,
  isTable: boolean,
): Sight<Group> {
  const { words, data, language, sentences, tables } = view;
  const { draw, key } = arts[chart];
  return {
    question: words.questions[chart],
    says: sentences[chart],
    ...(!isEmpty && { table: tables[chart] }),
    isTable,
    words,
    plotted: words.plotted[chart],
    draw: (width, measure) =>
      draw({ width, language, words, measure }, data, isEmpty, innerWidth > besideFrom),
    keys: (width, measure) =>
      isEmpty ? [] : (key?.({ width, language, words, measure }, data) ?? []),
  };
}
