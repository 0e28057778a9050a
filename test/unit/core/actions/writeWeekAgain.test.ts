import assert from 'node:assert/strict';
import { writeWeek } from '../../../../src/core/actions/writeWeek.ts';
import type { Week } from '../../../../src/core/day.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { aDay, noCommits, noteText } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const note = 'notes/2026/a.md';
const improvement = 'notes/2026/i.md';
const files = {
  [note]: noteText({ sections: { said: 'It times out', next: 'call 2026-11-30\nvisit' } }),
  [improvement]: noteText({ kind: 'improvement', title: 'Check', fields: { status: 'open' } }),
};
const friday = aDay('2026-11-20');
const monday = aDay('2026-11-23');

/** A folder whose week was written on its Friday. */
async function writtenOnFriday() {
  const store = new MemoryStore(files);
  const parts = {
    ...{ store, index: new NoteIndex(store), target: new MemoryTarget(store) },
    ...({
      commits: noCommits,
      author: 'hide',
      noteLanguage: 'auto',
      editorLanguage: 'en',
    } as const),
  };
  const write = (said: object = {}) =>
    writeWeek({ ...parts, today: monday, ...said }, '2026-W47' as Week);
  const put = (path: string, change: (was: string) => string) =>
    store.put(path, change(store.files[path] ?? ''));
  const text = () => store.files['weeks/2026-W47-hide.md'] ?? '';
  await write({ today: friday });
  return { put, write, text, before: text() };
}

/** The lines of what is carried. */
const carriedIn = (text: string) =>
  text.split('\n').filter((line) => /^- (?!\*\*).*\]\(\.\.\/notes/.test(line));

describe('writing a week again that is over', () => {
  it('shows neither the tick, the date nor the drop of a step that came later', async () => {
    for (const later of [
      (was: string) => was.replace('- [ ] call', '- [x] call'),
      (was: string) => was.replace('call 2026-11-30', 'call 2027-01-15'),
      (was: string) => was.replace('[ ] call 2026-11-30', '[x] ~~call 2026-11-30~~ (dropped: no)'),
      (was: string) => was.replace('[ ] visit', '[x] ~~visit~~ (dropped)'),
    ]) {
      const { put, write, text, before } = await writtenOnFriday();
      put(note, later);
      await write();
      assert.deepEqual(carriedIn(text()), carriedIn(before));
      assert.match(text(), /call/);
    }
  });

  it('leaves every byte where all that came later is ticked, done and dropped', async () => {
    const { put, write, text, before } = await writtenOnFriday();
    put(note, (was) => was.replaceAll('[ ]', '[x]'));
    put(improvement, (was) => was.replace('status: open', 'status: done'));
    await write();
    assert.equal(text(), before);
  });

  it('shows that an improvement was closed in that week, as its date says', async () => {
    const { put, write, text } = await writtenOnFriday();
    put(improvement, (was) => was.replace('status: open', 'status: done\nclosed: 2026-11-22'));
    await write();
    assert.doesNotMatch(text(), /Check/);
  });

  it('leaves every byte where what was closed in it is opened again, dropped or done since, or says more', async () => {
    const closed = (status: string, words: string) => (was: string) =>
      `${was.replace('status: open', `status: ${status}\nclosed: 2026-11-20`)}\n## Learned\n\n${words}\n\n## Next\n\n- [ ] tell\n`;
    for (const [status, words] of [
      ['done', 'Ask first'],
      ['dropped', 'Ask first'],
      ['dropped', 'Dropped: no budget'],
    ] as const) {
      for (const later of [
        (was: string) => was.replace(/status: .*\nclosed: .*/, 'status: open'),
        (was: string) => was.replace(/status: .*\nclosed: .*/, 'status: done\nclosed: 2026-11-25'),
        (was: string) => was.replace(/status: .*/, 'status: dropped'),
        (was: string) => was.replace(/status: .*/, 'status: done'),
        (was: string) => was.replace('\n\n## Next', '\n\nDropped: late\n\n## Next'),
        (was: string) =>
          was.replace(/status: .*\n/, 'status: open\n').replace(/## Learned[^]*## N/, '## N'),
      ]) {
        const { put, write, text } = await writtenOnFriday();
        put(improvement, closed(status, words));
        await write({ today: friday });
        const before = text();
        assert.match(before, /Check\]\(\.\.\/notes\/2026\/i\.md\)\*\*/);
        put(improvement, later);
        await write();
        assert.equal(text(), before);
      }
    }
  });

  it('leaves a section that a person edited, and takes it for no witness', async () => {
    const { put, write, text } = await writtenOnFriday();
    put(
      improvement,
      (was) => `${was.replace('open', 'done\nclosed: 2026-11-20')}\n## Learned\n\nAsk\n`,
    );
    await write({ today: friday });
    put('weeks/2026-W47-hide.md', (was) => was.replace('  - Ask', '  - Ask her'));
    put(improvement, (was) => was.replace(/done\nclosed: .*/, 'open'));
    await write();
    assert.match(text(), /\n {2}- Ask her\n/);
    assert.match(text(), /^- \[Check\]/m);
  });

  it('keeps the steps that it lists of what was done without a word, and dropped later', async () => {
    const { put, write, text } = await writtenOnFriday();
    put(
      improvement,
      (was) => `${was.replace('open', 'done\nclosed: 2026-11-20')}\n## Next\n\n- [ ] tell\n`,
    );
    await write({ today: friday });
    const before = text();
    put(improvement, (was) => was.replace('done', 'dropped'));
    await write();
    assert.equal(text(), before);
  });

  it('adds what was logged after it was written, and drops what is no longer anywhere', async () => {
    const { put, write, text } = await writtenOnFriday();
    put('notes/2026/b.md', () => noteText({ title: 'Late', sections: { next: 'write' } }));
    put(note, (was) => was.replace(/- \[ \] visit\n/, ''));
    await write();
    assert.match(text(), /^- write · \[Late\]/m);
    assert.doesNotMatch(text(), /visit/);
  });

  it('says it anew in another language, of the same things', async () => {
    const { put, write, text } = await writtenOnFriday();
    put(note, (was) => was.replaceAll('[ ]', '[x]'));
    await write({ noteLanguage: 'ja' });
    assert.match(text(), /^- call · 期限 11月30日/m);
    assert.match(text(), /^- visit · \[/m);
  });

  it('shows the tick as long as the week is not over', async () => {
    const { put, write, text } = await writtenOnFriday();
    put(note, (was) => was.replace('[ ] call', '[x] call'));
    await write({ today: aDay('2026-11-22') });
    assert.doesNotMatch(text(), /^- call/m);
    assert.match(text(), /^- visit/m);
  });
});
