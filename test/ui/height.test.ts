/** The form at the heights that windows have: every question in sight, or an edge that says there is more below. */

import assert from 'node:assert/strict';
import { useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

const kinds = ['interaction', 'frustration', 'thanks', 'improvement'];
const windows = [
  { height: 1000, language: 'en', theme: 'dark' },
  { height: 760, language: 'ja', theme: 'light' },
] as const;

describe('the form', () => {
  const editor = useEditor();
  afterEach(() => editor.closeWindows());

  for (const { height, language, theme } of windows) {
    it(`is whole at the first start in a window ${height} pixels high, with what was saved`, async () => {
      const folder = await editor.workspace(language);
      const { page } = await editor.window({ folder, height, language, theme });
      const form = await LogForm.open(page);
      await form.text.fill('…');
      await form.save();
      for (const kind of kinds) {
        await form.choose(kind);
        const [more, foot] = [form.frame.locator('.fold'), form.frame.locator('.foot')];
        const [above, below] = [await more.boundingBox(), await foot.boundingBox()];
        assert.ok(above && below && above.y + above.height <= below.y + 8, kind);
        assert.doesNotMatch((await foot.getAttribute('class')) ?? '', /over/);
        await picture(page.locator('.part.sidebar'), `height-${height}-${kind}-${language}`);
      }
      await form.frame.locator('.fold').click();
      await form.frame.locator('.foot.over').waitFor();
      await form.frame.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await form.frame.locator('.foot:not(.over)').waitFor();
      const tops = await form.frame
        .locator('.who')
        .first()
        .locator('label')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
      assert.equal(new Set(tops).size, 1, 'the four sides stand on one line');
    });
  }
});
