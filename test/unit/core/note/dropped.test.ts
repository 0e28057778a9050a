import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readBody, type Step } from '../../../../src/core/note/body.ts';
import { droppedParagraph, strike, unstrike } from '../../../../src/core/note/dropped.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import { applyEdits, type Edited } from '../../../../src/core/note/textEdit.ts';

const stepsOf = (text: string) => readBody(text, 0).steps;
const only = (text: string) => stepsOf(text)[0]!;

function after(text: string, edited: Edited): string {
  assert.ok(edited.ok);
  return applyEdits(text, edited.edits);
}
const drop = (text: string, reason = '', language: Language = 'en') =>
  after(text, strike(text, only(text), reason, language));
const reopen = (text: string) => after(text, unstrike(text, only(text)));

describe('a step that will not be done', () => {
  it('is ticked and struck through, with why', () => {
    assert.equal(drop('- [ ] ask\n', 'he left'), '- [x] ~~ask~~ (dropped: he left)\n');
    assert.equal(
      drop('- [ ] 聞く\n', '担当が変わった', 'ja'),
      '- [x] ~~聞く~~ (取りやめ: 担当が変わった)\n',
    );
    assert.equal(drop('- [ ] ask\n'), '- [x] ~~ask~~ (dropped)\n');
  });

  it('keeps its place, its line break and what stands around it', () => {
    const text = '# A\r\n\r\n  1. [ ]  ask  him\t \r\n- [ ] other\r\n';
    const [first] = stepsOf(text);
    const is = after(text, strike(text, first!, ' two\n lines ', 'en'));
    assert.equal(is, text.replace('[ ]  ask  him', '[x]  ~~ask  him~~ (dropped: two lines)'));
  });

  it('is read as such, as we write it and as people do', () => {
    const words = (text: string) => only(text).dropped;
    assert.equal(words('- [x] ~~ask~~ (dropped: he left)'), 'ask');
    assert.equal(words('- [X] ~~ask~~'), 'ask');
    assert.equal(words('- [x] ~~ask~~ (no longer needed)'), 'ask');
    assert.equal(words('- [x] ~~聞く~~（不要）'), '聞く');
    assert.equal(words('- [x] ~~a ~~b~~ c~~ (dropped)'), 'a ~~b~~ c');
    for (const text of ['- [x] ask', '- [ ] ~~ask~~', '- [x] ~~a~~ and ~~b~~', '- [x] ~~a~~ b']) {
      assert.equal(words(text), undefined, text);
    }
  });

  it('is due on a day that its words name, never on one that the reason names', () => {
    assert.equal(only('- [x] ~~ask~~ (dropped: until 2026-12-01)').due, undefined);
    assert.equal(only('- [x] ~~ask 2026-11-20~~ (dropped)').due, '2026-11-20');
    assert.equal(only('- [ ] ask (dropped: until 2026-12-01)').due, undefined);
    assert.equal(only('- [ ] ask (dropped: until 2026-12-01) 2027-01-05').due, '2027-01-05');
  });

  it('is open again without its strike; why it was dropped stays', () => {
    assert.equal(reopen('- [x] ~~ask~~ (dropped: he left)\n'), '- [ ] ask (dropped: he left)\n');
    assert.equal(reopen('- [x] ~~ask~~ (not now)\n'), '- [ ] ask (not now)\n');
    assert.equal(reopen('- [x] ~~ask~~\n'), '- [ ] ask\n');
  });

  it('is not dropped twice, and nothing is opened that is not dropped', () => {
    const text = '- [x] ~~ask~~ (dropped: he left)\n';
    assert.equal(drop(text, 'again'), text);
    assert.deepEqual(unstrike('- [x] ask\n', only('- [x] ask\n')), {
      ok: false,
      reason: 'not-found',
    });
    const moved: Step = { ...only('- [ ] ask\n'), text: 'other' };
    assert.deepEqual(strike('- [ ] ask\n', moved, '', 'en'), { ok: false, reason: 'not-found' });
  });

  it('comes back byte for byte where no reason was given, whatever its words', () => {
    const words = fc
      .array(
        fc.constantFrom('~', '~~', 'a', 'い', ' ', '\\', '(dropped)', '(', ')', '`', '[x]', '#'),
      )
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'ja'), (said, language) => {
        fc.pre(said !== '');
        const text = `- [ ] ${said}\n- [ ] other\n`;
        const dropped = drop(text, '', language);
        assert.equal(only(dropped).dropped, said);
        assert.equal(reopen(dropped), text);
      }),
    );
  });

  it('says why in any words, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ja'), (why, language) => {
        const dropped = drop('- [ ] ask\n- [ ] other\n', why, language);
        assert.deepEqual(
          stepsOf(dropped).map((step) => step.dropped),
          ['ask', undefined],
        );
      }),
    );
  });
});

describe('an improvement that will not be done', () => {
  it('says why in a paragraph of its own', () => {
    assert.equal(droppedParagraph(' they\nmoved on ', 'en'), 'Dropped: they moved on');
    assert.equal(droppedParagraph('方針が変わった', 'ja'), '取りやめ: 方針が変わった');
  });
});
