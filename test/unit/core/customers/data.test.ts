import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readCustomer } from '../../../../src/core/actions/readCustomer.ts';
import { customersIn, findCustomer } from '../../../../src/core/customers/customers.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';
import { note, type Files } from '../retrospective/folder.ts';
import { dataOf, page, saturday, talk } from './folder.ts';

const all = (...some: readonly Files[]) => Object.assign({}, ...some) as Files;
const said = (words: string) =>
  `## Said\n\n${words}\n\n## Next\n\n- [ ] Call them back by 2026-11-25\n`;

const kitano = all(
  page(
    'name: Kitano Foods\naliases: [北野食品]',
    'Sendai and Koriyama\n\n## Their work\n\nFrozen noodles.\n',
  ),
  talk('2026-10-15', {
    front: 'channel: visit\nwith: [maintenance lead]',
    body: said('Too many\nred lamps.'),
  }),
  talk('2026-10-31', {
    front: 'stage: plan\ngains: [customer, team]\npays: [me]',
    body: '## Meant\n\nLeave line 2 alone at night.\n',
  }),
  talk('2026-09-24', { front: 'heard: sales', body: '## Said\n\nCheaper.\n' }),
  talk('2026-10-22', {
    kind: 'thanks',
    front: 'for: [Inoue, Mori]\ntold:\n  Inoue: 2026-10-23\nmasked: 2',
    body: '## Their words\n\n> I slept.\n',
  }),
  talk('2026-10-14', { kind: 'frustration', id: 'raw', body: '## Frustration\n\nThird time.\n' }),
  talk('2026-10-01', { kind: 'frustration', id: 'done', front: 'heard: support' }),
  talk('2026-10-02', {
    kind: 'improvement',
    id: 'done',
    front: 'from: [2026-10-01-frustration-done]\nstatus: done\nclosed: 2026-10-19',
  }),
  talk('2026-10-16', {
    id: 'intro',
    front: 'with: [Ito]\nintroduction:\n  of: us\n  to: Sendai\n  by: Ito\nwin: reputation',
  }),
);

