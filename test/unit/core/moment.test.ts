import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../src/core/day.ts';
import { localMoment } from '../../../src/core/moment.ts';

const zones = ['Asia/Tokyo', 'UTC', 'America/New_York', 'Pacific/Kiritimati'] as const;
const oddZones = [
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;

/** What a clock in `zone` says, and what Temporal says it should. */
function compare(epoch: number, zone: string) {
  const oracle = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
  const written = localMoment(epoch, oracle.offsetNanoseconds / 60e9);
  assert.equal(
    written,
    oracle.toString({ timeZoneName: 'never', smallestUnit: 'second', roundingMode: 'floor' }),
  );
  assert.equal(dayOf(written), oracle.toPlainDate().toString());
}

/** Every change of the clocks in a zone, 1996 to 2056. */
function clockChanges(zone: string): number[] {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`1996-01-01T00:00[${zone}]`);
  for (
    at = at.getTimeZoneTransition('next');
    at && at.year < 2057;
    at = at.getTimeZoneTransition('next')
  ) {
    changes.push(at.epochMilliseconds);
  }
  return changes;
}

describe('the moment that a local clock shows', () => {
  for (const zone of [...zones, ...oddZones]) {
    it(`is what Temporal says in ${zone}, whenever it is`, () => {
      const epoch = fc.integer({ min: Date.UTC(1972, 0), max: Date.UTC(2057, 0) });
      fc.assert(
        fc.property(epoch, (at) => compare(at, zone)),
        { numRuns: 500 },
      );
    });

    it(`is what Temporal says in ${zone}, around every change of its clocks`, () => {
      for (const change of clockChanges(zone)) {
        for (const aside of [
          -3_600_001, -3_600_000, -1, 0, 1, 999, 3_599_999, 3_600_000, 7_200_000,
        ]) {
          compare(change + aside, zone);
        }
      }
    });
  }

  it('sees the clocks change in New York, so that the test above has something to look at', () => {
    assert.ok(clockChanges('America/New_York').length >= 120);
  });

  it('has the local calendar day in its first ten characters, every hour from before New Year to after the leap day', () => {
    for (const zone of zones) {
      const start = Temporal.ZonedDateTime.from(`2027-12-30T00:00[${zone}]`).epochMilliseconds;
      for (let hour = 0; hour < 65 * 24; hour++) {
        compare(start + hour * 3_600_000, zone);
      }
    }
  });

  it('keeps the day of an early morning in Tokyo, when it is still yesterday in UTC', () => {
    const newYear = Date.UTC(2025, 11, 31, 15, 0, 0);
    assert.equal(localMoment(newYear - 1, 540), '2025-12-31T23:59:59+09:00');
    assert.equal(localMoment(newYear, 540), '2026-01-01T00:00:00+09:00');
    assert.equal(localMoment(newYear + 9 * 3_600_000 - 1, 540), '2026-01-01T08:59:59+09:00');
  });

  it('writes offsets of any sign, and half hours', () => {
    assert.equal(localMoment(0, 0), '1970-01-01T00:00:00+00:00');
    assert.equal(localMoment(0, -210), '1969-12-31T20:30:00-03:30');
    assert.equal(localMoment(0, 345), '1970-01-01T05:45:00+05:45');
    assert.equal(localMoment(-0.5, 0), '1969-12-31T23:59:59+00:00');
  });
});
