/** The reflection page in the editor, as a person comes to it. */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { whenReady } from '../support/vscode/window.ts';
import { audit } from './support/audit.ts';
import { answer, runCommand } from './support/commands.ts';
import { noteLike, notesIn, until, useEditor } from './support/editor.ts';
import { picture } from './support/picture.ts';
import { openContainer, pane, webview } from './support/views.ts';
import { whenWrittenDown } from './support/writtenDown.ts';

const runs = [
  {
    language: 'en',
    theme: 'light',
    command: 'Ashita: Open Reflection',
    title: 'Reflection',
    fed: /pieces? of work fed tomorrow/,
    ranges: ['4 weeks', '12 weeks'],
    table: 'Show as table',
    chart: 'Show as chart',
    copy: 'Copy as Markdown',
    save: 'Save as picture',
    note: 'Nightly check of the export',
    view: "Today's work",
    button: 'Open Reflection',
    one: 'One piece more',
    markdown: /^# .*\n[\s\S]*## Is the gaze rising\?/,
    create: 'What do we want to create?',
    keep: 'Keep these words',
    aim: 'I want to be called before it breaks.',
  },
  {
    language: 'ja',
    theme: 'dark',
    command: 'Ashita: これまでの歩みを開く',
    title: 'これまでの歩み',
    fed: /明日につながりました/,
    ranges: ['4週', '12週'],
    table: '表で見る',
    chart: '図で見る',
    copy: 'Markdownでコピー',
    save: '画像として保存',
    note: '帳票出力の夜間チェック',
    view: '今日の仕事',
    button: 'これまでの歩みを開く',
    one: 'もうひとつの仕事',
    markdown: /^# .*\n[\s\S]*## 視座は上がっているか/,
    create: '何を生み出したいのか',
    keep: 'この言葉にする',
    aim: '壊れる前に声をかけてもらえるようになりたい。',
  },
] as const;

const find = (page: Page) => webview(page, 'main header h1');
const saysOf = (frame: Frame, at: number) => frame.locator('section .says').nth(at);

