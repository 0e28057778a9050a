import { call, log } from './helpers/ashita.ts';
import { equal, eventually, match, ok } from './helpers/expect.ts';
import { leavesAlone, snapshot, useNotesFolder, write } from './helpers/folder.ts';
import type { WeekData } from '../../src/core/retrospective/data.ts';

const week = (argument?: object) => call<WeekData>('week', argument);

describe('ashita.week', () => {
  it('gives the data of a week as plain JSON', async () => {
    const data = await week({ week: '2026-W47', author: 'hide' });
    equal(JSON.parse(JSON.stringify(data)), data);
    equal([data.week, data.start, data.end], ['2026-W47', '2026-11-16', '2026-11-22']);
    equal(data.author, 'hide');
    match(data.create.words ?? '', /quiet day/);
    const [row] = data.work.rows;
    ok(row?.type === 'note', 'There is no work');
    equal(row.note.title, 'Export times out');
    equal(
      row.improvements.map(({ title }) => title),
      ['Nightly check of the export'],
    );
    equal(data.work.fed, 1);
    const [voices] = data.voices;
    equal(voices?.customer, { id: 'mirai', name: 'Mirai' });
    match(voices?.voices[0]?.meant ?? '', /^Month-end closing must not slip again/);
    equal(data.balance?.gains, { customer: 1, company: 0, team: 1, me: 0 });
  });

  it('writes nothing', () => leavesAlone('ashita', async () => week({ week: '2026-W47' })));

  it('is the present week, and its notes, when nothing is asked for', async () => {
    const data = await week();
    equal(await week({}), data);
    const now = new Date();
    const monday = new Date(
      now.getFullYear(),
      now.getMonth(),
      now.getDate() - ((now.getDay() + 6) % 7),
    );
    const pad = (part: number) => String(part).padStart(2, '0');
    equal(
      data.start,
      `${monday.getFullYear()}-${pad(monday.getMonth() + 1)}-${pad(monday.getDate())}`,
    );
  });

  it('is empty where there is nothing', async () => {
    const data = await week({ week: '1999-W01' });
    equal(data.work, {
      ...{ rows: [], fed: 0, ended: 0 },
      scopes: { task: 0, mechanism: 0, process: 0, organisation: 0, none: 0 },
    });
    equal(data.voices, []);
  });
});

describe('ashita.week of a new folder', () => {
  useNotesFolder('newWeek');

  it('makes no folder, and knows a note in the moment after it is logged', async () => {
    await week({ week: '2026-W47' });
    equal(await snapshot('newWeek'), {});
    const thanks = { kind: 'thanks', text: 'Well done', date: '2026-11-22', for: ['ken', 'mio'] };
    await log({ ...thanks, told: { ken: '2026-11-22' }, author: 'hide' });
    const data = await week({ week: '2026-W47', author: 'hide' });
    equal(
      data.thanks.map(({ words, notYet }) => [words, notYet]),
      [['Well done', ['mio']]],
    );
  });

  it('goes by the first ten characters of the date, whatever the zone', async () => {
    const text = (date: string, title: string) =>
      `---\nkind: interaction\ndate: ${date}\nauthor: hide\n---\n\n# ${title}\n`;
    await write('newWeek/notes/2026/a.md', text('2026-11-23T00:30:00+09:00', 'Monday in Japan'));
    await write('newWeek/notes/2026/b.md', text('2026-11-22T23:30:00-12:00', 'Sunday far west'));
    const titles = async (of: string) => {
      const { work } = await week({ week: of, author: 'hide' });
      return work.rows.flatMap((row) => (row.type === 'note' ? [row.note.title] : []));
    };
    await eventually(async () => {
      equal((await titles('2026-W48')).filter((title) => title.includes('Japan')).length, 1);
      equal((await titles('2026-W47')).filter((title) => title.includes('west')).length, 1);
    });
  });
});
