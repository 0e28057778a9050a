import assert from 'node:assert/strict';
import { aDay } from '../../../support/builders.ts';
import { note } from '../retrospective/folder.ts';
import { frustration, idOfFrustration, improvement, looked } from './journal.ts';

const day = '2026-11-02';
const from = (...ids: readonly string[]) =>
  `from: [${ids.map((id) => idOfFrustration(day, id)).join(', ')}]`;
const reachOf = (front: string, today = '2026-11-20') =>
  looked(
    { ...frustration(day, 'f'), ...improvement('2026-11-05', 'i', front) },
    { today: aDay(today) },
  ).loop;

describe('how far a frustration came', () => {
  it('is raw, reframed with an expectation, improved with an improvement, done with one that is done', () => {
    const { loop } = looked({
      ...frustration(day, 'raw'),
      ...frustration(day, 'reframed', 'They expect a date that holds.'),
      ...frustration(day, 'improved', 'They expect a word before.'),
      ...improvement('2026-11-05', 'i', from('improved')),
      ...frustration(day, 'done', 'They expect quiet.'),
      ...improvement('2026-11-05', 'd', `${from('done')}\nstatus: done\nclosed: 2026-11-12`),
    });
    assert.deepEqual(
      loop.frustrations.map(({ title, reach, waiting }) => [title, reach, waiting]),
      [
        ['done', 'done', undefined],
        ['improved', 'improved', 18],
        ['reframed', 'reframed', 18],
        ['raw', 'raw', 18],
      ],
    );
    assert.deepEqual(loop.counts, { raw: 4, reframed: 3, improved: 2, done: 1 });
    assert.deepEqual(loop.oldest, { raw: 18, reframed: 18, improved: 18 });
  });

  it('counts as reframed too, where an improvement came without an expectation', () => {
    assert.deepEqual(reachOf(from('f')).counts, { raw: 1, reframed: 1, improved: 1, done: 0 });
  });

  it('counts the improvement of anybody', () => {
    assert.equal(reachOf(`author: sato\n${from('f')}`).counts.improved, 1);
  });

  it('is where it was before an improvement that was dropped, from the day on which it was', () => {
    const front = `${from('f')}\nstatus: dropped\nclosed: 2026-11-12`;
    assert.equal(reachOf(front).counts.improved, 0);
    assert.equal(reachOf(front, '2026-11-11').counts.improved, 1);
  });

  it('is done where one of several improvements is', () => {
    const files = {
      ...frustration(day, 'f'),
      ...improvement('2026-11-05', 'a', `${from('f')}\nstatus: dropped`),
      ...improvement('2026-11-06', 'b', from('f')),
      ...improvement('2026-11-07', 'c', `${from('f')}\nstatus: done\nclosed: 2026-11-10`),
    };
    const { loop } = looked(files);
    assert.deepEqual(
      [loop.frustrations[0]?.reach, loop.toImproved.values, loop.toDone.values],
      ['done', [4], [4]],
    );
  });

  it('is done without days where nobody said when it was closed', () => {
    const { counts, toDone } = reachOf(`${from('f')}\nstatus: done`);
    assert.deepEqual([counts.done, toDone], [1, { values: [] }]);
  });

  it('is open still where the day of closing is yet to come', () => {
    assert.equal(reachOf(`${from('f')}\nstatus: done\nclosed: 2026-12-24`).counts.done, 0);
  });

  it('minds neither cycles, nor ids that are nowhere, nor one id twice', () => {
    const own = '2026-11-05-improvement-i';
    const { counts } = reachOf(
      `from: [${own}, nowhere, "", ${idOfFrustration(day, 'f')}, ${idOfFrustration(day, 'f')}]`,
    );
    assert.deepEqual(counts, { raw: 1, reframed: 1, improved: 1, done: 0 });
  });

  it('is told of the frustrations of the range alone', () => {
    const files = { ...frustration('2026-09-01', 'old'), ...frustration('2026-11-18', 'new') };
    assert.deepEqual(
      [looked(files, { range: 4 }).loop.counts.raw, looked(files).loop.counts.raw],
      [1, 2],
    );
  });
});

describe('the days between', () => {
  const closed = (id: string, begun: string, end: string) =>
    improvement(begun, id, `${from(id)}\nstatus: done\nclosed: ${end}`);

  it('run from the frustration to its first improvement, and from that to the first that is done', () => {
    const { loop } = looked({
      ...frustration(day, 'a'),
      ...closed('a', '2026-11-03', '2026-11-13'),
      ...frustration(day, 'b'),
      ...closed('b', '2026-11-05', '2026-11-06'),
      ...frustration(day, 'c'),
      ...closed('c', '2026-11-10', '2026-11-15'),
    });
    assert.deepEqual(loop.toImproved, { median: 3, values: [1, 3, 8] });
    assert.deepEqual(loop.toDone, { median: 5, values: [1, 5, 10] });
  });

  it('have no middle under three pairs', () => {
    const { loop } = looked({
      ...frustration(day, 'a'),
      ...closed('a', '2026-11-03', '2026-11-13'),
    });
    assert.deepEqual(loop.toImproved, { values: [1] });
  });

  it('are none where the dates run backwards', () => {
    const { loop } = looked({
      ...frustration(day, 'a'),
      ...closed('a', '2026-11-01', '2026-10-30'),
    });
    assert.deepEqual([loop.counts.done, loop.toImproved.values, loop.toDone.values], [1, [], []]);
  });
});

describe('the leak', () => {
  const raw = (count: number, on = day) =>
    Object.assign({}, ...Array.from({ length: count }, (_, at) => frustration(on, `r${at}`)));
  const reframed = (count: number) =>
    Object.assign(
      {},
      ...Array.from({ length: count }, (_, at) => frustration(day, `e${at}`, 'More.')),
    );

  it('is the step that loses the largest share, with its oldest', () => {
    const { loop } = looked({ ...raw(1), ...frustration('2026-10-30', 'old'), ...reframed(1) });
    assert.deepEqual(loop.leak, { at: 'reframed', count: 1, of: 1, oldest: 18 });
    const more = looked({ ...raw(1), ...frustration('2026-10-30', 'old') });
    assert.deepEqual(more.loop.leak, { at: 'raw', count: 2, of: 2, oldest: 21 });
  });

  it('is the earlier of two that lose the same share', () => {
    const improved = improvement('2026-11-05', 'i', from('e0'));
    const { loop } = looked({ ...raw(2), ...reframed(2), ...improved });
    assert.deepEqual(loop.counts, { raw: 4, reframed: 2, improved: 1, done: 0 });
    assert.equal(loop.leak?.at, 'improved');
    const done = improvement('2026-11-05', 'i', `${from('e0')}\nstatus: done`);
    assert.equal(looked({ ...raw(2), ...reframed(2), ...done }).loop.leak?.at, 'raw');
  });

  it('is none where nothing waits', () => {
    const done = improvement('2026-11-05', 'i', `${from('r0')}\nstatus: done`);
    assert.equal(looked({ ...raw(1), ...done }).loop.leak, undefined);
    assert.equal(looked(note({})).loop.leak, undefined);
  });

  it('has waited no day on the day on which it was written', () => {
    assert.equal(looked(raw(1, '2026-11-20')).loop.leak?.oldest, 0);
  });
});
