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
    'It is 2.5 times slower. Why?': 'It is 2.5 times slower',
    'Thank you, Mr. Ito! It works.': 'Thank you, Mr. Ito!',
    'Ask Dr. J. R. Sato. Then call.': 'Ask Dr. J. R. Sato',
    'Mrs. Mori and Prof. Abe agree. Good.': 'Mrs. Mori and Prof. Abe agree',
    'Formats, e.g. CSV, i.e. text. More.': 'Formats, e.g. CSV, i.e. text',
    'CSV, PDF etc. are missing. Why?': 'CSV, PDF etc. are missing',
    'CSV, PDF etc. They want all.': 'CSV, PDF etc',
    'We met ACME Inc. They were kind.': 'We met ACME Inc',
    'ACME Co. Ltd. called. Twice.': 'ACME Co. Ltd. called',
    'Order No. 5 is late. Again.': 'Order No. 5 is late',
    'No. They will not.': 'No',
    'Ours vs. theirs. Compare.': 'Ours vs. theirs',
    'The U.S. team waits. Still.': 'The U.S. team waits',
    'At 3 p.m. it fell over. Again.': 'At 3 p.m. it fell over',
    'They are faster than I. Why?': 'They are faster than I',
    'It took 200 ms. Fine.': 'It took 200 ms',
    '1. Call them. 2. Wait.': '1. Call them',
    'Dr. 田中から電話。急ぎ。': 'Dr. 田中から電話',
    '「遅い。」と言われた。急ぎ。': '「遅い。」と言われた',
    '田中さん（総務部。）から。急ぎ。': '田中さん（総務部。）から',
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
