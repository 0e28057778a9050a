import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { customersIn } from '../../../../src/core/customers/customers.ts';
import { glances } from '../../../../src/core/customers/glance.ts';
import { addDays } from '../../../../src/core/day.ts';
import { improvementsByOrigin } from '../../../../src/core/journal/today.ts';
import { aDay, entriesFrom, notesFrom } from '../../../support/builders.ts';
import { note, type Files } from '../retrospective/folder.ts';
import { glanceAt, page, saturday, talk } from './folder.ts';

const all = (...some: readonly Files[]) => Object.assign({}, ...some) as Files;
const met = (
  customer: string,
  days: readonly string[],
  front = '',
  more: { kind?: string; body?: string } = {},
) =>
  all(
    ...days.map((day) =>
      note({
        day,
        id: `${customer}${front.length}`,
        front: `customer: ${customer}\n${front}`,
        ...more,
      }),
    ),
  );
const every = (gap: number, times: number, last: string) =>
  Array.from({ length: times }, (_, at) => addDays(aDay(last), -gap * at));

function order(files: Files): readonly string[] {
  const entries = entriesFrom(files);
  const notes = notesFrom(files);
  const setting = { today: saturday, staleAfter: 6, byOrigin: improvementsByOrigin(notes) };
  return glances(customersIn(entries, notes, saturday), setting).map(({ customer }) => customer.id);
}

const lately = met('lately', ['2026-11-20']);
const missed = met('missed', every(7, 5, '2026-11-10'));
const missedMany = met('missed-many', every(7, 5, '2026-06-10'));
const overdue = met('overdue', ['2026-11-19'], '', {
  body: '## Next\n\n- [ ] Call by 2026-11-20\n',
});
const oneOfMany = all(
  met('one-of-many', every(1, 5, '2026-11-17'), 'stage: worry'),
  met('one-of-many', every(1, 2, '2026-11-20'), 'stage: rfp'),
);
const raw = met('raw', ['2026-11-18'], '', { kind: 'frustration' });
const resting = met('resting', every(7, 8, '2025-10-01'));

describe('who needs care', () => {
  const cases: readonly [why: string, files: Files, wanted: readonly string[]][] = [
    [
      'who was missed comes before what is overdue',
      all(lately, overdue, missed),
      ['missed', 'overdue', 'lately'],
    ],
    [
      'what is overdue comes before one of many',
      all(lately, oneOfMany, overdue),
      ['overdue', 'one-of-many', 'lately'],
    ],
    ['one of many comes before what is raw', all(raw, oneOfMany), ['one-of-many', 'raw']],
    ['what is raw comes before who was met lately', all(lately, raw), ['raw', 'lately']],
    ['who was missed more often comes first', all(missed, missedMany), ['missed-many', 'missed']],
    [
      'who is less known comes before who is known better',
      all(
        { 'customers/known.md': '## Their work\n\nNoodles.\n' },
        met('known', ['2026-11-20'], 'stage: use'),
        met('unknown', ['2026-11-01']),
      ),
      ['unknown', 'known'],
    ],
    ['who has not been heard of for a year rests', all(resting, lately), ['lately', 'resting']],
    [
      'of equals, who was met last comes first',
      all(lately, met('before', ['2026-11-18'])),
      ['lately', 'before'],
    ],
  ];
  for (const [why, files, wanted] of cases) {
    it(why, () => assert.deepEqual(order(files), wanted));
  }

  it('is told by how much of each reason there is', () => {
    const files = all(
      page(
        '',
        '## Their work\n\nNoodles.\n\n- [ ] Ask by 2026-11-01\n- [ ] Ask again 2026-11-21\n- [x] Asked 2026-10-01\n',
      ),
      talk('2026-11-01', { kind: 'frustration', id: 'r' }),
      talk('2026-11-02', { kind: 'frustration', id: 'i' }),
      talk('2026-11-03', {
        kind: 'improvement',
        front: 'from: [2026-11-02-frustration-i]',
        body: '- [ ] Try it',
      }),
    );
    const { care, raw: stillRaw, openSteps, overdue: late } = glanceAt(files);
    assert.deepEqual(care, { missed: 0, overdue: 1, oneOfMany: 0, raw: 1, unknown: 7 });
    assert.deepEqual([stillRaw, openSteps.length, late], [1, 3, 1]);
  });

  it('does not depend on the order in which notes are read', () => {
    const files = Object.entries(all(lately, overdue, missed, oneOfMany, raw, resting));
    const wanted = order(Object.fromEntries(files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        assert.deepEqual(order(Object.fromEntries(shuffled)), wanted);
      }),
      { numRuns: 30 },
    );
  });
});
