import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { NoteSearch } from '../../../../src/core/journal/search.ts';
import { noteText } from '../../../support/builders.ts';
import { MemoryCache } from '../../../support/memoryCache.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const paths = [
  ...['notes/a.md', 'notes/2026/a.md', 'notes/2026/b.md', 'notes/A.md', 'notes/が.md'],
  ...[
    'notes/が.md'.normalize('NFD'),
    'notes/x.md/y.md',
    'weeks/w.md',
    'README.md',
    'notes/v1.2/c.md',
  ],
];
const path = fc.constantFrom(...paths);
const text = fc.nat(9).map((number) => noteText({ title: `Title${number}x` }));

/** What happens to a folder: by us, by hand, by Git, without a word. */
type Step = (store: MemoryStore) => void;
const steps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(path, text).map(
    ([at, put]) =>
      (store) =>
        void store.create(at, put),
  ),
  fc.tuple(path, text).map(
    ([at, put]) =>
      (store) =>
        void store.replace(at, store.files[at] ?? '', put),
  ),
  path.map((at) => (store) => void store.remove(at, store.files[at] ?? '')),
  fc.tuple(path, text).map(
    ([at, put]) =>
      (store) =>
        store.put(at, put),
  ),
  fc.tuple(path, path).map(
    ([from, to]) =>
      (store) =>
        store.rename(from, to),
  ),
  path.map((at) => (store) => {
    const folder = at.slice(0, at.lastIndexOf('/'));
    const inside = Object.keys(store.files).filter((one) => one.startsWith(`${folder}/`));
    inside.forEach((one) => store.put(one, undefined, false));
    store.tell([folder]);
  }),
  fc.dictionary(path, fc.option(text, { nil: undefined })).map((changes) => (store) => {
    Object.entries(changes).forEach(([at, put]) => store.put(at, put, false));
    store.tell(undefined);
  }),
  path.map((at) => (store) => store.tell([at])),
  path.map(
    (at) => (store) => (
      store.unreadable.delete(at),
      store.unreadable.add(at),
      store.tell(undefined)
    ),
  ),
];
const step = fc.oneof(...steps);

/** The index as anyone sees it; times differ between two folders that hold the same. */
const seen = (index: NoteIndex) => ({
  entries: [...index.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  notes: index.notes.map((note) => note.path),
});

/** A fresh index of the same folder. */
async function fresh(store: MemoryStore): Promise<ReturnType<typeof seen>> {
  store.pause = () => Promise.resolve();
  const index = new NoteIndex(store);
  await index.load();
  return seen(index);
}

describe('the index, whatever happens to the folder', () => {
  const isFileOfTime = (store: MemoryStore) => {
    // Files that became unreadable look as before; who may read them is no change of theirs.
    store.unreadable.clear();
  };

  it('is what a fresh index would be, however changes and reads interleave', () =>
    fc.assert(
      fc.asyncProperty(
        ...([fc.array(step, { maxLength: 12 }), fc.scheduler(), fc.boolean()] as const),
        async (happening, scheduler, isForgiving) => {
          const store = new MemoryStore({ 'notes/a.md': noteText() }, { isForgiving });
          store.pause = (what) => scheduler.schedule(Promise.resolve(), what);
          const index = new NoteIndex(store);
          const loading = index.load();
          for (const happens of happening) {
            happens(store);
            isFileOfTime(store);
            if (scheduler.count() > 0) {
              await scheduler.waitOne();
            }
          }
          await scheduler.waitFor(loading);
          await scheduler.waitFor(index.settled());
          assert.deepEqual(seen(index), await fresh(store));
        },
      ),
      { numRuns: 150 },
    )).timeout(30_000);

  it('is the same from its cache, whatever happened since that was saved', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step), fc.array(step), async (before, since) => {
        const store = new MemoryStore({ 'notes/a.md': noteText() });
        const cache = { root: 'here', store: new MemoryCache() };
        const index = new NoteIndex(store, cache);
        before.forEach((happens) => happens(store));
        await index.load();
        await index.saveCache();
        index.dispose();
        since.forEach((happens) => happens(store));
        isFileOfTime(store);
        const warm = new NoteIndex(store, cache);
        await warm.settled();
        assert.deepEqual(seen(warm), await fresh(store));
      }),
    )).timeout(30_000);

  it('lets a search find what is in the files now', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.nat(9), async (happening, number) => {
        const store = new MemoryStore({ 'notes/a.md': noteText({ title: 'Title3x' }) });
        const search = new NoteSearch(store, new NoteIndex(store));
        const query = `Title${number}x`;
        for (const happens of happening) {
          happens(store);
          isFileOfTime(store);
          void search.find(query);
          await Promise.resolve();
        }
        const found = (await search.find(query)).map(({ entry }) => entry.path);
        const expected = Object.entries(store.files).flatMap(([at, has]) =>
          at !== 'README.md' && has.includes(`# ${query}\n`) ? [at] : [],
        );
        assert.deepEqual(found.sort(), expected.sort());
      }),
    )).timeout(30_000);
});
