import assert from 'node:assert/strict';
import fc from 'fast-check';
import { arts } from '../../../../src/webview/reflection/arts.ts';
import { drawBalance } from '../../../../src/webview/page/balance.ts';
import { drawFed } from '../../../../src/webview/reflection/fed.ts';
import { drawGaze, keyOfGaze } from '../../../../src/webview/reflection/gaze.ts';
import { drawLoop, keyOfLoop } from '../../../../src/webview/reflection/loop.ts';
import { heightOf } from '../../../../src/webview/reflection/staff.ts';
import {
  aBalance,
  aLoop,
  aTrend,
  aWeek,
  emptyTrend,
  fullTrend,
  manyNotes,
  thinTrend,
} from '../../../support/reflection.ts';
import { aPen, marksOf, namesOf, placeOf, wordsOf } from './reading.ts';

const isOne = (mark: ReturnType<typeof marksOf>[number]) => 'path' in mark.opens;

describe('the gaze', () => {
  it('has a dot for each improvement, on the line of its scope, filled when it is done', () => {
    const drawing = drawGaze(aPen(), fullTrend, false);
    const marks = marksOf(drawing);
    assert.equal(marks.length, 25);
    const last = marks.slice(-3);
    assert.deepEqual(
      last.map((mark) => [placeOf(mark)['cy'], mark.shapes[0]?.look]),
      [
        [heightOf('mechanism'), 'open'],
        [heightOf('process'), 'open'],
        [heightOf('organisation'), 'open'],
      ],
    );
    assert.equal(
      namesOf(drawing).at(-1),
      'One calendar with the customer. Organisation, week 47, open',
    );
    assert.match(
      namesOf(drawGaze(aPen(936, 'ja'), fullTrend, false)).at(-1) ?? '',
      /。組織間、第47週、進行中$/,
    );
  });

  it('sets two of a week beside each other, and more than fit above each other', () => {
    const week = (improvements: string) =>
      marksOf(
        drawGaze(
          aPen(),
          aTrend({
            weeks: Array.from({ length: 12 }, (_, at) => aWeek(at, 12, at ? {} : { improvements })),
          }),
          false,
        ),
      ).map(placeOf);
    const [first, second] = week('td td');
    assert.equal(first?.['cy'], second?.['cy']);
    assert.equal((second?.['cx'] ?? 0) - (first?.['cx'] ?? 0), 13);
    const five = week('td td td td td td');
    assert.equal(new Set(five.map(({ cy }) => cy)).size, 2);
  });

  it('names the newest dot of the highest line, and counts each line', () => {
    const words = wordsOf(drawGaze(aPen(), fullTrend, false).items);
    assert.ok(words.includes('One calendar with the customer'));
    for (const total of ['1', '4', '11', '9']) {
      assert.ok(words.includes(total));
    }
  });

  it('leaves a gap in the band where too little was done to have a middle', () => {
    const medians = [0, 0, undefined, 1.5, 1.5];
    const weeks = medians.map((median, at) => aWeek(at, 5, median === undefined ? {} : { median }));
    const band = drawGaze(aPen(), aTrend({ weeks }), false).items.find(
      (item) => item.tag === 'path' && item.look === 'med',
    );
    const d = band?.tag === 'path' ? String(band.at['d']) : '';
    assert.equal(d.match(/M/g)?.length, 2);
    assert.match(d, new RegExp(`${heightOf(1.5)}`));
    assert.doesNotMatch(d, /NaN|undefined/);
  });

  it('tells titles instead of a trend in the first weeks', () => {
    const drawing = drawGaze(aPen(), thinTrend, false);
    const words = wordsOf(drawing.items);
    assert.ok(words.includes('Improvement 2026-W46 1') && words.includes('Improvement 2026-W47 1'));
    assert.ok(!drawing.items.some((item) => item.tag === 'path'));
    assert.ok(!keyOfGaze(aPen(), thinTrend).some(({ words: one }) => one.startsWith('median')));
  });

  it('leads to those without a scope, which have no line', () => {
    const weeks = [aWeek(0, 1, { improvements: '?. td' })];
    const [, , unscoped] = keyOfGaze(aPen(), aTrend({ weeks }));
    assert.equal(unscoped?.words, '1 without a scope');
    assert.deepEqual(unscoped?.opens, {
      group: { chart: 'gaze', first: '2026-W47', last: '2026-W47' },
    });
  });

  it('makes bars of dots that would pile up into the next line, as full as they are done', () => {
    const improvements = 'td '.repeat(30) + 't. '.repeat(30);
    const weeks = Array.from({ length: 60 }, (_, at) =>
      aWeek(at, 60, at === 59 ? { improvements } : {}),
    );
    const [bar, ...rest] = marksOf(drawGaze(aPen(), aTrend({ weeks }), false));
    assert.deepEqual(rest, []);
    assert.equal(bar?.name, 'Task, week 47 of 2026: 60 notes, 30 done');
    const [whole, done] = bar?.shapes ?? [];
    assert.equal(
      Math.round(Number(done?.at['height']) * 2),
      Math.round(Number(whole?.at['height']) + 1),
    );
  });
});

