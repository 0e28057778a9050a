/** Figures, and whether each reaches what was aimed at. */

import type { Took } from './tasks.ts';

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What a figure is held against. */
export type Aim =
  | { readonly kind: 'most'; readonly value: number }
  /** At most so much more than the floor. */
  | { readonly kind: 'above'; readonly value: number }
  /** At most so many times the floor. */
  | { readonly kind: 'times'; readonly value: number };

export interface Figure {
  readonly group: string;
  readonly name: string;
  readonly unit: 'ms' | 'bytes' | 'µs';
  readonly value: Spread;
  /** Milliseconds of the processor in the host's thread. */
  readonly cpu?: Spread;
  /** What the floor is of. */
  readonly against?: string;
  readonly floor?: Spread;
  readonly floorCpu?: Spread;
  readonly aim?: Aim;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[Math.floor(index)] ?? Number.NaN;
  const median = sorted.length % 2 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

export function ratioOf({ value, floor }: Figure): number | undefined {
  return floor && value.median / floor.median;
}

/** Undefined where there is no aim. */
export function reaches(figure: Figure): boolean | undefined {
  const { value, floor, aim } = figure;
  switch (aim?.kind) {
    case undefined:
      return undefined;
    case 'most':
      return value.median <= aim.value;
    case 'above':
      return value.median <= (floor?.median ?? 0) + aim.value;
    case 'times':
      return (ratioOf(figure) ?? Infinity) <= aim.value;
  }
}

/** The two measures of what was timed. */
export function took(times: readonly Took[]): Pick<Figure, 'value' | 'cpu'> {
  const clock = spread(times.map((time) => time.clock));
  return { value: clock, cpu: spread(times.map(({ cpu }) => cpu)) };
}

export function against(name: string, floors: readonly Took[]) {
  const { value, cpu } = took(floors);
  return { against: name, floor: value, ...(cpu && { floorCpu: cpu }) };
}
