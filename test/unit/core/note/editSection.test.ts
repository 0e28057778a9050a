import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { setSection } from '../../../../src/core/note/editSection.ts';
import { readNote, wordsIn } from '../../../../src/core/note/read.ts';
import { sectionsOf } from '../../../../src/core/note/sections.ts';
import { tidy } from '../../../../src/core/note/words.ts';
import { writeNote } from '../../../../src/core/note/write.ts';
import { newNote, words } from '../../../support/arbitraries.ts';

const set = (...args: Parameters<typeof setSection>) => {
  const edited = setSection(...args);
  return edited.ok ? applyEdits(args[0], edited.edits) : edited.reason;
};

describe('putting words into a section', () => {
  it('changes that section and nothing else, in any note, with any words', () => {
    const looks = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\ufeff${text.trimEnd()}`,
      (text: string) => `${text}\n## Mine\nown words\n`,
    );
    fc.assert(
      fc.property(newNote, looks, words, fc.nat(3), (made, look, said, which) => {
        const text = look(writeNote(made, 'ja'));
        const names = sectionsOf[made.kind].filter((name) => name !== 'next');
        const name = names[which % names.length] ?? names[0]!;
        const edited = setSection(text, name, said, 'ja');
        assert.ok(edited.ok);
        assert.ok(edited.edits.length <= 1);
        const before = readNote('x.md', text);
        const after = readNote('x.md', applyEdits(text, edited.edits));
        assert.equal(wordsIn(after, name), tidy(said));
        assert.deepEqual([after.fields, after.title], [before.fields, before.title]);
        for (const other of sectionsOf[made.kind].filter((one) => one !== name)) {
          assert.equal(wordsIn(after, other), wordsIn(before, other));
        }
        assert.equal(after.text.includes('## Mine'), text.includes('## Mine'));
        assert.deepEqual(setSection(after.text, name, said, 'ja'), { ok: true, edits: [] });
      }),
      { numRuns: 500 },
    );
  });

  const front = '---\nkind: frustration\n---\n';

  it('keeps the blank lines around the words', () => {
    const text = `${front}# T\n\n## Frustration\nold\nwords\n\n\n## Next\n`;
    assert.equal(set(text, 'frustration', 'new', 'en'), text.replace('old\nwords', 'new'));
  });

  it('fills a section that is empty', () => {
    assert.equal(
      set(`${front}## Frustration\n\n## Next\n`, 'frustration', 'a', 'en'),
      `${front}## Frustration\n\na\n\n## Next\n`,
    );
    assert.equal(
      set(`${front}## Frustration`, 'frustration', 'a', 'en'),
      `${front}## Frustration\n\na\n`,
    );
  });

  it('puts a new section in its place, in the language of the others', () => {
    const text = `${front}# T\n\n## 困りごと\n\na\n\n## 次の一歩\n\n- [ ] b\n`;
    assert.equal(
      set(text, 'expectation', 'c', 'en'),
      text.replace('## 次', '## 応えられていない期待\n\nc\n\n## 次'),
    );
    assert.equal(
      set(`${front}# T\n`, 'expectation', 'c', 'en'),
      `${front}# T\n\n## Unmet expectation\n\nc\n`,
    );
    assert.equal(
      set(`${front}## Next\n\nx\n`, 'beyond', 'c', 'en'),
      `${front}\n## Beyond it\n\nc\n\n## Next\n\nx\n`,
    );
  });

  it('takes words away, and makes no section for none', () => {
    assert.equal(
      set(`${front}## Frustration\n\na\n\n## Next\n`, 'frustration', ' ', 'en'),
      `${front}## Frustration\n\n## Next\n`,
    );
    assert.deepEqual(setSection(front, 'beyond', ' \n ', 'en'), { ok: true, edits: [] });
  });

  it('leaves the comments around the words, and makes none of words', () => {
    const text = `${front}## Beyond it\n\n<!-- a hint -->\n\nold\n\n<!-- mine\nthis too -->\n\n## Next\n`;
    assert.equal(set(text, 'beyond', 'new', 'en'), text.replace('old', 'new'));
    const emptied = text.replace('old\n\n', '');
    assert.equal(set(text, 'beyond', '', 'en'), emptied);
    assert.equal(
      set(emptied, 'beyond', 'new', 'en'),
      emptied.replace('-->\n\n##', '-->\n\nnew\n\n##'),
    );
    const hidden = set(front, 'beyond', '<!-- hidden', 'en');
    assert.equal(hidden, `${front}\n## Beyond it\n\n\\<!-- hidden\n`);
    assert.equal(wordsIn(readNote('', hidden), 'beyond'), '<!-- hidden');
  });

  it('fills the section that has words, where there are two of its name', () => {
    const text = `${front}## Beyond it\n\n## Mine\n\n## 期待を超えるには\n\nold\n`;
    assert.equal(set(text, 'beyond', 'new', 'en'), text.replace('old', 'new'));
  });

  it('refuses where it cannot: a fence that swallows it, two sections of the name, a broken file', () => {
    assert.equal(set(`${front}\`\`\`\nopen`, 'beyond', 'a', 'en'), 'unsafe');
    assert.equal(set(`${front}## Next\n\na\n\n## 次の一歩\n\nb\n`, 'next', 'c', 'en'), 'unsafe');
    assert.equal(set('---\nkind: [x\n---\n', 'beyond', 'a', 'en'), 'unreadable');
  });
});