describe('fed tomorrow, or ended today', () => {
  it('has a block for each piece of work, up from the middle and down from it, without gaps between weeks', () => {
    const drawing = drawFed(aPen(), fullTrend, false);
    assert.equal(marksOf(drawing).length, 46 + 48);
    const middle = drawing.items.find((item) => item.tag === 'line');
    const zero = Number(middle?.tag === 'line' ? middle.at['y1'] : Number.NaN);
    for (const mark of marksOf(drawing)) {
      const { y = 0, height = 0 } = placeOf(mark);
      const isFed = mark.name?.includes('Fed tomorrow');
      assert.ok(isFed ? y + height < zero : y > zero, mark.name);
    }
    assert.equal(namesOf(drawing)[0], 'Fed 2026-W36 1. Fed tomorrow, week 36');
  });

  it('says the share of each week, or of some together where they are narrow', () => {
    const words = wordsOf(drawFed(aPen(), fullTrend, false).items);
    assert.deepEqual(
      words.filter((one) => one.endsWith('%')),
      [...['22%', '17%', '40%', '38%', '43%', '33%', '56%', '57%', '63%', '60%', '71%', '70%']],
    );
    const weeks = Array.from({ length: 52 }, (_, at) => aWeek(at, 52, { fed: 1, ended: 1 }));
    const grouped = wordsOf(drawFed(aPen(), aTrend({ weeks }), false).items);
    assert.equal(grouped.filter((one) => one === '50').length, 26);
    assert.ok(
      wordsOf(drawFed(aPen(), aTrend({ weeks: [aWeek(0, 1)] }), false).items).includes('–'),
    );
  });

  it('merges what is under six pixels, either way, and what was sent as counts', () => {
    const tall = aTrend({ weeks: [aWeek(0, 1, { fed: 20, ended: 6 })] });
    assert.deepEqual(namesOf(drawFed(aPen(), tall, false)), [
      'Fed tomorrow, week 47: 20 notes',
      'Ended today, week 47: 6 notes',
    ]);
    const narrow = drawFed(aPen(228), { ...fullTrend, weeks: fullTrend.weeks.slice(-12) }, false);
    assert.equal(marksOf(narrow).length, 24);
    assert.ok(!marksOf(narrow).some(isOne));
    const lean = fullTrend.weeks.map((week) => ({ ...week, fed: [], ended: [] }));
    assert.equal(marksOf(drawFed(aPen(), { ...fullTrend, weeks: lean }, false)).length, 24);
  });
});

