import assert from 'node:assert/strict';
import {
  answersIn,
  newAnswers,
  rawWordsOf,
  reframingOf,
} from '../../../../src/core/actions/questions.ts';
import { readNote } from '../../../../src/core/note/read.ts';

const frustration = (body: string) =>
  readNote('notes/2026/a.md', `---\nkind: frustration\n---\n\n# They fuss\n\n${body}`);
const none = { expectation: '', beyond: '', ask: '' };

describe('the three questions', () => {
  it('begin with what the note says already, each on one line', () => {
    const note = frustration(
      '## Unmet expectation\n\nThey expected\nus to ask.\n\n- [ ] ask\n\n## 次の一歩\n\n- [ ] a\n',
    );
    assert.deepEqual(answersIn(note), { ...none, expectation: 'They expected us to ask.' });
  });

  it('give nothing for what was passed over, or left as it was', () => {
    const begun = { ...none, expectation: 'as before' };
    assert.deepEqual(newAnswers(begun, begun), {});
    assert.deepEqual(newAnswers({ expectation: ' ', beyond: '\t', ask: '' }, begun), {});
    assert.deepEqual(newAnswers({ ...begun, beyond: 'more' }, begun), { beyond: 'more' });
  });

  it('lead to the expectation, to what is beyond it, and to a question for the customer', () => {
    assert.deepEqual(reframingOf({ expectation: 'a', beyond: 'b', ask: ' who reads it? ' }, 'en'), {
      expectation: 'a',
      beyond: 'b',
      next: ['Ask them directly: who reads it?'],
    });
    assert.deepEqual(reframingOf({ ask: '誰が読む?' }, 'ja').next, ['直接聞く: 誰が読む?']);
    assert.deepEqual(reframingOf({ beyond: 'b' }, 'en').next, []);
  });

  it('have the raw words in view: of the section, else above all sections, else the title', () => {
    assert.equal(
      rawWordsOf(frustration('## Frustration\n\n- again\n- and again\n')),
      'again / and again',
    );
    assert.equal(rawWordsOf(frustration('Written by\nhand.\n\n## Next\n')), 'Written by hand.');
    assert.equal(rawWordsOf(frustration('')), 'They fuss');
    assert.equal(rawWordsOf(readNote('notes/2026/a.md', 'words')), 'a');
    const long = rawWordsOf(frustration(`## 困りごと\n\n${'また変わった。'.repeat(99)}`));
    assert.ok(long.length < 250 && long.endsWith('…'));
  });
});
