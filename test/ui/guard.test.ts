/** Nothing private gets into the repository unseen: the Problems panel, the list, the commit and the hook, as a person meets them. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pick, runCommand } from './support/commands.ts';
import { until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

const runs = [
  {
    language: 'en',
    commit: 'Ashita: Commit the Notes',
    show: 'Show Them',
    anyway: 'Commit Anyway',
    list: 'Ashita: Edit the Private List of Names',
    hook: 'Ashita: Install the Pre-commit Hook',
    hooked: 'From now on a commit is stopped',
    mask: 'Mask as [mail 1]',
    masked: '[mail 1]',
  },
  {
    language: 'ja',
    commit: 'Ashita: ノートをコミット',
    show: '確認する',
    anyway: 'このままコミット',
    list: 'Ashita: 伏せ字にする名前の一覧を編集',
    hook: 'Ashita: pre-commitフックを追加',
    hooked: 'コミットを止めます',
    mask: '(メールアドレス) に置き換える',
    masked: '(メールアドレス)',
  },
] as const;

const address = 'okafor@aozora.example';

describe('the guard', () => {
  const editor = useEditor();
  for (const run of runs) {
    describe(`in ${run.language}`, () => {
      let page: Page;
      let workspace: string;
      let note: string;
      const git = (...args: string[]) =>
        execFileSync('git', args, { cwd: workspace, encoding: 'utf8', stdio: 'pipe' });
      before(async () => {
        workspace = await editor.workspace(run.language);
        note = path.join(workspace, 'ashita', 'notes', '2026', '2026-11-20-interaction-leak.md');
        mkdirSync(path.dirname(note), { recursive: true });
        const words = run.language === 'en' ? 'Write to' : '連絡先は';
        writeFileSync(
          note,
          `---\nkind: interaction\ndate: 2026-11-20\n---\n\n# Leak\n\n${words} ${address}\n`,
        );
        ({ page } = await editor.window({ folder: workspace, language: run.language }));
        await LogForm.open(page);
      });
      after(() => editor.closeWindows());

      it('asks before private details are committed, and shows them', async () => {
        await runCommand(page, run.commit);
        const dialog = page.locator('.monaco-dialog-box');
        await dialog.waitFor();
        await picture(page, `guard-commit-${run.language}-dark`);
        await dialog.getByRole('button', { name: run.show }).click();
        await pick(page, address);
        await page.locator('.tab').filter({ hasText: 'interaction-leak' }).waitFor();
        assert.match(git('status', '--porcelain'), /\?\? .*leak/);
      });

      it('marks them in the note, and masks one by its quick fix', async () => {
        await page.locator('.squiggly-info, .squiggly-warning, .squiggly-hint').first().waitFor();
        await page.keyboard.press('Control+.');
        const fix = page.locator('.action-widget .monaco-list-row').filter({ hasText: run.mask });
        await fix.waitFor();
        await picture(page, `guard-fix-${run.language}-dark`);
        await fix.click();
        await until('the word is masked in the editor', async () =>
          (await page.locator('.editor-instance .view-lines').innerText())
            .replaceAll('\u00a0', ' ')
            .includes(run.masked),
        );
        await page.keyboard.press('Control+Z');
      });

      it('has the hook stop a commit of them, wherever it is made', async () => {
        await runCommand(page, run.hook);
        await page.locator('.notification-toast').filter({ hasText: run.hooked }).waitFor();
        git('add', '-A');
        assert.throws(() => git('commit', '-m', 'Leak'), /leak\.md:\d+:\d+/);
        await runCommand(page, run.commit);
        await page.locator('.monaco-dialog-box').getByRole('button', { name: run.anyway }).click();
        await page.locator('.quick-input-widget input:visible').waitFor();
        await page.keyboard.press('Enter');
        await until('it is committed all the same', () => /leak/.test(git('ls-files', 'ashita')));
        await until('nothing waits', () => git('status', '--porcelain', 'ashita') === '');
      });

      it('masks a name of the list in the form as soon as the list is saved', async () => {
        const form = await LogForm.open(page);
        await form.choose('thanks');
        await form.text.fill('Zephyrine helped us.');
        await runCommand(page, run.list);
        await page.locator('.tab').filter({ hasText: 'private-names' }).waitFor();
        await page.keyboard.press('Control+End');
        await page.keyboard.type('\nZephyrine = somebody\n');
        await page.keyboard.press('Control+S');
        const list = path.join(workspace, '.git', 'ashita', 'private-names.txt');
        await until('the list is saved', () => readFileSync(list, 'utf8').includes('Zephyrine'));
        await form.frame.getByText('somebody').first().waitFor();
        await picture(page, `guard-list-${run.language}-dark`);
      });
    });
  }
});
