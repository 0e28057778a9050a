/** What the reflection page is sent: the sample of the mockups, and journals of any size. */

import { addWeeks, startOf, weekOf, type Day } from '../../src/core/day.ts';
import { sides, type Scope, type Side, type Status } from '../../src/core/note/kind.ts';
import type {
  FrustrationMark,
  ImprovementMark,
  Loop,
  Reach,
  TrendData,
  TrendWeek,
  Window,
} from '../../src/core/reflection/data.ts';
import type { NoteRef } from '../../src/core/retrospective/data.ts';

const aToday = '2026-11-21' as Day;

/** The one improvement across organisations; its title stands beside its mark. */
export const sharedCalendar = 'One calendar with the customer';

/** A note that is only pointed at. */
function aRef(title: string): NoteRef {
  const id = `2026-11-20-${title.toLowerCase().replace(/\W+/g, '-')}`;
  return { id, path: `notes/2026/${id}.md`, title };
}

const refs = (count: number, title: string) =>
  Array.from({ length: count }, (_, at) => aRef(`${title} ${at + 1}`));

const byLetter: { readonly [letter: string]: Scope } = {
  ...{ t: 'task', m: 'mechanism', p: 'process', o: 'organisation' },
};
const bySign: { readonly [sign: string]: Status } = { d: 'done', '.': 'open', x: 'dropped' };

/** A week as it is drawn: `td m. px` are a task that is done, a mechanism that is open, a process that was dropped. */
export interface AWeek {
  readonly improvements?: string;
  readonly fed?: number;
  readonly ended?: number;
  readonly median?: number;
}

export function aWeek(at: number, of: number, said: AWeek = {}): TrendWeek {
  const week = addWeeks(weekOf(aToday), at - of + 1);
  const { improvements = '', fed = 0, ended = 0, median } = said;
  return {
    week,
    start: startOf(week),
    improvements: improvements
      .split(' ')
      .filter(Boolean)
      .map(([letter = '', sign = ''], index): ImprovementMark => ({
        ...aRef(letter === 'o' ? sharedCalendar : `Improvement ${week} ${index + 1}`),
        ...(byLetter[letter] && { scope: byLetter[letter] }),
        status: bySign[sign] ?? 'open',
      })),
    fed: refs(fed, `Fed ${week}`),
    ended: refs(ended, `Ended ${week}`),
    counts: { fed, ended },
    ...(median !== undefined && { median }),
  };
}

/** How many frustrations stayed raw, and how many came as far as each step and no further. */
export function aLoop(stayed: { readonly [R in Reach]?: number }, said: Partial<Loop> = {}): Loop {
  const { raw = 0, reframed = 0, improved = 0, done = 0 } = stayed;
  const strands = (count: number, reach: Reach, waiting?: number) =>
    refs(count, `Frustration ${reach}`).map((ref, at): FrustrationMark => ({
      ...ref,
      reach,
      ...(waiting !== undefined && { waiting: waiting - at }),
    }));
  return {
    frustrations: [
      ...strands(done, 'done'),
      ...strands(improved, 'improved', 33),
      ...strands(reframed, 'reframed', 27),
      ...strands(raw, 'raw', 41),
    ],
    counts: {
      raw: raw + reframed + improved + done,
      reframed: reframed + improved + done,
      improved: improved + done,
      done,
    },
    oldest: {
      ...(raw && { raw: 41 }),
      ...(reframed && { reframed: 27 }),
      ...(improved && { improved: 33 }),
    },
    toImproved: { values: [] },
    toDone: { values: [] },
    ...said,
  };
}

/** Gains and costs of customer, company, team and me. */
export function aBalance(
  pairs: readonly (readonly [gains: number, pays: number])[],
  leftOut: readonly Side[] = [],
  said: Partial<TrendData['balance']> = {},
): TrendData['balance'] {
  const of = <T>(make: (side: Side, pair: readonly [number, number]) => T) =>
    Object.fromEntries(sides.map((side, at) => [side, make(side, pairs[at] ?? [0, 0])])) as {
      readonly [S in Side]: T;
    };
  return {
    gains: of((side, [gains]) => refs(gains, `For ${side}`)),
    pays: of((side, [, pays]) => refs(pays, `By ${side}`)),
    counts: { gains: of((_, [gains]) => gains), pays: of((_, [, pays]) => pays) },
    ...{ notes: 3, mostGains: [], mostPays: [], leftOut },
    ...said,
  };
}

export function aTrend(said: Partial<TrendData> = {}): TrendData {
  const weeks = said.weeks ?? [];
  return {
    author: 'hide',
    today: aToday,
    range: 12,
    start: weeks[0]?.start ?? aToday,
    end: aToday,
    weeksSoFar: weeks.length,
    create: { earlier: [] },
    weeks,
    loop: aLoop({}),
    balance: aBalance([]),
    ...said,
  };
}

