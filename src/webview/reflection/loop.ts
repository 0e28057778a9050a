/** Where does the loop leak? A strand for each frustration, as long as the way it came; the outline is the funnel. */

import { reaches, type Loop, type Reach, type TrendData } from '../../core/reflection/data.ts';
import {
  counted,
  cut,
  fill,
  line,
  listed,
  named,
  rect,
  stroke,
  text,
  type Shape,
} from '../page/drawing.ts';
import type { Drawing, Key, Mark, Pen } from './drawing.ts';

/** Where the strands begin, below the counts. */
const top = 56;
const blankHeight = 200;
const tallest = 150;
/** A strand's height with the gap to the next: at ease, and at least; below that those of a step merge. */
const easyStrand = 16;
const smallestStrand = 3.5;
/** So few that no ending needs to stand out. */
const few = 9;

interface Scale {
  readonly column: number;
  readonly unit: number;
  readonly isMerged: boolean;
}

export function drawLoop(pen: Pen, { loop }: TrendData, isBlank: boolean): Drawing {
  const rows = isBlank ? 0 : loop.counts.raw;
  const unit = rows <= 6 ? easyStrand : rows <= 40 ? Math.max(4, tallest / rows) : tallest / rows;
  const isMerged = unit < smallestStrand || loop.frustrations.length < rows;
  const scale = { column: pen.width / 4, unit, isMerged };
  const height = isBlank ? (pen.width < 500 ? top + 46 : blankHeight) : top + rows * unit;
  return {
    width: pen.width,
    height: height + 4,
    items: [
      ...reaches.flatMap((reach, at) => head(pen, loop, scale, reach, at, isBlank)),
      ...reaches.map((reach, at) => {
        const x = at * scale.column + 0.5;
        const end = isBlank ? height : top + Math.max(6, loop.counts[reach] * unit);
        return line('staff', x, top - 6, x, end);
      }),
      ...(isBlank ? [] : isMerged ? bars(pen, loop, scale) : strands(pen, loop, scale)),
      ...(isBlank ? [] : endings(pen, loop, scale)),
    ],
  };
}

export function keyOfLoop(pen: Pen, { loop }: TrendData): readonly Key[] {
  const { waiting, medians, singles } = pen.words.loop;
  const swatch = (look: string): Drawing => ({
    width: 22,
    height: 8,
    items: [rect(look, 1, 1.5, 20, 5, 2.5)],
  });
  const known = [loop.toImproved, loop.toDone].filter(({ values, median }) =>
    median === undefined ? values.length > 0 : true,
  );
  const hasSingles = known.some(({ median }) => median === undefined);
  return [
    { swatch: swatch('full'), words: pen.words.gaze.statuses.done },
    { swatch: swatch('open'), words: waiting },
    ...(known.length ? [{ words: hasSingles ? singles : medians }] : []),
  ];
}

/** The count of a step, its name, and over the arrow to it the days that it takes. */
function head(
  pen: Pen,
  loop: Loop,
  { column }: Scale,
  reach: Reach,
  at: number,
  isBlank: boolean,
): readonly Shape[] {
  const name = pen.words.loop.columns[reach];
  const x = at * column;
  const label = text(isBlank ? 'q' : '', x, 40, cut(name, column - 6, pen, 12));
  if (isBlank) {
    return [label];
  }
  const before = reaches[at - 1];
  const room = before ? column - pen.measure(String(loop.counts[before]), 20) - 24 : 0;
  return [
    text('big', x, 22, String(loop.counts[reach])),
    label,
    ...arrow(pen, loop, reach, x, room),
  ];
}

function arrow(pen: Pen, loop: Loop, reach: Reach, x: number, room: number): readonly Shape[] {
  const days = {
    raw: undefined,
    reframed: undefined,
    improved: loop.toImproved,
    done: loop.toDone,
  }[reach];
  const numbers = days?.median === undefined ? (days?.values ?? []) : [days.median];
  const [last] = numbers.slice(-1);
  if (last === undefined) {
    return [];
  }
  const [day, many] = pen.words.loop.days;
  const words =
    numbers.length === 1 && last === 1 ? day : fill(many, listed(numbers.map(String), pen));
  const width = pen.measure(words, 11);
  if (width > room) {
    return [];
  }
  return [
    text('t11 q', x - 9, 20, words, 'end'),
    stroke('arrow', `M${x - 9 - Math.round(width)} 25H${x - 11}m-4 -3l4 3l-4 3`),
  ];
}

