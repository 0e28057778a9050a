import { call, isJapanese, log } from './helpers/ashita.ts';
import { equal, eventually, match, ok } from './helpers/expect.ts';
import { leavesAlone, pathOf, read, useNotesFolder, write } from './helpers/folder.ts';
import type { TrendData } from '../../src/core/reflection/data.ts';

const trend = (argument?: object) => call<TrendData>('trend', argument);

describe('ashita.trend', () => {
  it('gives the figures of the weeks as plain JSON', async () => {
    const data = await trend({ week: '2026-W47', author: 'hide' });
    equal(JSON.parse(JSON.stringify(data)), data);
    equal(
      [data.range, data.author, data.start, data.end],
      [12, 'hide', '2026-11-16', '2026-11-22'],
    );
    match(data.create.words ?? '', /quiet day/);
    equal(
      data.weeks.map(({ week, counts }) => [week, counts]),
      [['2026-W47', { fed: 1, ended: 0 }]],
    );
    equal(
      data.weeks[0]?.improvements.map(({ title, scope, status }) => [title, scope, status]),
      [['Nightly check of the export', 'mechanism', 'open']],
    );
    equal(data.balance.counts.pays, { customer: 0, company: 0, team: 0, me: 1 });
  });

  it('looks back from the end of any week, over as many as asked for', async () => {
    const before = await trend({ week: '2026-W46', author: 'hide', weeks: 0 });
    equal([before.weeksSoFar, before.end, before.weeks.length], [0, '2026-11-15', 1]);
    const later = await trend({ week: '2026-W50', author: 'hide', weeks: 4 });
    equal(
      later.weeks.map(({ week }) => week),
      ['2026-W47', '2026-W48', '2026-W49', '2026-W50'],
    );
    const two = await trend({ week: '2026-W50', author: 'hide', weeks: 2 });
    equal([two.range, two.weeks[0]?.week, two.weeks.length], [2, '2026-W49', 2]);
  });

  it('ends today, and looks back over twelve weeks, when nothing is asked for', async () => {
    const data = await trend();
    equal(await trend({}), data);
    const now = new Date();
    const pad = (part: number) => String(part).padStart(2, '0');
    equal(data.end, `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
    equal(data.range, 12);
  });

  it('writes nothing', () => leavesAlone('ashita', async () => trend({ weeks: 0 })));
});

interface Inserted {
  readonly uri: string;
  readonly week: string;
  readonly written: string[];
  readonly kept: string[];
}

const path = 'looking/weeks/2026-W47-hide.md';
const insert = (more: object = {}) =>
  call<Inserted>('insertReflection', { week: '2026-W47', author: 'hide', ...more });
const improvement = (title: string, date: string) =>
  log({ kind: 'improvement', text: title, title, date, author: 'hide', scope: 'task' });

describe('ashita.insertReflection', () => {
  useNotesFolder('looking');
  before(() => improvement('Names in the alarm list', '2026-11-17'));

  it('puts the reflection before the person’s own words, with charts and tables', async () => {
    const result = await insert();
    equal(JSON.parse(JSON.stringify(result)), result);
    equal([pathOf(result.uri), result.week, result.kept], [path, '2026-W47', []]);
    ok(result.written.includes('reflection-12'), 'The reflection was not written');
    const text = await read(path);
    match(text, /<!-- ashita:reflection-12 [0-9a-f]{8} -->\n## /);
    match(text, /```mermaid\nxychart-beta\n/);
    match(text, isJapanese ? /改善はまだ1件（作業1）。/ : /One improvement so far: a task\./);
    const own = text.indexOf(isJapanese ? '## 自分の言葉で' : '## In my own words');
    ok(own > text.indexOf('<!-- /ashita:reflection-12 -->'), 'It stands behind the own words');
  });

  it('is renewed with the week, and kept where a person edited it', async () => {
    await improvement('One page of questions', '2026-11-18');
    await eventually(async () => {
      await call('writeRetrospective', { week: '2026-W47', author: 'hide' });
      match(await read(path), isJapanese ? /改善はまだ2件/ : /Two improvements so far/);
    });
    const edited = (await read(path)).replace(/(xychart-beta\n)/, '$1  %% mine\n');
    await write(path, edited);
    const { kept } = await insert();
    equal(kept, ['reflection-12']);
    match(await read(path), / {2}%% mine\n/);
  });

  it('knows ranges apart', async () => {
    const { written } = await insert({ weeks: 4 });
    ok(written.includes('reflection-4'), 'The other range was not written');
    match(await read(path), /<!-- ashita:reflection-4 [^]*<!-- ashita:reflection-12 /);
  });
});
