/** The pictures of the README and of the walkthrough, taken from the product itself. `npm run pictures` puts them there. */

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { built } from '../support/vscode/paths.ts';
import { runCommand } from './support/commands.ts';
import { row, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { openContainer, pane } from './support/views.ts';

const runs = [
  {
    language: 'en',
    theme: 'dark',
    text: 'Twice a week the ledger export times out. Can you raise the limit?',
    meant: 'Month-end closing must not slip again.',
    customer: 'Mirai',
    write: 'Ashita: Write the Retrospective',
    preview: 'Markdown: Open Preview',
    tomorrow: "Tomorrow's improvement",
  },
  {
    language: 'ja',
    theme: 'light',
    text: '週に二回は帳票の出力がタイムアウトする。上限を延ばしてもらえないか。',
    meant: '月末の締めを二度と遅らせたくない。',
    customer: 'みらい',
    write: 'Ashita: ふりかえりを書く',
    preview: 'Markdown: Open Preview',
    tomorrow: '明日の改善',
  },
] as const;

describe('pictures', () => {
  const editor = useEditor();
  afterEach(() => editor.closeWindows());
  for (const { language, theme, text, meant, customer, write, preview, tomorrow } of runs) {
    it(`are taken in ${language}`, async () => {
      const workspace = await editor.workspace(language);
      const { page } = await editor.window({
        folder: workspace,
        language,
        theme,
        width: 1280,
        height: 1040,
      });
      const form = await LogForm.open(page);
      await row(page, /New ledger|新会計/)
        .first()
        .waitFor();
      await form.text.fill(text);
      await form.customer.fill(customer);
      await form.frame.getByRole('option').first().click();
      await form.frame.locator('textarea.two:visible').fill(meant);
      await page.mouse.move(900, 500);
      await page
        .locator('.workbench-hover:visible')
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      await page.waitForTimeout(700);
      await picture(page.locator('.part.sidebar'), `sidebar-${language}`);
      await crop(page, '.part.sidebar', { top: 0, height: 440 }, `walkthrough-log-${language}`);
      await pane(page, tomorrow).scrollIntoViewIfNeeded();
      const box = await pane(page, tomorrow).boundingBox();
      assert.ok(box);
      await crop(
        page,
        '.part.sidebar',
        { top: box.y - 6, height: Math.min(box.height, 260) },
        `walkthrough-next-${language}`,
      );
      await form.text.fill('');
      await runCommand(page, write);
      await page
        .locator('.tab')
        .filter({ hasText: /W\d\d-hide/ })
        .waitFor();
      await runCommand(page, preview);
      await page.waitForTimeout(2500);
      await page.keyboard.press('Control+B');
      await page.waitForTimeout(500);
      await picture(page.locator('.part.editor'), `week-page-${language}`);
      await crop(page, '.part.editor', { top: 40, height: 420 }, `walkthrough-week-${language}`);
      await page.keyboard.press('Control+B');
      await openContainer(page, 'ashita');
      await runCommand(
        page,
        language === 'en' ? 'Ashita: Commit the Notes' : 'Ashita: ノートをコミット',
      );
      await page.locator('.quick-input-widget input:visible').waitFor();
      await picture(page.locator('.quick-input-widget'), `walkthrough-commit-${language}`);
      await page.keyboard.press('Enter');
      await page
        .locator('.notification-toast')
        .filter({ hasText: /Committed|コミットしました/ })
        .first()
        .waitFor();
      await row(page, /New ledger|新会計/)
        .first()
        .waitFor();
    });
  }

  it('are small enough to be packaged', () => {
    for (const name of ['log', 'next', 'week', 'commit']) {
      const { size } = statSync(built('pictures', `walkthrough-${name}-en.png`));
      assert.ok(size < 40_000, `walkthrough-${name}-en.png has ${size} bytes`);
    }
  });
});

/** A strip of a part of the window, as high as it is asked to be. */
async function crop(
  page: Page,
  selector: string,
  { top, height }: { top: number; height: number },
  name: string,
): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  assert.ok(box);
  await page.screenshot({
    path: built('pictures', `${name}.png`),
    clip: { x: box.x, y: Math.max(top, box.y), width: box.width, height },
    animations: 'disabled',
    caret: 'hide',
  });
}
