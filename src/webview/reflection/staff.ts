/** The staff of the first chart: four lines, organisation on top, what stands in each column, and the median's band. */

import { scopes, type Scope } from '../../core/note/kind.ts';
import type { ImprovementMark } from '../../core/reflection/data.ts';
import { line, rounded, sum, text, type Shape } from '../page/drawing.ts';
import type { Pen } from './drawing.ts';
import type { Frame } from './frame.ts';

export const lineGap = 36;
const top = 24;

/** The improvements of one column and scope. */
export interface Pile {
  readonly place: number;
  readonly scope: Scope;
  readonly marks: readonly ImprovementMark[];
}

/** Of a scope, or of a median between two. */
export function heightOf(scope: Scope | number): number {
  return top + (3 - (typeof scope === 'number' ? scope : scopes.indexOf(scope))) * lineGap;
}

export function pilesOf({ slots }: Frame): readonly Pile[] {
  return slots.flatMap((slot, place) =>
    scopes.flatMap((scope) => {
      const marks = slot.flatMap(({ improvements }) =>
        improvements.filter((one) => one.scope === scope),
      );
      return marks.length ? [{ place, scope, marks }] : [];
    }),
  );
}

export function staff(
  pen: Pen,
  frame: Frame,
  piles: readonly Pile[],
  isBlank: boolean,
): readonly Shape[] {
  return scopes.toReversed().flatMap((scope) => {
    const y = heightOf(scope);
    const total = sum(piles.map((pile) => (pile.scope === scope ? pile.marks.length : 0)));
    return [
      line('staff', frame.left, y, frame.end, y),
      text(isBlank ? 'q' : '', 0, y + 4, pen.words.gaze.scopes[scope]),
      ...(isBlank ? [] : [text('q', pen.width, y + 4, String(total), 'end')]),
    ];
  });
}

/** Steps from column to column; where there were too few improvements to say, the band has a gap. */
export function medianBand({ slots, x, step }: Frame): string {
  const medians = slots.map((slot) => slot.at(-1)?.median);
  return medians
    .map((median, place) => {
      if (median === undefined) {
        return '';
      }
      const [isFirst, isLast] = [place - 1, place + 1].map((next) => medians[next] === undefined);
      const inset = Math.min(4, step / 3);
      const [from, to] = [x(place) - step / 2, x(place) + step / 2];
      const y = heightOf(median);
      return `${isFirst ? `M${rounded(from + inset)}` : `L${rounded(from)}`} ${y}L${rounded(isLast ? to - inset : to)} ${y}`;
    })
    .join('');
}
