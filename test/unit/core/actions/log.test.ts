import assert from 'node:assert/strict';
import { logNote, undoLog } from '../../../../src/core/actions/log.ts';
import type { Day } from '../../../../src/core/day.ts';
import type { Draft } from '../../../../src/core/note/draft.ts';
import { folderReadme, readmePath } from '../../../../src/core/note/folderReadme.ts';
import { noteKinds, type NoteKind } from '../../../../src/core/note/kind.ts';
import { readNote, wordsIn } from '../../../../src/core/note/read.ts';
import { mainSection, type Language } from '../../../../src/core/note/sections.ts';
import { aDraft, clockAt, logSetting } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const draftOf = (kind: NoteKind, words: string) =>
  aDraft({ kind, sections: { [mainSection[kind]]: words } });

const expected: { readonly [L in Language]: { readonly [K in NoteKind]: string } } = {
  en: {
    interaction: '## Said\n\nIt times out\n',
    frustration: '## Frustration\n\nIt times out\n',
    thanks: '## Their words\n\n> It times out\n',
    improvement: '## Tomorrow\n\nIt times out\n',
  },
  ja: {
    interaction: '## 言われたこと\n\n月末に落ちる\n',
    frustration: '## 困りごと\n\n月末に落ちる\n',
    thanks: '## いただいた言葉\n\n> 月末に落ちる\n',
    improvement: '## 明日の改善\n\n月末に落ちる\n',
  },
};

