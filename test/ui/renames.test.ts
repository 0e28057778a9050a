/** Renaming in the Explorer, as a person does, and taking it back. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { noteLike, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';

describe('renaming in the Explorer', () => {
  const editor = useEditor({ settings: { 'explorer.compactFolders': false } });
  let workspace: string;
  let page: Page;
  before(async () => {
    workspace = await editor.workspace();
    const folder = path.join(workspace, 'ashita', 'notes');
    mkdirSync(folder, { recursive: true });
    const note = (kind: string, more: string) =>
      `---\nkind: ${kind}\ndate: 2026-11-17\n${more}---\n\n# ${kind}\n`;
    writeFileSync(path.join(folder, 'origin.md'), note('interaction', ''));
    writeFileSync(path.join(folder, 'follower.md'), note('improvement', 'from: [origin]\n'));
    ({ page } = await editor.window({ folder: workspace }));
    await LogForm.open(page);
    await page.locator('.activitybar .action-item').first().click();
    await page.locator('.explorer-folders-view').waitFor();
    for (const [outside, inside] of [
      ['ashita', 'notes'],
      ['notes', 'origin.md'],
    ] as const) {
      await until(`${outside} shows ${inside}`, async () => {
        await file(outside).click();
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(300);
        return file(inside).isVisible();
      });
    }
  });
  const file = (name: string) =>
    page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();

  it('changes what names the note, and taking it back changes that back, both on disk', async () => {
    await file('origin.md').click();
    await page.locator('.tab').filter({ hasText: 'origin.md' }).waitFor();
    await page.keyboard.press('F2');
    const box = page.locator('.explorer-folders-view .monaco-inputbox input');
    await box.fill('renamed.md');
    await box.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await noteLike(workspace, /follower/, /from: \[renamed\]/);
    await file('renamed.md').waitFor();
    await file('renamed.md').click();
    await page.locator('.explorer-folders-view .monaco-list').press('Control+z');
    await file('origin.md').waitFor();
    await noteLike(workspace, /follower/, /from: \[origin\]/);
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });
});
