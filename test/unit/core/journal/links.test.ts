import assert from 'node:assert/strict';
import type { Week } from '../../../../src/core/day.ts';
import { ledToOf, originChoices, originsOf } from '../../../../src/core/journal/links.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const note = (kind: string, day: string, front = '') =>
  `---\nkind: ${kind}\ndate: ${day}\n${front && `${front}\n`}---\n\n# ${kind} of ${day}\n`;

async function indexOf(files: { readonly [path: string]: string }) {
  const index = new NoteIndex(new MemoryStore(files));
  await index.load();
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const entry = (id: string) => index.byId(id)!;
  return { index, ids, entry };
}

describe('the links between notes', () => {
  it('lead from an improvement to its origins and back', async () => {
    const { index, ids, entry } = await indexOf({
      'notes/f.md': note('frustration', '2026-11-17'),
      'notes/new.md': note('improvement', '2026-11-20', 'from: [f, gone, f]'),
      'notes/old.md': note('improvement', '2026-11-18', 'from: f'),
    });
    assert.deepEqual(ids(originsOf(index, entry('new'))), ['f']);
    assert.deepEqual(ids(ledToOf(index, entry('f'))), ['old', 'new']);
    assert.deepEqual(ids(ledToOf(index, entry('new'))), []);
  });

  it('never lead from a note to itself', async () => {
    const { index, ids, entry } = await indexOf({
      'notes/i.md': note('improvement', '2026-11-20', 'from: [i]'),
    });
    assert.deepEqual(ids(originsOf(index, entry('i'))), []);
    assert.deepEqual(ids(ledToOf(index, entry('i'))), []);
  });

  it('find an id whatever its composition', async () => {
    const { index, ids, entry } = await indexOf({
      'notes/が.md': note('frustration', '2026-11-17'),
      'notes/i.md': note('improvement', '2026-11-20', `from: [${'が'.normalize('NFD')}]`),
    });
    assert.deepEqual(ids(originsOf(index, entry('i'))), ['が']);
    assert.deepEqual(ids(ledToOf(index, entry('が'))), ['i']);
  });

  it('are heard of when a file changes', async () => {
    const store = new MemoryStore({
      'notes/f.md': note('frustration', '2026-11-17'),
      'notes/i.md': note('improvement', '2026-11-20', 'from: f'),
    });
    const index = new NoteIndex(store);
    await index.load();
    assert.equal(ledToOf(index, index.byId('f')!).length, 1);
    store.put('notes/i.md', note('improvement', '2026-11-20'));
    await index.settled();
    assert.equal(ledToOf(index, index.byId('f')!).length, 0);
  });
});

describe('what an improvement may come from', () => {
  it('is first what waits in this week, frustrations before the rest, newest first', async () => {
    const { index, ids } = await indexOf({
      'notes/said.md': note('interaction', '2026-11-20'),
      'notes/f1.md': note('frustration', '2026-11-17'),
      'notes/f2.md': note('frustration', '2026-11-18'),
      'notes/done.md': note('frustration', '2026-11-19'),
      'notes/thanks.md': note('thanks', '2026-11-16'),
      'notes/i.md': note('improvement', '2026-11-19', 'from: [done, before]'),
      'notes/before.md': note('interaction', '2026-11-15'),
      'notes/long-ago.md': note('frustration', '2025-11-15'),
      'notes/next.md': note('frustration', '2026-11-23'),
    });
    const { waiting, improved, earlier } = originChoices(index, '2026-W47' as Week);
    assert.deepEqual(ids(waiting), ['f2', 'f1', 'said', 'thanks']);
    assert.deepEqual(ids(improved), ['done']);
    assert.deepEqual(ids(earlier), ['before', 'long-ago']);
  });
});
