import assert from 'node:assert/strict';
import { commit, gathered, idOfNote, note } from './folder.ts';

const called = idOfNote('interaction', '2026-11-17', 'a');
const improvement = (day: string, from: string, id = 'i') =>
  note({ kind: 'improvement', day, id, title: id, front: `from: ${from}\nscope: mechanism` });
describe('the work of a week', () => {
  it('fed tomorrow when an improvement came from it', () => {
    const { work } = gathered({ ...note({}), ...improvement('2026-11-19', `[${called}]`) });
    assert.deepEqual([work.fed, work.ended], [1, 0]);
    assert.deepEqual(
      work.rows[0]?.improvements.map(({ title, scope }) => [title, scope]),
      [['i', 'mechanism']],
    );
  });

  it('fed tomorrow when it has a next step, done or not', () => {
    const { work } = gathered({
      ...note({ id: 'a', body: '- [x] Measure' }),
      ...note({ id: 'b', body: '- [ ] Ask 2026-11-27' }),
    });
    assert.deepEqual([work.fed, work.ended], [2, 0]);
    assert.deepEqual(
      work.rows.flatMap(({ steps }) => steps),
      [
        { text: 'Measure', done: true },
        { text: 'Ask', done: false, due: '2026-11-27' },
      ],
    );
  });

  it('ended today where its only step was dropped', () => {
    const { work } = gathered(note({ body: '- [x] ~~Measure~~ (dropped: no need)' }));
    assert.deepEqual([work.fed, work.ended, work.rows[0]?.steps], [0, 1, []]);
  });

  it('ended today otherwise, even where an improvement came of it after the week', () => {
    const { work } = gathered({ ...note({}), ...improvement('2026-11-23', called) });
    assert.deepEqual([work.fed, work.ended], [0, 1]);
  });

  it('counts an improvement that is older than its origin, or anybody else’s', () => {
    const files = { ...note({ front: 'author: hide' }), ...improvement('2026-11-01', called) };
    assert.equal(gathered(files).work.fed, 1);
    const theirs = note({ kind: 'improvement', front: `author: sato\nfrom: ${called}` });
    const { work } = gathered({ ...note({}), ...theirs });
    assert.deepEqual([work.fed, work.scopes.none], [1, 0]);
  });

  it('does not mind cycles, ids that do not exist, or the same id twice', () => {
    const [one, two] = [
      idOfNote('improvement', '2026-11-18', 'one'),
      idOfNote('improvement', '2026-11-18', 'two'),
    ];
    const { work } = gathered({
      ...note({}),
      ...improvement('2026-11-18', `[${one}, ${two}, nowhere]`, 'one'),
      ...improvement('2026-11-18', `[${one}, ${called}, ${called}]`, 'two'),
    });
    assert.deepEqual(
      work.rows.map(({ improvements }) => improvements.map(({ title }) => title)),
      [['two']],
    );
    assert.equal(work.scopes.mechanism, 2);
  });

  it('is interactions and frustrations, then the commits of the week as one, each once', () => {
    const { work } = gathered(
      {
        ...note({ kind: 'thanks' }),
        ...note({ kind: 'frustration', day: '2026-11-18' }),
        ...improvement('2026-11-16', 'x'),
      },
      {
        commits: [
          ...[commit('2026-11-15', 'before'), commit('2026-11-16', 'b'), commit('2026-11-16', 'a')],
          ...[commit('2026-11-16', 'b'), commit('2026-11-23', 'after')],
        ],
      },
    );
    assert.deepEqual(
      work.rows.map(({ type }) => type),
      ['note', 'commits'],
    );
    const last = work.rows[1];
    assert.deepEqual(last?.type === 'commits' && last.commits.map(({ subject }) => subject), [
      'b',
      'a',
    ]);
    assert.deepEqual([work.fed, work.ended], [0, 2]);
  });
});
