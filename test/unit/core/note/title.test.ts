import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { titleFrom } from '../../../../src/core/note/title.ts';
import { words } from '../../../support/arbitraries.ts';

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;

describe('a title made from words', () => {
  const titles: { readonly [words: string]: string } = {
    'It times out.': 'It times out',
    'It times out. Nobody knows why.': 'It times out',
    'Is it slow? Yes.': 'Is it slow?',
    '月末に落ちる。原因は不明。': '月末に落ちる',
    '遅い？はい。': '遅い？',
    'ありがとう！助かった': 'ありがとう！',
    'see https://a.example/b?c=d!e and wait': 'see https://a.example/b?c=d!e and wait',
    'version 1.2.3 fails': 'version 1.2.3 fails',
    '\n\n## Said\nx': 'Said',
    '> quoted\nmore': 'quoted',
    '- [ ] call them': '[ ] call them',
    '---\n***\nwords': 'words',
    '!!!': '!!!',
    '  spaced\t out  ': 'spaced out',
    '': '',
  };
  for (const [given, title] of Object.entries(titles)) {
    it(`of ${JSON.stringify(given)} is ${JSON.stringify(title)}`, () => {
      assert.equal(titleFrom(given), title);
    });
  }

  it('is cut between words where that leaves enough, else between characters', () => {
    assert.equal(titleFrom('word '.repeat(30)), `${'word '.repeat(11)}word…`);
    assert.equal(titleFrom('字'.repeat(100)), `${'字'.repeat(59)}…`);
    assert.equal(titleFrom('👨‍👩‍👧‍👦'.repeat(100)), `${'👨‍👩‍👧‍👦'.repeat(59)}…`);
  });

  it('is one line of at most 60 characters, for any words', () => {
    fc.assert(
      fc.property(words, (text) => {
        const title = titleFrom(text);
        assert.doesNotMatch(title, /[\r\n]/);
        assert.ok(graphemes(title) <= 60);
        assert.equal(title === '', text.trim() === '');
      }),
    );
  });
});
