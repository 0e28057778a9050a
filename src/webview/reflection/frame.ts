/** The axis of weeks that the first two charts share, so that a week reads straight down. */

import { addDays, partsOfDay, partsOfWeek, weekOf, type Day } from '../../core/day.ts';
import type { TrendWeek } from '../../core/reflection/data.ts';
import { fill, line, sum, text, type Shape } from '../page/drawing.ts';
import { monthName } from '../page/months.ts';
import type { Pen } from './drawing.ts';

/** What stands in one column: a week, or some on end where there is no room for each. */
export type Slot = readonly [TrendWeek, ...TrendWeek[]];

export interface Frame {
  /** Where the columns begin and end. */
  readonly left: number;
  readonly end: number;
  /** How wide a column is. */
  readonly step: number;
  readonly slots: readonly Slot[];
  /** Columns in all: young journals keep places for the weeks to come. */
  readonly places: number;
  /** The middle of a column. */
  readonly x: (place: number) => number;
  readonly isNarrow: boolean;
}

/** Under this a week is no target for a mouse any more. */
const narrowestColumn = 6;
/** A trend needs four weeks; until then their places are kept. */
export const fewestWeeks = 4;

export function frameOf(pen: Pen, weeks: readonly TrendWeek[]): Frame {
  const isNarrow = pen.width < 560;
  const { gaze, fed } = pen.words;
  const labels = [...Object.values(gaze.scopes), ...fed.fed.split('\n'), ...fed.ended.split('\n')];
  const widest = Math.max(...labels.map((label) => pen.measure(label)));
  const comfortable = { en: isNarrow ? 88 : 104, ja: isNarrow ? 68 : 88 }[pen.language];
  const left = Math.max(comfortable, Math.ceil(widest) + 8);
  const totals = pen.measure(String(largestTotal(weeks))) + 10;
  const end = pen.width - Math.max(isNarrow ? 26 : 44, Math.ceil(totals));
  const room = end - left;
  const perSlot = Math.ceil(weeks.length / Math.floor(room / narrowestColumn));
  const slots = slotsOf(weeks, Math.max(perSlot, 1));
  const places = Math.max(slots.length, fewestWeeks);
  const step = room / places;
  return { left, end, step, slots, places, x: (place) => left + step * (place + 0.5), isNarrow };
}

/** The largest number that stands at the end of a line. */
function largestTotal(weeks: readonly TrendWeek[]): number {
  const [fed, ended] = [
    weeks.map(({ counts }) => counts.fed),
    weeks.map(({ counts }) => counts.ended),
  ];
  return Math.max(sum(fed), sum(ended), sum(weeks.map(({ improvements }) => improvements.length)));
}

/** Counted from the end, so that the newest column is whole. */
function slotsOf(weeks: readonly TrendWeek[], perSlot: number): readonly Slot[] {
  const slots: Slot[] = [];
  for (let end = weeks.length; end > 0; end -= perSlot) {
    const [first, ...rest] = weeks.slice(Math.max(end - perSlot, 0), end);
    if (first) {
      slots.unshift([first, ...rest]);
    }
  }
  return slots;
}

/** "week 42"; "weeks 42 to 43" where a column holds some; with the year where week 42 comes more than once. */
export function namedWeeks({ slots }: Frame, place: number, { words }: Pen): string {
  const weeks = slots[place]?.map(({ week }) => partsOfWeek(week)) ?? [];
  const [first = 0, last = 0] = [weeks[0]?.number, weeks.at(-1)?.number];
  const year = weeks.at(-1)?.year ?? 0;
  const { named, span, namedOfYear, spanOfYear } = words.week;
  const isLong = slots.flat().length > 52;
  return first === last
    ? fill(isLong ? namedOfYear : named, first, year)
    : fill(isLong ? spanOfYear : span, first, last, year);
}

/** Between two labels. */
const gap = 8;

/** The height that the labels need. */
export const axisHeight = 18;

/** Numbers of weeks with their months below them, or months alone, then quarters, then years, as room goes. */
export function axisOf(pen: Pen, frame: Frame, y: number, isBlank: boolean): readonly Shape[] {
  const hasRoom = frame.step >= Math.max(20, pen.measure('53', 11) + gap);
  return hasRoom ? weekLabels(pen, frame, y, isBlank) : monthLabels(pen, frame, y);
}

