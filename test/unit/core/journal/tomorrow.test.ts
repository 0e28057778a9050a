import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  closedOf,
  dueGroups,
  stepKey,
  tomorrowOf,
  withoutDate,
  type DueGroup,
} from '../../../../src/core/journal/tomorrow.ts';
import { aDay, entriesFrom } from '../../../support/builders.ts';

type Files = { readonly [path: string]: string };

const improvement = (title: string, front = '', body = '') => ({
  [`notes/${title}.md`]: `---\nkind: improvement\ndate: 2026-11-02\n${front}---\n\n# ${title}\n\n${body}`,
});
const steps = (...lines: string[]) => ({
  'notes/s.md': `---\nkind: interaction\ndate: 2026-11-10\n---\n\n# S\n\n${lines.join('\n')}\n`,
});

/** The groups as `title`, with `x` before what is done and the days that it is late behind. */
function tomorrow(files: Files, today: string, ticked: readonly string[] = []) {
  const groups = tomorrowOf(entriesFrom(files), aDay(today), new Set(ticked));
  const found: { [G in DueGroup]?: string[] } = Object.fromEntries(
    dueGroups.flatMap((group) =>
      groups[group].length === 0
        ? []
        : [
            [
              group,
              groups[group].map(
                ({ title, isDone, daysLate }) =>
                  `${isDone ? 'x ' : ''}${title}${daysLate ? ` +${daysLate}` : ''}`,
              ),
            ],
          ],
    ),
  );
  return found;
}

