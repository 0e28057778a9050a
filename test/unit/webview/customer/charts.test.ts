import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, type Day } from '../../../../src/core/day.ts';
import { drawAsked, keyOfAsked } from '../../../../src/webview/customer/asked.ts';
import { arts } from '../../../../src/webview/customer/charts.ts';
import { mergeNear } from '../../../../src/webview/customer/near.ts';
import { drawRhythm } from '../../../../src/webview/customer/rhythm.ts';
import {
  aCustomer,
  aDated,
  aRhythm,
  busyCustomer,
  conversations,
  customerToday,
  emptyCustomer,
  fullCustomer,
  thinCustomer,
} from '../../../support/customer.ts';
import { aPen, marksOf, namesOf, seen, wordsOf } from './reading.ts';

const met = (...days: readonly string[]) =>
  aCustomer({
    rhythm: aRhythm(
      days.map((day) => aDated(day, `Met ${day}`)),
      9,
    ),
  });

describe('the strip of contacts', () => {
  it('has a tick for each contact, hollow where nobody heard it from them', () => {
    const marks = marksOf(drawRhythm(aPen(), fullCustomer));
    assert.equal(marks.length, fullCustomer.rhythm.contacts.length);
    const looks = marks.map((mark) => seen(mark).look);
    const heard = fullCustomer.rhythm.contacts.map(({ hearsay }) => (hearsay ? 'open' : 'full'));
    assert.deepEqual(looks, heard);
    assert.equal(marks.at(-1)?.name, 'Talk of 10-31. Oct 31, heard directly');
    const [hearsay] = namesOf(drawRhythm(aPen(696, 'ja'), thinCustomer));
    assert.equal(hearsay, 'Sales hands over the request。11月12日、また聞き');
  });

  it('marks after the last contact where one was due, as often as one was missed', () => {
    const drawing = drawRhythm(aPen(), fullCustomer);
    const due = drawing.items.filter(
      (item) => item.tag === 'line' && item.look === 'axis' && item.at['y1'] === 11,
    );
    assert.equal(due.length, 2);
    assert.equal(fullCustomer.rhythm.missed, 2);
  });

  it('names the first day, the last contact and today, and no word lies on another', () => {
    assert.deepEqual(wordsOf(drawRhythm(aPen(), fullCustomer)), ['May 21', 'Oct 31', 'today']);
    assert.deepEqual(wordsOf(drawRhythm(aPen(), met('2026-11-20'))), ['May 21', 'today']);
    assert.deepEqual(wordsOf(drawRhythm(aPen(), met('2026-05-22'))), ['May 21', 'today']);
  });

  it('lists the contacts of a day together, as they would lie on each other', () => {
    const [one] = marksOf(drawRhythm(aPen(), met('2026-11-10', '2026-11-10')));
    assert.equal(one?.name, 'Nov 10: 2 notes');
    assert.deepEqual(one?.opens, {
      group: { chart: 'rhythm', first: '2026-11-10', last: '2026-11-10' },
    });
  });

  it('is a line to today, without a mark, where there was no contact', () => {
    const drawing = drawRhythm(aPen(), emptyCustomer);
    assert.deepEqual(marksOf(drawing), []);
    assert.deepEqual(wordsOf(drawing), ['May 21', 'today']);
  });
});