describe('logging a note', () => {
  for (const language of ['en', 'ja'] as const) {
    for (const kind of noteKinds) {
      it(`writes ${kind} in ${language}`, async () => {
        const store = new MemoryStore();
        const words = language === 'en' ? 'It times out' : '月末に落ちる';
        const logged = await logNote(logSetting(store), draftOf(kind, words));
        const slug = language === 'en' ? 'it-times-out' : words;
        assert.equal(logged.id, `2026-11-20-${kind}-${slug}-0123`);
        assert.equal(logged.path, `notes/2026/${logged.id}.md`);
        assert.equal(logged.title, words);
        const status = kind === 'improvement' ? 'status: open\n' : '';
        assert.equal(
          store.files[logged.path],
          `---\nkind: ${kind}\ndate: 2026-11-20T17:48:02+09:00\nauthor: hide\n${status}---\n\n# ${words}\n\n${expected[language][kind]}`,
        );
        assert.equal(logged.text, store.files[logged.path]);
      });
    }
  }

  it('speaks the language of the setting, whatever the words', async () => {
    const store = new MemoryStore();
    await logNote(logSetting(store, { noteLanguage: 'en' }), draftOf('thanks', 'ありがとう'));
    assert.match(store.note.text, /## Their words/);
  });

  it('keeps the title, the date, the author and the status that were given', async () => {
    const store = new MemoryStore();
    const fields = { date: '2027-01-02', author: 'sato', status: 'done' } as const;
    await logNote(
      logSetting(store),
      aDraft({ kind: 'improvement', title: 'My own', fields, sections: { tomorrow: 'x' } }),
    );
    const note = readNote(store.note.path, store.note.text);
    assert.match(store.note.path, /^notes\/2027\/2027-01-02-improvement-my-own-/);
    assert.deepEqual(
      [note.title, note.fields],
      ['My own', { kind: 'improvement', ...fields, closed: '2027-01-02' }],
    );
  });

  it('closes what is logged as closed on its day, unless it says when', async () => {
    const closedIn = async (fields: Draft['fields']) => {
      const store = new MemoryStore();
      await logNote(logSetting(store), aDraft({ kind: 'improvement', fields }));
      return readNote(store.note.path, store.note.text).fields.closed;
    };
    assert.equal(await closedIn({ status: 'dropped' }), '2026-11-20');
    assert.equal(await closedIn({ status: 'done', closed: '2026-11-23' as Day }), '2026-11-23');
    assert.equal(await closedIn({}), undefined);
  });

  for (const [moment, path] of [
    ['2026-12-31T23:59:59+09:00', 'notes/2026/2026-12-31-'],
    ['2027-01-01T00:00:00+09:00', 'notes/2027/2027-01-01-'],
    ['2027-01-01T08:59:59+09:00', 'notes/2027/2027-01-01-'],
    ['2026-12-31T19:00:00-05:00', 'notes/2026/2026-12-31-'],
    ['2027-01-01T00:00:00+14:00', 'notes/2027/2027-01-01-'],
  ] as const) {
    it(`dates a note of ${moment} by the day on the clock`, async () => {
      const store = new MemoryStore();
      await logNote(logSetting(store, { clock: clockAt(moment) }), aDraft());
      assert.ok(store.note.path.startsWith(path), store.note.path);
      assert.equal(readNote('', store.note.text).fields.date, moment);
    });
  }

  it('takes another name where one is taken, and touches nobody', async () => {
    const store = new MemoryStore();
    const taken = 'notes/2026/2026-11-20-interaction-the-export-times-out-0123.md';
    store.put(taken, 'mine');
    const { path } = await logNote(logSetting(store), aDraft());
    assert.equal(path, taken.replace('0123', '4567'));
    assert.equal(store.files[taken], 'mine');
  });

  it('gives up where every name is taken', async () => {
    const store = new MemoryStore();
    store.create = async () => false;
    await assert.rejects(logNote(logSetting(store), aDraft()), /No free file name/);
  });

  it('explains the folder once, and never overwrites that', async () => {
    for (const language of ['en', 'ja'] as const) {
      const store = new MemoryStore();
      await logNote(logSetting(store, { editorLanguage: language }), aDraft());
      assert.equal(store.files[readmePath], folderReadme(language));
      store.put(readmePath, 'our own');
      await logNote(logSetting(store), aDraft());
      assert.equal(store.files[readmePath], 'our own');
    }
  });

  it('leaves nothing behind where the disk fails, and writes it all when tried again', async () => {
    const store = new MemoryStore();
    store.failure = new Error('ENOSPC');
    await assert.rejects(logNote(logSetting(store), aDraft()), store.failure);
    assert.deepEqual(store.files, {});
    store.failure = undefined;
    await logNote(logSetting(store), aDraft());
    assert.deepEqual(Object.keys(store.files).sort(), [readmePath, store.note.path]);
  });

  it('has saved the note even where the page about the folder fails', async () => {
    const store = new MemoryStore();
    const create = store.create.bind(store);
    store.create = (path, text) =>
      path === readmePath ? Promise.reject(new Error('ENOSPC')) : create(path, text);
    await logNote(logSetting(store), aDraft());
    assert.deepEqual(Object.keys(store.files), [store.note.path]);
  });

  it('loses no word that means something to Markdown', async () => {
    const store = new MemoryStore();
    const words = '---\n## Said\n```\n# not closed\n- [ ] step 2026-11-30\n> quoted';
    await logNote(logSetting(store), draftOf('interaction', words));
    const note = readNote(store.note.path, store.note.text);
    assert.equal(wordsIn(note, 'said'), words);
  });

  it('writes next steps as boxes to tick', async () => {
    const store = new MemoryStore();
    const sections = { said: 'x', next: 'call them\nwrite 2026-11-30' };
    await logNote(logSetting(store), aDraft({ sections }));
    assert.match(store.note.text, /## Next\n\n- \[ \] call them\n- \[ \] write 2026-11-30\n$/);
  });
});

describe('taking a logged note back', () => {
  it('bins the note, and leaves the rest', async () => {
    const store = new MemoryStore();
    const logged = await logNote(logSetting(store), aDraft());
    assert.equal(await undoLog(store, logged), true);
    assert.deepEqual(Object.keys(store.files), [readmePath]);
    assert.equal(await undoLog(store, logged), false);
  });

  it('keeps a note that somebody changed', async () => {
    const store = new MemoryStore();
    const logged = await logNote(logSetting(store), aDraft());
    store.put(logged.path, `${logged.text}more`);
    assert.equal(await undoLog(store, logged), false);
    assert.equal(store.files[logged.path], `${logged.text}more`);
  });

  it('works for words that no disk can hold as they are', async () => {
    const store = new MemoryStore();
    const logged = await logNote(
      logSetting(store),
      aDraft({ title: 'half \ud83d', sections: { said: 'a \ud83d b \udc00' } }),
    );
    assert.match(store.note.text, /a \uFFFD b \uFFFD/);
    assert.equal(await undoLog(store, logged), true);
  });
});
