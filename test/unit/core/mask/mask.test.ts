import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findInParts, findPrivate, mask, replaceFound } from '../../../../src/core/mask/mask.ts';
import { readCorpus } from '../../../quality/corpus.ts';

const ja = (text: string) => mask(text, { language: 'ja' }).text;
const en = (text: string) => mask(text, { language: 'en' }).text;

describe('masking', () => {
  it('puts tokens that read well in Japanese', () => {
    assert.equal(
      ja('高橋様はじめ、株式会社さくら技研の皆様のおかげです。またお電話します(090-0123-4567)。'),
      '○○様はじめ、△△社の皆様のおかげです。またお電話します((電話番号))。',
    );
  });

  it('puts numbered tokens in English', () => {
    assert.equal(
      en(
        'Thanks to Ms. Okafor’s quick answers our project could start today. Everyone at Aozora Homes is glad. Call me: 555-0142.',
      ),
      'Thanks to [person 1]’s quick answers our project could start today. Everyone at [company 1] is glad. Call me: [phone 1].',
    );
  });

  it('says type, place, token and confidence, in order', () => {
    const text = '田中さんは jane@example.com へ、ジョンさんも。';
    assert.deepEqual(
      findPrivate(text).map(({ type, start, end, token, confidence }) => [
        type,
        text.slice(start, end),
        token,
        confidence,
      ]),
      [
        ['name', '田中さん', '○○さん', 'certain'],
        ['mail', 'jane@example.com', '(メールアドレス)', 'certain'],
        ['name', 'ジョンさん', '□□さん', 'likely'],
      ],
    );
  });

  it('keeps the same token for the same person, with and without the title', () => {
    assert.equal(
      en('Dear Jane Smith,\nMs. Smith and Mr. Oduya met. Jane wrote, Oduya too.'),
      'Dear [person 1],\n[person 1] and [person 2] met. [person 1] wrote, [person 2] too.',
    );
    assert.equal(
      ja('高橋健一様と田中様。高橋さん、田中様、伊藤様、森様、林様。'),
      '○○様と□□様。○○さん、□□様、◇◇様、☆☆様、○○2様。',
    );
  });

  it('gives two people of one family two tokens', () => {
    assert.equal(ja('山田 太郎様と山田 花子様'), '○○様と□□様');
    assert.equal(
      en('Dear Jane,\nDr. Jane Hale met Dr. Jane Falk.'),
      'Dear [person 1],\n[person 1] met [person 2].',
    );
  });

  it('gives no token that stands in the text already', () => {
    assert.equal(en('[person 1] met Mr. Hale.'), '[person 1] met [person 2].');
    assert.equal(ja('○○様と高橋様'), '○○様と□□様');
  });

  it('reads the parts of a note as one: who is found in one is known in all, by one token', () => {
    const parts = ['Thanks from Okafor', '', 'Mr. Stone and Ms. Okafor met.', 'Okafor'];
    assert.deepEqual(
      findInParts(parts, { language: 'en' }).map((found, at) =>
        replaceFound(parts[at] ?? '', found),
      ),
      ['Thanks from [person 1]', '', '[person 2] and [person 1] met.', '[person 1]'],
    );
  });

  it('sees nothing that lies over two parts', () => {
    assert.deepEqual(findInParts(['jane@', 'example.com', 'Kind regards,', 'Jane']), [
      [],
      [],
      [],
      [],
    ]);
  });

  it('masks only what is left switched on', () => {
    const text = 'Ms. Okafor, jane@example.com';
    const found = findPrivate(text).filter(({ type }) => type === 'mail');
    assert.equal(replaceFound(text, found), 'Ms. Okafor, [mail 1]');
  });

  it('takes Japanese tokens where the text holds kana', () => {
    assert.equal(mask('高橋様').text, '[person 1]');
    assert.equal(mask('高橋様へ').text, '○○様へ');
  });

  describe('with a private list', () => {
    it('masks the names wherever they occur, with the tokens that they have', () => {
      const names = [
        'Kitano',
        { name: 'みらい商事', token: 'M社' },
        { name: 'あおぞら', type: 'company' as const },
      ];
      assert.equal(
        mask('KITANOとみらい商事、あおぞらの皆様、kitanoさん', { names, language: 'ja' }).text,
        '○○とM社、△△社の皆様、○○さん',
      );
      assert.equal(mask('株式会社みらい商事の件', { names }).text, 'M社の件');
    });

    it('gives a listed name its token behind 様 too, and leaves the token alone next time', () => {
      const names = [{ name: '田中', token: 'ファルコン' }];
      const once = mask('田中様と田中太郎様', { names, language: 'ja' }).text;
      assert.equal(once, 'ファルコン様とファルコン様');
      assert.equal(mask(once, { names, language: 'ja' }).text, once);
    });
  });

  describe('with allowed words', () => {
    it('leaves them, with or without their title', () => {
      const allow = ['佐藤', 'Ms. Okafor', 'Stone', 'help@example.com'];
      const text = '佐藤さん Ms. Okafor, Mr. Stone: HELP@example.com';
      assert.equal(mask(text, { allow }).text, text);
    });

    it('masks what only holds one', () => {
      assert.equal(mask('佐藤健様へ', { allow: ['佐藤'] }).text, '○○様へ');
    });

    it('masks what is listed all the same', () => {
      assert.equal(
        mask('佐藤さん', { allow: ['佐藤'], names: ['佐藤'], language: 'ja' }).text,
        '○○さん',
      );
    });
  });

  const odd: { readonly [what: string]: readonly [text: string, masked: string] } = {
    'full width': [
      'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ、０３－１２３４－５６７８',
      '[mail 1]、[phone 1]',
    ],
    'zero-width characters inside': ['<ta\u200Bro@exam\u2060ple.jp>', '<[mail 1]>'],
    'marks for right to left': ['\u202Eja\u200Fne@example.com\u202C!', '\u202E[mail 1]!'],
    'lone surrogates': ['\uD800jane@example.com\uDC00', '\uD800[mail 1]\uDC00'],
    'characters of two units': ['𠮷野様🙂jane@example.com🙂', '[person 1]🙂[mail 1]🙂'],
    'combining marks': ['Ms. Zoe\u0301 Ko\u0308nig\u0301 left', '[person 1] left'],
    'one character for three': ['㈱ほしぞらと㈱', '[company 1]と㈱'],
    'Arabic around it': ['اتصل بـ jane@example.com الآن', 'اتصل بـ [mail 1] الآن'],
  };
  for (const [what, [text, masked]] of Object.entries(odd)) {
    it(`finds its way through ${what}`, () => {
      assert.equal(en(text), masked);
    });
  }

  const pieces = readCorpus().flatMap(({ text }) => [text, ...text.split(/(?<=[、。 ,.])/u)]);
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '様',
          ' ',
          '○○',
          '[person 1]',
          '\n',
          '\u200B',
          '㈱',
          'の',
          'です',
          '@',
          '\ud800',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const options = fc.record({
    language: fc.constantFrom('en' as const, 'ja' as const),
    names: fc.subarray([
      '田中',
      'Kitano',
      { name: '高橋', token: 'T2' },
      { name: 'さくら', token: '桜さん' },
    ]),
    allow: fc.subarray(['佐藤', 'Jane', 'jane@example.com']),
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        const once = mask(text, given).text;
        assert.equal(mask(once, given).text, once);
      }),
      { numRuns: 600 },
    );
  });

  it('finds in one part what it finds in a text', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        assert.deepEqual(findInParts([text], given), [findPrivate(text, given)]);
      }),
      { numRuns: 100 },
    );
  });

  it('cuts what it finds at the ends of the parts', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), options, (parts, given) => {
        findInParts(parts, given).forEach((found, at) => {
          let last = 0;
          for (const { start, end } of found) {
            assert.ok(start >= last && end > start && end <= (parts[at] ?? '').length);
            last = end;
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('finds places in order that never overlap, never cut a character, and leaves all else as it was', () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        let last = 0;
        let kept = '';
        for (const { start, end, token } of findPrivate(text, given)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(
            !/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(start - 1, start + 1)) || start === 0,
          );
          kept += text.slice(last, start) + token;
          last = end;
        }
        assert.equal(kept + text.slice(last), mask(text, given).text);
      }),
      { numRuns: 300 },
    );
  });
});
