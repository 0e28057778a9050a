/** The trees: what they show, and that a tick is the smallest edit of its file. */

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand, pick, answer } from './support/commands.ts';
import { noteLike, notesIn, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { openContainer, pane, unfold } from './support/views.ts';

describe('the trees', () => {
  const editor = useEditor();
  let workspace: string;
  let page: Page;
  before(async () => {
    workspace = await editor.workspace('en');
    ({ page } = await editor.window({ folder: workspace, height: 1900 }));
    await openContainer(page, 'ashita');
    await unfold(page, 'Customers');
  });

  it('show the week, what it led to, what is due, and the customers', async () => {
    await pane(page, "Today's work").getByText('→ tomorrow').first().waitFor();
    await pane(page, "Tomorrow's improvement").getByText('1 overdue').waitFor();
    await row(page, 'Send the audit checklist').getByText('2 days late').waitFor();
    await pane(page, 'Customers').locator('.monaco-list-row', { hasText: 'Mirai' }).waitFor();
    await picture(page, 'trees-en-dark');
  });

  it('count what is overdue in the badge', () =>
    page.locator('.activitybar .badge-content').filter({ hasText: '1' }).first().waitFor());

  it('tick a step by changing one character of its note', async () => {
    const before = new Map(notesIn(workspace));
    await row(page, 'Send the audit checklist')
      .locator('.monaco-checkbox, .checkbox')
      .first()
      .click();
    const after = await until('the box is ticked in the file', () => {
      const now = notesIn(workspace);
      return [...now.values()].some((text) => text.includes('- [x] Send the audit checklist'))
        ? now
        : undefined;
    });
    const changed = [...after].filter(([file, text]) => before.get(file) !== text);
    assert.equal(changed.length, 1);
    const [file, text] = changed[0]!;
    assert.equal(text, before.get(file)!.replace('- [ ] Send the audit', '- [x] Send the audit'));
  });

  it('keep a ticked row until midnight: unticking is the undo', async () => {
    await row(page, 'Send the audit checklist').getByText('done').waitFor();
    await row(page, 'Send the audit checklist')
      .locator('.monaco-checkbox, .checkbox')
      .first()
      .click();
    await noteLike(workspace, /date-format/, /- \[ \] Send the audit checklist/);
    await row(page, 'Send the audit checklist').getByText('2 days late').waitFor();
  });

  it('tick with the keyboard alone, from the palette', async () => {
    await runCommand(page, 'Ashita: Tick');
    await answer(page, 'Visit before quoting');
    await noteLike(workspace, /new-ledger/, /- \[x\] Visit before quoting/);
  });

  it('set a date from the palette and from a row', async () => {
    await runCommand(page, 'Ashita: Set a Date…');
    await pick(page, 'Nightly check of the export');
    await answer(page, '2027/01/05');
    await noteLike(workspace, /nightly-check/, /\ndue: 2027-01-05\n/);
  });

  it('close an improvement, with the day', async () => {
    await runCommand(page, 'Ashita: Set the Status');
    await pick(page, 'One runbook');
    await pick(page, /^Done/);
    await noteLike(workspace, /one-runbook/, /\nstatus: done\nclosed: \d{4}-\d{2}-\d{2}\n/);
  });

  it('follow a file that comes, changes and goes outside the editor', async () => {
    const file = path.join(workspace, 'ashita', 'notes', `outside.md`);
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(file, `---\nkind: thanks\ndate: ${date}\n---\n\n# From outside\n`);
    await row(page, 'From outside').first().waitFor();
    writeFileSync(file, `---\nkind: thanks\ndate: ${date}\n---\n\n# Changed outside\n`);
    await row(page, 'Changed outside').first().waitFor();
    rmSync(file);
    await row(page, 'Changed outside').first().waitFor({ state: 'detached' });
  });

  it('list what cannot be read, and never rewrite it', async () => {
    const file = path.join(workspace, 'ashita', 'notes', 'broken.md');
    writeFileSync(file, '---\nkind: thanks\ntitle: [\n---\n\n# Broken\n');
    const group = row(page, 'Cannot be read').first();
    await group.waitFor();
    await group.click();
    await row(page, 'notes/broken.md').waitFor();
    await picture(page, 'trees-unreadable-en-dark');
    rmSync(file);
    await group.waitFor({ state: 'detached' });
  });

  it('lead to other weeks', async () => {
    await runCommand(page, 'Ashita: Go to Week');
    await page.locator('.quick-input-widget .monaco-list-row').nth(1).click();
    await row(page, 'Books closed on day two').first().waitFor();
    await runCommand(page, 'Ashita: Go to Week');
    await pick(page, 'This week');
  });

  it('open the form on an improvement that comes from a note', async () => {
    const note = row(page, 'New ledger').first();
    await note.hover();
    await note.getByRole('button', { name: 'Improve from This' }).click();
    const form = await LogForm.find(page);
    await form.frame.locator('.chip').filter({ hasText: 'New ledger' }).waitFor();
    await form.text.fill('Ask before the paper is out');
    await form.text.press('Control+Enter');
    await form.saved();
    await noteLike(
      workspace,
      /ask-before-the-paper/,
      /\nfrom: \[\d{4}-\d{2}-\d{2}-interaction-new-ledger-[^\]]+\]\n/,
    );
  });

  it('find notes as one types', async () => {
    await runCommand(page, 'Ashita: Search Notes');
    await page.locator('.quick-input-widget input:visible').fill('ledger timed');
    await page.locator('.quick-input-widget input:visible').fill('ＬＥＤＧＥＲ times');
    const found = page.locator('.quick-input-widget .monaco-list-row');
    await until('one note is left', async () => {
      const [first = '', ...others] = await found.allInnerTexts();
      return first.includes('Export times out') && others.length === 0;
    });
    await picture(page, 'search-en-dark');
    await page.keyboard.press('Enter');
    await page.locator('.tab').filter({ hasText: 'export-times-out' }).waitFor();
  });

  it('show below a customer what is to be done, ticked where it stands, and who was there', async () => {
    // The other views make room: a tree draws only the rows that it has room for.
    await pane(page, 'Log').locator('.pane-header').first().click();
    const rows = pane(page, 'Customers').locator('.monaco-list-row');
    const mirai = rows.filter({ hasText: 'Mirai' }).first();
    assert.match((await mirai.getAttribute('aria-label')) ?? '', /^Mirai, .*2 of 7 areas known/);
    await mirai.click();
    await pane(page, 'Customers')
      .locator('.monaco-list-row[aria-label^="Next question: "]')
      .waitFor();
    await rows.filter({ hasText: 'People' }).first().click();
    await rows.filter({ hasText: 'head of accounting' }).first().waitFor();
    await picture(page, 'trees-customers-en-dark');
    const step = rows.filter({ hasText: 'Ask what they do' }).first();
    await step.locator('.monaco-checkbox, .checkbox').first().click();
    await noteLike(workspace, /export-times-out/, /- \[x\] Ask what they do/);
    await step.getByText('done').waitFor();
  });
});
