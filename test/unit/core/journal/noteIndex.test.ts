import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { largestRead } from '../../../../src/core/note/largestRead.ts';
import { noteText } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const first = 'notes/2026/2026-11-17-interaction-a-0001.md';
const second = 'notes/2026/2026-11-18-thanks-b-0002.md';
const two = () =>
  new MemoryStore({
    [second]: noteText({
      kind: 'thanks',
      title: 'B',
      fields: { date: '2026-11-18T09:00:00+09:00' },
    }),
    [first]: noteText({ title: 'A' }),
  });

async function loaded(store: MemoryStore): Promise<NoteIndex> {
  const index = new NoteIndex(store);
  await index.load();
  return index;
}

const titles = (index: NoteIndex) => index.notes.map(({ title }) => title);
const problems = (index: NoteIndex, path: string) =>
  index.entries.get(path)?.problems.map(({ code }) => code);

describe('the index of a folder', () => {
  it('reads nothing before it is asked to', () => {
    const store = two();
    const index = new NoteIndex(store);
    store.put(first, noteText());
    assert.deepEqual([store.lists, store.reads, index.isReady], [0, [], false]);
  });

  it('is built once, however often it is asked for', async () => {
    const store = two();
    const index = new NoteIndex(store);
    await Promise.all([index.load(), index.load(), index.settled()]);
    assert.deepEqual([store.lists, store.reads.length, index.isReady], [1, 2, true]);
  });

  it('is empty where there is no folder', async () => {
    const index = await loaded(new MemoryStore());
    assert.deepEqual([index.isReady, [...index.entries]], [true, []]);
  });

  it('holds Markdown below notes, customers and weeks, and the aspiration', async () => {
    const held = [
      'aspiration.md',
      'customers/a.md',
      'notes/b.MD',
      'notes/deep/er/c.md',
      'weeks/w.md',
    ];
    const others = [
      'README.md',
      'notes.md',
      'other/x.md',
      'notes/x.txt',
      'sub/notes/x.md',
      'notes/.md',
    ];
    const index = await loaded(
      new MemoryStore(Object.fromEntries([...held, ...others].map((path) => [path, '# X']))),
    );
    assert.deepEqual([...index.entries.keys()].sort(), held.sort());
  });

  it('orders notes by day, then by date, then by path, however the folder lists them', async () => {
    const note = (date: string) => noteText({ fields: { date } });
    const files = {
      'notes/d.md': note('2026-11-18T09:00:00+09:00'),
      'notes/c.md': note('2026-11-17T23:00:00-05:00'),
      'notes/b.md': note('2026-11-17T10:00:00+09:00'),
      'notes/a.md': note('2026-11-17T10:00:00+09:00'),
    };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    for (const one of [files, reversed]) {
      const { notes } = await loaded(new MemoryStore(one));
      assert.deepEqual(
        notes.map(({ path }) => path),
        ['notes/a.md', 'notes/b.md', 'notes/c.md', 'notes/d.md'],
      );
    }
  });

  it('finds a note by its id, composed or not, whichever way its file is named', async () => {
    const name = 'notes/2026-11-17-thanks-が-0001';
    for (const form of ['NFC', 'NFD']) {
      const path = `${name.normalize(form)}.md`;
      const index = await loaded(new MemoryStore({ [path]: noteText() }));
      for (const asked of ['NFC', 'NFD']) {
        const id = '2026-11-17-thanks-が-0001'.normalize(asked);
        assert.equal(index.byId(id)?.path, path);
      }
    }
  });

  it('finds the first by path of two notes with one id', async () => {
    const files = {
      'notes/b/x.md': noteText(),
      'notes/a/x.md': noteText(),
      'notes/c/x.md': noteText(),
    };
    assert.equal((await loaded(new MemoryStore(files))).byId('x')?.path, 'notes/a/x.md');
  });

  it('lists what it cannot read, with what is wrong', async () => {
    const store = new MemoryStore({
      'notes/large.md': 'x'.repeat(largestRead),
      'notes/locked.md': noteText(),
      'notes/broken.md': '---\nkind: [\n---\n# Broken',
      'notes/fine.md': noteText({ title: 'Fine' }),
    });
    store.unreadable.add('notes/locked.md');
    const index = await loaded(store);
    assert.deepEqual(titles(index), ['Fine']);
    assert.deepEqual(problems(index, 'notes/large.md'), ['too-large']);
    assert.deepEqual(problems(index, 'notes/locked.md'), ['unreadable-file']);
    assert.deepEqual(problems(index, 'notes/broken.md'), ['unreadable-yaml']);
    assert.equal(index.entries.get('notes/large.md')?.title, 'large');
    assert.ok(!store.reads.includes('notes/large.md'));
  });

  it('reads a file that nobody could read again, though it looks as before', async () => {
    const store = two();
    store.unreadable.add(first);
    const index = await loaded(store);
    assert.deepEqual(titles(index), ['B']);
    store.unreadable.delete(first);
    store.tell(undefined);
    await index.settled();
    assert.deepEqual(titles(index), ['A', 'B']);
  });

  it('leaves out a file that vanishes between list and read', async () => {
    const store = two();
    store.beforeRead = (path) => path === first && store.put(first, undefined, false);
    assert.deepEqual(titles(await loaded(store)), ['B']);
  });

  it('takes the latest of a file that changes while it is read', async () => {
    const store = two();
    const index = new NoteIndex(store);
    let changes = 0;
    store.beforeRead = (path) => {
      if (path === first && changes < 3) {
        changes++;
        // The change comes just behind the read.
        void Promise.resolve().then(() => store.put(first, noteText({ title: `A ${changes}` })));
      }
    };
    await index.settled();
    assert.deepEqual(titles(index), ['A 3', 'B']);
  });

  it('hears of what changes while it is built', async () => {
    const store = two();
    const index = new NoteIndex(store);
    store.pause = async (what) => {
      if (what === `hand over ${first}`) {
        store.pause = () => Promise.resolve();
        store.put('notes/new.md', noteText({ title: 'New', fields: { date: '2026-11-19' } }));
        store.put(second, undefined);
      }
    };
    await index.load();
    assert.deepEqual(titles(index), ['A', 'New']);
  });

  it('hears of what changes in the very moment in which it gets ready', async () => {
    for (let moment = 0; moment < 30; moment++) {
      const store = two();
      const index = new NoteIndex(store);
      const loading = index.load();
      for (let tick = 0; tick < moment; tick++) {
        await Promise.resolve();
      }
      store.put(first, noteText({ title: 'Changed' }));
      await loading;
      await index.settled();
      assert.deepEqual(titles(index), ['Changed', 'B'], `after ${moment} ticks`);
    }
  });

  it('stops reading when nobody needs it any more', async () => {
    const store = new MemoryStore(
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`notes/${at}.md`, noteText()])),
    );
    const index = new NoteIndex(store);
    store.beforeRead = () => index.dispose();
    await index.load();
    assert.equal(store.reads.length, 1);
    store.put('notes/0.md', 'x');
    await index.settled();
    assert.equal(store.reads.length, 1);
  });
});