const recent: readonly AWeek[] = [
  { improvements: 'td td', fed: 2, ended: 7, median: 0 },
  { improvements: 'td', fed: 1, ended: 5, median: 0 },
  { improvements: 'td td md', fed: 4, ended: 6, median: 0 },
  { improvements: 'td mx', fed: 3, ended: 5, median: 0 },
  { improvements: 'md td', fed: 3, ended: 4, median: 0 },
  { fed: 1, ended: 2, median: 0 },
  { improvements: 'md td md', fed: 5, ended: 4, median: 1 },
  { improvements: 'md pd', fed: 4, ended: 3, median: 1 },
  { improvements: 'md m.', fed: 5, ended: 3, median: 1 },
  { improvements: 'pd md td', fed: 6, ended: 4, median: 1 },
  { improvements: 'md p.', fed: 5, ended: 2, median: 1 },
  { improvements: 'm. p. o.', fed: 7, ended: 3, median: 1 },
];

/** Four of the twelve weeks. */
function windowFrom(at: number, said: Omit<Window, 'first' | 'last' | 'weeks'>): Window {
  return { first: aWeek(at, 12).week, last: aWeek(at + 3, 12).week, weeks: 4, ...said };
}

/** The twelve weeks of the mockup. */
export const fullTrend: TrendData = aTrend({
  weeks: recent.map((week, at) => aWeek(at, recent.length, week)),
  weeksSoFar: 60,
  create: {
    words:
      'I want to build lines that ask for help before they stop, so that nobody is woken at night.',
    since: '2026-10-04' as Day,
    earlier: [{ words: 'Fewer stops.' }, { words: 'Nobody waits.' }],
  },
  compared: {
    early: windowFrom(0, { scope: 'task', isMostly: true, scoped: 8, fed: 10, work: 33 }),
    late: windowFrom(8, { scope: 'mechanism', isMostly: true, scoped: 10, fed: 23, work: 35 }),
  },
  firstReached: 'organisation',
  loop: aLoop(
    { raw: 11, reframed: 4, improved: 4, done: 7 },
    {
      toImproved: { median: 9, values: [] },
      toDone: { median: 12, values: [] },
      leak: { at: 'raw', count: 11, of: 26, oldest: 41 },
    },
  ),
  balance: aBalance(
    [
      [14, 1],
      [9, 3],
      [6, 8],
      [2, 5],
    ],
    ['me'],
    { mostGains: ['customer'], mostPays: ['team'], notes: 25 },
  ),
});

/** Two weeks, as in the mockup. */
export const thinTrend: TrendData = aTrend({
  range: 4,
  weeks: [
    aWeek(0, 2, { improvements: 'td t.', fed: 3, ended: 3 }),
    aWeek(1, 2, { improvements: 'm.', fed: 4, ended: 1 }),
  ],
  create: { words: 'I want to build lines that ask for help before they stop.', earlier: [] },
  loop: aLoop(
    { raw: 2, reframed: 1, improved: 1 },
    { toImproved: { values: [5] }, leak: { at: 'raw', count: 2, of: 4, oldest: 9 } },
  ),
  balance: aBalance(
    [
      [3, 0],
      [1, 0],
      [1, 2],
      [0, 1],
    ],
    [],
    { mostGains: ['customer'], mostPays: ['team'] },
  ),
});

/** Five years of 10,000 notes, as they are sent: counts where there are very many. */
export function manyNotes(weeks = 260, notes = 10_000): TrendData {
  const each = notes / weeks;
  const lean = (week: TrendWeek): TrendWeek => ({ ...week, fed: [], ended: [] });
  return aTrend({
    range: 0,
    weeks: Array.from({ length: weeks }, (_, at) => {
      const count = Math.round(each / 4);
      const improvements = Array.from({ length: count }, (__, index) => {
        const letter = 'tttmmmppo'[(at * 7 + index * 5) % 9] ?? 't';
        return `${letter}${'dddd.x'[(at + index) % 6] ?? 'd'}`;
      }).join(' ');
      const fed = Math.round(each * (0.3 + (0.3 * at) / weeks) + (at % 5));
      const ended = Math.max(Math.round(each) - fed, 0);
      const median = (at * 2.2) / weeks;
      return lean(
        aWeek(at, weeks, { improvements, fed, ended, median: Math.round(median * 2) / 2 }),
      );
    }),
    create: fullTrend.create,
    compared: {
      early: { ...windowFrom(0, { scope: 'task', scoped: 80, fed: 160, work: 500 }), weeks: 13 },
      late: { ...windowFrom(8, { scope: 'process', scoped: 80, fed: 330, work: 500 }), weeks: 13 },
    },
    loop: {
      ...aLoop(
        { raw: 600, reframed: 500, improved: 400, done: 1000 },
        {
          toImproved: { median: 9, values: [] },
          toDone: { median: 12, values: [] },
          leak: { at: 'improved', count: 400, of: 1400, oldest: 900 },
        },
      ),
      frustrations: [],
    },
    balance: {
      ...aBalance(
        [
          [1400, 100],
          [900, 300],
          [600, 800],
          [200, 500],
        ],
        ['me'],
        { mostGains: ['customer'], mostPays: ['team'], notes: 3000 },
      ),
      gains: { customer: [], company: [], team: [], me: [] },
      pays: { customer: [], company: [], team: [], me: [] },
    },
  });
}

export const emptyTrend: TrendData = aTrend();
