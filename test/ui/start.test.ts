/** The first minutes: the walkthrough, and a workspace that nobody trusts yet. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { pick, runCommand } from './support/commands.ts';
import { noteLike, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

describe('the walkthrough', () => {
  const editor = useEditor();
  const words = {
    en: [
      "Today's work, tomorrow's improvement",
      [
        'Write down what they said',
        'Turn it into a better tomorrow',
        'Write the week',
        'Keep it with the code',
      ],
    ],
    ja: [
      '今日の仕事から、明日の改善へ',
      [
        '言われたことを書きとめる',
        '明日の改善につなげる',
        '一週間をふりかえる',
        'コードと一緒に残す',
      ],
    ],
  } as const;

  for (const language of ['en', 'ja'] as const) {
    it(`leads through four steps with pictures, in ${language}`, async () => {
      const [title, steps] = words[language];
      const { page } = await editor.window({
        folder: await editor.workspace(),
        language,
        theme: 'light',
        width: 1800,
      });
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await pick(page, title);
      for (const step of steps) {
        await page.locator('.getting-started-step').filter({ hasText: step }).first().waitFor();
      }
      await page.locator('.getting-started-step').filter({ hasText: steps[0] }).first().click();
      await until('its picture is drawn', () => isDrawn(page));
      await picture(page, `walkthrough-${language}-light`);
      await editor.closeWindows();
    });
  }
});

/** Whether the picture beside the steps has loaded. VS Code takes a picture for one of 1.5 pixels a pixel. */
function isDrawn(page: Page): Promise<true | undefined> {
  return page.evaluate(() => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.gettingStartedContainer img')];
    const isLarge = (image: HTMLImageElement) => image.complete && image.naturalWidth > 150;
    return images.some(isLarge) || undefined;
  });
}

describe('a workspace that is not trusted', () => {
  const editor = useEditor({
    asksForTrust: true,
    settings: {
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.emptyWindow': false,
    },
  });

  it('can be logged in; what runs Git is not offered', async () => {
    const workspace = await editor.workspace('en');
    const { page } = await editor.window({ folder: workspace, theme: 'dark' });
    const form = await LogForm.open(page);
    await row(page, /New ledger|新会計/)
      .first()
      .waitFor();
    await form.text.fill('Logged without trust');
    await form.text.press('Control+Enter');
    await form.saved();
    await noteLike(workspace, /logged-without-trust/);
    await page.keyboard.press('F1');
    const typed = page.locator('.quick-input-widget input:visible');
    const offered = page.locator('.quick-input-widget .monaco-list-row');
    await typed.fill('>Ashita: Search');
    await offered.filter({ hasText: 'Search Notes' }).waitFor();
    await typed.fill('>Ashita: Commit');
    await offered.filter({ hasText: 'Search Notes' }).waitFor({ state: 'detached' });
    assert.equal(await offered.filter({ hasText: 'Commit the Notes' }).count(), 0);
    await typed.fill('>Ashita: ');
    await offered.filter({ hasText: 'Drop' }).waitFor();
    await picture(page, 'untrusted-en-dark');
  });
});
