import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { aspire, type SaidAspiration } from '../../../../src/core/actions/aspire.ts';
import { Sitting } from '../../../../src/core/actions/sitting.ts';
import { earlierAnswers } from '../../../../src/core/note/aspiration.ts';
import { readNote, wordsIn } from '../../../../src/core/note/read.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { tidy } from '../../../../src/core/note/words.ts';
import { words } from '../../../support/arbitraries.ts';
import { clockAt } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const path = 'aspiration.md';

function folderWith(text?: string) {
  const store = new MemoryStore(text === undefined ? {} : { [path]: text });
  const target = new MemoryTarget(store);
  return {
    store,
    target,
    get text() {
      return store.files[path] ?? '';
    },
    say: (said: SaidAspiration, day = '2026-11-20') =>
      aspire(
        {
          store,
          target,
          clock: clockAt(`${day}T17:48:02+09:00`),
          author: 'hide',
          noteLanguage: 'auto',
          editorLanguage: 'en',
        },
        said,
      ),
  };
}

const answered = (rest = '') =>
  `---\nkind: aspiration\ndate: 2026-10-05T18:20:11+09:00 # Monday\nauthor: hide\n---\n\n# What I work for\n\n` +
  `## What do we want to create?\n\nA quiet day.\n\n## Principles\n\n- One.\n- Two.\n${rest}`;

