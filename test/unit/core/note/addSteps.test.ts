import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addSteps, stepLine } from '../../../../src/core/note/addSteps.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { writeNote } from '../../../../src/core/note/write.ts';
import { newNote, words } from '../../../support/arbitraries.ts';

const front = '---\nkind: frustration\n---\n';
const add = (text: string, ...steps: string[]) => {
  const edited = addSteps(text, steps, 'en');
  return edited.ok ? applyEdits(text, edited.edits) : edited.reason;
};

describe('adding next steps', () => {
  it('leaves what is there, and reads back as the same steps, in any note', () => {
    fc.assert(
      fc.property(newNote, fc.array(words, { maxLength: 3 }), (made, said) => {
        const text = writeNote(made, 'ja');
        const edited = addSteps(text, said, 'ja');
        assert.ok(edited.ok);
        const after = readNote('x.md', applyEdits(text, edited.edits));
        const before = readNote('x.md', text);
        assert.ok(edited.edits.every(({ span }) => text.slice(span.start, span.end).trim() === ''));
        const are = after.body.steps.map((step) => step.text);
        for (const step of said.map(stepLine).filter((one) => one !== '')) {
          assert.ok(are.includes(step), JSON.stringify([step, are]));
        }
        assert.deepEqual(
          are.filter((step) => before.body.steps.some((one) => one.text === step)),
          before.body.steps.map((step) => step.text),
        );
        assert.deepEqual(addSteps(after.text, said, 'ja'), { ok: true, edits: [] });
      }),
      { numRuns: 500 },
    );
  });

  const cases: readonly (readonly [what: string, was: string, is: string])[] = [
    [
      'makes the section',
      '# T\n\n## Frustration\n\na\n',
      '# T\n\n## Frustration\n\na\n\n## Next\n\n- [ ] new\n',
    ],
    [
      'in the language of the note',
      '## 困りごと\n\na',
      '## 困りごと\n\na\n\n## 次の一歩\n\n- [ ] new\n',
    ],
    [
      'goes on with a list',
      '## Next\n\n- [ ] a\n  more\n',
      '## Next\n\n- [ ] a\n  more\n- [ ] new\n',
    ],
    [
      'with its bullet',
      '## Next\n* [x] a\n\n\n## Mine\n',
      '## Next\n* [x] a\n* [ ] new\n\n\n## Mine\n',
    ],
    ['begins one below words', '## Next\n\nwords\n', '## Next\n\nwords\n\n- [ ] new\n'],
    [
      'above a remark',
      '## Next\n- [ ] a\n\n<!-- b -->\n',
      '## Next\n- [ ] a\n- [ ] new\n\n<!-- b -->\n',
    ],
    [
      'below a hint',
      '## Next\n\n<!-- b -->\n\n## X\n',
      '## Next\n\n<!-- b -->\n\n- [ ] new\n\n## X\n',
    ],
    ['fills an empty one', '## Next\n\n## X\n', '## Next\n\n- [ ] new\n\n## X\n'],
    ['without a last line break', '## Next\n- [ ] a', '## Next\n- [ ] a\n- [ ] new'],
    ['once more when it was done', '## Next\n- [x] new\n', '## Next\n- [x] new\n- [ ] new\n'],
    ['not when it is open', '## Next\n- [ ] new\n', '## Next\n- [ ] new\n'],
    ['not inside a fence', '## Next\n\n```\n- [ ] new\n', 'unsafe'],
  ];
  for (const [what, was, is] of cases) {
    it(what, () => assert.equal(add(front + was, 'new'), is === 'unsafe' ? is : front + is));
    it(`${what}, with CRLF and a byte order mark`, () => {
      const odd = (text: string) => `\ufeff${(front + text).replaceAll('\n', '\r\n')}`;
      assert.equal(add(odd(was), 'new'), is === 'unsafe' ? is : odd(is));
    });
  }

  it('makes one line of each, and does not box it twice', () => {
    assert.equal(stepLine(' - [ ] ask \r\n  them\n\nsoon '), 'ask them soon');
    assert.equal(stepLine('- [ ] '), '');
    assert.equal(add(front, 'a\nb', '- [ ] a b', ' '), `${front}\n## Next\n\n- [ ] a b\n`);
  });

  it('refuses front matter that cannot be read', () => {
    assert.equal(add('---\nkind: [x\n---\n', 'new'), 'unreadable');
  });
});
