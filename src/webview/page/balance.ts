/** Who gains, who pays? A row for each side: to the right what it gained, to the left what it paid. */

import { sides, type Side } from '../../core/note/kind.ts';
import type { BalanceOverTime } from '../../core/reflection/data.ts';
import {
  line,
  named,
  rect,
  tallied,
  text,
  type Drawing,
  type Mark,
  type Pen,
  type Shape,
} from './drawing.ts';

const row = 36;
const largestBlock = 14;
/** Below this a block is no target; those of a side merge. */
const smallestBlock = 6;
/** On the page's two columns the rows begin level with the strands. */
const lowered = 62;
const raised = 34;

const parts = ['gains', 'pays'] as const;
type Part = (typeof parts)[number];

interface Scale {
  readonly unit: number;
  /** Where gains and costs part. */
  readonly zero: number;
  readonly isMerged: boolean;
}

export interface BalanceWords {
  /** One, and many. */
  readonly notes: readonly [string, string];
  readonly balance: {
    readonly sides: { readonly [S in Side]: string };
    readonly gains: string;
    readonly pays: string;
  };
}

/** The notes of a side. */
export interface BalanceGroup {
  readonly chart: 'balance';
  readonly side: Side;
  readonly part: Part;
}

export type Balance = Pick<BalanceOverTime, 'gains' | 'pays' | 'counts' | 'leftOut'>;

export function drawBalance(
  pen: Pen<BalanceWords>,
  balance: Balance,
  isBlank: boolean,
  isBeside: boolean,
): Drawing<BalanceGroup> {
  const top = isBeside ? lowered : raised;
  const { counts } = balance;
  const [gains, pays] = parts.map((part) =>
    Math.max(...sides.map((side) => counts[part][side]), 4),
  );
  const names = Math.max(...sides.map((side) => pen.measure(pen.words.balance.sides[side])));
  const left = Math.max({ en: 72, ja: 56 }[pen.language], names + 12);
  const beside = 14 + Math.max(14, pen.measure(String(Math.max(gains ?? 0, pays ?? 0))));
  const unit = Math.min(
    largestBlock,
    (pen.width - left - 2 * beside) / ((gains ?? 4) + (pays ?? 4)),
  );
  const isMerged =
    unit < smallestBlock ||
    parts.some((part) => sides.some((side) => balance[part][side].length < counts[part][side]));
  const scale: Scale = { unit, zero: left + beside + (pays ?? 4) * unit, isMerged };
  const middle = Math.round(scale.zero);
  return {
    width: pen.width,
    height: top + 4 * row,
    items: [
      text('q', scale.zero - 10, top - 22, pen.words.balance.pays, 'end'),
      text('q', scale.zero + 10, top - 22, pen.words.balance.gains),
      line(isBlank ? 'staff' : 'axis', middle, top - 6, middle, top + 4 * row - 6),
      ...sides.flatMap((side, at) => {
        const y = top + at * row + row / 2 - 6;
        const look = isBlank ? 'q' : balance.leftOut.includes(side) ? 'b' : '';
        return [
          text(look, 0, y + 4, pen.words.balance.sides[side]),
          ...(isBlank ? [] : parts.flatMap((part) => half(pen, balance, scale, side, part, y))),
        ];
      }),
    ],
  };
}

/** One side's gains or costs, and how many they are. */
function half(
  pen: Pen<BalanceWords>,
  { counts, ...balance }: Balance,
  scale: Scale,
  side: Side,
  part: Part,
  y: number,
): readonly (Shape | Mark<BalanceGroup>)[] {
  const { sides: names } = pen.words.balance;
  const count = counts[part][side];
  const { unit, zero } = scale;
  const beyond = (count && part === 'gains' ? 10 : 8) + count * unit;
  const number = text(
    'q',
    part === 'gains' ? zero + beyond : zero - beyond,
    y + 4,
    String(count),
    part === 'gains' ? 'start' : 'end',
  );
  const words = pen.words.balance[part];
  const marks: readonly Mark<BalanceGroup>[] = scale.isMerged
    ? [
        {
          tag: 'a',
          name: tallied([names[side], words], count, pen),
          opens: { group: { chart: 'balance', side, part } },
          shapes: [block(scale, part, 0, Math.max(count * unit, 2) - 1, y)],
        },
      ]
    : balance[part][side].map(({ path, title }, at) => ({
        tag: 'a',
        name: named(title, [names[side], words], pen),
        opens: { path },
        shapes: [block(scale, part, at * unit, unit - 2.5, y)],
      }));
  return count ? [...marks, number] : [number];
}

/** From `from` pixels beyond the middle on, so wide. */
function block({ zero }: Scale, part: Part, from: number, width: number, y: number): Shape {
  return part === 'gains'
    ? rect('full', zero + 4 + from, y - 6, width, 12)
    : rect('open', zero - 4 - from - width + 0.5, y - 5.5, width - 1, 11);
}
