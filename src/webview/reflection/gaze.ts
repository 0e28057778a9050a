/** Is the gaze rising? A four-line staff, organisation on top; a dot for each improvement in the week it was begun. */

import { scopes } from '../../core/note/kind.ts';
import type { ImprovementMark, TrendData } from '../../core/reflection/data.ts';
import {
  circle,
  cut,
  fill,
  listed,
  named,
  rect,
  rounded,
  stroke,
  sum,
  tallied,
  text,
  type Shape,
} from '../page/drawing.ts';
import type { Drawing, Key, Mark, Pen } from './drawing.ts';
import { axisHeight, axisOf, fewestWeeks, frameOf, namedWeeks, type Frame } from './frame.ts';
import { heightOf, lineGap, medianBand, pilesOf, staff, type Pile } from './staff.ts';

/** Where dots would reach the next line, or become too many to walk through, those of a week merge into a bar. */
const highestPile = lineGap - 6;
const mostDots = 1200;

/** Whether they have to merge. */
function areTooMany(piles: readonly Pile[], { columns, pitch }: Dots): boolean {
  const highest = Math.max(...piles.map(({ marks }) => Math.ceil(marks.length / columns)), 0);
  return (
    highest * pitch - 3 > highestPile || sum(piles.map(({ marks }) => marks.length)) > mostDots
  );
}

interface Dots {
  readonly radius: number;
  readonly pitch: number;
  readonly columns: number;
}

export function drawGaze(pen: Pen, { weeks }: TrendData, isBlank: boolean): Drawing {
  const frame = frameOf(pen, weeks);
  const isThin = weeks.length < fewestWeeks;
  const bottom = heightOf(0) + (isThin ? 28 : 20);
  const piles = isBlank ? [] : pilesOf(frame);
  const dots = dotsIn(frame);
  const isDense = areTooMany(piles, dots);
  const most = Math.max(...piles.map(({ marks }) => marks.length), 1);
  return {
    width: pen.width,
    height: bottom + 10 + axisHeight,
    items: [
      ...staff(pen, frame, piles, isBlank),
      ...(isBlank || isThin || isDense ? [] : [stroke('med', medianBand(frame))]),
      ...piles.flatMap((pile) =>
        isDense
          ? [bar(pen, frame, pile, most)]
          : pile.marks.flatMap((mark, at) => dot(pen, frame, dots, pile, mark, at, isThin)),
      ),
      // Bars would hide the band: a line over them.
      ...(isDense && !isThin
        ? [stroke('med over', medianBand(frame)), stroke('med line', medianBand(frame))]
        : []),
      ...(isBlank || isThin || isDense ? [] : newestOnTop(pen, frame, dots, piles)),
      ...axisOf(pen, frame, bottom + 10, isBlank),
    ],
  };
}

/** What the marks mean; and those that have no place on the staff. */
export function keyOfGaze(pen: Pen, { weeks }: TrendData): readonly Key[] {
  const { statuses, median, noScope } = pen.words.gaze;
  const all = weeks.flatMap(({ improvements }) => improvements);
  const frame = frameOf(pen, weeks);
  const isDense = areTooMany(pilesOf(frame), dotsIn(frame));
  const swatch = (...items: readonly Shape[]): Drawing => ({ width: 10, height: 10, items });
  const of = (look: string) => (isDense ? rect(look, 2.5, 0.5, 5, 9) : circle(look, 5, 5, 4));
  const band = stroke(isDense ? 'med line' : 'med', 'M5 5H21');
  const unscoped = all.filter(({ scope }) => !scope).length;
  const [first, last] = [weeks[0]?.week ?? '', weeks.at(-1)?.week ?? ''];
  return [
    { swatch: swatch(of('full')), words: statuses.done },
    { swatch: swatch(of('open')), words: statuses.open },
    ...(!isDense && all.some(({ status }) => status === 'dropped')
      ? [{ swatch: swatch(stroke('open', cross(5, 5, 4.4))), words: statuses.dropped }]
      : []),
    ...(weeks.length >= fewestWeeks && weeks.some((week) => week.median !== undefined)
      ? [{ swatch: { width: 26, height: 10, items: [band] }, words: median }]
      : []),
    ...(unscoped
      ? [
          {
            words: fill(noScope, unscoped),
            opens: { group: { chart: 'gaze' as const, first, last } },
          },
        ]
      : []),
  ];
}

function dotsIn({ step }: Frame): Dots {
  const radius = Math.max(2.2, Math.min(5, step / 7));
  const pitch = 2 * radius + 3;
  return { radius, pitch, columns: Math.max(1, Math.floor((step + 1) / pitch)) };
}

