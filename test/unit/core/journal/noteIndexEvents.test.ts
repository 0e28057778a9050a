import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { noteText } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const path = 'notes/2026/a.md';

async function opened(files: { readonly [path: string]: string }, isForgiving = false) {
  const store = new MemoryStore(files, { isForgiving });
  const index = new NoteIndex(store);
  let told = 0;
  index.onDidChange(() => told++);
  await index.load();
  store.reads.length = 0;
  store.lists = 0;
  return { store, index, told: () => told };
}

const titles = (index: NoteIndex) => [...index.entries.values()].map(({ title }) => title).sort();

describe('the index, when files change', () => {
  it('knows our own writes', async () => {
    const { store, index } = await opened({});
    await store.create(path, noteText({ title: 'Ours' }));
    await index.settled();
    assert.deepEqual(titles(index), ['Ours']);
    await store.replace(path, noteText({ title: 'Ours' }), noteText({ title: 'Again' }));
    await index.settled();
    assert.deepEqual(titles(index), ['Again']);
    await store.remove(path, noteText({ title: 'Again' }));
    await index.settled();
    assert.deepEqual([titles(index), store.lists], [[], 0]);
  });

  it('reads one file when one changed, and tells once', async () => {
    const { store, index, told } = await opened({ [path]: noteText(), 'notes/b.md': noteText() });
    store.put(path, noteText({ title: 'By hand' }));
    await index.settled();
    assert.deepEqual([store.reads, store.lists, told()], [[path], 0, 2]);
  });

  it('takes a burst together', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`notes/${at}.md`, noteText()]),
    );
    const { store, index, told } = await opened(files);
    for (const one of Object.keys(files)) {
      store.put(one, noteText({ title: 'Pulled' }));
      store.tell([one]);
    }
    await index.settled();
    assert.deepEqual([...new Set(titles(index))], ['Pulled']);
    assert.ok(
      told() <= 3 && store.reads.length <= 301,
      `told ${told()} times, read ${store.reads.length} files`,
    );
  });

  it('looks at everything when anything may have changed, and reads what looks different', async () => {
    const { store, index } = await opened({
      'notes/a.md': noteText(),
      'notes/b.md': noteText(),
      'notes/c.md': noteText(),
    });
    store.put('notes/a.md', undefined, false);
    store.put('notes/b.md', noteText({ title: 'Changed' }), false);
    store.put('notes/d.md', noteText({ title: 'New' }), false);
    store.tell(undefined);
    await index.settled();
    assert.deepEqual(titles(index), ['Changed', 'Export times out', 'New']);
    assert.deepEqual(store.reads, ['notes/b.md', 'notes/d.md']);
  });

  it('tells nobody when nothing changed', async () => {
    const { store, index, told } = await opened({ [path]: noteText() });
    store.tell(undefined);
    store.tell(['README.md', 'notes/picture.png', 'notes/.a1b2.tmp']);
    await index.settled();
    assert.deepEqual([told(), store.reads], [1, []]);
  });

  for (const folder of ['notes/2026', 'notes', '', 'notes/2026.old', 'notes/2026.md']) {
    it(`knows that the folder "${folder}" is gone, though only its own name is told`, async () => {
      const inside = folder === '' ? 'notes/x.md' : `${folder}/x.md`;
      const { store, index } = await opened({ [inside]: noteText(), 'weeks/w.md': '# Week' });
      store.put(inside, undefined, false);
      store.tell([folder]);
      await index.settled();
      assert.deepEqual([...index.entries.keys()], ['weeks/w.md']);
    });
  }

  it('finds the files of a folder that came', async () => {
    const { store, index } = await opened({});
    store.put('notes/2026/x.md', noteText({ title: 'Came' }), false);
    store.tell(['notes/2026']);
    await index.settled();
    assert.deepEqual(titles(index), ['Came']);
  });

  for (const [change, from, to] of [
    ['case', 'notes/Export.md', 'notes/export.md'],
    ['composition', 'notes/が.md'.normalize('NFD'), 'notes/が.md'],
  ] as const) {
    for (const isForgiving of [true, false]) {
      it(`knows a file by one name when only its ${change} changed, on a disk that ${isForgiving ? 'forgives' : 'minds'} it`, async () => {
        const { store, index } = await opened({ [from]: noteText() }, isForgiving);
        store.rename(from, to);
        await index.settled();
        assert.deepEqual([...index.entries.keys()], [to]);
      });
    }
  }

  it('knows a file by the name in the folder, however an event spells it', async () => {
    const listed = 'notes/が.md'.normalize('NFD');
    const { store, index } = await opened({ [listed]: noteText() }, true);
    store.put('notes/が.md', noteText({ title: 'Changed' }));
    await index.settled();
    assert.deepEqual([...index.entries.keys()], [listed]);
    assert.deepEqual(titles(index), ['Changed']);
  });

  it('keeps two files apart where the disk does', async () => {
    const { store, index } = await opened({ 'notes/A.md': noteText({ title: 'Large' }) });
    store.put('notes/a.md', noteText({ title: 'Small' }));
    await index.settled();
    assert.deepEqual(titles(index), ['Large', 'Small']);
  });

  it('is told of by listeners that fail without harm', async () => {
    const { store, index } = await opened({ [path]: noteText() });
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined);
    index.onDidChange(() => {
      throw new Error('a bug in a view');
    });
    store.put(path, noteText({ title: 'One' }));
    await index.settled();
    store.put(path, noteText({ title: 'Two' }));
    await index.settled();
    await setImmediate();
    process.removeAllListeners('unhandledRejection');
    others.forEach((listener) => process.on('unhandledRejection', listener));
    assert.deepEqual(titles(index), ['Two']);
  });
});

