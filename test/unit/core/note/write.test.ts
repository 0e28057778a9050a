import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readNote, wordsIn } from '../../../../src/core/note/read.ts';
import { languages, sectionsOf, type Language } from '../../../../src/core/note/sections.ts';
import {
  fromQuote,
  fromSection,
  tidy,
  toQuote,
  toSection,
} from '../../../../src/core/note/words.ts';
import { writeNote, type NewNote } from '../../../../src/core/note/write.ts';
import { hostile, label, newNote, words } from '../../../support/arbitraries.ts';

const oneLine = (title: string) => title.replace(/\s+/g, ' ').trim();

/** What must be read from a note that was written: everything, in the words in which it was said. */
function comesBack(note: NewNote, language: Language) {
  const text = writeNote(note, language);
  const read = readNote('notes/2026/x.md', text);
  assert.equal(read.kind, note.kind);
  assert.equal(read.title, oneLine(note.title));
  assert.deepEqual({ ...read.fields }, { ...note.fields, kind: note.kind });
  assert.deepEqual(read.problems, note.fields.date === undefined ? [read.problems[0]] : []);
  for (const name of sectionsOf[note.kind].filter((section) => section !== 'next')) {
    assert.equal(wordsIn(read, name), tidy(note.sections[name] ?? ''), name);
  }
  const written = sectionsOf[note.kind].filter((name) => tidy(note.sections[name] ?? '') !== '');
  assert.deepEqual(
    read.body.sections.map(({ name }) => name),
    written,
  );
}

const aNote = (said: Partial<NewNote>): NewNote => ({
  kind: 'interaction',
  title: 'Launch',
  fields: { date: '2026-11-21' },
  sections: {},
  ...said,
});

describe('a note that was written', () => {
  for (const language of languages) {
    it(`is read as it was meant, whatever it says (${language})`, () => {
      fc.assert(
        fc.property(newNote, (note) => comesBack(note, language)),
        { numRuns: 500 },
      );
    });
  }

  it('is read as it was meant, each hostile text in each place, twice in a row too', () => {
    for (const text of hostile.filter((one) => one.trim() !== '')) {
      comesBack(
        aNote({ title: text, sections: { said: text, meant: `${text}\n\n${text}\nend` } }),
        'en',
      );
      comesBack(
        aNote({
          kind: 'thanks',
          title: text,
          sections: { words: text, possible: `a\n${text}\nb` },
        }),
        'ja',
      );
      comesBack(
        aNote({ fields: { date: '2026-11-21', tags: [text.trim()], author: text.trim() } }),
        'en',
      );
    }
  });

  it('keeps its title on one line', () => {
    fc.assert(fc.property(label, (title) => comesBack(aNote({ title }), 'en')));
    comesBack(aNote({ title: 'two\r\nlines\u2028three' }), 'en');
  });

  it('has no heading where there is no title', () => {
    assert.doesNotMatch(writeNote(aNote({ title: ' \n ' }), 'en'), /^#/m);
  });

  it('has its fields in the documented order, and one customer without brackets', () => {
    const fields = {
      tags: ['b'],
      customer: ['mirai'],
      date: '2026-11-21',
      author: 'hide',
      masked: 0,
    };
    assert.equal(
      writeNote(
        { kind: 'thanks', title: 'T', fields, sections: { words: 'Thanks!\n\nAll' } },
        'ja',
      ),
      '---\nkind: thanks\ndate: 2026-11-21\nauthor: hide\ncustomer: mirai\nmasked: 0\ntags: [b]\n---\n\n' +
        '# T\n\n## いただいた言葉\n\n> Thanks!\n>\n> All\n',
    );
  });

  it('has next steps as tasks, one a line; lists stay as they are', () => {
    const note = aNote({ sections: { next: '  Call 2026-11-30\r\n\n## Write\n- [x] Done\n```' } });
    const { steps } = readNote('notes/2026/x.md', writeNote(note, 'en')).body;
    assert.deepEqual(
      steps.map(({ text, done, due }) => [text, done, due]),
      [
        ['Call 2026-11-30', false, '2026-11-30'],
        ['## Write', false, undefined],
        ['Done', true, undefined],
        ['```', false, undefined],
      ],
    );
  });
});

describe('words on their way into a section', () => {
  it('come back, whatever they are', () => {
    fc.assert(
      fc.property(words, (text) => {
        assert.equal(fromSection(toSection(text)), tidy(text));
        assert.equal(fromQuote(toQuote(text)), tidy(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('stay as they are where they mean no harm', () => {
    for (const text of [
      'plain',
      '### small',
      '#tag',
      '```js\n## in code\n```',
      '- [ ] step',
      '\\*not bold\\*',
    ]) {
      assert.equal(toSection(text), text);
    }
  });

  it('get a backslash where they would begin a section or swallow the next one', () => {
    assert.equal(toSection('## Said'), '\\## Said');
    assert.equal(toSection('a\n  # b'), 'a\n  \\# b');
    assert.equal(toSection('```\n## x'), '\\```\n\\## x');
    assert.equal(toSection('1. ```\n   x'), '1. \\```\n   x');
  });

  it('are escaped in a moment, however many fences stay open', () => {
    const openings = Array.from({ length: 20_000 }, (_, at) => '`'.repeat(3 + (at % 3)) + 'x').join(
      '\n',
    );
    assert.equal(fromSection(toSection(openings)), openings);
    assert.equal(
      fromSection(toSection('```\n```\n'.repeat(20_000))),
      '```\n```\n'.repeat(20_000).trim(),
    );
  });
});
