/** One question: its answer, and the chart or the table that bears it out. */

import type { Chart, TrendData } from '../../core/reflection/data.ts';
import type { ReflectionView } from '../../protocol/reflection.ts';
import { make, makeButton, setAttribute, setText } from '../log/dom.ts';
import { drawBalance } from './balance.ts';
import type { Drawing, Key, Pen, Target } from './drawing.ts';
import { drawFed } from './fed.ts';
import { drawGaze, keyOfGaze } from './gaze.ts';
import { drawLoop, keyOfLoop } from './loop.ts';
import { makeWalk, putChart } from './marks.ts';
import { renderChart, renderSwatch } from './render.ts';
import { renderTable } from './table.ts';

interface Art {
  readonly draw: (pen: Pen, data: TrendData, isBlank: boolean, isBeside: boolean) => Drawing;
  readonly key?: (pen: Pen, data: TrendData) => readonly Key[];
}

const arts: { readonly [C in Chart]: Art } = {
  gaze: { draw: drawGaze, key: keyOfGaze },
  fed: { draw: drawFed },
  loop: { draw: drawLoop, key: keyOfLoop },
  balance: { draw: drawBalance },
};

/** What a section is drawn from. */
export interface Sight {
  readonly view: ReflectionView;
  readonly isEmpty: boolean;
  readonly isTable: boolean;
}

export interface Section {
  readonly element: HTMLElement;
  /** What is said; the chart is drawn when all that is said has found its place. */
  show(sight: Sight): void;
  /** How wide the chart may be. */
  width(): number;
  /** Whether some of its marks stand for more than one note. */
  draw(width: number, measure: Pen['measure']): boolean;
}

/** Two charts stand side by side above this width of the page. */
const besideFrom = 820;
/** A page that cannot be seen has no width. */
const narrowest = 220;

export function makeSection(
  chart: Chart,
  { open, toggle }: { open: (target: Target) => void; toggle: () => void },
): Section {
  const question = make('h2');
  question.id = `question-${chart}`;
  const button = makeButton('link', toggle);
  setAttribute(button, 'aria-describedby', question.id);
  const says = make('p', 'says');
  const place = make('div', 'chart');
  const element = make('section', '', make('div', 'top', question, button), says, place);
  setAttribute(element, 'aria-labelledby', question.id);
  makeWalk(place, open);
  let shown: Sight | undefined;

  return {
    element,
    show(sight) {
      shown = sight;
      const { words, sentences } = sight.view;
      setText(question, words.questions[chart]);
      setText(says, sentences[chart]);
      setText(button, sight.isTable ? words.showChart : words.showTable);
      button.hidden = sight.isEmpty;
    },
    width: () => Math.max(narrowest, Math.floor(place.clientWidth)),
    draw(width, measure) {
      if (!shown) {
        return false;
      }
      const { view, isEmpty, isTable } = shown;
      const { words, data, language } = view;
      if (isTable && !isEmpty) {
        place.replaceChildren(renderTable(view.tables[chart], words.questions[chart]));
        return false;
      }
      const pen: Pen = { width, language, words, measure };
      const { draw, key } = arts[chart];
      const drawing = draw(pen, data, isEmpty, innerWidth > besideFrom);
      const svg = renderChart(drawing, {
        id: chart,
        role: words.chart,
        title: words.plotted[chart],
        sentence: view.sentences[chart],
      });
      const keys = isEmpty ? [] : (key?.(pen, data) ?? []);
      putChart(place, svg, ...(keys.length ? [renderKeys(keys, open)] : []));
      return drawing.items.some((item) => item.tag === 'a' && item.name && 'group' in item.opens);
    },
  };
}

function renderKeys(keys: readonly Key[], open: (target: Target) => void): HTMLElement {
  return make(
    'div',
    'key',
    ...keys.map(({ swatch, words, opens }) =>
      opens
        ? makeButton('link', () => open(opens), words)
        : make('span', '', ...(swatch ? [renderSwatch(swatch)] : []), words),
    ),
  );
}
