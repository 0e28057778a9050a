import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { NoteSearch, queryParts } from '../../../../src/core/journal/search.ts';
import { largestRead } from '../../../../src/core/note/largestRead.ts';
import { words } from '../../../support/arbitraries.ts';
import { noteText, pageText } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

function searching(files: { readonly [path: string]: string }) {
  const store = new MemoryStore(files);
  const index = new NoteIndex(store);
  const search = new NoteSearch(store, index);
  const paths = async (query: string) => (await search.find(query)).map(({ entry }) => entry.path);
  return { store, index, search, paths };
}

const note = (day: string, title: string, said = '', customer?: string) =>
  noteText({
    title,
    sections: { said },
    fields: { date: day, ...(customer === undefined ? {} : { customer: [customer] }) },
  });

describe('a search', () => {
  it('reads nothing before somebody searches', async () => {
    const { store, index, search } = searching({ 'notes/a.md': note('2026-11-17', 'A') });
    assert.deepEqual([store.reads, index.isReady], [[], false]);
    assert.deepEqual([await search.find(''), await search.find(' \u3000\n')], [[], []]);
    assert.deepEqual([store.reads, index.isReady], [[], false]);
  });

  it('finds parts of words, of Japanese too, whatever their width and case', async () => {
    const { paths } = searching({
      'notes/a.md': note('2026-11-17', '帳票の出力', 'ﾀｲﾑｱｳﾄ of the Ｅｘｐｏｒｔ, ΟΔΟΣ'),
    });
    for (const query of [
      '票の出',
      'タイムア',
      'ﾑｱｳ',
      'EXPO',
      'ｏｒｔ',
      'xport',
      'οδος',
      'Σ',
      'σ',
    ]) {
      assert.deepEqual(await paths(query), ['notes/a.md'], query);
    }
    assert.deepEqual(await paths('import'), []);
  });

  it('finds composed and decomposed letters by each other', async () => {
    const { paths } = searching({
      'notes/a.md': note('2026-11-17', 'ガ'),
      'notes/b.md': note('2026-11-16', 'ガ'.normalize('NFD')),
    });
    for (const query of ['ガ', 'ガ'.normalize('NFD'), 'ｶﾞ']) {
      assert.deepEqual(await paths(query), ['notes/a.md', 'notes/b.md']);
    }
  });

  it('finds only what holds every part, wherever each of them stands', async () => {
    const { paths } = searching({
      'notes/a.md': note('2026-11-17', 'Export', 'times out', 'mirai'),
      'notes/b.md': note('2026-11-17', 'Export', 'is slow', 'acme'),
    });
    assert.deepEqual(await paths('mirai out exp'), ['notes/a.md']);
    assert.deepEqual(await paths('mirai　slow'), []);
  });

  it('puts titles first, then names and tags, then the newest', async () => {
    const { paths } = searching({
      'notes/1.md': note('2026-11-19', 'Other', 'export'),
      'notes/2.md': note('2026-11-20', 'Other', 'export'),
      'notes/3.md': note('2026-11-01', 'Other', '', 'export'),
      'notes/4.md': note('2026-10-01', 'The Export'),
      'notes/5.md': note('2026-10-01', 'The Export'),
    });
    assert.deepEqual(await paths('export'), [
      'notes/4.md',
      'notes/5.md',
      'notes/3.md',
      'notes/2.md',
      'notes/1.md',
    ]);
  });

  for (const [name, lineBreak] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
    it(`counts lines from 1, as an editor does, with ${name}`, async () => {
      const { search } = searching({
        'notes/a.md': ['first', ' second  ', 'third'].join(lineBreak),
      });
      const [hit] = await search.find('second');
      assert.deepEqual([hit?.line, hit?.excerpt], [2, 'second']);
    });
  }

  it('shows the line that holds most parts', async () => {
    const { search } = searching({ 'notes/a.md': 'out\n\nit times out\ntimes' });
    const [hit] = await search.find('times out');
    assert.deepEqual([hit?.line, hit?.excerpt], [3, 'it times out']);
  });

  it('finds a note by its id, and shows it from its first line', async () => {
    const { search } = searching({ 'notes/2026-11-17-k3f9.md': '# A' });
    const [hit] = await search.find('k3f9');
    assert.equal(hit?.line, 1);
  });

  it('finds pages, and what is too large to be read by its name', async () => {
    const { paths } = searching({
      'customers/mirai.md': pageText('name: ミライ食品'),
      'notes/ledger.md': 'x'.repeat(largestRead),
    });
    assert.deepEqual(await paths('みらい'), []);
    assert.deepEqual(await paths('ミライ'), ['customers/mirai.md']);
    assert.deepEqual(await paths('ledger'), ['notes/ledger.md']);
  });

  it('finds what a changed note says now, and no note that is gone', async () => {
    const { store, paths } = searching({ 'notes/a.md': '# before', 'notes/b.md': '# before' });
    assert.equal((await paths('before')).length, 2);
    store.put('notes/a.md', '# after');
    store.put('notes/b.md', undefined);
    assert.deepEqual([await paths('before'), await paths('after')], [[], ['notes/a.md']]);
  });

  it('reads each text once, though somebody types fast', async () => {
    const { store, index, paths } = searching({ 'notes/a.md': '# export', 'notes/b.md': '# b' });
    await index.load();
    store.reads.length = 0;
    await Promise.all(['x', 'xp', 'xpo', 'zz'].map(paths));
    assert.deepEqual(
      store.reads.filter((path) => path === 'notes/b.md'),
      ['notes/b.md'],
    );
  });

  it('finds the same when somebody else stops searching meanwhile', async () => {
    const { search, paths } = searching({ 'notes/a.md': '# export' });
    const found = paths('export');
    search.dispose();
    assert.deepEqual(await found, ['notes/a.md']);
    search.dispose();
    assert.deepEqual(await paths('export'), ['notes/a.md']);
  });

  it('works again after the folder could not be read', async () => {
    const { store, index, paths } = searching({ 'notes/a.md': '# export' });
    await index.load();
    store.unavailable = new Error('EIO');
    await assert.rejects(paths('export'));
    store.unavailable = undefined;
    assert.deepEqual(await paths('export'), ['notes/a.md']);
  });

  it('gives no more than it was asked for', async () => {
    const { search } = searching({ 'notes/a.md': '# export', 'notes/b.md': '# export' });
    assert.equal((await search.find('export', 1)).length, 1);
  });

  it('finds a text by every part of it that holds more than space', () =>
    fc.assert(
      fc.asyncProperty(words, fc.nat(), fc.nat(), async (text, from, length) => {
        const characters = [
          ...new Intl.Segmenter().segment(text.replace(/\p{Surrogate}/gu, '\uFFFD')),
        ].map(({ segment }) => segment);
        const start = from % Math.max(characters.length, 1);
        const query = characters.slice(start, start + 1 + (length % 20)).join('');
        fc.pre(queryParts(query).length > 0);
        const { paths } = searching({ 'notes/a.md': text });
        assert.deepEqual(await paths(query), ['notes/a.md']);
      }),
      { numRuns: 1000 },
    ));
});
