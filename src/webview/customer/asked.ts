/** Are we asked early? A dot for each conversation whose stage is known: the higher, the earlier we were asked. */

import type { CustomerData, StageMark } from '../../core/customers/data.ts';
import { addDays, addMonths, daysBetween, partsOfDay, type Day } from '../../core/day.ts';
import { stages, type Stage } from '../../core/note/kind.ts';
import {
  circle,
  cut,
  line,
  named,
  rect,
  rounded,
  stroke,
  tallied,
  text,
  type Shape,
} from '../page/drawing.ts';
import { dayName, monthName, yearName } from '../page/months.ts';
import type { Drawing, Key, Mark, Pen } from './drawing.ts';
import { mergeNear } from './near.ts';

const top = 10;
const gap = 28;
const radius = 4.5;
/** So few that titles tell more than a line. */
const few = 7;
const bottom = top + 4 * gap;

interface Scale {
  readonly left: number;
  readonly x: (day: Day) => number;
  readonly start: Day;
  readonly today: Day;
}

const y = (stage: Stage | number) =>
  top + (typeof stage === 'number' ? stage : stages.indexOf(stage)) * gap;

export function drawAsked(pen: Pen, { asked: { marks }, today }: CustomerData): Drawing {
  const isNarrow = pen.width < 560;
  const names = pen.words.asked[isNarrow ? 'short' : 'stages'];
  const widest = Math.max(...Object.values(names).map((name) => pen.measure(name)));
  const left = Math.ceil(widest) + (isNarrow ? 10 : 20);
  const first = marks[0]?.day ?? today;
  const start = addDays(first, 1 - partsOfDay(first).dayOfMonth);
  const days = Math.max(daysBetween(start, today), 27);
  const x = (day: Day) => left + 8 + ((pen.width - left - 20) * daysBetween(start, day)) / days;
  const scale = { left, x, start, today };
  return {
    width: pen.width,
    height: bottom + 30,
    items: [
      ...stages.flatMap((stage) => [
        line('staff', left, y(stage), pen.width, y(stage)),
        text(marks.length ? '' : 'q', 0, y(stage) + 4, names[stage]),
      ]),
      ...(hasMedian(marks) ? [stroke('med', medianBand(marks, scale))] : []),
      ...stages.flatMap((stage) => dotsOf(pen, marks, stage, scale)),
      ...(marks.length === 0 ? [] : months(pen, scale)),
    ],
  };
}

export function keyOfAsked(pen: Pen, { asked: { marks } }: CustomerData): readonly Key[] {
  const { heard, asked } = pen.words;
  const dot = (look: string): Drawing => ({
    width: 10,
    height: 10,
    items: [circle(look, 5, 5, 4)],
  });
  const band: Drawing = { width: 26, height: 10, items: [stroke('med', 'M5 5H21')] };
  return marks.length === 0
    ? []
    : [
        { swatch: dot('full'), words: heard.direct },
        { swatch: dot('open'), words: heard.hearsay },
        ...(hasMedian(marks) ? [{ swatch: band, words: asked.median }] : []),
      ];
}

/** Two of three conversations have no middle worth a band. */
function hasMedian(marks: readonly StageMark[]): boolean {
  return marks.length >= few;
}

/** From conversation to conversation, in steps. */
function medianBand(marks: readonly StageMark[], { x }: Scale): string {
  return marks
    .flatMap(({ day, median }, at) => {
      const next = marks[at + 1];
      return median === undefined
        ? []
        : [
            `${rounded(x(day))} ${y(median)}L${rounded(next ? x(next.day) : x(day) + 8)} ${y(median)}`,
          ];
    })
    .map((step, at) => `${at ? 'L' : 'M'}${step}`)
    .join('');
}

function dotsOf(
  pen: Pen,
  marks: readonly StageMark[],
  stage: Stage,
  scale: Scale,
): readonly (Mark | Shape)[] {
  const runs = mergeNear(
    marks.filter((mark) => mark.stage === stage),
    ({ day }) => scale.x(day),
  );
  return runs.flatMap((run, at) => {
    const next = runs[at + 1]?.[0];
    const right = next ? scale.x(next.day) - 14 : pen.width;
    return [
      dotOf(pen, run, stage, scale),
      ...(marks.length < few ? titleOf(pen, run, stage, scale, right) : []),
    ];
  });
}

function dotOf(pen: Pen, run: readonly StageMark[], stage: Stage, { x, today }: Scale): Mark {
  const [from, to] = [run[0], run.at(-1)];
  const [first, last] = [from?.day ?? today, to?.day ?? today];
  const isOne = run.length === 1 && from;
  const isHeard = run.some(({ hearsay }) => hearsay === undefined);
  const { heard, asked } = pen.words;
  const days = [...new Set([first, last])].map((day) => dayName(day, today, pen)).join(' – ');
  const look = isHeard ? 'full' : 'open';
  const width = x(last) - x(first);
  return {
    tag: 'a',
    name: isOne
      ? named(isOne.title, [asked.stages[stage], days, isHeard ? heard.direct : heard.hearsay], pen)
      : tallied([asked.stages[stage], days], run.length, pen),
    opens: isOne ? { path: isOne.path } : { group: { chart: 'asked', first, last, stage } },
    shapes: [
      isOne
        ? circle(look, x(first), y(stage), radius)
        : rect(look, x(first) - radius, y(stage) - radius, width + 2 * radius, 2 * radius, radius),
      rect('hit', x(first) - 8, y(stage) - 12, width + 16, 24),
    ],
  };
}

/** Beside its dot, on the side with more room. */
function titleOf(
  pen: Pen,
  run: readonly StageMark[],
  stage: Stage,
  { x, left }: Scale,
  right: number,
): readonly Shape[] {
  const [one] = run;
  if (!one || run.length > 1) {
    return [];
  }
  const at = x(one.day);
  const [behind, before] = [right - at - 11, at - left - 16];
  const isBehind = behind >= Math.min(pen.measure(one.title, 11), before);
  const room = isBehind ? behind : before;
  const words = cut(one.title, room, pen, 11);
  return room < 60
    ? []
    : [
        text(
          't11 q halo',
          isBehind ? at + 11 : at - 11,
          y(stage) + 4,
          words,
          isBehind ? 'start' : 'end',
        ),
      ];
}

/** Months, as many as there is room for; January says its year where there are several. */
function months(pen: Pen, { x, start, today }: Scale): readonly Shape[] {
  const { year, month } = partsOfDay(start);
  const { year: lastYear, month: lastMonth } = partsOfDay(today);
  const count = (lastYear - year) * 12 + lastMonth - month + 1;
  const firsts = Array.from({ length: count }, (_, at) => {
    const day = addMonths(start, at);
    const { year: of, month: number } = partsOfDay(day);
    const isYear = number === 1 && at > 0;
    return {
      at: x(day),
      number,
      label: isYear ? yearName(of, pen) : monthName(number, pen, 'short'),
    };
  });
  const step = (firsts[1]?.at ?? pen.width) - (firsts[0]?.at ?? 0);
  const needed = Math.max(...firsts.map(({ label }) => pen.measure(label, 11))) + 10;
  const every = [1, 2, 3, 6].find((some) => some * step >= needed) ?? 12;
  let free = -Infinity;
  return firsts.flatMap(({ at, number, label }) => {
    const end = at + pen.measure(label, 11);
    if ((number - 1) % every !== 0 || at < free || end > pen.width) {
      return [];
    }
    free = end + 8;
    return [text('t11 q', at, bottom + 24, label)];
  });
}