describe('saying what we want to create', () => {
  it('makes the file at the first answer, and the page that says what the folder is', async () => {
    const folder = folderWith();
    const said = await folder.say({ words: 'A quiet day.\n' });
    assert.deepEqual([said.ok, said.ok && said.path], [true, path]);
    assert.equal(
      folder.text,
      '---\nkind: aspiration\ndate: 2026-11-20T17:48:02+09:00\nauthor: hide\n---\n\n# What I work for\n\n' +
        '## What do we want to create?\n\nA quiet day.\n',
    );
    assert.ok(folder.store.files['README.md']?.startsWith('# Notes about our customers'));
  });

  it('makes it in Japanese where the words are', async () => {
    const folder = folderWith();
    await folder.say({ words: '静かな一日を。', principles: ['言われる前に、気づく。'] });
    assert.equal(
      folder.text,
      '---\nkind: aspiration\ndate: 2026-11-20T17:48:02+09:00\nauthor: hide\n---\n\n# 何のために働くか\n\n' +
        '## 何を生み出したいのか\n\n静かな一日を。\n\n## 行動指針\n\n- 言われる前に、気づく。\n',
    );
  });

  it('makes it with both questions open for somebody who will write in the editor', async () => {
    const folder = folderWith();
    await folder.say({});
    assert.match(folder.text, /\n## What do we want to create\?\n\n## Principles\n$/);
  });

  it('keeps the answer that gives way, below the day since when it held', async () => {
    const folder = folderWith(answered());
    await folder.say({ words: 'A light Monday.\n\nFor everyone.' });
    assert.equal(
      folder.text,
      answered()
        .replace('2026-10-05T18:20:11', '2026-11-20T17:48:02')
        .replace('A quiet day.', 'A light Monday.\n\nFor everyone.') +
        '\n## Earlier answers\n\n### 2026-10-05\n\nA quiet day.\n',
    );
    await folder.say({ words: 'Both.' }, '2027-01-02');
    assert.match(
      folder.text,
      /## Earlier answers\n\n### 2026-11-20\n\nA light Monday\.\n\nFor everyone\.\n\n### 2026-10-05\n\nA quiet day\.\n$/,
    );
    assert.equal(folder.target.applied, 2);
  });

  it('keeps every answer of one day, the last one first', async () => {
    const folder = folderWith();
    for (const one of ['A quiet day.', 'A quiet month.', 'A quiet day.', 'A quiet year.']) {
      await folder.say({ words: one });
    }
    const kept = ['A quiet day.', 'A quiet month.', 'A quiet day.'];
    assert.ok(
      folder.text.endsWith(
        '?\n\nA quiet year.\n\n## Earlier answers\n' +
          kept.map((one) => `\n### 2026-11-20\n\n${one}\n`).join(''),
      ),
      folder.text,
    );
  });

  it('keeps a step that stands in the answer which gives way, once', async () => {
    const folder = folderWith(answered().replace('day.', 'day.\n\n- [ ] Ask'));
    await folder.say({ words: 'A quiet month.' });
    await folder.say({ words: 'A quiet year.' });
    assert.equal(folder.text.split('- [ ] Ask').length, 2);
  });

  it('writes nothing where it says that already', async () => {
    const folder = folderWith(answered());
    const said = await folder.say({ words: ' A quiet day.\r\n', principles: ['One.', 'Two.'] });
    assert.deepEqual([said.ok, folder.target.applied], [true, 0]);
  });

  it('takes it back, unless somebody wrote in the file since', async () => {
    for (const text of [answered(), undefined]) {
      const folder = folderWith(text);
      const said = await folder.say({ words: 'New.' });
      assert.ok(said.ok && (await said.undo()));
      assert.equal(folder.store.files[path], text);
      const again = await folder.say({ words: 'New.' });
      const written = `${folder.text}More.\n`;
      folder.store.put(path, written);
      assert.ok(again.ok && !(await again.undo()));
      assert.equal(folder.text, written);
    }
  });

  it('keeps an answer that nobody dated as such, in the language of the file', async () => {
    const folder = folderWith('## 何を生み出したいのか\n静かな一日\n');
    await folder.say({ words: 'よい月曜日' });
    assert.equal(
      folder.text,
      '---\ndate: 2026-11-20T17:48:02+09:00\n---\n\n' +
        '## 何を生み出したいのか\nよい月曜日\n\n## 以前の言葉\n\n### 日付なし\n\n静かな一日\n',
    );
  });

  it('puts an earlier answer in front of the others, behind what somebody wrote above them', async () => {
    const rest =
      '\n## Earlier answers\nNewest first.\n### 2020-04-01 (my first job)\nTo learn.\n\n## Mine\nx\n';
    const folder = folderWith(answered(rest));
    await folder.say({ words: 'New.' });
    assert.ok(
      folder.text.endsWith(
        rest.replace('### 2020', '\n### 2026-10-05\n\nA quiet day.\n\n### 2020'),
      ),
      folder.text,
    );
  });

  it('fills an empty section of earlier answers', async () => {
    for (const [rest, wanted] of [
      ['\n## Earlier answers', '\n## Earlier answers\n\n### 2026-10-05\n\nA quiet day.\n'],
      [
        '\n## Earlier answers\n## Mine\n',
        '\n## Earlier answers\n\n### 2026-10-05\n\nA quiet day.\n\n## Mine\n',
      ],
      [
        '\n## Earlier answers\n\nWords.\n\n\n# Mine\n',
        '\n## Earlier answers\n\nWords.\n\n### 2026-10-05\n\nA quiet day.\n\n\n# Mine\n',
      ],
    ] as const) {
      const folder = folderWith(answered(rest));
      await folder.say({ words: 'New.' });
      assert.ok(folder.text.endsWith(wanted), folder.text);
    }
  });

  it('dates the first answer of a file that had none, and keeps nothing', async () => {
    const folder = folderWith(answered().replace('A quiet day.\n', '<!-- One sentence. -->\n'));
    await folder.say({ words: 'A quiet day.' });
    assert.match(folder.text, /^date: 2026-11-20/m);
    assert.doesNotMatch(folder.text, /Earlier/);
  });

  it('changes principles without dating the answer anew', async () => {
    for (const [principles, list] of [
      [['One.', 'Two.', 'Three.'], '- One.\n- Two.\n- Three.\n'],
      [['Two.', ' Three  too. '], '- Two.\n- Three too.\n'],
      [['Zero.', 'One.', 'Two.'], '- Zero.\n- One.\n- Two.\n'],
    ] as const) {
      const folder = folderWith(answered());
      await folder.say({ principles });
      assert.equal(folder.text, answered().replace('- One.\n- Two.\n', list));
    }
  });

  it('leaves alone what stands around the principles', async () => {
    const around = (list: string) =>
      answered().replace('- One.\n- Two.\n', `From my first boss:\n\n${list}\nStill true.\n`);
    for (const [was, wanted, is] of [
      ['* One.\n  really\n* Two.\n', ['One. really', 'New.'], '* One.\n  really\n* New.\n'],
      ['3) One.\n\n4) Two.\n', ['Two.', 'One.', 'New.'], '4) Two.\n\n3) One.\n3) New.\n'],
    ] as const) {
      const folder = folderWith(around(was));
      await folder.say({ principles: wanted });
      assert.equal(folder.text, around(is));
    }
    const plain = folderWith(answered().replaceAll('- ', ''));
    await plain.say({ principles: ['One.', 'Two.', 'Three.'] });
    assert.equal(plain.text, answered('Three.\n').replaceAll('- ', ''));
  });

  it('leaves a file alone whose front matter cannot be read', async () => {
    const text = answered().replace('author: hide', 'author: [');
    const folder = folderWith(text);
    assert.deepEqual(await folder.say({ words: 'New.' }), {
      ok: false,
      refusal: { code: 'unreadable-note', path },
    });
    assert.equal(folder.text, text);
  });
});

describe('an answer written in the editor', () => {
  const now = '2026-11-20T17:48:02+09:00';
  /** A file that is typed in and saved, an answer after the other. */
  const sittingDown = (text: string, sitting = new Sitting()) => ({
    text,
    save(said: string, day = '2026-11-20') {
      const typed = this.text.replace(/(create\?\n\n)[^]*?(\n\n##)/, `$1${said}$2`);
      const edited = sitting.save(typed, this.text, now.replace('2026-11-20', day), 'en');
      assert.ok(edited.ok);
      return (this.text = applyEdits(typed, edited.edits));
    },
  });
  const today = answered().replace('2026-10-05', '2026-11-20');
  const kept = (text: string) =>
    earlierAnswers(readNote(path, text)).map(({ since, words: said }) => [since, said]);

  it('is dated, and the one that it takes the place of is kept', () => {
    const text = sittingDown(answered()).save('A light Monday.');
    assert.match(text, /^date: 2026-11-20T17:48:02\+09:00 # Monday$/m);
    assert.match(text, /A light Monday\.[^]*\n### 2026-10-05\n\nA quiet day\.\n$/);
  });

  it('is kept once in one sitting, however often it is saved, also where it is of the same day', () => {
    for (const [text, day] of [
      [answered(), '2026-10-05'],
      [today, '2026-11-20'],
    ] as const) {
      const file = sittingDown(text);
      for (const one of ['A quiet day.', 'A l', 'A light', 'A quiet day.', 'A light Monday.']) {
        file.save(one);
      }
      assert.deepEqual(kept(file.text), [[day, 'A quiet day.']]);
    }
  });

  it('is kept where it was saved on another day, in whatever sitting', () => {
    const file = sittingDown(answered());
    file.save('A light Monday.');
    file.save('A light week.', '2026-11-27');
    assert.deepEqual(kept(file.text), [
      ['2026-11-20', 'A light Monday.'],
      ['2026-10-05', 'A quiet day.'],
    ]);
  });

  it('is kept where another sitting saved it, or somebody else', () => {
    const file = sittingDown(answered());
    file.save('A light Monday.');
    const again = sittingDown(file.text);
    again.save('A light week.');
    again.text = again.text.replace('A light week.', 'A light month.');
    again.save('A light year.');
    assert.deepEqual(kept(again.text), [
      ['2026-11-20', 'A light month.'],
      ['2026-11-20', 'A light Monday.'],
      ['2026-10-05', 'A quiet day.'],
    ]);
  });

  it('is no earlier answer where somebody typed it to go on with', () => {
    const file = sittingDown(today, new Sitting('A quiet day.'));
    file.save('A quiet day. And more.');
    assert.deepEqual(kept(file.text), []);
  });

  it('is not kept again where that was done already', () => {
    const edit = (text: string) => new Sitting().save(text, answered(), now, 'en');
    const typed = answered().replace('A quiet day.', 'A light Monday.');
    const first = edit(typed);
    assert.ok(first.ok);
    const text = applyEdits(typed, first.edits).replace('17:48', '08:00');
    assert.deepEqual(edit(text), { ok: true, edits: [] });
  });
});

describe('whatever is answered in whatever order', () => {
  const days = ['2026-01-05', '2026-01-06', '2026-02-28', '2026-03-01'];
  const said = fc.oneof(
    words,
    fc.constantFrom(
      'A',
      'B',
      '### 2026-01-02\nx',
      '### No date',
      '## Earlier answers\n### 2025-01-01',
    ),
  );
  const answers = fc.array(
    fc.record({
      words: said.filter((one) => tidy(one) !== ''),
      on: fc.nat(3),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const looks = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => `\uFEFF${text}`,
    (text: string) => `${text}\n## Earlier answers\n\nMy preface.\n\n## Mine\n\n- [ ] own\n`,
  );

  it('every answer that gave way is in the file, with its day, and nothing else changes', async () => {
    await fc.assert(
      fc.asyncProperty(answers, looks, async (all, look) => {
        const folder = folderWith(look(answered()));
        const dated = all
          .map((one) => ({ words: tidy(one.words), day: days[one.on] ?? '' }))
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
        let present = { words: 'A quiet day.', since: '2026-10-05' };
        const kept: { words: string; since?: string }[] = [];
        for (const { words: saying, day } of dated) {
          const later = day.replace('2026', '2027');
          const result = await folder.say({ words: saying }, later);
          assert.ok(result.ok);
          const stored = Buffer.from(saying).toString();
          if (stored !== present.words) {
            kept.unshift(present);
            present = { words: stored, since: later };
          }
        }
        const note = readNote(path, folder.text);
        assert.equal(wordsIn(note, 'create'), present.words);
        assert.equal(note.fields.date?.slice(0, 10), present.since);
        const earlier = earlierAnswers(note);
        assert.deepEqual(
          earlier.filter(({ since }) => since !== undefined),
          kept,
        );
        assert.deepEqual(
          earlier.filter(({ since }) => since === undefined).map((one) => one.words),
          folder.text.includes('My preface.') ? ['My preface.'] : [],
        );
        const was = look(answered());
        const front = was.indexOf('## What do');
        assert.equal(
          folder.text.slice(0, front).replace(/2027-.{20}/, '2026-10-05T18:20:11+09:00'),
          was.slice(0, front),
        );
        assert.ok(
          folder.text.includes(was.slice(was.indexOf('## Principles'), was.indexOf('Two.'))),
        );
        assert.ok(
          folder.text.endsWith(was.slice(was.indexOf('## Mine'), was.length)) ||
            !was.includes('## Mine'),
        );
      }),
      { numRuns: 300 },
    );
  });
});