describe('the loop', () => {
  it('has a strand for each frustration, furthest on top, as long as the way it came', () => {
    const drawing = drawLoop(aPen(500), fullTrend, false);
    const strands = marksOf(drawing).filter(isOne);
    assert.equal(strands.length, 26);
    const widths = strands.map((mark) => placeOf(mark)['width'] ?? 0);
    assert.deepEqual(
      widths,
      widths.toSorted((a, b) => b - a),
    );
    assert.deepEqual([...new Set(widths)], [495, 365, 240, 115]);
    assert.equal(strands[0]?.name, 'Frustration done 1. Done');
  });

  it('says at each ending how many wait and the oldest, and leads to them', () => {
    const drawing = drawLoop(aPen(500), fullTrend, false);
    assert.deepEqual(namesOf(drawing).slice(26), [
      '4 still open',
      '4 not improved, oldest 27 days',
      '11 still raw, oldest 41 days',
    ]);
    const raw = marksOf(drawing).at(-1);
    assert.deepEqual(raw?.opens, { group: { chart: 'loop', reach: 'raw' } });
    const [words] = raw?.shapes ?? [];
    assert.deepEqual(words?.tag === 'text' && words.runs.map(({ look }) => look), ['b', 'q']);
  });

  it('gives the days to a step, and single values where there are few', () => {
    const full = wordsOf(drawLoop(aPen(500), fullTrend, false).items);
    assert.ok(full.includes('9 days') && full.includes('12 days'));
    const thin = wordsOf(drawLoop(aPen(500), thinTrend, false).items);
    assert.ok(thin.includes('5 days'));
    assert.ok(keyOfLoop(aPen(), thinTrend).some(({ words }) => words.includes('single values')));
    const oneDay = aTrend({ loop: aLoop({ done: 1 }, { toDone: { values: [1] } }) });
    assert.ok(wordsOf(drawLoop(aPen(500), oneDay, false).items).includes('1 day'));
  });

  it('merges those of a step where a strand would be under three and a half pixels', () => {
    const many = aTrend({ loop: aLoop({ raw: 30, done: 13 }) });
    assert.deepEqual(namesOf(drawLoop(aPen(500), many, false)), [
      '13 done',
      '30 still raw',
      '30 still raw, oldest 41 days',
    ]);
  });
});

describe('gains and costs', () => {
  it('has a block for each, gains to the right of the middle and costs to the left', () => {
    const drawing = drawBalance(aPen(370), fullTrend.balance, false, true);
    assert.equal(marksOf(drawing).length, 14 + 9 + 6 + 2 + 1 + 3 + 8 + 5);
    const middle = drawing.items.find((item) => item.tag === 'line');
    const zero = Number(middle?.tag === 'line' ? middle.at['x1'] : Number.NaN);
    for (const mark of marksOf(drawing)) {
      const { x = 0, width = 0 } = placeOf(mark);
      assert.ok(mark.name?.endsWith('Gains') ? x > zero : x + width < zero, mark.name);
    }
  });

  it('sets the side left out in bold, and says zero where there is none', () => {
    const drawing = drawBalance(aPen(370), fullTrend.balance, false, true);
    const bold = drawing.items.filter((item) => item.tag === 'text' && item.look === 'b');
    assert.deepEqual(wordsOf(bold), ['Me']);
    const words = wordsOf(drawBalance(aPen(370), thinTrend.balance, false, true).items);
    assert.equal(words.filter((one) => one === '0').length, 3);
  });

  it('stays within its width, whatever the numbers', () => {
    const count = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 220, max: 936 }),
        (pairs, width) => {
          const whole = aBalance([]);
          const { counts } = aBalance(pairs);
          const balance = { ...whole, counts };
          for (const mark of marksOf(drawBalance(aPen(width), balance, false, false))) {
            const { x = 0, width: wide = 0 } = placeOf(mark);
            assert.ok(x >= 0 && x + wide <= width, mark.name);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('every chart', () => {
  const draws = Object.values(arts).map(({ draw }) => draw);

  it('is a blank staff without notes: no marks, no numbers', () => {
    for (const draw of draws) {
      const drawing = draw(aPen(), { ...emptyTrend, weeks: [aWeek(0, 1)] }, true, true);
      assert.deepEqual(marksOf(drawing), []);
      assert.ok(drawing.items.length > 4);
    }
  });

  it('stays small for 10,000 notes over five years', () => {
    for (const draw of draws) {
      const marks = marksOf(draw(aPen(), manyNotes(), false, true));
      assert.ok(marks.length < 700, `${marks.length} marks`);
    }
  });

  it('puts every number where a page can draw it', () => {
    for (const width of [220, 448, 936]) {
      for (const data of [fullTrend, thinTrend, manyNotes()]) {
        for (const draw of draws) {
          const numbers = draw(aPen(width), data, false, false).items.flatMap((item) =>
            (item.tag === 'a' ? item.shapes : [item]).flatMap(({ at }) => Object.values(at)),
          );
          assert.ok(numbers.every((one) => typeof one === 'string' || Number.isFinite(one)));
          assert.ok(numbers.every((one) => typeof one === 'number' || !/NaN|undefined/.test(one)));
        }
      }
    }
  });
});
