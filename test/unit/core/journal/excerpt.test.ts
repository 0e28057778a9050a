import assert from 'node:assert/strict';
import { excerptOf } from '../../../../src/core/journal/excerpt.ts';

describe('a line among the results of a search', () => {
  const lines: { readonly [line: string]: string } = {
    '  It times out.  ': 'It times out.',
    '# Export times out': 'Export times out',
    '> - [ ] Call them 2026-11-30': 'Call them 2026-11-30',
    '| Tue 17 · [Export times out](../notes/a.md) | *ended today* |':
      'Tue 17 · Export times out · ended today',
    '|---|:-:|': '',
    '---': '',
    '- **[A \\[b\\]](x.md)** · through sales': 'A [b] · through sales',
    '<!-- ashita:work 0123abcd -->': '',
    'Said: <!-- a hint --> words': 'Said:  words',
    'tags: [a, b]': 'tags: [a, b]',
    '2 * 3 * 4 and snake_case_name': '2 * 3 * 4 and snake_case_name',
    '**月末**の`帳票`': '月末の帳票',
  };
  for (const [line, excerpt] of Object.entries(lines)) {
    it(`${JSON.stringify(line)} is ${JSON.stringify(excerpt)}`, () => {
      assert.equal(excerptOf(line), excerpt);
    });
  }
});
