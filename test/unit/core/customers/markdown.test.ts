import assert from 'node:assert/strict';
import { customerMarkdown } from '../../../../src/core/customers/markdown.ts';
import { wordsOf } from '../../../../src/core/language/wordsOf.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import {
  aCustomer,
  aDated,
  emptyCustomer,
  fullCustomer,
  knownAreas,
} from '../../../support/customer.ts';

const headings = {
  question: 'The next question to ask',
  openSteps: 'Next steps',
  wins: 'Their wins',
  thanks: 'Thanks',
  balance: 'Who gains, who pays?',
  introductions: 'Introductions',
};
const copied = (data = fullCustomer, language: Language = 'en') =>
  customerMarkdown(data, wordsOf(language), headings);

describe('a customer at a glance as Markdown', () => {
  it('answers each question of the page in its order', () => {
    assert.deepEqual(
      copied()
        .split('\n')
        .filter((line) => line.startsWith('#')),
      [
        '# Kitano Foods',
        '## The next question to ask',
        '## Next steps',
        '## How well do we know them?',
        '## Are we asked early?',
        '## What do they really want?',
        '## What became of the frustrations?',
        '## Do they shine in their own company?',
        '## Their wins',
        '## Thanks',
        '## Who gains, who pays?',
        '## Introductions',
      ],
    );
  });

  it('says how each voice was heard', () => {
    assert.match(copied(), /- They want it 20 percent cheaper\. → .* \(Sep 24 · through sales\)/);
  });

  it('leaves out what nobody wrote, and speaks Japanese in Japanese', () => {
    const text = copied(emptyCustomer, 'ja');
    assert.doesNotMatch(text, /## Thanks|## Their wins|## Next steps/);
    assert.match(text, /## お客様をどれだけ知っているか/);
    assert.doesNotMatch(text, /\u2060/);
  });

  it('makes no table and no link of what people wrote', () => {
    const hostile = 'a | b [x](http://y) <b>';
    const text = copied(
      aCustomer({
        name: hostile,
        areas: knownAreas({ work: [hostile, 1] }),
        wins: [{ ...aDated('2026-11-01', hostile), win: 'award' }],
      }),
    );
    assert.doesNotMatch(text, /[^\\]\[x\]\(|[^\\]<b>/);
    const rows = text.split('\n').filter((line) => line.includes('Their work'));
    assert.equal(rows[0]?.replaceAll('\\|', '').split('|').length, 5);
  });
});
