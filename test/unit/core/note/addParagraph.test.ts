import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addParagraph } from '../../../../src/core/note/addParagraph.ts';
import { readNote, wordsIn } from '../../../../src/core/note/read.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { words } from '../../../support/arbitraries.ts';

const head = '---\nkind: improvement\ndate: 2026-11-17\n---\n\n# A\n';

function add(text: string, said: string, language: Language = 'en'): string {
  const edited = addParagraph(text, 'learned', said, language);
  assert.ok(edited.ok);
  return applyEdits(text, edited.edits);
}

describe('a paragraph that is added', () => {
  it('makes its section, behind the others, headed in the language of the note', () => {
    assert.equal(add(head, 'Ask early'), `${head}\n## Learned\n\nAsk early\n`);
    assert.equal(add(head, '早く聞く', 'ja'), `${head}\n## 学んだこと\n\n早く聞く\n`);
    const ja = `${head}\n## 明日の改善\n\n夜間に確認\n`;
    assert.equal(add(ja, 'Ask early'), `${ja}\n## 学んだこと\n\nAsk early\n`);
  });

  it('stands below what is there, which stays byte for byte', () => {
    const text = `${head}\n## Learned\n\n*Ask*   early.  \nAnd often.\n\n## Mine\n\nx\n`;
    assert.equal(add(text, 'Listen'), text.replace('And often.\n', 'And often.\n\nListen\n'));
    assert.equal(add(`${head}\n## Learned\n`, 'Listen'), `${head}\n## Learned\n\nListen\n`);
    const windows = text.replace(/\n/g, '\r\n');
    assert.equal(add(windows, 'Listen'), add(text, 'Listen').replace(/\n/g, '\r\n'));
  });

  it('goes into the last of two sections of its name that says something', () => {
    const text = `${head}\n## Learned\n\none\n\n## 学んだこと\n\ntwo\n\n## Learned\n`;
    assert.equal(add(text, 'three'), text.replace('two\n', 'two\n\nthree\n'));
  });

  it('is not added where it stands already, nor where it says nothing', () => {
    const text = `${head}\n## Learned\n\none\n\ntwo\n\nthree\n`;
    assert.equal(add(text, ' two '), text);
    assert.equal(add(text, ' \n'), text);
    assert.notEqual(add(text, 'tw'), text);
  });

  it('is refused in front matter that never ends', () => {
    assert.deepEqual(addParagraph('---\nkind: improvement\n', 'learned', 'x', 'en'), {
      ok: false,
      reason: 'unreadable',
    });
  });

  it('can be read as it was said, below what was said before, whatever the words', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const once = add(head, first);
        const edited = addParagraph(once, 'learned', second, 'en');
        if (!edited.ok) {
          assert.equal(edited.reason, 'unsafe');
          return;
        }
        const said = wordsIn(readNote('', applyEdits(once, edited.edits)), 'learned');
        const before = wordsIn(readNote('', once), 'learned');
        const put = wordsIn(readNote('', add(head, second)), 'learned');
        const isThere = `\n\n${before}\n\n`.includes(`\n\n${put}\n\n`);
        assert.equal(
          said,
          isThere || put === '' ? before : [before, put].filter(Boolean).join('\n\n'),
        );
      }),
    );
  });
});
