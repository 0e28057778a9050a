import assert from 'node:assert/strict';
import { periodNames, periodOn } from '../../../../src/core/customers/periods.ts';
import { aDay } from '../../../support/builders.ts';

describe('The times that a paper looks back on', () => {
  const cases = [
    ['2026-11-21', '2026-08-21', '2026-10-01', '2026-07-01 2026-09-30', '2025-11-21'],
    ['2026-01-01', '2025-10-01', '2026-01-01', '2025-10-01 2025-12-31', '2025-01-01'],
    ['2026-05-31', '2026-02-28', '2026-04-01', '2026-01-01 2026-03-31', '2025-05-31'],
    ['2024-02-29', '2023-11-29', '2024-01-01', '2023-10-01 2023-12-31', '2023-02-28'],
  ] as const;
  for (const [today, months, quarter, last, year] of cases) {
    it(`are of the calendar on ${today}`, () => {
      const found = periodNames.map((name) => {
        const { from, to } = periodOn(name, aDay(today));
        return `${from} ${to}`;
      });
      assert.deepEqual(found, [
        `${months} ${today}`,
        `${quarter} ${today}`,
        last,
        `${year} ${today}`,
      ]);
    });
  }
});
