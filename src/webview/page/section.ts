/** One question: its answer, and the chart or the table that bears it out. */

import type { Table } from '../../core/reflection/tables.ts';
import { make, makeButton, setAttribute, setText } from '../log/dom.ts';
import type { Drawing, Key, Pen, Target } from './drawing.ts';
import { makeWalk, putChart } from './marks.ts';
import { renderChart, renderSwatch } from './render.ts';
import { renderTable } from './table.ts';

/** What a section shows. */
export interface Sight<G> {
  readonly question: string;
  /** The answer. */
  readonly says: string;
  /** The same numbers; shown instead of the chart where `isTable`; absent: there is nothing to tell. */
  readonly table?: Table;
  readonly isTable: boolean;
  readonly words: SectionWords;
  /** What is plotted. */
  readonly plotted: string;
  readonly draw: (width: number, measure: Pen['measure']) => Drawing<G>;
  readonly keys: (width: number, measure: Pen['measure']) => readonly Key<G>[];
}

export interface SectionWords {
  /** The word "chart". */
  readonly chart: string;
  readonly showTable: string;
  readonly showChart: string;
}

export interface Section<G> {
  readonly element: HTMLElement;
  /** What is said; the chart is drawn when all that is said has found its place. */
  show(sight: Sight<G>): void;
  /** How wide the chart may be. */
  width(): number;
  /** Whether some of its marks stand for more than one note. */
  draw(width: number, measure: Pen['measure']): boolean;
}

/** A page that cannot be seen has no width. */
const narrowest = 220;

export function makeSection<G>(
  id: string,
  { open, toggle }: { open: (target: Target<G>) => void; toggle: () => void },
): Section<G> {
  const question = make('h2');
  question.id = `question-${id}`;
  const button = makeButton('link', toggle);
  setAttribute(button, 'aria-describedby', question.id);
  const says = make('p', 'says');
  const place = make('div', 'chart');
  const element = make('section', '', make('div', 'top', question, button), says, place);
  setAttribute(element, 'aria-labelledby', question.id);
  makeWalk(place, open);
  let shown: Sight<G> | undefined;

  return {
    element,
    show(sight) {
      shown = sight;
      setText(question, sight.question);
      setText(says, sight.says);
      says.hidden = sight.says === '';
      setText(button, sight.isTable ? sight.words.showChart : sight.words.showTable);
      button.hidden = !sight.table;
    },
    width: () => Math.max(narrowest, Math.floor(place.clientWidth)),
    draw(width, measure) {
      if (!shown) {
        return false;
      }
      if (shown.isTable && shown.table) {
        place.replaceChildren(renderTable(shown.table, shown.question));
        return false;
      }
      const drawing = shown.draw(width, measure);
      const svg = renderChart(drawing, {
        id,
        role: shown.words.chart,
        title: shown.plotted,
        sentence: shown.says,
      });
      const keys = shown.keys(width, measure);
      putChart(place, svg, ...(keys.length ? [renderKeys(keys, open)] : []));
      return drawing.items.some((item) => item.tag === 'a' && item.name && 'group' in item.opens);
    },
  };
}

function renderKeys<G>(keys: readonly Key<G>[], open: (target: Target<G>) => void): HTMLElement {
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
