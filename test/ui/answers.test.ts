/** What rows and quick picks answer to the keyboard, and where there is nothing to give. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { whenReady } from '../support/vscode/window.ts';
import { answer, runCommand } from './support/commands.ts';
import { noteLike, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { openContainer, pane } from './support/views.ts';

describe('answers', () => {
  const editor = useEditor();
  let workspace: string;
  let page: Page;
  before(async () => {
    workspace = await editor.workspace('en');
    ({ page } = await editor.window({ folder: workspace, height: 1300 }));
    await openContainer(page, 'ashita');
    await row(page, 'Send the audit checklist').waitFor();
  });
  const items = () => page.locator('.quick-input-widget .monaco-list-row');
  const box = () => page.locator('.quick-input-widget input:visible');
  const toast = (text: string) => page.locator('.notification-toast').filter({ hasText: text });

  it('to the space bar: the focused row is ticked, a group opens and closes', async () => {
    await runCommand(page, "Focus on Tomorrow's Improvement View");
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await row(page, 'Send the audit checklist').waitFor({ state: 'detached' });
    await page.keyboard.press('Space');
    await row(page, 'Send the audit checklist').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await noteLike(workspace, /date-format/, /- \[x\] Send the audit checklist/);
    await row(page, 'Send the audit checklist').getByText('done').waitFor();
  });

  it('to a reload: what was ticked today is still there, to be unticked', async () => {
    await page.reload();
    await whenReady(page);
    await openContainer(page, 'ashita');
    const ticked = row(page, 'Send the audit checklist');
    await ticked.getByText('done').waitFor();
    await ticked.locator('.monaco-checkbox, .checkbox').first().click();
    await noteLike(workspace, /date-format/, /- \[ \] Send the audit checklist/);
  });

  it('to a search for nothing: what was written last; for what nobody wrote: that there is none', async () => {
    await runCommand(page, 'Ashita: Search Notes');
    await items().filter({ hasText: 'Export times out' }).waitFor();
    await box().fill('no such word anywhere');
    await items().filter({ hasText: 'No note says that.' }).waitFor();
    await page.keyboard.press('Enter');
    await box().fill('Export times out');
    await items().filter({ hasText: 'Export times out' }).first().waitFor();
    await until('no row repeats its title', async () =>
      (await items().allInnerTexts()).some((text) =>
        /# Export|Out.*\n.*Export times out$/.test(text),
      )
        ? undefined
        : true,
    );
    await page.keyboard.press('Escape');
  });

  it('to a week without notes: it is shown; to what is no week: how to write one', async () => {
    await runCommand(page, 'Ashita: Go to Week');
    await box().fill('nonsense');
    await items().filter({ hasText: 'write it like 2026-W47' }).waitFor();
    await box().fill('2020-W53');
    await items().filter({ hasText: '2020-W53' }).waitFor();
    await page.keyboard.press('Enter');
    await pane(page, "Today's work").getByText('W53').first().waitFor();
    await runCommand(page, 'Ashita: Go to Week');
    await items().filter({ hasText: 'This week' }).click();
  });

  it('to logging with a customer from the palette: which', async () => {
    await runCommand(page, 'Ashita: Log with This Customer');
    await items().filter({ hasText: 'Kitano' }).first().waitFor();
    await answer(page, 'kitano');
    const form = await LogForm.find(page);
    await until('the customer is in the form', async () =>
      /^Kitano$/.test(await form.customer.inputValue()) ? true : undefined,
    );
  });

  it('to a note that names no customer: its arrow points to what it led to', async () => {
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(
      path.join(workspace, 'ashita', 'notes', 'pointing.md'),
      `---\nkind: interaction\ndate: ${date}\n---\n\n# Pointing\n\n- [ ] Ask the owner\n`,
    );
    await row(page, 'Pointing').getByText('→ Ask the owner').waitFor();
  });

  it('to a commit where all is committed: that, before anything is asked', async () => {
    await runCommand(page, 'Ashita: Commit the Notes');
    await box().waitFor();
    await page.keyboard.press('Enter');
    await toast('Committed').first().waitFor();
    await runCommand(page, 'Ashita: Commit the Notes');
    await toast('All notes are committed already.').waitFor();
    await until('nothing is asked', async () => ((await box().isVisible()) ? undefined : true));
    await until('there is no button', async () =>
      (await toast('All notes are committed already.').getByText('Show Log').count()) === 0
        ? true
        : undefined,
    );
  });
});