/** How far right a strand of this reach goes; the last column's reach the edge. */
const endOf = (reach: Reach, column: number) =>
  (reaches.indexOf(reach) + 1) * column - (reach === 'done' ? 5 : 10);

function strands(pen: Pen, { frustrations }: Loop, { column, unit }: Scale): readonly Mark[] {
  const thick = Math.min(unit > 5 ? unit - 2.5 : unit - 1, 6);
  const { ends } = pen.words.loop;
  return frustrations.map(({ path, title, reach }, row) => {
    const y = top + row * unit + unit / 2;
    const width = endOf(reach, column);
    return {
      tag: 'a',
      name: named(title, [ends[reach]], pen),
      opens: { path },
      shapes: [
        reach === 'done'
          ? rect('full', 1, y - thick / 2, width, thick, thick / 2)
          : rect('open', 1.5, y - thick / 2 + 0.5, width, Math.max(1, thick - 1), thick / 2),
        rect('hit', 0, y - unit / 2, width, unit),
      ],
    };
  });
}

/** How many came this far and no further, and where they begin, counted from the top. */
function endingsAt(
  { counts }: Loop,
  reach: Reach,
): { readonly from: number; readonly count: number } {
  const next = reaches[reaches.indexOf(reach) + 1];
  const from = next ? counts[next] : 0;
  return { from, count: counts[reach] - from };
}

function bars(pen: Pen, loop: Loop, { column, unit }: Scale): readonly Mark[] {
  return reaches.toReversed().flatMap((reach) => {
    const { from, count } = endingsAt(loop, reach);
    const isDone = reach === 'done';
    const y = top + from * unit + 1.5;
    return count === 0
      ? []
      : [
          {
            tag: 'a' as const,
            name: fill(pen.words.loop.counts[reach], count),
            opens: { group: { chart: 'loop' as const, reach } },
            shapes: [
              rect(
                isDone ? 'full' : 'open',
                1.5,
                y,
                endOf(reach, column),
                Math.max(count * unit - 3, 1),
                3,
              ),
            ],
          },
        ];
  });
}

/** At each ending: how many wait there and the oldest; the words are a link to them. */
function endings(pen: Pen, loop: Loop, { column, unit }: Scale): readonly Mark[] {
  let free = -Infinity;
  return (['improved', 'reframed', 'raw'] as const).flatMap((reach): readonly Mark[] => {
    const { from, count } = endingsAt(loop, reach);
    if (count === 0) {
      return [];
    }
    const height = count * unit;
    const middle = top + (from + count / 2) * unit;
    const x = (reaches.indexOf(reach) + 1) * column + 10;
    const isLeak = loop.leak?.at === reach && loop.counts.raw >= few;
    const first = fill(pen.words.loop.counts[reach], count);
    const second = oldestWords(pen, loop, reach);
    const room = pen.width - x;
    const look = isLeak ? 'b' : '';
    const isOneLine = second === '' || pen.measure(listed([first, second], pen)) < room;
    const isBroken = !isOneLine && height >= 30;
    // Where the last column is narrow, the words end with the page.
    const isCramped = pen.measure(first) > room;
    const [at, anchor] = isCramped ? [pen.width, 'end' as const] : [x, 'start' as const];
    const y = Math.max(middle + (isBroken ? -3 : 4), free);
    free = y + (isBroken ? 30 : 15);
    const inFirst =
      isOneLine && second
        ? [
            { words: first, look },
            { words: listed(['', second], pen), look: 'q' },
          ]
        : [{ words: first, look }];
    return [
      {
        tag: 'a',
        opens: { group: { chart: 'loop', reach } },
        shapes: [
          text('halo', at, y, inFirst, anchor),
          ...(isBroken ? [text('halo q', at, y + 15, second, anchor)] : []),
        ],
      },
    ];
  });
}

/** "oldest 41 days", as far as it is known. */
function oldestWords({ words }: Pen, { oldest }: Loop, reach: Exclude<Reach, 'done'>): string {
  const waited = oldest[reach];
  return waited === undefined ? '' : fill(words.loop.oldest, counted(words.loop.days, waited));
}