/** Where a dot of a pile stands: rows of as many as fit, centred on the line. */
function placeIn(
  { x }: Frame,
  { columns, pitch }: Dots,
  { place, scope, marks }: Pile,
  at: number,
) {
  const row = Math.floor(at / columns);
  const rows = Math.ceil(marks.length / columns);
  const inRow = Math.min(columns, marks.length - row * columns);
  return {
    cx: x(place) + ((at % columns) - (inRow - 1) / 2) * pitch,
    cy: heightOf(scope) + (row - (rows - 1) / 2) * pitch,
  };
}

function dot(
  pen: Pen,
  frame: Frame,
  dots: Dots,
  pile: Pile,
  { path, title, status }: ImprovementMark,
  at: number,
  isThin: boolean,
): readonly (Shape | Mark)[] {
  const { cx, cy } = placeIn(frame, dots, pile, at);
  const { radius, pitch } = dots;
  const { gaze } = pen.words;
  const week = namedWeeks(frame, pile.place, pen);
  const mark: Mark = {
    tag: 'a',
    name: named(title, [gaze.scopes[pile.scope], week, gaze.statuses[status]], pen),
    opens: { path },
    shapes: [
      ...(status === 'dropped'
        ? [circle('gap', cx, cy, radius + 1), stroke('open', cross(cx, cy, radius * 0.8))]
        : [circle(status === 'done' ? 'full' : 'open', cx, cy, radius)]),
      // Wide enough for a mouse, and never over a neighbour.
      circle('hit', cx, cy, Math.max(radius, Math.min(8, pitch - radius))),
    ],
  };
  const count = pile.marks.length;
  if (!isThin || frame.isNarrow || count > 2) {
    return [mark];
  }
  const x = count > 1 ? cx - 5 : cx + 11;
  const y = cy + (count > 1 ? (at === 0 ? -10 : 17) : 4);
  return [mark, text('t11 q halo', x, y, cut(title, frame.step * 0.8, pen, 11))];
}

/** The newest dot of the highest line that is reached is named, where that line holds no more than two. */
function newestOnTop(pen: Pen, frame: Frame, dots: Dots, piles: readonly Pile[]): readonly Shape[] {
  const highest = scopes.findLast((scope) => piles.some((pile) => pile.scope === scope));
  const there = piles.filter(({ scope }) => scope === highest);
  const pile = there.at(-1);
  const newest = pile?.marks.at(-1);
  if (!pile || !newest || sum(there.map(({ marks }) => marks.length)) > 2) {
    return [];
  }
  const { cx, cy } = placeIn(frame, dots, pile, pile.marks.length - 1);
  const room = cx - 12 - frame.left - 4;
  const words = cut(newest.title, room, pen, 11);
  return room < 80 ? [] : [text('t11 q', cx - 12, cy - 7, words, 'end')];
}

/** A pile as one bar across its line: filled as far as it is done. */
function bar(pen: Pen, frame: Frame, { place, scope, marks }: Pile, most: number): Mark {
  const slot = frame.slots[place] ?? [];
  const [first, last] = [slot[0]?.week ?? '', slot.at(-1)?.week ?? ''];
  const done = marks.filter(({ status }) => status === 'done').length;
  const unit = highestPile / most;
  const height = Math.max(3, marks.length * unit);
  const filled = (height * done) / marks.length;
  const width = Math.min(12, frame.step * 0.62);
  const [x, y] = [frame.x(place) - width / 2, heightOf(scope) - height / 2];
  const { gaze } = pen.words;
  const weeks = namedWeeks(frame, place, pen);
  return {
    tag: 'a',
    name: listed(
      [tallied([gaze.scopes[scope], weeks], marks.length, pen), fill(gaze.done, done)],
      pen,
    ),
    opens: { group: { chart: 'gaze', first, last, scope } },
    shapes: [
      rect('open', x + 0.5, y + 0.5, width - 1, height - 1),
      ...(filled ? [rect('full', x, y + height - filled, width, filled)] : []),
      rect(
        'hit',
        frame.x(place) - frame.step / 2,
        heightOf(scope) - lineGap / 2,
        frame.step,
        lineGap,
      ),
    ],
  };
}

function cross(cx: number, cy: number, arm: number): string {
  const [x, y, across] = [cx - arm, cy - arm, arm * 2].map(rounded);
  return `M${x} ${y}l${across} ${across}m0 -${across}l-${across} ${across}`;
}