describe('the data of a customer', () => {
  const data = dataOf(kitano);

  it('say what they said and what they meant, hearsay apart, newest first', () => {
    assert.deepEqual(
      data.voices.map(({ day, said: words, meant, with: people, channel, stage }) => [
        day,
        words,
        meant,
        people,
        channel,
        stage,
      ]),
      [
        ['2026-10-31', undefined, 'Leave line 2 alone at night.', [], undefined, 'plan'],
        ['2026-10-16', undefined, undefined, ['Ito'], undefined, undefined],
        ['2026-10-15', 'Too many red lamps.', undefined, ['maintenance lead'], 'visit', undefined],
      ],
    );
    assert.deepEqual(
      data.hearsay.map(({ said: words, hearsay }) => [words, hearsay]),
      [['Cheaper.', 'sales']],
    );
    assert.deepEqual(data.heard, { direct: 3, of: 3 });
  });

  it('follow each frustration, those that are not done first', () => {
    assert.deepEqual(
      data.frustrations.map(({ reach, words, waiting, hearsay, improvement }) => [
        reach,
        words,
        waiting,
        hearsay,
        improvement?.closed,
      ]),
      [
        ['raw', 'Third time.', 38, undefined, undefined],
        ['done', undefined, undefined, 'support', '2026-10-19'],
      ],
    );
    assert.deepEqual(data.counts.frustrations, { raw: 1, reframed: 0, improved: 0, done: 1 });
  });

  it('hold thanks, wins, introductions, who gained and paid, and what is open', () => {
    const [thanks] = data.thanks;
    assert.deepEqual(
      [thanks?.words, thanks?.masked, thanks?.told, thanks?.notYet],
      ['I slept.', 2, [{ person: 'Inoue', day: '2026-10-23' }], ['Mori']],
    );
    assert.deepEqual(
      data.wins.map(({ day, win }) => [day, win]),
      [['2026-10-16', 'reputation']],
    );
    assert.deepEqual(
      data.introductions.map(({ to, by, state, openFor }) => [to, by, state, openFor]),
      [['Sendai', 'Ito', 'open', 5]],
    );
    assert.deepEqual(
      [
        data.balance?.gains.customer.length,
        data.balance?.pays.me.length,
        data.balance?.pays.team.length,
      ],
      [1, 1, 0],
    );
    assert.deepEqual(
      data.openSteps.map(({ text, due }) => [text, due]),
      [['Call them back', '2026-11-25']],
    );
    assert.deepEqual(
      [data.name, data.about, data.reached],
      ['Kitano Foods', 'Sendai and Koriyama', 2],
    );
  });

  it('are plain JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(data)), data));

  it('do not depend on the order of the notes', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(kitano), { minLength: 9 }), (shuffled) => {
        assert.deepEqual(dataOf(Object.fromEntries(shuffled)), data);
      }),
      { numRuns: 30 },
    ));

  it('of a customer whom one note of ten names are those of that note', () => {
    const names = Array.from({ length: 10 }, (_, at) => `c${at}`);
    const files = note({
      day: '2026-11-01',
      front: `customer: [${names.join(', ')}]\nstage: worry`,
    });
    const each = names.map((id) => dataOf(files, { id }));
    assert.deepEqual(
      each.map(({ id, voices, reached }) => [id, voices.length, reached]),
      names.map((id) => [id, 1, 1]),
    );
  });

  it('are those of all spellings of the id', () => {
    const files = all(
      note({ day: '2026-11-01', id: 'a', front: 'customer: がいしゃ' }),
      note({ day: '2026-11-02', id: 'b', front: `customer: ${'がいしゃ'.normalize('NFD')}` }),
      note({
        day: '2026-11-03',
        id: 'c',
        kind: 'frustration',
        front: 'customer: [other, がいしゃ]',
      }),
    );
    const found = dataOf(files, { id: 'がいしゃ'.normalize('NFD') });
    assert.deepEqual(
      [found.id, found.voices.length, found.frustrations.length],
      ['がいしゃ', 2, 1],
    );
  });

  it('show the beginning of long lists, and count the rest', () => {
    const days = Array.from(
      { length: 30 },
      (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`,
    );
    const found = dataOf(
      all(
        ...days.map((day) => talk(day)),
        ...days.map((day) => talk(day, { kind: 'frustration' })),
      ),
    );
    assert.deepEqual(
      [found.voices.length, found.counts.voices, found.voices[0]?.day],
      [10, 30, '2026-10-30'],
    );
    assert.deepEqual([found.frustrations.length, found.counts.frustrations.raw], [20, 30]);
  });
});

describe('reading a customer', () => {
  async function read(files: Files, id = 'kitano') {
    const store = new MemoryStore(files);
    const index = new NoteIndex(store);
    await index.load();
    store.reads.length = 0;
    const entries = [...index.entries.values()];
    const found = findCustomer(id, entries);
    const customer = customersIn(entries, index.notes, saturday).find(
      (one) => one.id === found?.id,
    );
    const data =
      customer &&
      (await readCustomer({ store, index }, customer, { today: saturday, staleAfter: 6 }));
    index.dispose();
    return { data, reads: store.reads };
  }

  it('reads the notes whose words are shown, and no other, each once', async () => {
    const { data, reads } = await read(
      all(kitano, talk('2026-11-01', { kind: 'improvement', body: '## Today\n\nMuch.\n' })),
    );
    assert.deepEqual(data?.voices, dataOf(kitano).voices);
    assert.deepEqual(reads.toSorted(), [
      'customers/kitano.md',
      'notes/2026/2026-09-24-interaction-a.md',
      'notes/2026/2026-10-14-frustration-raw.md',
      'notes/2026/2026-10-15-interaction-a.md',
      'notes/2026/2026-10-22-thanks-a.md',
      'notes/2026/2026-10-31-interaction-a.md',
    ]);
  });

  it('finds them by name and alias too, and whoever has a page alone', async () => {
    assert.equal((await read(kitano, '北野食品')).data?.id, 'kitano');
    assert.equal((await read(kitano, 'kitano foods')).data?.id, 'kitano');
    const { data } = await read({ 'customers/new.md': '' }, 'new');
    assert.deepEqual([data?.known, data?.rhythm.last, data?.reached], [0, undefined, 0]);
    assert.equal((await read(kitano, 'nobody')).data, undefined);
  });
});
