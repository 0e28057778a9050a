import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { printCache, readCache } from '../../../../src/core/journal/cache.ts';
import type { Entry } from '../../../../src/core/journal/entry.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { writeNote } from '../../../../src/core/note/write.ts';
import { newNote } from '../../../support/arbitraries.ts';
import { entryFrom, noteText } from '../../../support/builders.ts';
import { MemoryCache } from '../../../support/memoryCache.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const files = {
  'notes/a.md': noteText({
    kind: 'improvement',
    fields: { from: ['x'], due: '2026-11-30' as never },
  }),
  'notes/b.md': noteText({ sections: { next: 'call 2026-11-30\nwrite' } }),
  'notes/c.md': '---\nkind: [\n---\n',
};

async function saved(root = 'here', store = new MemoryStore(files)) {
  const cache = new MemoryCache();
  const index = new NoteIndex(store, { root, store: cache });
  await index.load();
  await index.saveCache();
  index.dispose();
  return { store, cache };
}

/** What an index with this cache reads, which is everything when the cache is worth nothing. */
async function readsWith(store: MemoryStore, cache: MemoryCache, root = 'here'): Promise<string[]> {
  store.reads.length = 0;
  const index = new NoteIndex(store, { root, store: cache });
  await index.load();
  const fresh = new NoteIndex(store);
  const reads = [...store.reads];
  await fresh.load();
  assert.deepEqual(new Map(index.entries), new Map(fresh.entries));
  return reads;
}

describe('the cache of an index', () => {
  it('makes a start that reads nothing', async () => {
    const { store, cache } = await saved();
    assert.deepEqual(await readsWith(store, cache), []);
  });

  it('makes a start that reads what looks different, and forgets what is gone', async () => {
    const { store, cache } = await saved();
    store.put('notes/a.md', noteText({ title: 'Changed' }));
    store.put('notes/b.md', undefined);
    store.put('notes/d.md', noteText());
    assert.deepEqual(await readsWith(store, cache), ['notes/a.md', 'notes/d.md']);
  });

  it('is not saved before the index is complete', async () => {
    const cache = new MemoryCache();
    await new NoteIndex(new MemoryStore(files), { root: 'here', store: cache }).saveCache();
    assert.equal(cache.text, undefined);
  });

  it('holds entries exactly', () =>
    fc.assert(
      fc.asyncProperty(fc.array(newNote, { maxLength: 4 }), fc.double(), async (notes, mtime) => {
        const entries = notes.map((note, at): Entry => ({
          ...entryFrom(`notes/${at}.md`, writeNote(note, 'ja')),
          mtime: Number.isFinite(mtime) ? mtime + 0 : 0,
        }));
        const cache = new MemoryCache();
        await cache.save(printCache('here', entries));
        assert.deepEqual(await readCache('here', cache), entries);
      }),
    ));

  it('holds more entries than go into one line', async () => {
    const entries = Array.from({ length: 1001 }, (_, at) =>
      entryFrom(`notes/${at}.md`, noteText()),
    );
    const cache = new MemoryCache();
    await cache.save(printCache('here', entries));
    assert.deepEqual(await readCache('here', cache), entries);
  });

  it('is worth nothing for another folder', async () => {
    const { store, cache } = await saved('there');
    assert.equal((await readsWith(store, cache)).length, 3);
  });

  const entry = JSON.parse(JSON.stringify(entryFrom('notes/a.md', files['notes/a.md']))) as Entry;
  const head = (count = 1, version = 1) => JSON.stringify({ ashita: version, root: 'here', count });
  const withEntry = (value: unknown) => `${head()}\n${JSON.stringify([value])}\n`;
  const bad: { readonly [what: string]: string } = {
    'is empty': '',
    'is no JSON': 'x{',
    'is of another version': `${head(1, 0)}\n${JSON.stringify([entry])}`,
    'has no head': JSON.stringify([entry]),
    'has null for a head': 'null\n',
    'promises more than it holds': `${head(2)}\n${JSON.stringify([entry])}`,
    'holds more than it promises': `${head(0)}\n${JSON.stringify([entry])}`,
    'has a line that is no list': `${head()}\n{"0":1}`,
    'has a line of text': `${head()}\n"a"`,
    'holds null': withEntry(null),
    'holds a list': withEntry([]),
    'has an entry of some other file': withEntry({ ...entry, path: '../secret' }),
    'has an entry without an id': withEntry({ ...entry, id: undefined }),
    'has an entry of no kind that is': withEntry({ ...entry, kind: 'letter' }),
    'has a day that is none': withEntry({ ...entry, day: '2026-02-30' }),
    'has fields that are null': withEntry({ ...entry, fields: null }),
    'has fields of another shape': withEntry({ ...entry, fields: { from: [{}] } }),
    'has a field that nobody knows': withEntry({ ...entry, fields: { colour: 'red' } }),
    'has steps of another shape': withEntry({ ...entry, steps: [null] }),
    'has a step with a date that is none': withEntry({
      ...entry,
      steps: [{ text: 'a', done: false, at: 1, due: 'soon' }],
    }),
    'has problems of another shape': withEntry({ ...entry, problems: [{ code: 'x' }] }),
    'has a size that is text': withEntry({ ...entry, size: '12' }),
  };
  for (const [what, text] of Object.entries(bad)) {
    it(`is worth nothing when it ${what}`, async () => {
      assert.equal(await readCache('here', new MemoryCache(text)), undefined);
      assert.equal((await readsWith(new MemoryStore(files), new MemoryCache(text))).length, 3);
    });
  }

  it('is worth nothing when it was cut, wherever', async () => {
    const { cache } = await saved();
    const { text = '' } = cache;
    for (let length = 0; length < text.length - 1; length++) {
      assert.equal(await readCache('here', new MemoryCache(text.slice(0, length))), undefined);
    }
  });
});