describe('the reflection', () => {
  const editor = useEditor();

  for (const run of runs) {
    describe(`in ${run.language}`, () => {
      let workspace: string;
      let page: Page;
      let frame: Frame;
      let errors: readonly string[];
      before(async () => {
        const { language, theme } = run;
        workspace = await editor.workspace(language);
        ({ page, errors } = await editor.window({
          ...{ folder: workspace, language, theme, width: 1440, height: 1700 },
        }));
      });
      after(() => editor.closeWindows());

      it('opens from the palette and answers four questions', async () => {
        await runCommand(page, run.command);
        frame = await find(page);
        await page.locator('.tab').filter({ hasText: run.title }).waitFor();
        assert.match(await saysOf(frame, 1).innerText(), run.fed);
        assert.equal(
          await frame.locator('section svg').count(),
          4 + (await frame.locator('.key svg').count()),
        );
        assert.equal(await frame.evaluate(() => document.documentElement.lang), run.language);
        await picture(page, `reflection-${run.language}-${run.theme}`);
        assert.deepEqual(await audit(frame), []);
        assert.deepEqual(errors, []);
      });

      it('changes its range by the arrow keys', async () => {
        const radio = (name: string) => frame.getByRole('radio', { name, exact: true });
        assert.equal(await radio(run.ranges[1]).getAttribute('aria-checked'), 'true');
        await radio(run.ranges[1]).press('ArrowLeft');
        await frame
          .locator('[role=radio][aria-checked=true]')
          .filter({ hasText: run.ranges[0] })
          .waitFor();
        assert.equal(
          await frame.evaluate(() => document.activeElement?.textContent),
          run.ranges[0],
        );
      });

      it('shows a chart as a table and back', async () => {
        await frame.getByRole('button', { name: run.table }).nth(1).click();
        assert.equal(await frame.getByRole('table').count(), 1);
        assert.equal(await frame.getByRole('row').count(), 5);
        await frame.getByRole('button', { name: run.chart }).click();
      });

      it('follows the notes while it is on show', async () => {
        const date = new Date().toISOString().slice(0, 10);
        const folder = path.join(workspace, 'ashita', 'notes', date.slice(0, 4));
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          path.join(folder, `${date}-interaction-one-more-zzzz.md`),
          `---\nkind: interaction\ndate: ${date}\nauthor: hide\n---\n\n# ${run.one}\n`,
        );
        await frame.getByRole('link', { name: run.one }).waitFor();
      });

      it('copies itself as Markdown', async () => {
        await frame.getByRole('button', { name: run.copy }).click();
        const copied = await until('something is in the clipboard', async () => {
          const text = await page.evaluate(() => navigator.clipboard.readText());
          return run.markdown.test(text) ? text : undefined;
        });
        assert.match(copied, /\| --?:? ?\||\|---\|/);
      });

      for (const kind of ['svg', 'png'] as const) {
        it(`saves itself as ${kind.toUpperCase()}`, async () => {
          const file = path.join(workspace, `page.${kind}`);
          await frame.getByRole('button', { name: run.save }).click();
          const box = page.locator('.quick-input-widget input:visible');
          // The dialog fills in its own name a moment after it is there.
          await until('a name is offered', async () => /reflection-/.test(await box.inputValue()));
          await answer(page, file);
          const bytes = await until(`${file} is written`, () => {
            try {
              const written = readFileSync(file);
              return written.length > 0 ? written : undefined;
            } catch {
              return undefined;
            }
          });
          assert.match(bytes.toString('latin1'), kind === 'svg' ? /^<svg / : /^\x89PNG/);
        });
      }

      it('opens the note of a mark by Enter', async () => {
        const mark = frame.getByRole('link', { name: run.note }).first();
        await mark.focus();
        await mark.press('Enter');
        await page
          .locator('.tab.active')
          .filter({ hasText: /improvement/ })
          .waitFor();
        await page.locator('.editor-instance .view-lines').getByText(run.note).first().waitFor();
      });

      it('is brought back, not opened twice, from the title of the view', async () => {
        await openContainer(page, 'ashita');
        // Its rows may still be on their way, and push a title away from under the mouse.
        await pane(page, run.view).locator('.monaco-list-row').first().waitFor();
        await pane(page, run.view).hover();
        await pane(page, run.view).getByRole('button', { name: run.button }).click();
        await page.locator('.tab.active').filter({ hasText: run.title }).waitFor();
        frame = await find(page);
        assert.equal(await page.locator('.tab').filter({ hasText: run.title }).count(), 1);
        assert.deepEqual(errors, []);
      });

      it('comes back after a reload with its range and its table', async () => {
        frame = await find(page);
        await frame.getByRole('button', { name: run.table }).nth(1).click();
        const isTable = /tables\\*":\[\\*"/;
        // VS Code writes down nothing while it has not the focus itself.
        await page.locator('.tab.active').first().click();
        await whenWrittenDown(page, 'memento/workbench.parts.editor', /reflection/, isTable);
        await page.reload();
        await whenReady(page);
        frame = await find(page);
        assert.equal(await frame.getByRole('table').count(), 1);
        await frame
          .locator('[role=radio][aria-checked=true]')
          .filter({ hasText: run.ranges[0] })
          .waitFor();
      });
    });

    it(`asks what we want to create where nothing is written yet, in ${run.language}`, async () => {
      const { language, theme } = run;
      const workspace = await editor.workspace();
      const { page } = await editor.window({ folder: workspace, language, theme, height: 1500 });
      await runCommand(page, run.command);
      const frame = await find(page);
      await picture(page, `reflection-empty-${language}-${theme}`);
      assert.deepEqual(await audit(frame), []);
      assert.equal(notesIn(workspace).size, 0);
      const box = frame.getByRole('textbox', { name: run.create });
      await box.fill(run.aim);
      await frame.getByRole('button', { name: run.keep }).click();
      assert.match(
        await noteLike(workspace, /^aspiration\.md$/),
        new RegExp(run.create.replace('?', '\\?')),
      );
      await frame.locator('.aim .words').getByText(run.aim).waitFor();
      await editor.closeWindows();
    });
  }
});
