import assert from 'node:assert/strict';
import { note } from '../retrospective/folder.ts';
import { improvement, looked, sided, titles } from './journal.ts';

const balanceOf = (...pairs: readonly (readonly [string, string])[]) =>
  looked(sided(pairs)).balance;

describe('the balance over the weeks', () => {
  it('holds the improvements and interactions that name a side, each once', () => {
    const { balance } = looked({
      ...improvement('2026-11-17', 'i', 'gains: [customer, customer]\npays: team'),
      ...note({ title: 'Talk', front: 'gains: customer' }),
      ...note({ kind: 'thanks', id: 't', front: 'gains: customer' }),
      ...note({ id: 'silent' }),
    });
    assert.deepEqual(titles(balance.gains.customer), ['i', 'Talk']);
    assert.deepEqual(titles(balance.pays.team), ['i']);
    assert.deepEqual(balance.counts, {
      gains: { customer: 2, company: 0, team: 0, me: 0 },
      pays: { customer: 0, company: 0, team: 1, me: 0 },
    });
    assert.equal(balance.notes, 2);
  });

  it('leaves nobody out under five notes, but says who gains and pays', () => {
    const balance = balanceOf(
      ['customer', 'team'],
      ['customer', ''],
      ['company', 'team'],
      ['customer', ''],
    );
    assert.deepEqual(
      [balance.notes, balance.mostGains, balance.mostPays, balance.leftOut],
      [4, ['customer'], ['team'], []],
    );
  });

  it('leaves out whoever gains least, of those whoever pays most', () => {
    const balance = balanceOf(
      ...([
        ['customer', 'me'],
        ['customer', 'me'],
        ['customer', 'team'],
      ] as const),
      ...([
        ['company', ''],
        ['customer', ''],
      ] as const),
    );
    assert.deepEqual(balance.leftOut, ['me']);
  });

  it('names those who are level, and nobody where all are, or where nobody pays', () => {
    const level = balanceOf(
      ...([
        ['customer', ''],
        ['company', ''],
        ['customer', ''],
        ['company', ''],
        ['', 'customer'],
      ] as const),
    );
    assert.deepEqual(
      [level.mostGains, level.mostPays, level.leftOut],
      [['customer', 'company'], ['customer'], ['team', 'me']],
    );
    const everybody = 'customer, company, team, me';
    const all = balanceOf(...Array.from({ length: 5 }, () => [everybody, ''] as const));
    assert.deepEqual([all.mostGains.length, all.mostPays, all.leftOut], [4, [], []]);
  });
});
