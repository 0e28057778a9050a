import assert from 'node:assert/strict';
import { nameKey, nameOfId } from '../../../../src/core/note/customerName.ts';

describe('the name that an id stands for', () => {
  const names: { readonly [id: string]: string } = {
    mirai: 'Mirai',
    'tanaka-precision': 'Tanaka Precision',
    'élan-3': 'Élan 3',
    '3-stars': '3 Stars',
    'ACME GmbH': 'ACME GmbH',
    'Jean-Luc': 'Jean-Luc',
    'a--b': 'a--b',
    北野商事: '北野商事',
    '北野-商事': '北野-商事',
    'mirai-食品': 'mirai-食品',
    '': '',
  };
  for (const [id, name] of Object.entries(names)) {
    it(`${JSON.stringify(id)} is ${JSON.stringify(name)}, which is the same customer`, () => {
      assert.equal(nameOfId(id), name);
      assert.equal(nameKey(name), nameKey(id));
    });
  }
});

describe('names', () => {
  it('are one whatever their width and case, and what parts their words', () => {
    const spellings = [
      'Kitano Rail',
      'kitano-rail',
      ' KITANO　RAIL ',
      'ｋｉｔａｎｏ＿rail',
      'kitano – rail',
    ];
    assert.deepEqual([...new Set(spellings.map(nameKey))], ['KITANO RAIL']);
    assert.notEqual(nameKey('Kitanorail'), nameKey('Kitano Rail'));
  });
});
