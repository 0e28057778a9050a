/** How often do we meet? A tick for each contact of the last months, up to today; then where one was due. */

import type { Contact, CustomerData } from '../../core/customers/data.ts';
import { addDays, daysBetween } from '../../core/day.ts';
import { line, named, rect, tallied, text, type Shape } from '../page/drawing.ts';
import { dayName } from '../page/months.ts';
import type { Drawing, Mark, Pen } from './drawing.ts';
import { mergeNear } from './near.ts';

const middle = 15;

export function drawRhythm(pen: Pen, { rhythm, today }: CustomerData): Drawing {
  const { width } = pen;
  const days = Math.max(daysBetween(rhythm.start, today), 1);
  const x = (day: Contact['day']) => 2 + ((width - 4) * daysBetween(rhythm.start, day)) / days;
  const { contacts, last } = rhythm;
  const end = last === undefined ? 0 : Math.max(x(last), 0);
  return {
    width,
    height: 46,
    items: [
      line('staff', 0, middle, end, middle),
      line('axis dotted', end, middle, width, middle),
      ...dueTicks(pen, rhythm, x),
      ...mergeNear(contacts, ({ day }) => x(day)).map((run) => tick(pen, run, today, x)),
      line('axis', width - 1, middle - 10, width - 1, middle + 10),
      ...labels(pen, rhythm, today, end),
    ],
  };
}

/** Where a contact would have been, had all gone on as usual. */
function dueTicks(
  { width }: Pen,
  { last, usual, missed }: CustomerData['rhythm'],
  x: (day: Contact['day']) => number,
): readonly Shape[] {
  return last === undefined || usual === undefined
    ? []
    : Array.from({ length: missed }, (_, at) => x(addDays(last, Math.round(usual * (at + 1)))))
        .filter((at) => at >= 0 && at < width - 3)
        .map((at) => line('axis', Math.round(at), middle - 4, Math.round(at), middle + 4));
}

function tick(
  pen: Pen,
  run: readonly Contact[],
  today: Contact['day'],
  x: (day: Contact['day']) => number,
): Mark {
  const [from, to] = [run[0], run.at(-1)];
  const [first, last] = [from?.day ?? today, to?.day ?? today];
  const isOne = run.length === 1 && from;
  const left = x(first) - 1.75;
  const width = Math.max(x(last) - x(first), 0) + 3.5;
  const { direct, hearsay } = pen.words.heard;
  const isHeard = run.some((one) => one.hearsay === undefined);
  const days = [...new Set([first, last])].map((day) => dayName(day, today, pen)).join(' – ');
  return {
    tag: 'a',
    name: isOne
      ? named(isOne.title, [days, isHeard ? direct : hearsay], pen)
      : tallied([days], run.length, pen),
    opens: isOne ? { path: isOne.path } : { group: { chart: 'rhythm', first, last } },
    shapes: [
      isHeard
        ? rect('full', left, middle - 10, width, 20)
        : rect('open', left + 0.5, middle - 9.5, width - 1, 19),
      rect('hit', left - 0.5, 0, width + 1, 30),
    ],
  };
}

function labels(
  pen: Pen,
  { last, start }: CustomerData['rhythm'],
  today: Contact['day'],
  end: number,
): readonly Shape[] {
  const y = 42;
  const small = (words: string) => pen.measure(words, 11);
  const { today: now } = pen.words.rhythm;
  const from = dayName(start, today, pen);
  const day = last === undefined ? '' : dayName(last, today, pen);
  const half = small(day) / 2;
  const hasDay =
    day !== '' && end - half > small(from) + 12 && end + half < pen.width - small(now) - 12;
  return [
    text('t11 q', 0, y, from),
    ...(hasDay ? [text('t11 q', end, y, day, 'middle')] : []),
    text('t11 q', pen.width, y, now, 'end'),
  ];
}
