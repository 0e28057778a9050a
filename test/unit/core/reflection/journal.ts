/** A notes folder to look back on, and the weeks of the page that was drawn before it was built. */

import assert from 'node:assert/strict';
import type { Day } from '../../../../src/core/day.ts';
import { addDays } from '../../../../src/core/day.ts';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import type { Chart, TrendData } from '../../../../src/core/reflection/data.ts';
import { pastOf } from '../../../../src/core/reflection/past.ts';
import { sentences } from '../../../../src/core/reflection/sentences.ts';
import { createOf, trendOf } from '../../../../src/core/reflection/trend.ts';
import { aDay } from '../../../support/builders.ts';
import { entriesOf, idOfNote, note, type Files } from '../retrospective/folder.ts';

/** A Friday, in week 47. */
export const friday = aDay('2026-11-20');

export interface Asked {
  readonly today?: Day;
  readonly range?: number;
  readonly author?: string;
}

/** What `hide` sees on that Friday over twelve weeks, unless said otherwise. */
export function looked(
  files: Files,
  { today = friday, range = 12, author = 'hide' }: Asked = {},
): TrendData {
  const entries = entriesOf(files);
  const read = (path: string) =>
    files[path] === undefined ? undefined : readNote(path, files[path]);
  return trendOf(pastOf(entries, author, today), range, {
    author,
    create: createOf(entries, today, read),
  });
}

/** Holds what a chart says in both languages, in Japanese but for the word joiners. */
export function says(
  chart: Chart,
  files: Files,
  [en, ja]: readonly [en: string, ja: string],
  asked: Asked = {},
): void {
  const data = looked(files, asked);
  assert.equal(sentences(data, wordsOf('en'))[chart], en);
  assert.equal(sentences(data, wordsOf('ja'))[chart].replaceAll('\u2060（', '（'), ja);
}

export const titles = (notes: readonly { readonly title: string }[]) =>
  notes.map(({ title }) => title);

/** An improvement called by its id. */
export function improvement(day: string, id: string, front = ''): Files {
  return note({ kind: 'improvement', day, id, title: id, front });
}

/** A frustration called by its id, reframed where it has an expectation. */
export function frustration(day: string, id: string, expectation = ''): Files {
  const body = expectation && `## Unmet expectation\n\n${expectation}\n`;
  return note({ kind: 'frustration', day, id, title: id, body });
}

export const idOfFrustration = (day: string, id: string) => idOfNote('frustration', day, id);

/** One week: improvements (`t m p o` for the scope, then `d . x` for the status), work that fed and that ended. */
type Drawn = readonly [improvements: string, fed: number, ended: number];

/** The twelve weeks of the drawing; the last is week 47. */
export const drawn: readonly Drawn[] = [
  ...([
    ['td td', 2, 7],
    ['td', 1, 5],
    ['td td md', 4, 6],
    ['td mx', 3, 5],
  ] as const),
  ...([
    ['md td', 3, 4],
    ['', 1, 2],
    ['md td md', 5, 4],
    ['md pd', 4, 3],
  ] as const),
  ...([
    ['md m.', 5, 3],
    ['pd md td', 6, 4],
    ['md p.', 5, 2],
    ['m. p. o.', 7, 3],
  ] as const),
];

/** Weeks as files, the last of them week 47. */
export function filesOf(weeks: readonly Drawn[]): Files {
  return Object.assign(
    {},
    ...weeks.map(([improvements, fed, ended], at) => {
      const monday = addDays(aDay('2026-11-16'), 7 * (at - weeks.length + 1));
      return { ...improved(monday, improvements), ...worked(monday, fed, ended) };
    }),
  ) as Files;
}

const scopes: { readonly [letter: string]: string } = {
  ...{ t: 'task', m: 'mechanism', p: 'process', o: 'organisation' },
};
const statuses: { readonly [letter: string]: string } = { d: 'done', '.': 'open', x: 'dropped' };

function improved(day: Day, spec: string): Files {
  const each = spec.split(' ').filter((one) => one !== '');
  return Object.assign(
    {},
    ...each.map(([scope = '', status = ''], at) =>
      improvement(day, `i${at}`, `scope: ${scopes[scope]}\nstatus: ${statuses[status]}`),
    ),
  ) as Files;
}

function worked(day: Day, fed: number, ended: number): Files {
  return Object.assign(
    {},
    ...Array.from({ length: fed + ended }, (_, at) =>
      note({ day, id: `w${at}`, body: at < fed ? '## Next\n\n- [ ] Ask\n' : '' }),
    ),
  ) as Files;
}

/** Notes that say who gains (`gains`) and who pays, one for each pair. */
export function sided(pairs: readonly (readonly [gains: string, pays: string])[]): Files {
  return Object.assign(
    {},
    ...pairs.map(([gains, pays], at) =>
      improvement('2026-11-18', `s${at}`, `gains: [${gains}]\npays: [${pays}]`),
    ),
  ) as Files;
}
