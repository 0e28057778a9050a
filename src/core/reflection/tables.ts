/** What the charts show, as tables: the same numbers. */

import { partsOfDay, type Day } from '../day.ts';
import type { Words } from '../language/words.ts';
import { scopes, sides } from '../note/kind.ts';
import { reaches, type Chart, type Days, type TrendData, type TrendWeek } from './data.ts';

export interface Table {
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Tables = { readonly [C in Chart]: Table };

/** Where there is no number. */
const nothing = '–';

/** The charts as tables, captioned with their questions. A row of the first two sums up `per` weeks. */
export function tables(data: TrendData, words: Words, per = 1): Tables {
  const { questions } = words.reflection;
  const rows = summed(data.weeks, per);
  const day = (start: Day) => words.dates.short(start, [partsOfDay(data.today).year]);
  return {
    gaze: { caption: questions.gaze, ...gazeTable(rows, words, per, day) },
    fed: { caption: questions.fed, ...fedTable(rows, words, per, day) },
    loop: { caption: questions.loop, ...loopTable(data, words) },
    balance: { caption: questions.balance, ...balanceTable(data, words) },
  };
}

/** Some weeks as one. */
export interface Summed {
  readonly start: Day;
  /** By scope; `none` are those that do not say. */
  readonly scopes: { readonly [K in (typeof scopes)[number] | 'none']: number };
  readonly improvements: number;
  readonly fed: number;
  readonly work: number;
}

/** Weeks, `per` at a time, counted back from today's, so that the first may be of fewer. */
export function summed(weeks: readonly TrendWeek[], per: number): readonly Summed[] {
  const groups: Summed[] = [];
  for (let end = weeks.length; end > 0; end -= per) {
    const group = weeks.slice(Math.max(end - per, 0), end);
    const improvements = group.flatMap((week) => week.improvements);
    const count = (scope: string) =>
      improvements.filter((one) => (one.scope ?? 'none') === scope).length;
    const sum = (of: (week: TrendWeek) => number) =>
      group.reduce((total, week) => total + of(week), 0);
    const fed = sum(({ counts }) => counts.fed);
    groups.unshift(
      ...group.slice(0, 1).map(({ start }) => ({
        start,
        scopes: {
          ...{ task: count('task'), mechanism: count('mechanism') },
          ...{ process: count('process'), organisation: count('organisation') },
          none: count('none'),
        },
        improvements: improvements.length,
        fed,
        work: fed + sum(({ counts }) => counts.ended),
      })),
    );
  }
  return groups;
}

type Dated = (day: Day) => string;

/** Those that do not say their scope have a column where there are any. */
function gazeTable(weeks: readonly Summed[], { reflection }: Words, per: number, day: Dated) {
  const noScope = weeks.some((week) => week.scopes.none > 0) ? (['none'] as const) : [];
  const columns = [...scopes, ...noScope];
  const named = columns.map((scope) =>
    scope === 'none' ? reflection.tables.noScope : reflection.scopes[scope],
  );
  return {
    head: [reflection.tables.week(per), ...named],
    rows: weeks.map((week) => [
      day(week.start),
      ...columns.map((scope) => String(week.scopes[scope])),
    ]),
  };
}

function fedTable(weeks: readonly Summed[], { reflection }: Words, per: number, day: Dated) {
  return {
    head: [reflection.tables.week(per), ...reflection.tables.fed],
    rows: weeks.map(({ start, fed, work }) => [
      day(start),
      String(fed),
      String(work - fed),
      work === 0 ? nothing : `${Math.round((100 * fed) / work)}%`,
    ]),
  };
}

function loopTable({ loop }: TrendData, { reflection }: Words) {
  const { counts, toImproved, toDone } = loop;
  const days = {
    raw: nothing,
    reframed: nothing,
    improved: daysOf(toImproved, reflection.tables.median),
    done: daysOf(toDone, reflection.tables.median),
  };
  return {
    head: reflection.tables.loop,
    rows: reaches.map((reach, at) => {
      const next = reaches[at + 1];
      const waiting = next ? String(counts[reach] - counts[next]) : nothing;
      return [reflection.reaches[reach], String(counts[reach]), days[reach], waiting];
    }),
  };
}

/** Single values where there are too few for a median. */
function daysOf({ median, values }: Days, called: (days: number) => string): string {
  return median === undefined ? values.join(', ') || nothing : called(median);
}

function balanceTable({ balance: { counts } }: TrendData, { reflection }: Words) {
  return {
    head: reflection.tables.balance,
    rows: sides.map((side) => [
      reflection.sides[side],
      String(counts.gains[side]),
      String(counts.pays[side]),
    ]),
  };
}
