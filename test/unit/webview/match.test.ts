import assert from 'node:assert/strict';
import type { CustomerChoice } from '../../../src/protocol/form.ts';
import {
  findCustomers,
  findPeople,
  isKnownCustomer,
  splitNames,
} from '../../../src/webview/log/match.ts';

const customer = (id: string, name: string, ...aliases: string[]): CustomerChoice => ({
  id,
  name,
  aliases,
  seen: '',
});
const known = [
  customer('kitano', 'Kitano Rail'),
  customer('mirai', 'みらい商事', 'ミライ', 'Mirai'),
  customer('minato', 'Minato Foods'),
];
const namesFor = (query: string) => findCustomers(query, known).map(({ item }) => item.name);

describe('finding a customer', () => {
  it('looks past case and the width of letters', () => {
    assert.deepEqual(namesFor('KIT'), ['Kitano Rail']);
    assert.deepEqual(namesFor('ｋｉｔ'), ['Kitano Rail']);
    assert.deepEqual(namesFor('ﾐﾗｲ'), ['みらい商事']);
  });

  it('looks past hyphens', () => {
    assert.deepEqual(namesFor('kitano-r'), ['Kitano Rail']);
    assert.ok(isKnownCustomer('kitano-rail', known));
  });

  it('puts names that begin so before other names, and both before what is inside', () => {
    assert.deepEqual(namesFor('mi'), ['Minato Foods', 'みらい商事']);
    assert.deepEqual(namesFor('ra'), ['Kitano Rail', 'みらい商事']);
  });

  it('offers all for nothing, but never more than six', () => {
    assert.equal(namesFor('').length, 3);
    assert.equal(
      findCustomers(
        '',
        Array.from({ length: 9 }, (_, at) => customer(`${at}`, `${at}`)),
      ).length,
      6,
    );
  });

  it('marks what was typed, where positions can be trusted', () => {
    assert.deepEqual(findCustomers('rail', known)[0]?.mark, [7, 11]);
    assert.equal(findCustomers('株式', [customer('k', '㈱式')])[0]?.mark, undefined);
    assert.equal(findCustomers('', known)[0]?.mark, undefined);
  });

  it('knows a customer by every name, so that no double is offered', () => {
    assert.ok(isKnownCustomer(' ＭＩＲＡＩ ', known));
    assert.ok(isKnownCustomer('kitano', known));
    assert.ok(!isKnownCustomer('Mira', known));
  });
});

describe('names of people', () => {
  it('part at a comma of either language and at line breaks', () => {
    assert.deepEqual(splitNames('佐藤、鈴木'), { whole: ['佐藤'], rest: '鈴木' });
    assert.deepEqual(splitNames('Sato, Suzuki,\nIto，'), {
      whole: ['Sato', 'Suzuki', 'Ito'],
      rest: '',
    });
    assert.deepEqual(splitNames('Sato'), { whole: [], rest: 'Sato' });
  });

  it('are offered once', () => {
    assert.deepEqual(
      findPeople('s', ['Sato', 'Suzuki', 'Ito'], ['ＳＡＴＯ']).map(({ item }) => item),
      ['Suzuki'],
    );
  });
});
