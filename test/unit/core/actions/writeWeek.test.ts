import assert from 'node:assert/strict';
import { readWeek, writeWeek } from '../../../../src/core/actions/writeWeek.ts';
import type { Week } from '../../../../src/core/day.ts';
import { NoteIndex } from '../../../../src/core/journal/noteIndex.ts';
import { readmePath } from '../../../../src/core/note/folderReadme.ts';
import { writeNote } from '../../../../src/core/note/write.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import type { Commits } from '../../../../src/core/ports.ts';
import { aDay, noCommits, noteText } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const week = '2026-W47' as Week;
const path = 'weeks/2026-W47-hide.md';
const heard = {
  'notes/2026/a.md': noteText({
    title: 'Export',
    sections: { said: 'It times out', next: 'call 2026-11-30' },
  }),
};

function weekly(files: { readonly [path: string]: string }, commits: Commits = noCommits) {
  const store = new MemoryStore(files);
  const target = new MemoryTarget(store);
  const index = new NoteIndex(store);
  const parts = {
    store,
    index,
    commits,
    author: 'hide',
    today: aDay('2026-11-20'),
    target,
    noteLanguage: 'auto',
    editorLanguage: 'en',
  } as const;
  const text = () => store.files[path] ?? '';
  return {
    parts,
    store,
    target,
    text,
    write: (said: object = {}) => writeWeek({ ...parts, ...said }, week),
  };
}

describe('writing the week', () => {
  it('makes its file, and explains the folder where nobody did', async () => {
    const { store, write, text } = weekly(heard);
    const written = await write();
    assert.deepEqual(written, {
      ok: true,
      path,
      written: ['create', 'work', 'voices', 'carried'],
      kept: [],
    });
    assert.match(text(), /week: 2026-W47\nstart: 2026-11-16\nend: 2026-11-22\n/);
    assert.match(text(), /It times out/);
    assert.ok(store.files[readmePath]);
  });

  it('writes the same again, without a word changed', async () => {
    const { target, store, write, text } = weekly(heard);
    const first = await write();
    const before = text();
    store.put(readmePath, undefined);
    assert.deepEqual(await write(), first);
    assert.deepEqual([text(), target.applied, store.files[readmePath]], [before, 0, undefined]);
  });

  it('knows what was logged a moment ago', async () => {
    const { store, write, text } = weekly(heard);
    await write();
    await store.create(
      'notes/2026/b.md',
      noteText({ title: 'Second', sections: { said: 'It is slow' } }),
    );
    await write();
    assert.match(text(), /It is slow/);
  });

  it('keeps a section that a person edited and all that they wrote, and says so', async () => {
    const { store, write, text } = weekly(heard);
    await write();
    store.put(path, `${text().replace('It times out', 'It stops')}\nMy own words.\n`);
    store.put('notes/2026/b.md', noteText({ title: 'Second', sections: { said: 'It is slow' } }));
    assert.deepEqual(await write(), {
      ok: true,
      path,
      written: ['create', 'work', 'carried'],
      kept: ['voices'],
    });
    assert.match(text(), /It stops[^]*\nMy own words\.\n$/);
    assert.doesNotMatch(text(), /It is slow/);
    assert.match(text(), /Second/);
  });

  it('puts the edits to what somebody wrote in the same moment', async () => {
    for (const existing of [false, true]) {
      const { store, target, write, text } = weekly(heard);
      if (existing) {
        await write();
        store.put('notes/2026/b.md', noteText({ title: 'Second' }));
      }
      const race = () => store.put(path, `${text()}\nMeanwhile.\n`);
      target.beforeApply = () => {
        target.beforeApply = () => undefined;
        race();
      };
      const create = store.create.bind(store);
      store.create = (at, put) => {
        store.create = create;
        race();
        return create(at, put);
      };
      const written = await write();
      assert.ok(written.ok);
      assert.match(text(), /Meanwhile\./);
      assert.match(text(), existing ? /Second/ : /It times out/);
    }
  });

  it('is refused where somebody else is always faster, and touches nothing', async () => {
    const { store, target, write, text } = weekly(heard);
    await write();
    store.put('notes/2026/b.md', noteText({ title: 'Second' }));
    let races = 0;
    target.beforeApply = () => {
      races++;
      store.put(path, `${text()}x`);
    };
    const before = text();
    assert.deepEqual(await write(), { ok: false, refusal: { code: 'changed-meanwhile', path } });
    assert.deepEqual([races, text()], [3, `${before}xxx`]);
  });

  it('rejects where the disk does, and leaves nothing behind', async () => {
    const { store, write } = weekly(heard);
    store.failure = new Error('ENOSPC');
    await assert.rejects(write(), store.failure);
    assert.deepEqual(store.files, heard);
  });

  it("holds the author's commits of the week, and no others' notes", async () => {
    const asked: string[] = [];
    const commits: Commits = {
      between: async (start, end) => {
        asked.push(`${start} ${end}`);
        return [{ hash: 'abc', subject: 'Fix the export', day: aDay('2026-11-18') }];
      },
    };
    const { write, text } = weekly(
      { ...heard, 'notes/b.md': noteText({ title: 'Hers', fields: { author: 'sato' } }) },
      commits,
    );
    await write();
    assert.deepEqual(asked, ['2026-11-16 2026-11-22']);
    assert.match(text(), /commit/);
    assert.doesNotMatch(text(), /Hers/);
  });

  it('is by the author that was asked for', async () => {
    const { write, store } = weekly(heard);
    await write({ author: '佐藤 Ada' });
    assert.ok(store.files['weeks/2026-W47-佐藤-ada.md']);
  });
});

