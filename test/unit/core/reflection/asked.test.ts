import assert from 'node:assert/strict';
import { anyWeeks, weeksAmong } from '../../../../src/core/reflection/asked.ts';

const few = [4, 12, 52] as const;
const among = (weeks?: number, range?: number) => {
  const result = weeksAmong({ weeks, range }, few);
  return result.ok ? result.weeks : result.refusal;
};
const fault = (field: string, ...values: readonly string[]) => ({
  ...{ code: 'bad-argument', field },
  why: { code: 'one-of', values },
});

describe('the weeks that a caller asks for', () => {
  it('are any whole number up to ten years, 0 for all, and twelve where nobody says', () => {
    for (const weeks of [0, 1, 4, 13, 520]) {
      assert.deepEqual(anyWeeks(weeks, 12), { ok: true, weeks });
    }
    assert.deepEqual(anyWeeks(undefined, 12), { ok: true, weeks: 12 });
  });

  it('are refused where there is no such number of weeks, with those that there are', () => {
    for (const weeks of [-1, 1.5, 521, NaN, Infinity]) {
      assert.deepEqual(anyWeeks(weeks, 12), {
        ok: false,
        refusal: {
          ...{ code: 'bad-argument', field: 'weeks' },
          why: { code: 'whole-number', least: 0, most: 520 },
        },
      });
    }
  });

  it('go by two names where there are a few to choose from', () => {
    assert.deepEqual(
      [among(), among(4), among(undefined, 52), among(12, 12)],
      [undefined, 4, 52, 12],
    );
  });

  it('are refused by the name that was used, with the few, or with what the other name says', () => {
    assert.deepEqual(among(13), fault('weeks', '4', '12', '52'));
    assert.deepEqual(among(undefined, 0), fault('range', '4', '12', '52'));
    assert.deepEqual(among(4, 13), fault('range', '4', '12', '52'));
    assert.deepEqual(among(4, 12), fault('weeks', '12'));
  });
});
