import assert from 'node:assert/strict';
import { lookBack } from '../../../../src/core/actions/lookBack.ts';
import { reflectionOver } from '../../../../src/core/actions/reflections.ts';
import { writeWeek } from '../../../../src/core/actions/writeWeek.ts';
import type { Week } from '../../../../src/core/day.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { aDay, noCommits, noteText } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const week = '2026-W47' as Week;
const path = 'weeks/2026-W47-hide.md';
const scoped = (date: string, scope: 'task' | 'mechanism') =>
  noteText({ kind: 'improvement', title: scope, fields: { date, author: 'hide', scope } });

function weekly() {
  const store = new MemoryStore({ 'notes/2026/a.md': scoped('2026-11-17', 'task') });
  const index = new NoteIndex(store);
  const parts = {
    ...{ store, index, commits: noCommits, author: 'hide', target: new MemoryTarget(store) },
    ...({ noteLanguage: 'auto', editorLanguage: 'en', today: aDay('2026-11-20') } as const),
  };
  return {
    ...{ store, parts },
    text: () => store.files[path] ?? '',
    write: () => writeWeek(parts, week),
    insert: (over: 4 | 12 | 52 = 12) => writeWeek(parts, week, reflectionOver(over)),
  };
}

const reflection =
  /<!-- ashita:reflection-12 [0-9a-f]{8} -->\n## Reflection: .*\n[^]*<!-- \/ashita:reflection-12 -->\n/;

describe('a reflection in a retrospective', () => {
  it('stands before the person’s own words, and writes the week where there is none', async () => {
    const { insert, text } = weekly();
    const result = await insert();
    assert.deepEqual(result.ok && result.written, ['create', 'work', 'carried', 'reflection-12']);
    assert.match(text(), reflection);
    assert.ok(text().indexOf('/ashita:carried') < text().indexOf('ashita:reflection-12'));
    assert.ok(text().indexOf('/ashita:reflection-12') < text().indexOf('## In my own words'));
  });

  it('comes into a week that was written before, and leaves the rest of it byte for byte', async () => {
    const { insert, store, text, write } = weekly();
    await write();
    const mine = `${text().replace('## In my own words', 'Mine.\n\n## In my own words')}Monday: call.\n`;
    store.put(path, mine);
    await insert();
    assert.equal(text().replace(reflection, '').replace('\n\n\n', '\n\n'), mine);
    const before = text();
    await insert();
    assert.equal(text(), before);
  });

  it('is renewed with the week while nobody edited it, as of the end of the week', async () => {
    const { insert, store, text, write } = weekly();
    await insert();
    assert.match(text(), /One improvement so far: a task\./);
    await store.create('notes/2026/b.md', scoped('2026-11-22', 'mechanism'));
    await store.create('notes/2026/c.md', scoped('2026-11-23', 'mechanism'));
    const result = await write();
    assert.ok(result.ok && result.written.includes('reflection-12'));
    assert.match(text(), /Two improvements so far: a task and a mechanism\./);
  });

  it('is kept where a person edited it, also when it is asked for again', async () => {
    const { insert, store, text, write } = weekly();
    await insert();
    const edited = text().replace('One improvement so far', 'Only one');
    store.put(path, edited);
    for (const result of [await write(), await insert()]) {
      assert.deepEqual(result.ok && result.kept, ['reflection-12']);
    }
    assert.match(text(), /Only one: a task/);
  });

  it('is never put there by the week itself, nor back where the person took it out', async () => {
    const { insert, store, text, write } = weekly();
    await write();
    assert.doesNotMatch(text(), /reflection/);
    await insert();
    store.put(path, text().replace(reflection, ''));
    await write();
    assert.doesNotMatch(text(), /reflection/);
  });

  it('may stand there over several ranges, the shortest first', async () => {
    const { insert, text } = weekly();
    await insert(52);
    await insert(4);
    const names = [...text().matchAll(/<!-- ashita:(reflection-\d+) /g)].map(([, name]) => name);
    assert.deepEqual(names, ['reflection-4', 'reflection-52']);
  });
});

describe('looking back', () => {
  it('reads no file but the aspiration, and that once for all ranges', async () => {
    const { store, parts } = weekly();
    store.put('aspiration.md', '## What do we want to create?\n\nQuiet nights.\n');
    await parts.index.load();
    store.reads.length = 0;
    const over = await lookBack(parts, aDay('2026-11-20'));
    assert.equal(over(4).create.words, 'Quiet nights.');
    assert.equal(over(0).weeks[0]?.improvements.length, 1);
    assert.deepEqual(store.reads, ['aspiration.md']);
  });

  it('knows what was logged a moment ago', async () => {
    const { store, parts } = weekly();
    await parts.index.load();
    await store.create('notes/2026/b.md', scoped('2026-11-18', 'mechanism'));
    const over = await lookBack(parts, aDay('2026-11-20'));
    assert.equal(over(12).weeks[0]?.improvements.length, 2);
  });

  it('does without an aspiration that nobody may read', async () => {
    const { store, parts } = weekly();
    store.put('aspiration.md', '## What do we want to create?\n\nQuiet nights.\n');
    store.unreadable.add('aspiration.md');
    const over = await lookBack(parts, aDay('2026-11-20'));
    assert.deepEqual(over(12).create, { earlier: [] });
  });
});
