/** The customer at a glance in the editor, as a person comes to it. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { whenReady } from '../support/vscode/window.ts';
import { audit } from './support/audit.ts';
import { runCommand } from './support/commands.ts';
import { until, useEditor } from './support/editor.ts';
import { picture } from './support/picture.ts';
import { Question } from './support/question.ts';
import { webview } from './support/views.ts';
import { whenWrittenDown } from './support/writtenDown.ts';

const runs = [
  {
    language: 'en',
    theme: 'light',
    command: 'Ashita: Customer at a Glance',
    know: 'How well do we know them?',
    table: 'Show as table',
    said: 'Can it wait until spring?',
    page: 'Open the page',
    merge: 'Ashita: Merge a Customer into Another…',
    which: 'Which customer is to be merged into another?',
    isSame: (name: string) => `${name} is the same customer as…`,
  },
  {
    language: 'ja',
    theme: 'dark',
    command: 'Ashita: お客様をひと目で見る',
    know: 'お客様をどれだけ知っているか',
    table: '表で見る',
    said: '春まで待てますか',
    page: 'ページを開く',
    merge: 'Ashita: 別のお客様に統合…',
    which: 'どのお客様を、別のお客様に統合しますか?',
    isSame: (name: string) => `${name}と同じお客様は…`,
  },
] as const;

const find = (page: Page) => webview(page, 'main header h1');

describe('the customer at a glance', () => {
  const editor = useEditor();

  for (const run of runs) {
    describe(`in ${run.language}`, () => {
      let workspace: string;
      let page: Page;
      let frame: Frame;
      let name: string;
      before(async () => {
        const { language, theme } = run;
        workspace = await editor.workspace(language);
        ({ page } = await editor.window({
          ...{ folder: workspace, language, theme, width: 1440, height: 1700 },
        }));
      });
      after(() => editor.closeWindows());

      it('opens on the customer that is picked, and is named after them', async () => {
        await runCommand(page, run.command);
        await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
        await page.keyboard.press('Enter');
        frame = await find(page);
        name = await frame.getByRole('heading', { level: 1 }).innerText();
        await page.locator('.tab.active').filter({ hasText: name }).waitFor();
        await frame.getByRole('heading', { name: run.know }).waitFor();
        assert.equal(await frame.evaluate(() => document.documentElement.lang), run.language);
        await picture(page, `customer-${run.language}-${run.theme}`);
        assert.deepEqual(await audit(frame), []);
      });

      it('follows the notes while it is on show', async () => {
        const date = new Date().toISOString().slice(0, 10);
        const folder = path.join(workspace, 'ashita', 'notes', date.slice(0, 4));
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          path.join(folder, `${date}-interaction-wait-zzzz.md`),
          `---\nkind: interaction\ndate: ${date}\nauthor: hide\ncustomer: ${name}\n---\n\n# ${run.said}\n`,
        );
        await frame.getByRole('link', { name: run.said }).first().waitFor();
      });

      it('comes back after a reload with its customer and its table', async () => {
        await frame.getByRole('button', { name: run.table }).first().click();
        const isTable = /tables\\*":\[\\*"/;
        // VS Code writes down nothing while it has not the focus itself.
        await page.locator('.tab.active').first().click();
        await whenWrittenDown(page, 'memento/workbench.parts.editor', /customer/, isTable);
        await page.reload();
        await whenReady(page);
        frame = await find(page);
        assert.equal(await frame.getByRole('heading', { level: 1 }).innerText(), name);
        assert.equal(await frame.getByRole('table').count(), 1);
      });

      it('is merged only after a question, whoever has a page open, which stays in view', async () => {
        const question = new Question(page);
        await frame.getByRole('button', { name: run.page }).click();
        await page.locator('.editor-instance .view-lines').getByText('kind').first().waitFor();
        await runCommand(page, run.merge);
        await until(
          'it is asked who goes',
          async () => (await question.box.getAttribute('placeholder')) === run.which,
        );
        const row = question.widget.locator('.monaco-list-row').first();
        const gone = await row.locator('.label-name').first().innerText();
        await page.keyboard.press('Enter');
        await question.asks(run.isSame(gone));
        await question.box.fill('x');
        await question.asks(run.isSame(gone));
        await picture(page, `customer-merge-${run.language}`);
        await page.keyboard.press('Escape');
      });
    });
  }
});
