import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addWeeks,
  asWeek,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  endOf,
  isDay,
  startOf,
  weekOf,
  weekdayOf,
  weeksBetween,
  type Day,
} from '../../../src/core/day.ts';

/** Sixty years around now, both century rules near enough: 2000 leaps, and so on from there. */
const first = Temporal.PlainDate.from('1996-01-01');
const last = Temporal.PlainDate.from('2056-12-31');
const span = first.until(last).days;
const days = Array.from({ length: span + 1 }, (_, count) => first.add({ days: count }));
const asDay = (date: Temporal.PlainDate) => date.toString() as Day;
const isoWeek = (date: Temporal.PlainDate) =>
  `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;

const number = (max: number) => fc.integer({ min: 0, max }).map(String);

describe('calendar days', () => {
  it('agree with Temporal on number, weekday and ISO week, every day of sixty years', () => {
    for (const [count, date] of days.entries()) {
      const day = asDay(date);
      assert.equal(dayNumber(day), dayNumber(asDay(first)) + count, day);
      assert.equal(dayFromNumber(dayNumber(day)), day);
      assert.equal(weekdayOf(day), date.dayOfWeek, day);
      assert.equal(weekOf(day), isoWeek(date), day);
    }
  });

  it('count from 1970', () => {
    assert.equal(dayNumber('1970-01-01' as Day), 0);
    assert.equal(dayFromNumber(-1), '1969-12-31');
  });

  it('add and subtract as Temporal does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.integer({ min: -40_000, max: 40_000 }),
        (date, count) => {
          const moved = addDays(asDay(date), count);
          assert.equal(moved, date.add({ days: count }).toString());
          assert.equal(daysBetween(asDay(date), moved), count);
        },
      ),
    );
  });

  it('exist exactly where Temporal says so', () => {
    const text = fc
      .tuple(fc.integer({ min: 1890, max: 2110 }), number(14), number(33))
      .map(([year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    fc.assert(
      fc.property(text, (written) => assert.equal(isDay(written), exists(written), written)),
      { numRuns: 5000 },
    );
    for (const known of ['2000-02-29', '2024-02-29', '0000-01-01', '9999-12-31']) {
      assert.equal(isDay(known), true, known);
    }
    for (const none of [
      '1900-02-29',
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-1-1',
      '２０２６-01-01',
      '',
    ]) {
      assert.equal(isDay(none), false, none);
    }
  });

  it('are the first ten characters of a date-time, and nothing of its offset', () => {
    assert.equal(dayOf('2026-11-21T23:59:59-10:00'), '2026-11-21');
    assert.equal(dayOf('2026-11-21'), '2026-11-21');
    assert.equal(dayOf('tomorrow'), undefined);
    assert.equal(dayOf('2026-02-30T10:00:00Z'), undefined);
  });
});

function exists(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

describe('ISO weeks', () => {
  it('begin on Monday and end on Sunday, every week of sixty years', () => {
    for (const date of days.filter(({ dayOfWeek }) => dayOfWeek === 1)) {
      const week = weekOf(asDay(date));
      assert.equal(startOf(week), date.toString());
      assert.equal(endOf(week), date.add({ days: 6 }).toString());
      assert.equal(weekOf(endOf(week)), week);
      assert.equal(asWeek(week), week);
    }
  });

  it('exist up to 52 or 53, as the year has it', () => {
    for (let year = 1996; year <= 2056; year++) {
      const { weekOfYear } = Temporal.PlainDate.from({ year, month: 12, day: 28 });
      assert.ok(asWeek(`${year}-W${weekOfYear}`), String(year));
      assert.equal(asWeek(`${year}-W${(weekOfYear ?? 0) + 1}`), undefined, String(year));
      assert.equal(asWeek(`${year}-W00`), undefined);
    }
  });

  it('are refused when written otherwise', () => {
    for (const text of [
      '2026-47',
      '2026W47',
      '2026-w47',
      '2026-W4',
      ' 2026-W47',
      '2026-W471',
      '',
    ]) {
      assert.equal(asWeek(text), undefined, text);
    }
  });

  it('add and subtract across years of 53 weeks', () => {
    const weeks = fc.constantFrom(...days).map((date) => weekOf(asDay(date)));
    fc.assert(
      fc.property(weeks, fc.integer({ min: -3000, max: 3000 }), (week, count) => {
        const moved = addWeeks(week, count);
        const monday = Temporal.PlainDate.from(startOf(week)).add({ weeks: count });
        assert.equal(moved, isoWeek(monday));
        assert.equal(weeksBetween(week, moved), count);
      }),
    );
  });
});