/** The Monday of a column, also of one that is still to come. */
function startOfPlace({ slots }: Frame, place: number): Day {
  const last = slots.at(-1);
  const start = slots[place]?.[0].start ?? last?.[0].start ?? ('1970-01-01' as Day);
  return addDays(start, 7 * Math.max(place - slots.length + 1, 0));
}

/** A week belongs to the month of its Thursday, as it belongs to its year. */
function monthOf(monday: Day): { year: number; month: number } {
  return partsOfDay(addDays(monday, 3));
}

function weekLabels(pen: Pen, frame: Frame, y: number, isBlank: boolean): readonly Shape[] {
  const { step, places, slots } = frame;
  const shapes: Shape[] = [];
  let before = 0;
  for (let place = 0; place < places; place++) {
    const monday = startOfPlace(frame, place);
    const { number } = partsOfWeek(weekOf(monday));
    const look = [
      't11 q',
      place === slots.length - 1 && !isBlank && 'b',
      place >= slots.length && 'later',
    ];
    const looks = look.filter(Boolean).join(' ');
    const label = step >= 44 ? fill(pen.words.week.short, number) : String(number);
    shapes.push(text(looks, frame.x(place), y, label, 'middle'));
    const { month } = monthOf(monday);
    // The last week of a month at the very left leaves the room to the month that begins behind it.
    const isCut = place === 0 && step < 44 && monthOf(addDays(monday, 7)).month !== month;
    if (month !== before && !isCut) {
      const name = monthName(month, pen, step > 60 ? 'long' : 'short');
      const faint = place >= slots.length ? 't11 q later' : 't11 q';
      shapes.push(text(faint, frame.x(place), y + 15, name, 'middle'));
      before = month;
    }
  }
  return shapes;
}

/** Months, each third of them, or January alone: whatever leaves a gap between its labels. January says the year. */
function monthLabels(pen: Pen, frame: Frame, y: number): readonly Shape[] {
  const { step, places, slots } = frame;
  const width = (label: string) => pen.measure(label, 11);
  const month = (step / (slots.at(-1)?.length ?? 1)) * (365.25 / 12 / 7);
  const needed = width(monthName(12, pen, 'short')) + 12;
  const every = [1, 3].find((months) => months * month >= needed) ?? 12;
  const labels: { readonly x: number; readonly label: string; readonly isTurn: boolean }[] = [];
  let before = 0;
  for (let place = 0; place < places; place++) {
    const at = monthOf(startOfPlace(frame, place));
    if (at.month !== before) {
      const isTurn = before > 0;
      const label = labelIn(
        isTurn ? monthsSince(before, at.month) : [at.month],
        at.year,
        every,
        pen,
      );
      before = at.month;
      if (label !== undefined) {
        labels.push({ x: frame.x(place) - step / 2, label, isTurn });
      }
    }
  }
  const [first, second] = labels;
  // The journal begins somewhere in a month; the turn of the next one says more.
  const isCrowded = first && second && first.x + width(first.label) + 8 > second.x;
  let free = -Infinity;
  return (isCrowded ? labels.slice(1) : labels).flatMap(({ x, label, isTurn }) => {
    if (x < free || x + width(label) > pen.width) {
      return [];
    }
    free = x + width(label) + 8;
    const tick = isTurn ? [line('staff', x - 3, y - 10, x - 3, y - 2)] : [];
    return [...tick, text('t11 q', x, y, label)];
  });
}

/** The months after `from` up to `to`, around the turn of the year. */
function monthsSince(from: number, to: number): readonly number[] {
  const count = (to - from + 12) % 12;
  return Array.from({ length: count }, (_, at) => ((from + at) % 12) + 1);
}

/** What a column says in which these months began. */
function labelIn(
  months: readonly number[],
  year: number,
  every: number,
  pen: Pen,
): string | undefined {
  if (months.includes(1)) {
    return fill(pen.words.week.year, year);
  }
  const month = months.find((one) => (one - 1) % every === 0);
  return month === undefined ? undefined : monthName(month, pen, 'short');
}
