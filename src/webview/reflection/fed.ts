/** Fed tomorrow, or ended today? Work by the week: up what led to something, down what ended with itself. */

import type { TrendData, TrendWeek } from '../../core/reflection/data.ts';
import type { NoteRef } from '../../core/retrospective/data.ts';
import { line, named, rect, sum, tallied, text, type Shape } from '../page/drawing.ts';
import type { Drawing, Mark, Pen } from './drawing.ts';
import { axisHeight, axisOf, frameOf, namedWeeks, type Frame, type Slot } from './frame.ts';

const parts = ['fed', 'ended'] as const;
type Part = (typeof parts)[number];

const top = 8;
/** The columns' height, up and down together, at most; and a block's, gap included. */
const tallest = 150;
const tallestBlock = 10;
/** Below this a block is no target; those of a column merge. */
const smallestBlock = 6;
/** A share needs so much room. */
const shareRoom = 26;
const shareGroup = 30;

interface Scale {
  readonly unit: number;
  readonly width: number;
  /** Where up and down part. */
  readonly zero: number;
  readonly isMerged: boolean;
}

const countOf = (slot: readonly TrendWeek[], part: Part) =>
  sum(slot.map(({ counts }) => counts[part]));
const notesOf = (slot: Slot, part: Part) => slot.flatMap((week): readonly NoteRef[] => week[part]);

export function drawFed(pen: Pen, { weeks }: TrendData, isBlank: boolean): Drawing {
  const frame = frameOf(pen, weeks);
  const fewest = isBlank ? 5 : 3;
  const [up = 0, down = 0] = parts.map((part) =>
    Math.max(...frame.slots.map((slot) => countOf(slot, part)), fewest),
  );
  const unit = Math.min(tallestBlock, tallest / (up + down));
  const width = Math.min(24, frame.step * 0.62);
  const zero = top + up * unit + 3;
  const bottom = zero + 3 + down * unit;
  const isMerged =
    Math.min(unit, width) < smallestBlock ||
    frame.slots.some((slot) =>
      parts.some((part) => notesOf(slot, part).length < countOf(slot, part)),
    );
  const scale = { unit, width, zero, isMerged };
  const shares = bottom + 20;
  const axis = shares + (isBlank ? 0 : 18);
  return {
    width: pen.width,
    height: axis + axisHeight,
    items: [
      ...labels(pen, weeks, scale, { up, down }, isBlank),
      line(isBlank ? 'staff' : 'axis', frame.left, Math.round(zero), frame.end, Math.round(zero)),
      ...(isBlank ? [] : blocks(pen, frame, scale)),
      ...(isBlank ? [] : shareLine(pen, frame, shares)),
      ...axisOf(pen, frame, axis, isBlank),
    ],
  };
}

function labels(
  pen: Pen,
  weeks: readonly TrendWeek[],
  { unit, zero }: Scale,
  { up, down }: { readonly up: number; readonly down: number },
  isBlank: boolean,
): readonly Shape[] {
  const { fed, ended } = pen.words.fed;
  const isBroken = pen.width < 560 || pen.language === 'ja';
  const least = isBroken ? 17 : 10;
  const middles = {
    fed: zero - Math.max((up * unit) / 2, least) + 4,
    ended: zero + Math.max((down * unit) / 2, least) + 4,
  };
  return parts.flatMap((part) => {
    const words = { fed, ended }[part];
    const lines = isBroken ? words.split('\n') : [inOneLine(words, pen)];
    const y = middles[part];
    return [
      ...lines.map((one, at) =>
        text(isBlank ? 'q' : '', 0, y + (at - (lines.length - 1) / 2) * 14, one),
      ),
      ...(isBlank ? [] : [text('q', pen.width, y, String(countOf(weeks, part)), 'end')]),
    ];
  });
}

function inOneLine(words: string, { language }: Pen): string {
  return words.replace('\n', language === 'ja' ? '' : ' ');
}

function blocks(pen: Pen, frame: Frame, scale: Scale): readonly Mark[] {
  const { fed } = pen.words;
  return frame.slots.flatMap((slot, place) =>
    parts.flatMap((part): readonly Mark[] => {
      const x = frame.x(place) - scale.width / 2;
      const count = countOf(slot, part);
      const name = inOneLine(fed[part], pen);
      const weeks = namedWeeks(frame, place, pen);
      if (count === 0) {
        return [];
      }
      if (scale.isMerged) {
        const [first, last] = [slot[0].week, slot.at(-1)?.week ?? slot[0].week];
        return [
          {
            tag: 'a',
            name: tallied([name, weeks], count, pen),
            opens: { group: { chart: 'fed', first, last, part } },
            shapes: [
              block(scale, part, x, 0, Math.max(count * scale.unit, 2)),
              hit(frame, scale, place, part, count),
            ],
          },
        ];
      }
      return notesOf(slot, part).map(({ path, title }, at) => ({
        tag: 'a',
        name: named(title, [name, weeks], pen),
        opens: { path },
        shapes: [block(scale, part, x, at * scale.unit, scale.unit)],
      }));
    }),
  );
}

/** From `from` pixels beyond the middle line on, `length` pixels with the gap to the next. */
function block(
  { width, zero, isMerged }: Scale,
  part: Part,
  x: number,
  from: number,
  length: number,
): Shape {
  const height = isMerged ? length : Math.max(1, length - 2);
  return part === 'fed'
    ? rect('full', x, zero - 3 - from - height, width, height)
    : rect('open', x + 0.5, zero + 4 + from, width - 1, Math.max(height - 1, 1));
}

/** A merged bar is met by a mouse anywhere in its column. */
function hit(frame: Frame, { unit, zero }: Scale, place: number, part: Part, count: number): Shape {
  const height = Math.max(count * unit, 8) + 3;
  const left = frame.x(place) - frame.step / 2;
  return rect('hit', left, part === 'fed' ? zero - height : zero, frame.step, height);
}

/** The share of each week, or of some together where a week is too narrow for its number. */
function shareLine(pen: Pen, frame: Frame, y: number): readonly Shape[] {
  const { share, sharePercent } = pen.words.fed;
  const together = frame.step >= shareRoom ? 1 : Math.ceil(shareGroup / frame.step);
  const isWide = frame.step * together >= 36;
  const shapes: Shape[] = [text('t11 q', 0, y, isWide ? share : sharePercent)];
  for (let at = frame.slots.length % together; at < frame.slots.length; at += together) {
    const weeks = frame.slots.slice(at, at + together).flat();
    const [fed, ended] = [countOf(weeks, 'fed'), countOf(weeks, 'ended')];
    const percent = Math.round((100 * fed) / (fed + ended));
    const words = fed + ended === 0 ? '–' : `${percent}${isWide ? '%' : ''}`;
    const middle = (frame.x(at) + frame.x(at + together - 1)) / 2;
    shapes.push(text('t11', middle, y, words, 'middle'));
  }
  return shapes;
}
