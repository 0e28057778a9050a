/**
 * The next question to ask a customer (D1). The same notes give the same question: an empty area comes before a stale
 * one, a stale one before a fresh one, and within these an area of which nothing was asked yet before the others. What was
 * asked stands as a step somewhere, and is not asked again.
 */

import { compareText } from '../compare.ts';
import { partsOfDay, type Day } from '../day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Words } from '../language/words.ts';
import type { Language } from '../note/sections.ts';
import type { Area, AreaState, NextQuestion } from './data.ts';
import { keysOfStep, questionsOf, type OwnQuestions } from './stock.ts';

export interface Asking {
  /** All seven. */
  readonly areas: readonly AreaState[];
  /** What was asked, as `askedIn` gives it. */
  readonly asked: ReadonlySet<string>;
  readonly language: Language;
  readonly own?: OwnQuestions | undefined;
}

/** The question to ask next; undefined where every one was asked. */
export function nextQuestion(asking: Asking): NextQuestion | undefined {
  return inTurn(asking, 1)[0];
}

/** Every question that was not asked yet, the next one first: whoever wants another takes the one behind it. */
export function questionsToAsk(asking: Asking): readonly NextQuestion[] {
  return inTurn(asking, Infinity);
}

/** At most so many of each area. */
function inTurn({ areas, asked, language, own }: Asking, most: number): readonly NextQuestion[] {
  const empty = areas.filter(({ isFilled }) => !isFilled).length;
  const latest = latestTouch(areas);
  const ranked = areas.flatMap((state) => {
    const { area, touched } = state;
    const isTouched = touched !== undefined && touched.id === latest && isNews(state);
    const why = whyOf(state, empty, areas.length);
    const all = questionsOf(area, language, own);
    const left = all.filter(({ keys }) => !keys.some((key) => asked.has(key)));
    return left.slice(0, most).map(({ id, words }, at) => {
      const round = all.length - left.length + at;
      const rank: Rank = [groups.indexOf(why), round, isTouched ? 0 : 1, standing(state)];
      return { rank, question: { id, area, words, why, ...(isTouched && { touched }) } };
    });
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ question }) => question);
}

/** What was asked of a customer: the steps of their page and notes, open, done or dropped. */
export function askedIn(entries: Iterable<Entry>): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { steps, dropped = [] } of entries) {
    for (const { text, dropped: struck } of [...steps, ...dropped]) {
      keysOfStep(struck ?? text).forEach((key) => asked.add(key));
    }
  }
  return asked;
}

/** Why it is asked, in a sentence or two. */
export function whyAsked(
  { area, why, touched }: NextQuestion,
  areas: readonly AreaState[],
  { ask, dates, sentenceGap }: Words,
  today: Day,
): string {
  const empty = areas.filter(({ isFilled }) => !isFilled).length;
  const months = areas.find((one) => one.area === area)?.months;
  const reason = {
    first: () => ask.first,
    'only-empty': () => ask.onlyEmpty(area),
    empty: () => ask.empty(empty, area),
    stale: () => ask.stale(area, months),
    fresh: () => ask.fresh(area),
  }[why]();
  const heard = touched && ask.touched(dates.long(touched.day, [partsOfDay(today).year]));
  return [reason, ...(heard === undefined ? [] : [heard])].join(sentenceGap);
}

const groups: readonly NextQuestion['why'][] = ['first', 'only-empty', 'empty', 'stale', 'fresh'];

/** Of empty areas, the one that opens most of the others comes first. */
const opening: readonly Area[] = [
  ...(['work', 'strategy', 'worries', 'decide'] as const),
  ...(['environment', 'recognise', 'competitors'] as const),
];

function whyOf({ isFilled, isStale }: AreaState, empty: number, all: number): NextQuestion['why'] {
  if (!isFilled) {
    return empty === all ? 'first' : empty === 1 ? 'only-empty' : 'empty';
  }
  return isStale ? 'stale' : 'fresh';
}

/** Where a state stands among those of its group: what is filled by how long ago it was confirmed. */
function standing({ area, isFilled, confirmed }: AreaState): string {
  return isFilled ? (confirmed ?? '') : String(opening.indexOf(area));
}

/** The newest note that touched any area. */
function latestTouch(areas: readonly AreaState[]): string | undefined {
  return areas
    .flatMap(({ touched }) => (touched ? [touched] : []))
    .sort((a, b) => compareText(b.day, a.day) || compareText(b.path, a.path))[0]?.id;
}

/** What the page says was confirmed on that day or later already. */
function isNews({ isFilled, confirmed, touched }: AreaState): boolean {
  return !isFilled || (touched !== undefined && confirmed !== undefined && touched.day > confirmed);
}

type Rank = readonly [group: number, round: number, touch: number, standing: string];

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || compareText(a[3], b[3]);
}
