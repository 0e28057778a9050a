import assert from 'node:assert/strict';
import type { Week } from '../../../../src/core/day.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import {
  improvementsByOrigin,
  weeksWithNotes,
  workOf,
} from '../../../../src/core/journal/today.ts';
import { noteText } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

type Files = { readonly [path: string]: string };

async function notesOf(files: Files) {
  const index = new NoteIndex(new MemoryStore(files));
  await index.load();
  return index.notes;
}

/** The work of a week as `day title: what it led to`. */
async function work(files: Files, week = '2026-W47') {
  const { days, pieces, fed } = workOf(await notesOf(files), week as Week);
  const lines = days.flatMap(({ day, items }) =>
    items.map(({ entry, ledTo, hasFedTomorrow }) =>
      [day.slice(5), entry.title, hasFedTomorrow ? '→' : '.', ...ledTo].join(' '),
    ),
  );
  return { lines, pieces, fed };
}

const heard = (date: string, title: string, next = '') =>
  noteText({ title, sections: { next }, fields: { date } });
const improvement = (date: string, title: string, ...from: string[]) =>
  noteText({ kind: 'improvement', title, fields: { date, from } });

describe("today's work", () => {
  it('is the notes of the week, newest first, with what they led to', async () => {
    const files = {
      'notes/a.md': heard('2026-11-16', 'Monday'),
      'notes/b.md': heard('2026-11-17T09:00:00+09:00', 'Morning', 'call'),
      'notes/c.md': heard('2026-11-17T18:00:00+09:00', 'Evening'),
      'notes/d.md': improvement('2026-11-22', 'Check', 'c', 'a'),
    };
    assert.deepEqual(await work(files), {
      lines: [
        '11-22 Check →',
        '11-17 Evening → Check',
        '11-17 Morning → call',
        '11-16 Monday → Check',
      ],
      pieces: 3,
      fed: 3,
    });
    assert.deepEqual(
      await work(Object.fromEntries(Object.entries(files).reverse())),
      await work(files),
    );
  });

  it('begins on Monday and ends on Sunday, across the year too', async () => {
    const files = Object.fromEntries(
      ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-03', '2027-01-04'].map((day) => [
        `notes/${day}.md`,
        heard(day, day),
      ]),
    );
    assert.deepEqual((await work(files, '2026-W53')).lines, [
      '01-03 2027-01-03 .',
      '12-31 2026-12-31 .',
      '12-28 2026-12-28 .',
    ]);
    assert.deepEqual(weeksWithNotes(await notesOf(files)), ['2027-W01', '2026-W53', '2026-W52']);
  });

  it('counts improvements as what work leads to, whenever they were written', async () => {
    const files = {
      'notes/a.md': heard('2026-11-16', 'Fed later'),
      'notes/b.md': heard('2026-11-17', 'Ended'),
      'notes/c.md': improvement('2026-11-18', 'From nothing'),
      'notes/d.md': improvement('2027-01-01', 'Later', 'a'),
    };
    assert.deepEqual(await work(files), {
      lines: ['11-18 From nothing →', '11-17 Ended .', '11-16 Fed later → Later'],
      pieces: 2,
      fed: 1,
    });
  });

  it('is nothing in a week without notes', async () => {
    assert.deepEqual(await work({}), { lines: [], pieces: 0, fed: 0 });
    assert.deepEqual(weeksWithNotes([]), []);
  });

  it('bears circles, strangers and doubles among the ids that it came from', async () => {
    const files = {
      'notes/a.md': improvement('2026-11-16', 'A', 'b', 'a'),
      'notes/b.md': improvement('2026-11-17', 'B', 'a', 'a', 'gone'),
      'notes/c.md': heard('2026-11-17', 'C'),
    };
    assert.deepEqual((await work(files)).lines, ['11-17 C .', '11-17 B → A', '11-16 A → A B']);
    const origins = improvementsByOrigin(await notesOf(files));
    assert.deepEqual(
      origins.get('gone')?.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(
      origins.get('a')?.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('knows what it came from, composed or not', async () => {
    const files = {
      [`notes/${'が'.normalize('NFD')}.md`]: heard('2026-11-17', 'Heard'),
      'notes/b.md': improvement('2026-11-18', 'B', 'が'),
      'notes/c.md': improvement('2026-11-18', 'C', 'が'.normalize('NFD')),
    };
    assert.deepEqual((await work(files)).lines.at(-1), '11-17 Heard → B C');
  });
});
