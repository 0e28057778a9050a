/** Small drawings beside words that say the same. */

import type { AreaState } from '../../core/customers/data.ts';
import { daysBetween, type Day } from '../../core/day.ts';
import { reaches, type Reach } from '../../core/reflection/data.ts';
import { yearsOnLine } from '../../protocol/yearsOnLine.ts';
import { circle, line } from '../page/drawing.ts';
import { renderSwatch } from '../page/render.ts';

export function dot(isFull: boolean): SVGSVGElement {
  return renderSwatch({
    ...{ width: 10, height: 10 },
    items: [circle(isFull ? 'full' : 'open', 5, 5, 4)],
  });
}

const daysAMonth = 365.25 / 12;

/** How old the knowledge of an area is: a line from today to a year ago, or some years, a tick where it gets stale. */
export function age(state: AreaState, staleAfter: number, today: Day): SVGSVGElement {
  const [from, to] = [5, 59];
  const months = yearsOnLine(staleAfter) * 12;
  const x = (after: number) => from + Math.min(after / months, 1) * (to - from);
  const { confirmed, isFilled, isStale } = state;
  const since = confirmed === undefined ? undefined : daysBetween(confirmed, today) / daysAMonth;
  const tick = Math.round(x(staleAfter));
  return renderSwatch({
    ...{ width: 64, height: 14 },
    items: [
      line(isFilled ? 'staff' : 'dash', from, 7, to, 7),
      line('axis', tick, 3, tick, 11),
      ...(isFilled && since !== undefined
        ? [circle(isStale ? 'open' : 'full', x(Math.max(since, 0)), 7, 4)]
        : []),
    ],
  });
}

/** Four positions, as far as a frustration came. */
export function way(reach: Reach): SVGSVGElement {
  const at = reaches.indexOf(reach);
  const x = (index: number) => 5 + index * 18;
  return renderSwatch({
    ...{ width: 64, height: 12 },
    items: [
      line('staff', x(0), 6, x(3), 6),
      line('axis', x(0), 6, x(at), 6),
      ...reaches.map((_, index) =>
        index <= at ? circle('full', x(index), 6, 4) : circle('open', x(index), 6, 3.5),
      ),
    ],
  });
}
