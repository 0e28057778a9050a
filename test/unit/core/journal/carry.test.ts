import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../../src/core/day.ts';
import { nobody, openAsOf, openNow } from '../../../../src/core/journal/carry.ts';
import { entriesOf, note, type Files } from '../retrospective/folder.ts';

const open = (files: Files, day: string) => openAsOf(entriesOf(files), day as Day);
const titles = (files: Files, day: string) =>
  open(files, day).improvements.map(({ entry }) => entry.title);
const steps = (files: Files, day: string) => open(files, day).steps.map(({ step }) => step.text);
const improvement = (title: string, day: string, front = '', body = '') =>
  note({ kind: 'improvement', id: title, title, day, front, body });

describe('what is still open', () => {
  it('is an improvement from its day on, until the day on which it was closed', () => {
    const files = improvement('Check', '2026-11-10', 'status: done\nclosed: 2026-11-18');
    assert.deepEqual(titles(files, '2026-11-09'), []);
    assert.deepEqual(titles(files, '2026-11-10'), ['Check']);
    assert.deepEqual(titles(files, '2026-11-17'), ['Check']);
    assert.deepEqual(titles(files, '2026-11-18'), []);
  });

  it('is no improvement that is closed without saying when', () => {
    const files = {
      ...improvement('A', '2026-11-10', 'status: done'),
      ...improvement('B', '2026-11-10', 'status: dropped'),
    };
    assert.deepEqual(titles(files, '2026-11-10'), []);
  });

  it('is one that was opened again, whatever day it was closed on before', () => {
    assert.deepEqual(
      titles(improvement('A', '2026-11-10', 'status: open\nclosed: 2026-11-11'), '2026-11-20'),
      ['A'],
    );
  });

  it('is one whose status nobody can read', () => {
    assert.deepEqual(titles(improvement('A', '2026-11-10', 'status: maybe'), '2026-11-20'), ['A']);
  });

  it('tells the age in calendar weeks, New Year or not', () => {
    const files = improvement('Old', '2026-12-25');
    const age = (day: string) => open(files, day).improvements[0]?.weeks;
    assert.deepEqual(
      ['2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04'].map(age),
      [0, 1, 1, 2],
    );
  });

  it('comes oldest first; what has no day comes last, and is never left out', () => {
    const files = {
      ...improvement('New', '2026-11-18'),
      'notes/odd.md': '---\nkind: improvement\ndate: never\n---\n\n# Undated\n',
      ...improvement('Old', '2026-10-01'),
    };
    assert.deepEqual(titles(files, '2026-11-20'), ['Old', 'New', 'Undated']);
    assert.deepEqual(titles(files, '1999-01-01'), ['Undated']);
  });

  it('is an unticked step of any file, what is due first first, then the oldest', () => {
    const files = {
      ...note({
        id: 'a',
        day: '2026-11-17',
        body: '- [ ] later 2026-12-01\n- [x] done\n- [ ] none, new',
      }),
      ...note({ id: 'b', day: '2026-11-02', body: '- [ ] none, old\n- [ ] overdue 2026-11-05' }),
      'customers/mirai.md': '# Mirai\n\n- [ ] on a page\n',
      'weeks/2026-W46-hide.md':
        '---\nkind: retrospective\nstart: 2026-11-09\n---\n\n- [ ] in my own words\n',
    };
    assert.deepEqual(steps(files, '2026-11-22'), [
      ...['overdue 2026-11-05', 'later 2026-12-01', 'none, old'],
      ...['in my own words', 'none, new', 'on a page'],
    ]);
    assert.deepEqual(steps(files, '2026-11-08'), ['overdue 2026-11-05', 'none, old', 'on a page']);
  });

  it('is no step of a dropped improvement, but still one of a done improvement', () => {
    const files = {
      ...improvement('A', '2026-11-10', 'status: dropped\nclosed: 2026-11-12', '- [ ] dropped too'),
      ...improvement('B', '2026-11-10', 'status: done\nclosed: 2026-11-12', '- [ ] still to do'),
    };
    assert.deepEqual(steps(files, '2026-11-12'), ['still to do']);
    assert.deepEqual(steps(files, '2026-11-11'), ['dropped too', 'still to do']);
  });

  it('is no step that was dropped', () => {
    const files = note({
      id: 'a',
      day: '2026-11-10',
      body: '- [x] ~~not this~~ (dropped)\n- [ ] this',
    });
    assert.deepEqual(steps(files, '2026-11-12'), ['this']);
  });

  it('is what a paper of that time lists, where no date says otherwise', () => {
    const files = {
      ...note({ id: 'a', day: '2026-11-10', body: '- [x] ticked\n- [ ] open\n- [x] ~~struck~~' }),
      ...improvement('undated', '2026-11-10', 'status: done'),
      ...improvement('dated', '2026-11-10', 'status: done\nclosed: 2026-11-11'),
    };
    const found = openAsOf(entriesOf(files), '2026-11-12' as Day, {
      ...nobody,
      isListed: () => true,
    });
    assert.deepEqual(
      found.steps.map(({ step }) => [step.text, step.done]),
      [
        ['ticked', false],
        ['open', false],
        ['struck', false],
      ],
    );
    assert.deepEqual(
      found.improvements.map(({ entry }) => entry.title),
      ['undated'],
    );
  });

  it('is now whatever is open, whatever its dates say', () => {
    const files = {
      ...improvement('ahead', '2062-11-10'),
      ...improvement('done ahead', '2026-11-10', 'status: done\nclosed: 2062-11-11'),
    };
    const { improvements } = openNow(entriesOf(files), '2026-11-12' as Day);
    assert.deepEqual(
      improvements.map(({ entry, weeks }) => [entry.title, weeks]),
      [['ahead', 0]],
    );
  });

  it('is nothing in a file that does not say what it is', () => {
    assert.deepEqual(steps({ 'notes/x.md': '- [ ] whose?' }, '2026-11-20'), []);
  });

  it('loses and doubles nothing, in whatever order the files come', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((number) => `2026-11-${String(number).padStart(2, '0')}`);
    const item = fc.record({
      day,
      closed: fc.option(day),
      status: fc.constantFrom('open', 'done', 'dropped'),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), day, fc.integer(), (items, asOf, seed) => {
        const files = items.map(({ day: since, closed, status }, at) =>
          improvement(
            `n${at}`,
            since,
            `status: ${status}${closed === null ? '' : `\nclosed: ${closed}`}`,
          ),
        );
        const expected = items.flatMap(({ day: since, closed, status }, at) =>
          since <= asOf && (status === 'open' || (closed !== null && closed > asOf))
            ? [`n${at}`]
            : [],
        );
        const shuffled = [...files].sort(
          (a, b) =>
            ((JSON.stringify(a).length * seed) % 7) - ((JSON.stringify(b).length * seed) % 7),
        );
        const found = titles(Object.assign({}, ...shuffled) as Files, asOf);
        assert.deepEqual([...found].sort(), [...expected].sort());
        assert.deepEqual(titles(Object.assign({}, ...files) as Files, asOf), found);
      }),
    );
  });
});
