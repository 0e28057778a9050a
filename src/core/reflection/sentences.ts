/** What the charts say: the answer above each of them. */

import { addDays, partsOfDay, startOf, type Day } from '../day.ts';
import type { Spans } from '../language/reflectionWords.ts';
import type { Words } from '../language/words.ts';
import { scopes } from '../note/kind.ts';
import { leastNotes } from './balance.ts';
import type { Chart, TrendData, TrendWeek, Window } from './data.ts';
import { leastWeeks } from './windows.ts';

/** One answer a chart; for a journal without notes, what its marks will mean. */
export type Sentences = { readonly [C in Chart]: string };

/** Fewer frustrations are told one by one. */
const leastFrustrations = 5;

export function sentences(data: TrendData, words: Words): Sentences {
  return data.weeksSoFar === 0
    ? words.reflection.will
    : {
        gaze: saysGaze(data, words),
        fed: saysFed(data, words),
        loop: saysLoop(data, words),
        balance: saysBalance(data, words),
      };
}

function saysGaze(data: TrendData, { reflection: { gaze, month }, sentenceGap }: Words): string {
  const improvements = data.weeks.flatMap((week) => week.improvements);
  const counted = [...scopes, 'none' as const]
    .map((scope) => {
      const count = improvements.filter((one) => (one.scope ?? 'none') === scope).length;
      return [scope, count] as const;
    })
    .filter(([, count]) => count > 0);
  if (!data.compared) {
    return gaze.thin(counted);
  }
  const { early, late } = data.compared;
  const spans = spansOf(data, data.compared, (day) => month(day, partsOfDay(data.today).year));
  if (early.scoped === 1 || late.scoped === 1) {
    return gaze.single(counted, spans);
  }
  const [before, now] = [middleScope(early), middleScope(late)];
  if (!before || !now) {
    return now
      ? gaze.onlyLate(now, spans)
      : before
        ? gaze.onlyEarly(before, spans)
        : gaze.neither(improvements.length);
  }
  const rise = scopes.indexOf(now.scope) - scopes.indexOf(before.scope);
  const sentence =
    rise > 0
      ? gaze.rose(before, now, spans)
      : rise < 0
        ? gaze.cameDown(before, now, spans)
        : gaze.stayed(now, spans);
  const first = data.firstReached;
  return first && first !== 'task'
    ? [sentence, gaze.firstReached[first]].join(sentenceGap)
    : sentence;
}

function middleScope({ scope, isMostly = false }: Window) {
  return scope && { scope, isMostly };
}

/** How the two windows are called: by their months where both have one. */
function spansOf(
  { weeks }: TrendData,
  { early, late }: NonNullable<TrendData['compared']>,
  nameOf: (day: Day) => string,
): Spans {
  if (weeks.length === leastWeeks) {
    return 'fours';
  }
  const [first, last] = [monthOf(early, weeks), monthOf(late, weeks)];
  return first && last ? [nameOf(first), nameOf(last)] : early.weeks;
}

/**
 * The Thursday in the middle of a window that a month is a true name for: three of four of its weeks are that month's,
 * and so is no week beside it. Any other name would speak of weeks that nobody looked at.
 */
function monthOf({ first, weeks: size }: Window, shown: readonly TrendWeek[]): Day | undefined {
  const start = startOf(first);
  const middle = addDays(start, 7 * (size >> 1) + 3);
  const ofMonth = shown.filter((week) => isSameMonth(addDays(week.start, 3), middle));
  const end = addDays(start, 7 * size);
  const isInside = ofMonth.every((week) => week.start >= start && week.start < end);
  return size >= leastWeeks && isInside && 4 * ofMonth.length >= 3 * size ? middle : undefined;
}

function isSameMonth(a: Day, b: Day): boolean {
  const [one, other] = [partsOfDay(a), partsOfDay(b)];
  return one.year === other.year && one.month === other.month;
}

function saysFed({ weeks, compared }: TrendData, { reflection: { fed } }: Words): string {
  const each = weeks.map(({ counts }) => ({ fed: counts.fed, work: counts.fed + counts.ended }));
  const all = each.reduce((sum, one) => ({ fed: sum.fed + one.fed, work: sum.work + one.work }));
  if (compared && compared.early.work + compared.late.work > 0) {
    const { early, late } = compared;
    return fed.compared(early, late, late.weeks, weeks.length === leastWeeks);
  }
  return all.work === 0 ? fed.nothing : fed.total(all, compared ? [] : each);
}

function saysLoop({ weeks, loop }: TrendData, { reflection }: Words): string {
  const { counts, leak } = loop;
  const { nothing, allDone, few, most } = reflection.loop;
  if (counts.raw === 0 || !leak) {
    return counts.raw === 0 ? nothing : allDone(counts.raw);
  }
  const isFew = weeks.length < leastWeeks || counts.raw < leastFrustrations;
  const { at, count, of, oldest = 0 } = leak;
  return (isFew ? few : most)[at]({ count, of, oldest });
}

function saysBalance({ balance }: TrendData, { reflection }: Words): string {
  const { counts, notes, mostGains, mostPays, leftOut } = balance;
  const { nothing, few, weighed } = reflection.balance;
  if (notes < leastNotes) {
    return notes === 0 ? nothing : few(notes, mostGains, mostPays);
  }
  const [gaining, paying, left] = [mostGains[0], mostPays[0], leftOut[0]];
  return weighed(
    { sides: mostGains, count: gaining ? counts.gains[gaining] : 0 },
    { sides: mostPays, count: paying ? counts.pays[paying] : 0 },
    left && { sides: leftOut, count: counts.gains[left], costs: counts.pays[left] },
  );
}
