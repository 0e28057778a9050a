import assert from 'node:assert/strict';
import { aDay } from '../../../support/builders.ts';
import { drawn, filesOf, improvement, looked } from './journal.ts';

const medians = (range: number) =>
  looked(filesOf(drawn), { range }).weeks.map((week) => week.median);

describe('the middle of the scopes', () => {
  it('is that of the four weeks up to each', () => {
    assert.deepEqual(medians(12), [...[undefined, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]]);
  });

  it('may lie halfway between two', () => {
    const weeks = [
      ['td td', 0, 0],
      ['md', 0, 0],
      ['pd', 0, 0],
      ['', 0, 0],
    ] as const;
    assert.deepEqual(
      looked(filesOf(weeks)).weeks.map(({ median }) => median),
      [undefined, 0, 0.5, 0.5],
    );
  });

  it('looks back behind the range', () => {
    assert.deepEqual(medians(4), [1, 1, 1, 1]);
  });

  it('needs three improvements and four weeks', () => {
    const weeks = [
      ['td td', 0, 0],
      ['', 0, 0],
      ['', 0, 0],
      ['', 0, 0],
    ] as const;
    assert.deepEqual(
      looked(filesOf(weeks)).weeks.map(({ median }) => median),
      [undefined, undefined, undefined, undefined],
    );
    assert.equal(looked(filesOf([['td td td', 1, 1]])).weeks[0]?.median, undefined);
  });

  it('does not count what does not say how far it reaches', () => {
    const files = {
      ...filesOf([
        ['td md', 0, 0],
        ['', 0, 0],
        ['', 0, 0],
        ['', 0, 0],
      ]),
      ...improvement('2026-11-17', 'unknown'),
    };
    assert.equal(looked(files).weeks.at(-1)?.median, undefined);
  });
});

describe('then and now', () => {
  it('are the first and the last third of the range', () => {
    const { compared } = looked(filesOf(drawn));
    assert.deepEqual(compared, {
      early: {
        ...{ first: '2026-W36', last: '2026-W39', weeks: 4, scoped: 8 },
        ...{ scope: 'task', isMostly: true, fed: 10, work: 33 },
      },
      late: {
        ...{ first: '2026-W44', last: '2026-W47', weeks: 4, scoped: 10 },
        ...{ scope: 'mechanism', isMostly: true, fed: 23, work: 35 },
      },
    });
  });

  it('are these four weeks and the four before, over four', () => {
    const { compared } = looked(filesOf(drawn), { range: 4 });
    assert.deepEqual(
      [compared?.early.first, compared?.early.last, compared?.early.fed, compared?.late.first],
      ['2026-W40', '2026-W43', 13, '2026-W44'],
    );
  });

  it('are four weeks that held nothing yet, where the notes begin with these four', () => {
    const { compared } = looked(filesOf(drawn.slice(-4)));
    assert.deepEqual(compared?.early, {
      ...{ first: '2026-W40', last: '2026-W43', weeks: 4, scoped: 0, fed: 0, work: 0 },
    });
  });

  it('are thirteen weeks at most', () => {
    const { compared } = looked(
      { ...filesOf(drawn), ...improvement('2024-01-01', 'old') },
      { range: 0 },
    );
    assert.deepEqual(
      [compared?.early.weeks, compared?.early.first, compared?.late.weeks, compared?.late.first],
      [13, '2024-W01', 13, '2026-W35'],
    );
  });

  it('are not told apart under four weeks', () => {
    const { compared, firstReached } = looked(
      filesOf([
        ['td', 1, 1],
        ['', 0, 0],
        ['od', 1, 1],
      ]),
    );
    assert.deepEqual([compared, firstReached], [undefined, undefined]);
  });

  it('lie in the lower middle, mostly so where at least half do', () => {
    const late = (improvements: string) => {
      const { compared } = looked(
        filesOf([
          ['td', 0, 0],
          ['', 0, 0],
          ['', 0, 0],
          [improvements, 0, 0],
        ]),
        { range: 4 },
      );
      return [compared?.late.scope, compared?.late.isMostly];
    };
    assert.deepEqual(late('md pd'), ['mechanism', false]);
    assert.deepEqual(late('md md'), ['mechanism', true]);
    assert.deepEqual(late('pd od od'), ['process', false]);
  });
});

describe('the first change that reaches so far', () => {
  it('is this week’s highest, above what most of it is', () => {
    assert.equal(looked(filesOf(drawn)).firstReached, 'organisation');
    assert.equal(looked(filesOf(drawn), { range: 4 }).firstReached, 'organisation');
  });

  it('is none that was reached before, also before the range', () => {
    const before = improvement('2026-01-05', 'once', 'scope: organisation');
    assert.equal(looked({ ...filesOf(drawn), ...before }, { range: 4 }).firstReached, undefined);
  });

  it('is not this week’s news a week later', () => {
    assert.equal(looked(filesOf(drawn), { today: aDay('2026-11-23') }).firstReached, undefined);
  });

  it('is none where all of it is new', () => {
    const files = filesOf([
      ['', 1, 0],
      ['', 0, 0],
      ['', 0, 0],
      ['od', 0, 0],
    ]);
    assert.equal(looked(files).firstReached, undefined);
  });
});
