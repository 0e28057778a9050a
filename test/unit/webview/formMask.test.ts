import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { FullMaskRule } from '../../../src/core/mask/rule.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import type { FormDraft } from '../../../src/protocol/form.ts';
import { maskForm } from '../../../src/protocol/formMask.ts';
import { aMaskRule } from '../../support/builders.ts';

const of = (said: Partial<FormDraft>): FormDraft => ({ ...blankDraft, ...said });
const look = (draft: FormDraft, rule: FullMaskRule, asWritten?: readonly string[]) =>
  maskForm(draft, rule, 'thanks', asWritten);

describe('masking what the form holds', () => {
  it('tells one detail for one person, however often and however they are called', () => {
    const { draft, details, count } = look(
      of({ text: '高橋様のおかげです。高橋さんに電話(03-1234-5678)します。' }),
      aMaskRule(),
    );
    assert.equal(draft.text, '○○様のおかげです。○○さんに電話((電話番号))します。');
    assert.deepEqual(
      details.map(({ type, text, token }) => [type, text, token]),
      [
        ['name', '高橋様', '○○様'],
        ['phone', '03-1234-5678', '(電話番号)'],
      ],
    );
    assert.equal(count, 3);
  });

  it('keeps a detail as it is written, in all its wordings, by any of them', () => {
    const text = '高橋様のおかげです。高橋さんに電話(03-1234-5678)します。';
    const { draft, details, count } = look(of({ text }), aMaskRule(), ['高橋さん']);
    assert.equal(draft.text, '高橋様のおかげです。高橋さんに電話((電話番号))します。');
    assert.equal(details.length, 2);
    assert.equal(count, 1);
  });

  it('masks what is likely too: a missed name is in the repository, a wrong mask is one switch away', () => {
    const { draft } = look(of({ text: 'Thank you.\nBest regards,\nJane Okafor' }), aMaskRule());
    assert.equal(draft.text, 'Thank you.\nBest regards,\n[person 1]');
  });

  it('knows somebody by one token in all fields', () => {
    const { draft } = look(
      of({ text: 'Mr. Okafor called.', second: 'Okafor worries', with: 'Mr. Okafor' }),
      aMaskRule(),
    );
    assert.deepEqual(
      [draft.text, draft.second, draft.with],
      ['[person 1] called.', '[person 1] worries', '[person 1]'],
    );
  });

  it('masks those who were introduced, by the same token as in the words', () => {
    const { draft } = look(
      of({
        text: 'Mr. Okafor asked.',
        introduced: 'Mr. Okafor',
        introducedGains: 'jane@aozora.example',
      }),
      aMaskRule(),
    );
    assert.deepEqual(
      [draft.text, draft.introduced, draft.introducedGains, draft.introducedTo],
      ['[person 1] asked.', '[person 1]', '[mail 1]', ''],
    );
  });

  it('masks only listed names in what a person chose: a customer, colleagues, tags', () => {
    const said = of({
      text: 'x',
      customer: 'Acme Inc.',
      tags: 'Mr. Smith, aozora',
      people: ['Dr. Sato', 'Aozora'],
    });
    const names = [{ name: 'Aozora', token: 'Blue' }];
    const { draft, count } = look(said, aMaskRule({ names }));
    assert.deepEqual(
      [draft.customer, draft.tags, draft.people],
      ['Acme Inc.', 'Mr. Smith, Blue', ['Dr. Sato', 'Blue']],
    );
    assert.equal(count, 2);
    assert.equal(look(of({ customer: 'Aozora' }), aMaskRule({ names })).draft.customer, 'Blue');
  });

  it('leaves a customer with a page, whose name the words do not say', () => {
    const rule = aMaskRule({
      names: [{ name: 'Aozora Homes', type: 'company' }],
      customers: ['aozora', 'Aozora Homes'],
    });
    const { draft } = look(
      of({ text: 'Aozora Homes wrote.', customer: 'ＡＯＺＯＲＡ homes' }),
      rule,
    );
    assert.deepEqual([draft.text, draft.customer], ['[company 1] wrote.', 'ＡＯＺＯＲＡ homes']);
  });

  it('leaves those who made it possible, also in the words of the customer', () => {
    const { draft } = look(
      of({ text: '佐藤さんと高橋様のおかげです。', people: ['佐藤'] }),
      aMaskRule(),
    );
    assert.equal(draft.text, '佐藤さんと○○様のおかげです。');
    assert.deepEqual(draft.people, ['佐藤']);
  });

  it('masks fields that its kind does not have, but does not tell of them', () => {
    const { draft, details, count } = look(
      of({ text: 'Mr. Okafor called.', second: 'Call 03-1234-5678' }),
      aMaskRule(),
    );
    assert.equal(draft.second, 'Call [phone 1]');
    assert.deepEqual([details.length, count], [1, 1]);
  });

  it('changes nothing that is masked already', () => {
    const words = fc.constantFrom(
      'Mr. Okafor',
      '高橋様',
      '03-1234-5678',
      'jane@example.com',
      'さくら技研株式会社',
      'thanks',
      'のおかげで',
      '、',
      ' ',
      '\n',
      '[person 1]',
      '○○',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const once = look(of({ text: parts.join(' ') }), aMaskRule()).draft;
        assert.deepEqual(look(once, aMaskRule()).draft, once);
      }),
    );
  });
});