describe("tomorrow's improvement", () => {
  it('stands by when it is due, from Monday to Sunday', () => {
    const due = (day: string) => improvement(day, `due: ${day}\n`);
    const files = {
      ...due('2026-11-19'),
      ...due('2026-11-20'),
      ...due('2026-11-22'),
      ...due('2026-11-23'),
      ...improvement('none'),
    };
    assert.deepEqual(tomorrow(files, '2026-11-20'), {
      overdue: ['2026-11-19 +1'],
      thisWeek: ['2026-11-20', '2026-11-22'],
      later: ['2026-11-23'],
      noDate: ['none'],
    });
    assert.deepEqual(tomorrow(files, '2026-11-22').thisWeek, ['2026-11-22']);
    assert.deepEqual(tomorrow(files, '2026-11-23'), {
      overdue: ['2026-11-19 +4', '2026-11-20 +3', '2026-11-22 +1'],
      thisWeek: ['2026-11-23'],
      noDate: ['none'],
    });
  });

  it('counts days late over New Year and a leap day', () => {
    assert.deepEqual(tomorrow(improvement('a', 'due: 2026-12-30\n'), '2027-01-02').overdue, [
      'a +3',
    ]);
    const leap = { ...steps('- [ ] a 2028-02-28') };
    assert.deepEqual(tomorrow(leap, '2028-03-01').overdue, ['a +2']);
  });

  it('asks this week to tell whoever has not heard of thanks, however old, and keeps today’s telling', () => {
    const thanks = (day: string, front: string) => ({
      [`notes/${day}.md`]: `---\nkind: thanks\ndate: ${day}\n${front}---\n\n# ${day}\n`,
    });
    const files = {
      ...thanks('2026-11-19', 'for: [mori, ito, abe]\ntold: {mori: 2026-11-20, abe: 2026-11-19}\n'),
      ...thanks('2026-10-01', 'for: sato\n'),
      ...improvement('due', 'due: 2026-11-21\n'),
    };
    const { thisWeek, overdue } = tomorrowOf(entriesFrom(files), aDay('2026-11-20'));
    assert.deepEqual(overdue, []);
    assert.deepEqual(
      thisWeek.map(({ title, person, isDone, weeks }) => [title, person, isDone, weeks]),
      [
        ['due', undefined, false, 2],
        ['2026-10-01', 'sato', false, 7],
        ['2026-11-19', 'mori', true, undefined],
        ['2026-11-19', 'ito', false, 0],
      ],
    );
  });

  it('holds improvements and next steps of any file, what is due first first, then the oldest', () => {
    const files = {
      ...improvement('A', 'due: 2026-11-21\n'),
      ...steps('- [ ] call 2026-11-20', '- [x] done 2026-11-20', '- [ ] someday'),
      ...improvement('B'),
      'customers/mirai.md': '# Mirai\n\n- [ ] ask\n',
    };
    assert.deepEqual(tomorrow(files, '2026-11-20'), {
      thisWeek: ['call', 'A'],
      noDate: ['B', 'someday', 'ask'],
    });
  });

  it('keeps what was closed today, so that opening it again is the undo', () => {
    const closed = (title: string, day: string, status = 'done') =>
      improvement(title, `status: ${status}\nclosed: ${day}\ndue: 2026-11-19\n`);
    const files = {
      ...closed('today', '2026-11-20'),
      ...closed('before', '2026-11-19'),
      ...closed('dropped', '2026-11-20', 'dropped'),
    };
    assert.deepEqual(tomorrow(files, '2026-11-20'), { overdue: ['x dropped +1', 'x today +1'] });
    assert.deepEqual(tomorrow(files, '2026-11-21'), {});
  });

  it('keeps the steps that were ticked today, as long as they are ticked', () => {
    const ticked = [
      stepKey('notes/s.md', { text: 'call' }),
      stepKey('notes/s.md', { text: 'gone' }),
      stepKey('notes/other.md', { text: 'write' }),
    ];
    const files = steps('- [x] call', '- [x] write', '- [ ] ask');
    assert.deepEqual(tomorrow(files, '2026-11-20', ticked), { noDate: ['x call', 'ask'] });
    assert.deepEqual(tomorrow(steps('- [ ] call'), '2026-11-20', ticked), { noDate: ['call'] });
  });

  it('leaves out what a dropped improvement asked for, and steps that were dropped', () => {
    const files = {
      ...improvement('dropped', 'status: dropped\n', '- [ ] no more\n'),
      ...steps('- [x] ~~not this~~ (dropped: he left)', '- [x] ~~nor this~~', '- [ ] ~~but this~~'),
    };
    assert.deepEqual(tomorrow(files, '2026-11-20'), { noDate: ['~~but this~~'] });
  });

  it('loses nothing that is dated ahead, by a slip of the pen or in another time zone', () => {
    const files = {
      'notes/future.md':
        '---\nkind: improvement\ndate: 2062-12-24\n---\n\n# Future\n\n- [ ] then\n',
      ...improvement('done', 'status: done\nclosed: 2062-11-20\n'),
    };
    assert.deepEqual(tomorrow(files, '2026-11-20'), { noDate: ['Future', 'then'] });
    const groups = tomorrowOf(entriesFrom(files), aDay('2026-11-20'));
    assert.deepEqual(
      groups.noDate.map(({ weeks }) => weeks),
      [0, 0],
    );
  });

  it('keeps a step that was dropped today in sight, without its strike', () => {
    const ticked = [stepKey('notes/s.md', { text: 'call 2026-11-19' })];
    const files = steps('- [x] ~~call 2026-11-19~~ (dropped: he left)');
    assert.deepEqual(tomorrow(files, '2026-11-20', ticked), { overdue: ['x call +1'] });
    const [item] = tomorrowOf(entriesFrom(files), aDay('2026-11-20'), new Set(ticked)).overdue;
    assert.deepEqual([item?.isDone, item?.isDropped], [true, true]);
  });

  it('offers what was closed to be opened again, latest first', () => {
    const files = {
      ...improvement('old', 'status: done\nclosed: 2026-11-10\n'),
      ...improvement('new', 'status: dropped\nclosed: 2026-11-18\n'),
      ...improvement('open', 'status: open\n'),
      ...steps('- [x] call', '- [ ] ask', '- [x] ~~write~~ (dropped)'),
    };
    assert.deepEqual(
      closedOf(entriesFrom(files), aDay('2026-11-20')).map(({ title }) => title),
      ['new', 'old', 'call', 'write'],
    );
  });

  it('stands in one order, however the files are listed', () => {
    const item = fc.record({
      due: fc.option(fc.constantFrom('2026-11-18', '2026-11-20', '2026-11-22', '2026-11-23')),
      closed: fc.boolean(),
      isStep: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 10 }),
        fc.infiniteStream(fc.nat()),
        (items, numbers) => {
          const files = items.map(({ due, closed, isStep }, at) =>
            isStep
              ? improvement(
                  `n${at}`,
                  'status: done\n',
                  `- [${closed ? 'x' : ' '}] a ${due ?? ''}\n- [ ] a ${due ?? ''}\n`,
                )
              : improvement(
                  `n${at}`,
                  `${due === null ? '' : `due: ${due}\n`}${closed ? 'status: done\nclosed: 2026-11-20\n' : ''}`,
                ),
          );
          const entries = entriesFrom(Object.assign({}, ...files) as Files);
          const shuffled = [...entries]
            .map((entry) => ({ entry, key: numbers.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
          const today = aDay('2026-11-20');
          assert.deepEqual(tomorrowOf(shuffled, today), tomorrowOf(entries, today));
        },
      ),
    );
  });

  it('is called without its date, but with the names of notes in it', () => {
    assert.equal(withoutDate('call 2026-11-30 Ada', aDay('2026-11-30')), 'call Ada');
    assert.equal(withoutDate('2026-11-30', aDay('2026-11-30')), '2026-11-30');
    assert.equal(
      withoutDate('see 2026-11-17-thanks-a by 2026-11-17', aDay('2026-11-17')),
      'see 2026-11-17-thanks-a by',
    );
    assert.equal(withoutDate('a  b', undefined), 'a  b');
  });
});
