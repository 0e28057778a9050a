import assert from 'node:assert/strict';
import fc from 'fast-check';
import { axisOf, frameOf } from '../../../../src/webview/reflection/frame.ts';
import { aWeek } from '../../../support/reflection.ts';
import { aPen, spansOf, wordsOf } from './reading.ts';

const weeks = (count: number) => Array.from({ length: count }, (_, at) => aWeek(at, count));

describe('the axis of weeks', () => {
  it('gives each week a column, and numbers it with its month below', () => {
    const pen = aPen();
    const frame = frameOf(pen, weeks(12));
    assert.equal(frame.slots.length, 12);
    assert.deepEqual(wordsOf(axisOf(pen, frame, 0, false)), [
      ...['W36', 'September', 'W37', 'W38', 'W39', 'W40', 'October', 'W41', 'W42', 'W43', 'W44'],
      ...['W45', 'November', 'W46', 'W47'],
    ]);
  });

  it('leaves out the W where there is less room, and says it in Japanese as Japanese do', () => {
    const narrow = aPen(448);
    const said = wordsOf(axisOf(narrow, frameOf(narrow, weeks(12)), 0, false));
    assert.deepEqual(said.slice(0, 3), ['36', 'Sep', '37']);
    const ja = aPen(936, 'ja');
    assert.deepEqual(wordsOf(axisOf(ja, frameOf(ja, weeks(12)), 0, false)).slice(0, 2), [
      '36週',
      '9月',
    ]);
  });

  it('keeps places for four weeks, those to come faint', () => {
    const pen = aPen();
    const frame = frameOf(pen, weeks(2));
    assert.equal(frame.places, 4);
    const shapes = axisOf(pen, frame, 0, false);
    assert.deepEqual(wordsOf(shapes), ['W46', 'November', 'W47', 'W48', 'W49', 'December']);
    assert.deepEqual(
      shapes.filter(({ look }) => look.includes('later')).flatMap((one) => wordsOf([one])),
      ['W48', 'W49', 'December'],
    );
  });

  it('says months, then quarters, then years, as the weeks get narrower; January says the year', () => {
    const of = (count: number, width = 936) => {
      const pen = aPen(width);
      return wordsOf(axisOf(pen, frameOf(pen, weeks(count)), 0, false));
    };
    assert.deepEqual(of(52), [
      ...['Dec', '2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'],
    ]);
    assert.deepEqual(of(160).slice(-4), ['2026', 'Apr', 'Jul', 'Oct']);
    assert.deepEqual(of(520).slice(-3), ['2024', '2025', '2026']);
  });

  it('puts weeks together where one would be no target, and the newest column is whole', () => {
    const frame = frameOf(aPen(), weeks(261));
    const sizes = frame.slots.map((slot) => slot.length);
    assert.deepEqual([sizes[0], sizes[1], sizes.at(-1)], [1, 2, 2]);
    assert.equal(frame.slots.at(-1)?.at(-1)?.week, '2026-W47');
  });

  it('holds each week once, in order, in columns of six pixels or more, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 220, max: 1600 }),
        fc.constantFrom('en' as const, 'ja' as const),
        (count, width, language) => {
          const all = weeks(count);
          const frame = frameOf(aPen(width, language), all);
          assert.deepEqual(frame.slots.flat(), all);
          assert.ok(frame.step >= 6, `${frame.step}`);
          assert.ok(frame.end <= width && frame.left > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never writes one label over another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 260, max: 1600 }),
        fc.constantFrom('en' as const, 'ja' as const),
        (count, width, language) => {
          const pen = aPen(width, language);
          const frame = frameOf(pen, weeks(count));
          const items = axisOf(pen, frame, 0, false);
          for (const y of [0, 15]) {
            const row = spansOf({ width, height: 0, items }, pen).filter((one) => one.y === y);
            for (const [at, label] of row.entries()) {
              const before = row[at - 1];
              assert.ok(!before || before.right <= label.left, `${before?.words} | ${label.words}`);
              assert.ok(label.right <= width + 1, label.words);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