describe('the index of a folder that cannot be read for a while', () => {
  const gone = new Error('EIO');

  it('says so, and is built when it is asked for again', async () => {
    const store = new MemoryStore({ [path]: noteText() });
    const index = new NoteIndex(store);
    store.unavailable = gone;
    await assert.rejects(index.load(), gone);
    await assert.rejects(index.settled(), gone);
    assert.equal(index.isReady, false);
    store.unavailable = undefined;
    await index.load();
    assert.deepEqual([index.isReady, index.entries.size], [true, 1]);
  });

  it('is built at the next event', async () => {
    const store = new MemoryStore({ [path]: noteText() });
    const index = new NoteIndex(store);
    store.unavailable = gone;
    await assert.rejects(index.load(), gone);
    store.unavailable = undefined;
    const ready = new Promise<void>((resolve) => index.onDidChange(resolve));
    store.tell(['notes/2026/b.md']);
    await ready;
    assert.deepEqual([index.isReady, index.entries.size], [true, 1]);
  });

  it('loses no change of that time', async () => {
    for (const heard of [true, false]) {
      const { store, index } = await opened({
        [path]: noteText(),
        'notes/b.md': noteText({ title: 'B' }),
      });
      store.unavailable = gone;
      store.put(path, noteText({ title: 'Meanwhile' }), heard);
      store.put('notes/b.md', undefined, heard);
      await setImmediate();
      if (heard) {
        await assert.rejects(index.settled(), gone);
      }
      store.unavailable = undefined;
      if (!heard) {
        store.tell(undefined);
      }
      await index.settled();
      assert.deepEqual(titles(index), ['Meanwhile']);
    }
  });

  it('tells of what was read before it failed', async () => {
    const { store, index, told } = await opened({
      'notes/a.md': noteText(),
      'notes/b.md': noteText(),
    });
    store.beforeRead = (one) => {
      store.unavailable = one === 'notes/b.md' ? gone : undefined;
    };
    store.put('notes/a.md', noteText({ title: 'A' }));
    store.put('notes/b.md', noteText({ title: 'B' }));
    await setImmediate();
    store.unavailable = undefined;
    store.beforeRead = () => undefined;
    await index.settled();
    assert.deepEqual(titles(index), ['A', 'B']);
    assert.ok(told() >= 2);
  });
});