describe('the language of the week', () => {
  const note = (language: Language, at: number) => ({
    [`notes/${language}${at}.md`]: writeNote(
      { kind: 'interaction', title: 'T', fields: { date: '2026-11-17' }, sections: { said: 'x' } },
      language,
    ),
  });
  const isJapanese = async (files: { readonly [path: string]: string }, said: object = {}) => {
    const { write, text } = weekly(files);
    await write(said);
    return text().includes('今日の仕事');
  };

  it('is the one of most notes of the week', async () => {
    assert.equal(await isJapanese({ ...note('ja', 1), ...note('ja', 2), ...note('en', 1) }), true);
    assert.equal(
      await isJapanese(
        { ...note('ja', 1), ...note('en', 1), ...note('en', 2) },
        { editorLanguage: 'ja' },
      ),
      false,
    );
  });

  it("is the editor's where the notes are even, or there are none", async () => {
    for (const files of [{}, { ...note('ja', 1), ...note('en', 1) }]) {
      assert.equal(
        await isJapanese({ ...files, ...noteOfNoLanguage }, { editorLanguage: 'ja' }),
        true,
      );
      assert.equal(
        await isJapanese({ ...files, ...noteOfNoLanguage }, { editorLanguage: 'en' }),
        false,
      );
    }
  });

  it("is the setting's, whatever the notes", async () => {
    assert.equal(await isJapanese(note('en', 1), { noteLanguage: 'ja' }), true);
    assert.equal(
      await isJapanese(note('ja', 1), { noteLanguage: 'en', editorLanguage: 'ja' }),
      false,
    );
  });
});

const noteOfNoLanguage = {
  'notes/x.md': '---\nkind: thanks\ndate: 2026-11-17\n---\n\n# ありがとう\n',
};

describe('the data behind a week', () => {
  it('leaves out a file that went since it was indexed', async () => {
    const { parts, store } = weekly({
      ...heard,
      'notes/2026/b.md': noteText({ title: 'B', sections: { said: 'gone' } }),
    });
    await parts.index.load();
    store.put('notes/2026/b.md', undefined, false);
    const { data, notes } = await readWeek(parts, week);
    assert.deepEqual([...notes.keys()], ['notes/2026/a.md']);
    assert.ok(!JSON.stringify(data).includes('"gone"'));
  });

  it('reads no file but those that it needs', async () => {
    const { parts, store } = weekly({
      ...heard,
      'notes/old.md': noteText({ fields: { date: '2026-11-01' }, sections: { said: 'x' } }),
    });
    await parts.index.load();
    store.reads.length = 0;
    await readWeek(parts, week);
    assert.deepEqual(store.reads, ['notes/2026/a.md']);
  });
});
