import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { mask } from '../../../../src/core/mask/mask.ts';

/** Only the listed names: what the detectors find is not asked for here. */
const maskNames = (text: string, names: readonly string[], language: 'en' | 'ja') => {
  const result = mask(text, { names, language, listedOnly: true });
  return { text: result.text, count: result.found.length };
};
const masked = (text: string, ...names: string[]) => maskNames(text, names, 'en').text;

describe('masking listed names', () => {
  it('puts a token for each name, the same one wherever the name occurs, and counts the places', () => {
    assert.deepEqual(maskNames('Ada met Bob. Ada left.', ['Ada', 'Bob'], 'en'), {
      text: '[person 1] met [person 2]. [person 1] left.',
      count: 3,
    });
  });

  it('puts ○○ in Japanese, which reads well before 様, and □□ for somebody else', () => {
    assert.equal(maskNames('田中様と森様が', ['田中', '森'], 'ja').text, '○○様と□□様が');
  });

  it('masks nothing besides', () => {
    const text = '田中様と森様、株式会社みらい、03-1234-5678、jane@example.com';
    assert.equal(maskNames(text, ['田中'], 'ja').text, text.replace('田中', '○○'));
  });

  it('changes nothing where no name is listed, or none occurs', () => {
    for (const names of [[], [''], ['  '], ['\u200B'], ['Bob']]) {
      assert.deepEqual(maskNames('Ada　Ｌ ｶﾞ', names, 'en'), { text: 'Ada　Ｌ ｶﾞ', count: 0 });
    }
  });

  it('masks the longer of two names, however they are listed', () => {
    for (const names of [
      ['Ada', 'Ada Byron'],
      ['Ada Byron', 'Ada'],
    ]) {
      assert.equal(masked('by Ada Byron.', ...names), 'by [person 1].');
    }
  });

  it('gives a name that is listed twice one token', () => {
    assert.equal(masked('ADA, Bob', 'Ada', 'ada', 'Bob'), '[person 1], [person 2]');
  });

  const same: { readonly [what: string]: readonly [name: string, text: string] } = {
    'upper case': ['Tanaka', 'TANAKA'],
    'lower case': ['TANAKA', 'tanaka'],
    'full width': ['Tanaka', 'ＴＡＮＡＫＡ'],
    'half width': ['タナカ', 'ﾀﾅｶ'],
    'half width with voicing marks': ['ガバ', 'ｶﾞﾊﾞ'],
    'full width of a name listed in half width': ['ｶﾞﾊﾟ', 'ガパ'],
    'decomposed kana': ['ガバ', 'ガバ'.normalize('NFD')],
    'decomposed letters': ['Zoé', 'Zoé'.normalize('NFD')],
    'decomposed Hangul': ['김각', '김각'.normalize('NFD')],
    'a sharp s in capitals': ['Strauß', 'STRAUSS'],
    'a final sigma': ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    'a full-width space': ['田中 太郎', '田中　太郎'],
    'a line break': ['Ada Byron', 'Ada\n  Byron'],
    'a variant of a character': ['辻', '辻\u{E0100}'],
    'something that nobody sees': ['Tanaka', 'Ta\u200Bna\u00ADka'],
    'a ligature': ['(株)山', '㈱山'],
  };
  for (const [what, [name, text]] of Object.entries(same)) {
    it(`knows a name in ${what}`, () => {
      assert.equal(masked(`<${text}>`, name), '<[person 1]>');
      assert.equal(masked(`<${name}>`, text), '<[person 1]>');
    });
  }

  it('never cuts a character in two', () => {
    assert.equal(masked('ｶﾞ', 'カ'), 'ｶﾞ');
    assert.equal(masked('각'.normalize('NFD'), '가'), '각'.normalize('NFD'));
    assert.equal(masked('㈱', '株'), '㈱');
    assert.equal(masked('e\u0301', 'e'), 'e\u0301');
  });

  it('takes special characters for what they are', () => {
    assert.equal(
      masked('a.b axb $& \\1', 'a.b', '$&', '\\1'),
      '[person 1] axb [person 2] [person 3]',
    );
  });

  it('leaves no name, whatever its width and case, and all else as it was', () => {
    const name = fc.constantFrom(
      'Ada',
      'ADA',
      'ａｄａ',
      'Ｂyron',
      'ガバ',
      'ｶﾞﾊﾞ',
      'Zoé',
      '田中',
      'ß',
    );
    const other = fc.constantFrom('x', '、', '\n', ' ', '様', 'か', '𠮷', '[', '\ud800');
    const flat = (text: string) => text.normalize('NFKC').toUpperCase().normalize('NFKC');
    fc.assert(
      fc.property(fc.array(fc.oneof(name, other)), fc.array(name), (parts, names) => {
        const text = parts.join('');
        const result = maskNames(text, names, 'ja');
        for (const one of names) {
          assert.ok(!flat(result.text).includes(flat(one)), `${one} is left in ${result.text}`);
        }
        const kept = result.text.split(/[○□◇☆]{2}\d?/);
        assert.equal(kept.length - 1, result.count);
        let at = 0;
        for (const piece of kept) {
          at = text.indexOf(piece, at);
          assert.ok(at >= 0);
          at += piece.length;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
