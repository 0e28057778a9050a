import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { fieldKeys, isFieldKey } from '../../../../src/core/note/fields.ts';
import { readFrontMatter } from '../../../../src/core/note/frontMatter.ts';
import {
  filledSections,
  languageOf,
  readNote,
  wordsIn,
  type Note,
} from '../../../../src/core/note/read.ts';
import { sectionsOf } from '../../../../src/core/note/sections.ts';
import { words } from '../../../support/arbitraries.ts';
import { oddFile } from '../../../support/oddFiles.ts';

const examples = join(process.cwd(), 'test/fixtures/examples');

/** The files of an example folder, by path inside it. */
function exampleFiles(language: 'en' | 'ja'): Map<string, string> {
  const root = join(examples, language, 'ashita');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
  );
}

function example(language: 'en' | 'ja', unique: string): Note {
  const found = [...exampleFiles(language)].find(([path]) => path.includes(unique));
  assert.ok(found);
  return readNote(...found);
}

/** Everything that a caller may ask of a note. */
function askEverything(note: Note) {
  filledSections(note);
  languageOf(note);
  return Object.values(sectionsOf)
    .flat()
    .map((name) => wordsIn(note, name));
}

const keeps = (path: string, text: string) => {
  const note = readNote(path, text);
  assert.equal(note.text, text);
  for (const { span } of note.problems) {
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
  }
  assert.ok(Object.keys(note.fields).every(isFieldKey));
  assert.equal(typeof note.title, 'string');
  askEverything(note);
};

describe('the example folders', () => {
  for (const language of ['en', 'ja'] as const) {
    it(`are read without a problem (${language})`, () => {
      const files = exampleFiles(language);
      assert.equal(files.size, 9);
      for (const [path, text] of files) {
        const note = readNote(path, text);
        assert.deepEqual(note.problems, [], path);
        assert.ok(note.kind && note.title, path);
        assert.equal(
          languageOf(note),
          path.startsWith('weeks') ? languageOf(note) : language,
          path,
        );
      }
    });
  }

  it('give an interaction with all that it says', () => {
    const note = example('en', 'k3f9');
    assert.equal(note.title, 'Export times out');
    assert.equal(note.day, '2026-11-17');
    assert.deepEqual(
      { ...note.fields },
      {
        kind: 'interaction',
        date: '2026-11-17T10:42:08+09:00',
        author: 'hide',
        customer: ['mirai'],
        with: ['head of accounting'],
        channel: 'call',
        heard: 'direct',
        stage: 'use',
        code: [{ path: 'src/export/ledger.ts#L120-L168', commit: '4be1c07' }],
        tags: ['export', 'month-end'],
      },
    );
    assert.deepEqual(filledSections(note), ['said', 'meant', 'next']);
    assert.equal(
      wordsIn(note, 'said'),
      'Twice a week the ledger export times out. Can you raise the limit?',
    );
    assert.deepEqual(
      note.body.steps.map(({ text, done, due }) => [text, done, due]),
      [
        ['Measure which step is slow', true, undefined],
        ['Ask what they do in the hour after the export 2026-11-27', false, '2026-11-27'],
      ],
    );
  });

  it('give thanks with who was told, and words without their quotation marks', () => {
    const note = example('ja', '7qtd');
    assert.deepEqual(note.fields.for, ['佐藤', '鈴木']);
    assert.deepEqual(note.fields.told, { 佐藤: '2026-11-19' });
    assert.equal(note.fields.masked, 4);
    assert.match(wordsIn(note, 'words'), /^朝から夕方まで.*スタートできました。\n初日から/);
  });

  it('give a customer with the areas that are filled', () => {
    const note = example('en', 'customers/mirai');
    assert.deepEqual(note.fields.aliases, ['Mirai Trading']);
    assert.deepEqual(note.fields.reviewed, { work: '2026-10-20', worries: '2026-11-17' });
    assert.deepEqual(filledSections(note), ['work', 'worries', 'recognise']);
  });
});

