import assert from 'node:assert/strict';
import { maskOptionsFor, type KnownPeople } from '../../../../src/core/guard/maskOptions.ts';
import { mask } from '../../../../src/core/mask/mask.ts';
import { entriesFrom, noteText, pageText } from '../../../support/builders.ts';

const masked = (text: string, known: Partial<KnownPeople>) =>
  mask(text, maskOptionsFor({ listed: [], entries: [], teammates: [], allow: [], ...known })).text;

describe('what is masked in a journal', () => {
  const entries = entriesFrom({
    'customers/acme.md': pageText('name: Customer A\naliases: [Acme, 赤目製作所, X]'),
    'notes/one.md': noteText({ fields: { author: '田中 英樹' } }),
  });

  it('are the aliases of customers, not what we call them', () => {
    assert.equal(masked('ACME and 赤目製作所', { entries }), '[company 1] and [company 2]');
    assert.equal(masked('Customer A, X', { entries }), 'Customer A, X');
    assert.equal(masked('Acmeism', { entries }), 'Acmeism');
  });

  it('are no teammates: those who wrote notes, and those whom Git knows', () => {
    const teammates = ['Ada Byron', 'ada@example.com', '佐藤健一'];
    const text = '田中さん、佐藤さん、Ms. Byron wrote. 高橋さんも。ada@example.com';
    assert.equal(
      masked(text, { entries, teammates }),
      '田中さん、佐藤さん、Ms. Byron wrote. ○○さんも。ada@example.com',
    );
  });

  it('are teammates too who are listed', () => {
    const known = {
      entries,
      listed: [{ name: '田中' }],
      teammates: ['田中 英樹'],
      allow: ['田中'],
    };
    assert.equal(masked('田中さんへ', known), '○○さんへ');
  });

  it('are aliases as the list has them, where they are on it', () => {
    const listed = [{ name: 'acme', token: 'K' }];
    assert.equal(masked('Acme', { entries, listed }), 'K');
  });
});
