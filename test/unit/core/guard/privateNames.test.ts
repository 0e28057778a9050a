import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { newPrivateNames, readPrivateNames } from '../../../../src/core/guard/privateNames.ts';
import { mask } from '../../../../src/core/mask/mask.ts';

const namesIn = (text: string) => readPrivateNames(text).names;
const faultsIn = (text: string) =>
  readPrivateNames(text).problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
const masked = (list: string, text: string) =>
  mask(text, { names: namesIn(list), listedOnly: true, language: 'en' }).text;

describe('the private list', () => {
  it('has one name a line, with what stands for it behind "="', () => {
    assert.deepEqual(namesIn('Hanako Takahashi = their engineer\n\n北野\n'), [
      { name: 'Hanako Takahashi', token: 'their engineer', whole: true },
      { name: '北野', whole: true },
    ]);
  });

  it('takes bullets, full width, CRLF, a byte order mark and comments as people write them', () => {
    const list = '\uFEFF# mine\r\n- Ada = A\r\n* 北野＝K社\r\n＃ 覚え書き\r\n・ 高橋 花子\r\n';
    assert.deepEqual(
      namesIn(list).map(({ name, token }) => [name, token]),
      [
        ['Ada', 'A'],
        ['北野', 'K社'],
        ['高橋 花子', undefined],
      ],
    );
    assert.deepEqual(readPrivateNames(list).problems, []);
  });

  it('says of what type a name is', () => {
    assert.equal(masked('company: Kitano Works', 'At Kitano Works'), 'At [company 1]');
    assert.equal(masked('Kitano Works', 'At Kitano Works'), 'At [person 1]');
    assert.equal(masked('Note: this = X', 'Note: this'), 'X');
  });

  it('finds a Latin name as a whole word, and any other wherever it stands', () => {
    assert.equal(
      masked('Jo\n北野', 'Jo and John, 東北野球'),
      '[person 1] and John, 東[person 2]球',
    );
    assert.equal(masked('Ann\nAnn Lee', 'Ann Leeds'), '[person 1] Leeds');
    assert.equal(
      masked('TP', 'HTTP, tp_link, TP2, ＴＰ'),
      'HTTP, [person 1]_link, TP2, [person 1]',
    );
  });

  it('lists what it cannot use, with the line, and uses the rest', () => {
    const list = 'Ada = A\n= B\nx = y\nADA = C\nKitano = the Kitano people\n';
    assert.deepEqual(faultsIn(list), [
      ['no-name', '= B'],
      ['too-short', 'x = y'],
      ['listed-twice', 'ADA = C'],
      ['tells-name', 'Kitano = the Kitano people'],
    ]);
    assert.equal(masked(list, 'Ada, Kitano, x'), 'A, [person 1], x');
  });

  it('lists nobody before somebody writes in it, in either language', () => {
    for (const language of ['en', 'ja'] as const) {
      assert.deepEqual(readPrivateNames(newPrivateNames(language)), { names: [], problems: [] });
    }
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { span } of readPrivateNames(text).problems) {
          assert.ok(span.start <= span.end && span.end <= text.length);
        }
      }),
    );
  });

  it('masks the same again to the same', () => {
    const list = 'Ada = code Ada-1\nBob = B\nCarol';
    const once = masked(list, 'Ada, Bob and Carol');
    assert.equal(masked(list, once), once);
  });
});
