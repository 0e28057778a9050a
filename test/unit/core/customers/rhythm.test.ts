import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays } from '../../../../src/core/day.ts';
import { aDay } from '../../../support/builders.ts';
import { glanceAt, saturday, talk, talks } from './folder.ts';

const rhythm = (files: Parameters<typeof glanceAt>[0], today = '2026-11-21') =>
  glanceAt(files, { today: aDay(today) }).rhythm;
/** The last days of contact, so many days apart. */
const every = (gap: number, times: number, last: string) =>
  Array.from({ length: times }, (_, at) => addDays(aDay(last), -gap * at));

describe('when a customer was met last', () => {
  const cases: readonly [
    why: string,
    files: Parameters<typeof glanceAt>[0],
    last: string | undefined,
  ][] = [
    ['an interaction is a contact', talk('2026-11-17'), '2026-11-17'],
    ['thanks are one', talk('2026-11-17', { kind: 'thanks' }), '2026-11-17'],
    [
      'what was heard second-hand is one, and says so',
      talk('2026-11-17', { front: 'heard: sales' }),
      '2026-11-17',
    ],
    ['a frustration is our own', talk('2026-11-17', { kind: 'frustration' }), undefined],
    [
      'one that says how it was heard is a contact',
      talk('2026-11-17', { kind: 'frustration', front: 'heard: direct' }),
      '2026-11-17',
    ],
    ['an improvement is our own work', talk('2026-11-17', { kind: 'improvement' }), undefined],
    ['a note of tomorrow is no contact yet', talks('2026-11-17', '2026-11-22'), '2026-11-17'],
    ['one of today is', talks('2026-11-17', '2026-11-21'), '2026-11-21'],
    [
      'the day is the one that the note says, wherever it is read',
      talk('2026-11-21', { front: 'date: 2026-11-20T23:59:00-08:00' }),
      '2026-11-21',
    ],
  ];
  for (const [why, files, last] of cases) {
    it(why, () =>
      assert.equal(
        rhythm({ ...talk('2026-11-01', { kind: 'improvement', id: 'z' }), ...files }).last,
        last,
      ),
    );
  }

  it('never moves backwards, whatever is added later of an older day', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { minLength: 1, maxLength: 12 }),
        fc.nat(400),
        (days, older) => {
          const files = talks(...days.map((ago) => addDays(saturday, -ago)));
          const before = rhythm(files);
          const added = talk(addDays(before.last ?? saturday, -older), { id: 'late' });
          const after = rhythm({ ...added, ...files });
          assert.deepEqual([after.last, after.since], [before.last, before.since]);
        },
      ),
    ));
});

describe('the rhythm of a customer', () => {
  const cases: readonly [
    why: string,
    days: readonly string[],
    usual: number | undefined,
    missed: number,
  ][] = [
    ['nothing yet: no rhythm', [], undefined, 0],
    ['four days of contact are no rhythm', every(7, 4, '2026-11-01'), undefined, 0],
    ['five are', every(7, 5, '2026-11-16'), 7, 0],
    [
      'two contacts on one day are one day',
      [...every(7, 4, '2026-11-01'), '2026-11-01'],
      undefined,
      0,
    ],
    ['within the usual time nothing is missed', every(7, 6, '2026-11-15'), 7, 0],
    ['the one that is due today is not missed yet', every(7, 6, '2026-11-14'), 7, 0],
    ['a day later it is', every(7, 6, '2026-11-13'), 7, 1],
    ['met every day until yesterday', every(1, 6, '2026-11-20'), 1, 0],
    ['met every day, and not since a week: a week is missed', every(1, 6, '2026-11-14'), 1, 6],
    [
      'met every day until the weekend: nothing is missed on Monday',
      every(1, 6, '2026-11-18'),
      1,
      0,
    ],
    ['two whole gaps and some days: two are', every(9, 6, '2026-10-31'), 9, 2],
    [
      'one long pause does not make the rhythm slow',
      ['2026-06-01', ...every(7, 6, '2026-11-15')],
      7,
      0,
    ],
    [
      'half a day counts as one',
      ['2026-10-01', '2026-10-04', '2026-10-08', '2026-10-11', '2026-10-15'],
      4,
      9,
    ],
    ['over New Year days are days', every(7, 5, '2026-01-02'), 7, 46],
    ['silence does not make us forget the rhythm', every(7, 8, '2026-03-01'), 7, 37],
    ['a year of silence does', every(7, 8, '2025-11-20'), undefined, 0],
    [
      'only the six months up to the last contact count',
      [...every(2, 20, '2026-02-01'), ...every(30, 5, '2026-11-21')],
      30,
      0,
    ],
  ];
  for (const [why, days, usual, missed] of cases) {
    it(why, () => {
      const found = rhythm({
        ...talk('2020-01-01', { kind: 'improvement', id: 'z' }),
        ...talks(...days),
      });
      assert.deepEqual([found.usual, found.missed], [usual, missed]);
    });
  }

  it('is drawn from six months ago to today, what was heard second-hand as such', () => {
    const files = {
      ...talks('2026-05-20', '2026-05-21', '2026-11-22'),
      ...talk('2026-11-01', { front: 'heard: partner' }),
    };
    const { start, contacts } = rhythm(files);
    assert.equal(start, '2026-05-21');
    assert.deepEqual(
      contacts.map(({ day, hearsay }) => [day, hearsay]),
      [
        ['2026-05-21', undefined],
        ['2026-11-01', 'partner'],
      ],
    );
  });

  it('begins at the end of a shorter month', () => {
    assert.equal(rhythm(talks('2026-01-01'), '2026-08-31').start, '2026-02-28');
  });
});