describe('what a person leaves out', () => {
  it('is no problem where a page tells by its place what it is', () => {
    assert.equal(readNote('customers/acme.md', '').kind, 'customer');
    assert.equal(readNote('customers/acme.md', '').title, 'acme');
    assert.equal(readNote('aspiration.md', '# Why').kind, 'aspiration');
    assert.deepEqual(readNote('customers/acme.md', '').problems, []);
  });

  it('is the title: the name of the page, else words from the file name', () => {
    assert.equal(readNote('customers/acme.md', '---\nname: Acme\n---\n').title, 'Acme');
    assert.equal(readNote('notes/2026/2026-11-21-thanks-x-k3f9.md', '').title, 'thanks x k3f9');
    assert.equal(readNote('customers/acme.md', '#\n\nwords').title, 'acme');
  });

  it('is the date: the day that the file name begins with', () => {
    assert.equal(
      readNote('notes/2026/2026-11-21-thanks-k3f9.md', '---\nkind: thanks\n---\n').day,
      '2026-11-21',
    );
  });

  it('is an item of a list, or a date that is still to come', () => {
    const { fields, problems } = readNote(
      'x.md',
      '---\nkind: customer\ntags:\n  -\n  - a\ntold:\n  sato:\n  suzuki: 2026-11-19\n---\n',
    );
    assert.deepEqual([fields.tags, fields.told, problems], [['a'], { suzuki: '2026-11-19' }, []]);
  });
});

describe('reading', () => {
  it('never throws, whatever the file holds and is called', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      words,
      words.map((text) => `---\n${text}\n---\n${text}`),
      oddFile.map(({ text }) => text),
    );
    fc.assert(fc.property(fc.string(), anything, keeps), { numRuns: 400 });
  });

  it('never throws on a good note with damage', () => {
    const good = fc.constantFrom(...exampleFiles('en'), ...exampleFiles('ja'));
    const damage = fc.record({
      at: fc.nat(900),
      cut: fc.nat(20),
      put: fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), words),
    });
    fc.assert(
      fc.property(good, fc.array(damage, { maxLength: 4 }), ([path, text], damages) => {
        const damaged = damages.reduce(
          (was, { at, cut, put }) => was.slice(0, at) + put + was.slice(at + cut),
          text,
        );
        keeps(path, damaged);
      }),
      { numRuns: 400 },
    );
  });

  it('takes CRLF and a byte order mark as they come', () => {
    for (const [path, text] of exampleFiles('ja')) {
      const plain = readNote(path, text);
      const odd = readNote(path, `\ufeff${text.replaceAll('\n', '\r\n')}`);
      assert.deepEqual(
        [odd.kind, odd.title, odd.day, odd.fields, odd.problems],
        [plain.kind, plain.title, plain.day, plain.fields, []],
      );
      assert.deepEqual(
        odd.body.steps.map(({ text: step }) => step),
        plain.body.steps.map(({ text: step }) => step),
      );
      assert.deepEqual(askEverything(odd), askEverything(plain));
    }
  });

  it('finds the same fields in plain front matter as the YAML parser does', () => {
    const value = fc.constantFrom(
      ...[
        'interaction',
        'improvement',
        '2026-11-17T10:42:08+09:00',
        '2026-02-30',
        'hide',
        '3',
        'me',
      ],
      ...[
        'open',
        'task',
        'customer',
        '[me, team]',
        '[me, nobody]',
        'src/a.ts#L1-L2',
        '[a, b]',
        'W47',
      ],
    );
    const key = fc.constantFrom(...fieldKeys, 'mine');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }), (lines) => {
        const yaml = lines.map(([name, said]) => `${name}: ${said}\n`).join('');
        const plain = readFrontMatter(`---\n${yaml}---\n`);
        const parsed = readFrontMatter(`---\n${yaml}# a comment\n---\n`);
        assert.deepEqual([plain.fields, plain.problems], [parsed.fields, parsed.problems]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a megabyte in a moment', () => {
    for (const text of [
      '- [ ] x 2026-11-30\n',
      '## Said\n\nwords\n',
      '```\n',
      '> q\n',
      '#'.repeat(99),
      ' ',
      'あ',
    ]) {
      keeps('notes/2026/x.md', `---\nkind: thanks\n---\n${text.repeat(1_000_000 / text.length)}`);
    }
  });
});
