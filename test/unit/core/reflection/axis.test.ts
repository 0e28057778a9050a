import assert from 'node:assert/strict';
import { aDay } from '../../../support/builders.ts';
import { idOfNote, note } from '../retrospective/folder.ts';
import { drawn, filesOf, improvement, looked, titles } from './journal.ts';

describe('the weeks of the reflection', () => {
  it('end with today’s, oldest first, and begin on Mondays', () => {
    const { weeks, start, end, weeksSoFar } = looked(filesOf(drawn));
    assert.deepEqual(
      [weeks.length, weeks[0]?.week, weeks.at(-1)?.week, start, end, weeksSoFar],
      [12, '2026-W36', '2026-W47', '2026-08-31', '2026-11-20', 12],
    );
    assert.equal(weeks.at(-1)?.start, '2026-11-16');
  });

  it('are no more than there were since the first note, and no fewer than this one', () => {
    const files = note({ day: '2026-11-12' });
    assert.deepEqual(
      looked(files, { range: 52 }).weeks.map(({ week }) => week),
      ['2026-W46', '2026-W47'],
    );
    const nothing = looked({});
    assert.deepEqual(
      [nothing.weeks.length, nothing.weeksSoFar, nothing.start],
      [1, 0, '2026-11-16'],
    );
  });

  it('are as many as asked for, and all where that is 0', () => {
    const files = filesOf(drawn);
    assert.equal(looked(files, { range: 4 }).weeks.length, 4);
    assert.equal(looked(files, { range: 5 }).weeks.length, 5);
    assert.equal(looked(files, { range: 5 }).range, 5);
    assert.equal(looked(files, { range: 0 }).weeks.length, 12);
    assert.equal(looked(files, { range: 4 }).weeksSoFar, 12);
  });

  it('go over New Year, the first days of January in the last week of the year', () => {
    const files = {
      ...improvement('2026-12-31', 'old'),
      ...improvement('2027-01-01', 'new'),
      ...improvement('2027-01-04', 'later'),
    };
    const { weeks } = looked(files, { today: aDay('2027-01-05') });
    assert.deepEqual(
      weeks.map(({ week, start, improvements }) => [week, start, titles(improvements)]),
      [
        ['2026-W53', '2026-12-28', ['old', 'new']],
        ['2027-W01', '2027-01-04', ['later']],
      ],
    );
  });

  it('go by the day that is written, whatever its zone', () => {
    const files = {
      ...note({ id: 'a', title: 'Japan', day: '2026-11-16T00:30:00+09:00' }),
      ...note({ id: 'b', title: 'West', day: '2026-11-15T23:30:00-11:00' }),
    };
    assert.deepEqual(
      looked(files).weeks.map(({ week, ended }) => [week, titles(ended)]),
      [
        ['2026-W46', ['West']],
        ['2026-W47', ['Japan']],
      ],
    );
  });

  it('hold the author’s notes and those of nobody, however the handle is spelled', () => {
    const files = {
      ...note({ id: 'a', title: 'Mine', front: 'author: Hide' }),
      ...note({ id: 'b', title: 'Nobody’s' }),
      ...note({ id: 'c', title: 'Theirs', front: 'author: sato' }),
    };
    assert.deepEqual(titles(looked(files).weeks[0]?.ended ?? []), ['Mine', 'Nobody’s']);
    assert.deepEqual(titles(looked(files, { author: 'sato' }).weeks[0]?.ended ?? []), [
      'Nobody’s',
      'Theirs',
    ]);
  });

  it('do not hold what is dated later than today, not even as what work led to', () => {
    const files = {
      ...note({ id: 'a' }),
      ...improvement('2026-11-21', 'b', `from: ${idOfNote('interaction', '2026-11-17', 'a')}`),
    };
    const { weeks } = looked(files);
    assert.deepEqual(
      [titles(weeks[0]?.improvements ?? []), weeks[0]?.counts],
      [[], { fed: 0, ended: 1 }],
    );
    assert.deepEqual(looked(files, { today: aDay('2026-11-21') }).weeks[0]?.counts, {
      ...{ fed: 1, ended: 0 },
    });
  });

  it('do not begin with a slip of the pen, twenty years and more ago', () => {
    const { weeksSoFar } = looked({
      ...note({ day: '0206-11-17' }),
      ...note({ day: '2026-11-17' }),
    });
    assert.equal(weeksSoFar, 1);
    assert.equal(looked(note({ day: '2006-12-18' }), { range: 0 }).weeks.length, 1040);
  });

  it('hold each improvement once, in the order of its day, with its scope and status', () => {
    const { weeks } = looked({
      ...improvement('2026-11-18', 'b', 'scope: process\nstatus: done\nclosed: 2026-11-19'),
      ...improvement('2026-11-17', 'c', 'status: dropped'),
      ...improvement('2026-11-17', 'a'),
    });
    assert.deepEqual(
      weeks[0]?.improvements.map(({ title, scope, status }) => [title, scope, status]),
      [
        ['a', undefined, 'open'],
        ['c', undefined, 'dropped'],
        ['b', 'process', 'done'],
      ],
    );
    assert.ok(!('scope' in (weeks[0]?.improvements[0] ?? {})));
  });

  it('show an improvement as open that was closed later, as it was on the day', () => {
    const files = improvement('2026-11-10', 'a', 'status: done\nclosed: 2026-11-19');
    const on = (today: string) =>
      looked(files, { today: aDay(today) }).weeks.flatMap((week) => week.improvements)[0]?.status;
    assert.deepEqual([on('2026-11-18'), on('2026-11-19')], ['open', 'done']);
  });
});

describe('work over the weeks', () => {
  it('fed tomorrow where an improvement or a next step came of it, whenever that was', () => {
    const { weeks } = looked({
      ...note({ day: '2026-10-01', id: 'a', title: 'Improved weeks later' }),
      ...improvement('2026-11-18', 'i', `from: ${idOfNote('interaction', '2026-10-01', 'a')}`),
      ...note({ day: '2026-10-01', id: 'b', title: 'With a step', body: '- [x] Measure' }),
      ...note({ day: '2026-10-02', id: 'c', kind: 'frustration', title: 'Alone' }),
      ...note({ day: '2026-10-02', id: 'd', kind: 'thanks', title: 'No work' }),
    });
    assert.deepEqual(titles(weeks[0]?.fed ?? []), ['Improved weeks later', 'With a step']);
    assert.deepEqual(titles(weeks[0]?.ended ?? []), ['Alone']);
    assert.deepEqual(weeks[0]?.counts, { fed: 2, ended: 1 });
  });

  it('counts an improvement of anybody, one without a day, and one that was dropped', () => {
    const from = (id: string) => `from: ${idOfNote('interaction', '2026-11-17', id)}`;
    const { weeks } = looked({
      ...note({ id: 'a' }),
      ...improvement('2026-11-18', 'theirs', `author: sato\n${from('a')}`),
      ...note({ id: 'b' }),
      'notes/undated.md': `---\nkind: improvement\n${from('b')}\n---\n\n# Undated\n`,
      ...note({ id: 'c' }),
      ...improvement('2026-11-18', 'dropped', `status: dropped\n${from('c')}`),
    });
    assert.deepEqual(weeks[0]?.counts, { fed: 3, ended: 0 });
    assert.deepEqual(titles(weeks[0]?.improvements ?? []), ['dropped']);
  });
});
