/** What do we want to create?: answered, changed, kept; with a gentle word where the answer is somebody else's. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand } from './support/commands.ts';
import { noteLike, row, until, useEditor } from './support/editor.ts';
import { picture } from './support/picture.ts';
import { openContainer } from './support/views.ts';

const runs = [
  {
    language: 'en',
    theme: 'dark',
    question: 'What do we want to create?',
    borrowed: 'The company says we must grow.',
    hint: /In the first person, what would you say\?/,
    first: 'I want the closing to be a quiet day.',
    second: 'I want nobody to stay late at month-end.',
    third: 'I want Monday to be light.',
    saved: 'Saved: What do we want to create?',
    kept: /\n## Earlier answers\n[^]*\n### 2026-01-05\n\nI want the closing to be a quiet day\.\n$/,
    write: 'Ashita: Write the Retrospective',
    change: 'Change…',
    editor: 'Write in the Editor',
  },
  {
    language: 'ja',
    theme: 'light',
    question: '何を生み出したいのか',
    borrowed: '会社がDXを進めろと言っている。',
    hint: /自分の言葉なら、何と答えますか/,
    first: '締め日を、静かな一日にしたい。',
    second: '月末に、誰も遅くまで残らないようにしたい。',
    third: '月曜の朝を軽くしたい。',
    saved: '保存しました: 何を生み出したいのか',
    kept: /\n## 以前の言葉\n[^]*\n### 2026-01-05\n\n締め日を、静かな一日にしたい。\n$/,
    write: 'Ashita: ふりかえりを書く',
    change: '書き直す…',
    editor: 'エディターで書く',
  },
] as const;

describe('what we want to create', () => {
  const editor = useEditor();

  for (const said of runs) {
    const { language, theme, question } = said;
    describe(`in ${language}`, () => {
      let workspace: string;
      let page: Page;
      const file = () => path.join(workspace, 'ashita', 'aspiration.md');
      const box = () => page.locator('.quick-input-widget input:visible');
      const hint = () => page.locator('.quick-input-message').filter({ hasText: said.hint });
      before(async () => {
        workspace = await editor.workspace(language);
        rmSync(file());
        ({ page } = await editor.window({ folder: workspace, language, theme, width: 1440 }));
        await openContainer(page, 'ashita');
      });
      after(() => editor.closeWindows());

      it('stands as a question at the head of today’s work', async () => {
        await row(page, question).waitFor();
        await picture(page, `aspiration-open-${language}-${theme}`);
      });

      it('is answered in a line, which says so where the answer is somebody else’s', async () => {
        await row(page, question).click();
        await box().fill(said.borrowed);
        await hint().waitFor();
        await picture(page, `aspiration-hint-${language}-${theme}`);
        await box().fill(said.first);
        await hint().waitFor({ state: 'detached' });
        await page.keyboard.press('Enter');
        await page.locator('.notification-toast').filter({ hasText: said.saved }).waitFor();
        await noteLike(
          workspace,
          /^aspiration/,
          new RegExp(`\\n## ${escaped(question)}\\n\\n${escaped(said.first)}\\n`),
        );
        await row(page, said.first).waitFor();
      });

      it('keeps the answer that gives way, with the day since when it held', async () => {
        const text = readFileSync(file(), 'utf8');
        writeFileSync(file(), text.replace(/^date: .*$/m, 'date: 2026-01-05'));
        await page.waitForTimeout(500);
        await row(page, said.first).click();
        await until(
          'the present words stand in the box',
          async () => (await box().inputValue()) === said.first,
        );
        await box().fill(said.second);
        await page.keyboard.press('Enter');
        const after = await noteLike(workspace, /^aspiration/, said.kept);
        assert.ok(after.includes(said.second));
        await row(page, said.second).waitFor();
        await picture(page, `aspiration-answered-${language}-${theme}`);
      });

      it('keeps what was typed when somebody leaves, until it is there', async () => {
        await row(page, said.second).click();
        await box().fill(said.third);
        await page.keyboard.press('Escape');
        await box().waitFor({ state: 'detached' });
        await row(page, said.second).click();
        await until(
          'the typed words are there',
          async () => (await box().inputValue()) === said.third,
        );
        await box().fill(said.second);
        await page.keyboard.press('Enter');
        await box().waitFor({ state: 'detached' });
        assert.ok(!readFileSync(file(), 'utf8').includes(said.third));
      });

      it('is changed from the retrospective, which then says it', async () => {
        await runCommand(page, said.write);
        await page
          .locator('.tab')
          .filter({ hasText: /W\d\d-hide\.md/ })
          .waitFor();
        await noteLike(workspace, /^weeks/, new RegExp(`> ${escaped(said.second)}`));
        await page
          .locator('.codelens-decoration a')
          .filter({ hasText: said.change })
          .first()
          .click();
        await picture(page, `aspiration-lens-${language}-${theme}`);
        await box().fill(said.third);
        await page.keyboard.press('Enter');
        await noteLike(workspace, /^weeks/, new RegExp(`> ${escaped(said.third)}`));
        const day = /^date: (.{10})/m.exec(readFileSync(file(), 'utf8'))?.[1] ?? '';
        assert.match(
          readFileSync(file(), 'utf8'),
          new RegExp(`### ${day}\\s+${escaped(said.second)}`),
        );
        assert.match(readFileSync(file(), 'utf8'), said.kept);
      });

      it('goes on in the editor for more than a line, where the hint is an information', async () => {
        // Where this is tried again, the words from the line are in the file already.
        await row(page, said.third).or(row(page, said.borrowed)).click();
        await box().fill(said.borrowed);
        await page.getByRole('button', { name: said.editor }).click();
        await page.locator('.tab.active').filter({ hasText: 'aspiration.md' }).waitFor();
        await page.locator('.editor-instance .squiggly-info').first().waitFor();
        await picture(page, `aspiration-editor-${language}-${theme}`);
        await page.locator('.editor-instance .monaco-editor.focused').waitFor();
        await page.keyboard.press('End');
        await page.keyboard.type(' …');
        await page.locator('.editor-instance .view-line').filter({ hasText: '…' }).waitFor();
        await page.keyboard.press('Control+S');
        const text = await noteLike(workspace, /^aspiration/, /…/);
        assert.match(text, said.kept);
      });
    });
  }
});

function escaped(text: string): string {
  return text.replace(/[.?]/g, '\\$&');
}