describe('how early we are asked', () => {
  it('has a dot for each conversation, the higher the earlier, named with its stage and day', () => {
    const drawing = drawAsked(aPen(), fullCustomer);
    const marks = marksOf(drawing);
    assert.equal(marks.length, 23);
    const heights = new Map(
      marks.map((mark) => [mark.name?.split('. ')[1]?.split(',')[0], seen(mark).at['cy']]),
    );
    assert.deepEqual(Object.fromEntries(heights), {
      Worry: 10,
      Plan: 38,
      'Request for proposals': 66,
      Order: 94,
      'In use': 122,
    });
    assert.ok(namesOf(drawing).includes('Talk of 09-24. Plan, Sep 24, hearsay'));
  });

  it('shows the median in steps from the seventh conversation on, and says so in its key', () => {
    const band = (marks: ReturnType<typeof conversations>) =>
      drawAsked(aPen(), aCustomer({ asked: { marks } })).items.filter(({ tag }) => tag === 'path');
    const six = conversations('10-01 1d,10-02 1d,10-03 1d,10-04 1d,10-05 1d,10-06 1d');
    const seven = [...six, ...conversations('10-07 1d')].map((mark) => ({ ...mark, median: 1 }));
    assert.equal(band(six).length, 0);
    assert.equal(band(seven).length, 1);
    assert.deepEqual(
      keyOfAsked(aPen(), aCustomer({ asked: { marks: seven } })).map(({ words }) => words),
      ['heard directly', 'hearsay', 'median of seven conversations'],
    );
    assert.deepEqual(keyOfAsked(aPen(), emptyCustomer), []);
  });

  it('tells titles while there are few', () => {
    const words = wordsOf(drawAsked(aPen(), thinCustomer));
    assert.ok(words.includes('First call with the plant manager'));
    assert.ok(!wordsOf(drawAsked(aPen(), fullCustomer)).includes('Talk of 10-31'));
  });

  it('names the months that it has room for, and January by its year', () => {
    const months = (start: string, width: number) =>
      wordsOf(
        drawAsked(
          aPen(width),
          aCustomer({ asked: { marks: [{ ...aDated(start, 'x'), stage: 'plan' }] } }),
        ),
      ).slice(5);
    assert.deepEqual(months('2026-09-12', 696), ['x', 'Sep', 'Oct', 'Nov']);
    assert.ok(months('2023-02-12', 696).includes('2024'));
    assert.ok(months('2010-02-12', 260).length < 12);
  });

  it('is five named lines without a mark where no stage is known', () => {
    const drawing = drawAsked(aPen(), emptyCustomer);
    assert.deepEqual(marksOf(drawing), []);
    assert.equal(wordsOf(drawing).length, 5);
    assert.equal(wordsOf(drawAsked(aPen(400), emptyCustomer))[2], 'Proposals');
  });
});

describe('marks that would lie on each other', () => {
  it('merge into runs that hold each once, in order, and begin far enough from each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 })), (places) => {
        const sorted = places.toSorted((a, b) => a - b);
        const runs = mergeNear(sorted, (x) => x);
        assert.deepEqual(runs.flat(), sorted);
        for (const [at, run] of runs.entries()) {
          const before = runs[at - 1];
          assert.ok(!before || (run[0] ?? 0) - (before[0] ?? 0) >= 3.5);
        }
      }),
    );
  });
});

describe('every chart of a customer', () => {
  it('stays small for very many notes, and puts every number where a page can draw it', () => {
    for (const width of [220, 448, 696]) {
      for (const data of [fullCustomer, thinCustomer, emptyCustomer, busyCustomer()]) {
        for (const { draw } of Object.values(arts)) {
          const drawing = draw(aPen(width), data);
          assert.ok(marksOf(drawing).length < 1000);
          const numbers = drawing.items.flatMap((item) =>
            (item.tag === 'a' ? item.shapes : [item]).flatMap(({ at }) => Object.values(at)),
          );
          assert.ok(numbers.every((one) => typeof one === 'string' || Number.isFinite(one)));
          assert.ok(numbers.every((one) => typeof one === 'number' || !/NaN|undefined/.test(one)));
        }
      }
    }
  });

  it('keeps its marks within its width, however long ago the first conversation was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 220, max: 900 }),
        (days, width) => {
          const day: Day = addDays(customerToday, -days);
          const data = aCustomer({
            asked: { marks: [{ ...aDated(day, 'First'), stage: 'worry' }] },
          });
          const [mark] = marksOf(drawAsked(aPen(width), data));
          const { cx = -1 } = mark ? seen(mark).at : {};
          assert.ok(cx > 0 && cx < width, `${cx}`);
        },
      ),
    );
  });
});
