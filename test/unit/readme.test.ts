/** What people read on the page of the extension. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

describe('the README', () => {
  for (const file of ['README.md', 'README.ja.md']) {
    // Between "…" and a Japanese word two asterisks end nothing: a space has to stand there.
    it(`${file} shows no mark of emphasis as it is written`, () => {
      const shown = new MarkdownIt()
        .parse(readFileSync(file, 'utf8'), {})
        .flatMap(({ children }) => children ?? [])
        .filter(({ type, content }) => type === 'text' && /\*\*|(?<!\w)_|_(?!\w)/.test(content))
        .map(({ content }) => content);
      assert.deepEqual(shown, []);
    });
  }
});
