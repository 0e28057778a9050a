/** Where the keys go: into the box when a person opens the view, and on in the order of the questions. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { whenReady } from '../support/vscode/window.ts';
import { runCommand } from './support/commands.ts';
import { until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';

describe('the keyboard', () => {
  const editor = useEditor();
  let page: Page;
  before(async () => {
    ({ page } = await editor.window({ folder: await editor.workspace() }));
  });

  const focused = async () => {
    const { frame } = await LogForm.find(page);
    return frame.evaluate(() => document.activeElement?.id || document.activeElement?.className);
  };

  it('writes into the box of a view that a command opens, from the first key', async () => {
    await runCommand(page, 'Ashita: Focus on Log View');
    await until('the box has the focus', async () => (await focused()) === 'text');
    await page.keyboard.type('First words');
    assert.equal(await (await LogForm.find(page)).text.inputValue(), 'First words');
  });

  it('goes from the customer to the answer, and only then to another question', async () => {
    const form = await LogForm.open(page);
    await form.choose('frustration');
    await form.customer.focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'second');
    await page.keyboard.press('Tab');
    assert.match((await focused()) ?? '', /^ask/);
  });

  it('is left where it was when the window is only reloaded', async () => {
    await (await LogForm.find(page)).text.focus();
    await page.reload();
    await whenReady(page);
    await LogForm.find(page);
    await page.waitForTimeout(2000);
    assert.notEqual(await focused(), 'text');
  });
});
