import assert from 'node:assert/strict';
import { dueChoicesOn } from '../../../../src/core/journal/dueChoices.ts';
import { aDay } from '../../../support/builders.ts';

const on = (today: string) =>
  dueChoicesOn(aDay(today)).map(({ choice, day }) => `${choice} ${day}`);

describe('putting something off', () => {
  it('is to tomorrow, next Monday, in a week or in a month', () => {
    assert.deepEqual(on('2026-11-20'), [
      ...['tomorrow 2026-11-21', 'nextMonday 2026-11-23', 'inAWeek 2026-11-27'],
      'inAMonth 2026-12-20',
    ]);
  });

  it('offers each day once', () => {
    assert.deepEqual(on('2026-11-22'), [
      ...['tomorrow 2026-11-23', 'inAWeek 2026-11-29', 'inAMonth 2026-12-22'],
    ]);
    assert.deepEqual(on('2026-11-23'), [
      ...['tomorrow 2026-11-24', 'nextMonday 2026-11-30', 'inAMonth 2026-12-23'],
    ]);
  });

  it('ends a month where the next one is shorter, and a year', () => {
    assert.ok(on('2026-12-31').includes('inAMonth 2027-01-31'));
    assert.ok(on('2027-01-31').includes('inAMonth 2027-02-28'));
    assert.ok(on('2028-01-30').includes('inAMonth 2028-02-29'));
    assert.ok(on('0099-12-31').includes('inAMonth 0100-01-31'));
  });
});
