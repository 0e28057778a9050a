import assert from 'node:assert/strict';
import type { Week } from '../../../src/core/day.ts';
import { readTypedWeek } from '../../../src/core/weekTyped.ts';

describe('a typed week', () => {
  const weeks: { readonly [typed: string]: string | undefined } = {
    '2026-W47': '2026-W47',
    ' 2025w7 ': '2025-W07',
    '2026年第47週': '2026-W47',
    第3週: '2026-W03',
    W3: '2026-W03',
    '47': '2026-W47',
    '２０２４－Ｗ０１': '2024-W01',
    '2026-W53': '2026-W53',
    '2027-W53': undefined,
    W0: undefined,
    W99: undefined,
    '2026': undefined,
    'last week': undefined,
    '': undefined,
  };
  for (const [typed, week] of Object.entries(weeks)) {
    it(`"${typed}" is ${week ?? 'none'}`, () => {
      assert.equal(readTypedWeek(typed, '2026-W47' as Week), week);
    });
  }
});
