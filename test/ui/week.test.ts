/** Friday at five: the week, in both languages, from the button in the tree. */

import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand } from './support/commands.ts';
import { noteLike, notesIn, row, until, useEditor } from './support/editor.ts';
import { picture } from './support/picture.ts';
import { openContainer, pane } from './support/views.ts';

const runs = [
  {
    language: 'en',
    theme: 'light',
    view: "Today's work",
    button: 'Write the Retrospective',
    title: "# Week \\d+, \\d+: today's work → tomorrow's improvement",
  },
  {
    language: 'ja',
    theme: 'dark',
    view: '今日の仕事',
    button: 'ふりかえりを書く',
    title: '# \\d+年 第\\d+週: 今日の仕事 → 明日の改善',
  },
] as const;

describe('the week', () => {
  const editor = useEditor();

  for (const { language, theme, view, button, title } of runs) {
    describe(`in ${language}`, () => {
      let workspace: string;
      let page: Page;
      before(async () => {
        workspace = await editor.workspace(language);
        ({ page } = await editor.window({ folder: workspace, language, theme, width: 1440 }));
        await openContainer(page, 'ashita');
      });
      after(() => editor.closeWindows());

      it('is written and opened by one click, with the commits of the week', async () => {
        await row(page, /New ledger|新会計/)
          .first()
          .waitFor();
        await pane(page, view).hover();
        await pane(page, view).getByRole('button', { name: button }).click();
        await page
          .locator('.tab')
          .filter({ hasText: /W\d\d-hide\.md/ })
          .waitFor();
        const text = await noteLike(workspace, /^weeks/);
        assert.match(text, new RegExp(title));
        assert.match(text, language === 'en' ? /5 commits|6 commits/ : /コミット[56]件/);
        assert.match(text, /\[(?:Nightly check of the export|帳票出力の夜間チェック)\]/);
        await picture(page, `week-${language}-${theme}`);
      });

      it('keeps every word of the person when it is written again', async () => {
        const [name] = [...notesIn(workspace).keys()].filter((file) => file.startsWith('weeks'));
        const file = path.join(workspace, 'ashita', name ?? '');
        const words =
          language === 'en' ? '\nI will call Kitano first.\n' : '\nまずkitanoに電話する。\n';
        appendFileSync(file, words);
        const before = readFileSync(file, 'utf8');
        await runCommand(page, `Ashita: ${button}`);
        await page.waitForTimeout(1500);
        assert.equal(readFileSync(file, 'utf8'), before);
      });

      it('edits an unsaved retrospective in its editor, so that undo works', async () => {
        const lines = page.locator('.editor-instance .view-lines');
        await lines.click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type('Unsaved words');
        const before = [...notesIn(workspace)].find(([file]) => file.startsWith('weeks'))?.[1];
        await runCommand(page, `Ashita: ${button}`);
        await page.waitForTimeout(1000);
        await page.keyboard.press('Control+End');
        await lines.getByText('Unsaved words').waitFor();
        assert.equal(
          [...notesIn(workspace)].find(([file]) => file.startsWith('weeks'))?.[1],
          before,
        );
        await page.keyboard.press('Control+S');
        await until('the words are saved', () =>
          [...notesIn(workspace).values()].some((text) => text.includes('Unsaved words')),
        );
      });
    });
  }
});
