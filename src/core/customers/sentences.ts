/** What the parts of the customer at a glance say: the answer above each of them. */

import { monthsBetween, partsOfDay, type Day } from '../day.ts';
import type { NewestSign, OldArea } from '../language/customerWords.ts';
import type { Words } from '../language/words.ts';
import { stages } from '../note/kind.ts';
import { known } from '../retrospective/gathering.ts';
import { leastConversations } from './asked.ts';
import type { AreaState, CustomerData, Evidence } from './data.ts';
import { leastDays } from './rhythm.ts';

/** One answer for each part; absent where there is nothing to say. */
export interface CustomerSentences {
  readonly rhythm: string;
  readonly know: string;
  /** Why the next question is asked. */
  readonly why?: string;
  readonly asked: string;
  /** From the third voice. */
  readonly voices?: string;
  /** From the first frustration. */
  readonly frustrations?: string;
  readonly steps: string;
}

export function customerSentences(data: CustomerData, words: Words): CustomerSentences {
  const { heard, counts } = data;
  const all = Object.values(counts.frustrations).reduce((sum, count) => sum + count, 0);
  return {
    rhythm: saysRhythm(data, words),
    know: saysKnow(data.areas, words),
    ...known({ why: saysWhy(data, words) }),
    asked: saysAsked(data, words),
    ...(heard.of === 3 && { voices: words.glance.voices(heard.direct) }),
    ...(all > 0 && { frustrations: words.glance.frustrations(counts.frustrations) }),
    steps: saysSteps(data, words),
  };
}

/** When we met last, how often we usually do, and what has been missed. */
function saysRhythm(
  { rhythm, today }: Pick<CustomerData, 'rhythm' | 'today'>,
  { glance, sentenceGap }: Words,
): string {
  const { last, since, usual, missed, contacts } = rhythm;
  if (last === undefined || since === undefined) {
    return glance.rhythm.nothing;
  }
  const days = new Set(contacts.map(({ day }) => day)).size;
  const how =
    usual !== undefined
      ? [glance.rhythm.usual(usual, missed)]
      : days > 0
        ? [glance.rhythm.few(days, leastDays)]
        : [];
  return [glance.rhythm.last(since, monthsBetween(last, today)), ...how].join(sentenceGap);
}

function saysKnow(areas: readonly AreaState[], { glance, sentenceGap }: Words): string {
  const { nothing, all, some, open, rest } = glance.know;
  const empty = areas.filter(({ isFilled }) => !isFilled).map(({ area }) => area);
  const count = areas.length - empty.length;
  if (count === 0) {
    return nothing;
  }
  const stalest = stalestOf(areas);
  const listed = empty.length > 2 ? [] : empty;
  const head = empty.length > 2 ? open(count) : some(count);
  if (!stalest && listed.length === 0) {
    return empty.length > 0 ? head : all;
  }
  return [head, rest(stalest, listed)].join(sentenceGap);
}

/** One that nobody ever confirmed is older than any. */
function stalestOf(areas: readonly AreaState[]): OldArea | undefined {
  const [stalest] = areas
    .filter(({ isStale }) => isStale)
    .toSorted((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity) || 0);
  return stalest && oldArea(stalest);
}

function oldArea({ area, months }: AreaState): OldArea {
  return { area, ...known({ months }) };
}

function saysWhy({ question, areas, today }: CustomerData, words: Words): string | undefined {
  if (!question) {
    return undefined;
  }
  const { why } = words.glance;
  const { area, touched } = question;
  const said = () => {
    switch (question.why) {
      case 'first':
        return why.first;
      case 'only-empty':
        return why.onlyEmpty(area);
      case 'empty':
        return why.empty(areas.filter(({ isFilled }) => !isFilled).length);
      case 'stale': {
        const state = areas.find((one) => one.area === area);
        return why.stale(state ? oldArea(state) : { area });
      }
      case 'fresh':
        return why.fresh(area);
    }
  };
  const more = touched ? [why.touched(touched.title, short(touched.day, today, words))] : [];
  return [said(), ...more].join(words.sentenceGap);
}

/** How early we are asked, and whether we are becoming one of many. */
function saysAsked(
  { asked }: Pick<CustomerData, 'asked'>,
  { glance: { asked: says } }: Words,
): string {
  const { marks, compared } = asked;
  if (!compared) {
    const counts = stages
      .map((stage) => [stage, marks.filter((one) => one.stage === stage).length] as const)
      .filter(([, count]) => count > 0);
    return marks.length === 0 ? says.nothing : says.few(counts, leastConversations);
  }
  const { drift, ...counts } = compared;
  return drift === 'one-of-many' ? says.oneOfMany(counts) : says[drift](counts);
}

function saysSteps({ steps, reached, today }: CustomerData, words: Words): string {
  const { nothing, hearsay, first, second } = words.glance.steps;
  const [ours, theirs] = steps.map((found) => found.find((one) => one.hearsay === undefined));
  if (reached === 0 || !(theirs ?? ours)) {
    return steps.some((found) => found.length > 0) ? hearsay : nothing;
  }
  return theirs
    ? second(signOf(theirs, today, words), ours !== undefined)
    : first(signOf(ours as Evidence, today, words));
}

function signOf({ title, day, win }: Evidence, today: Day, words: Words): NewestSign {
  return { title, day: short(day, today, words), ...known({ win }) };
}

function short(day: Day, today: Day, { dates }: Words): string {
  return dates.short(day, [partsOfDay(today).year]);
}
