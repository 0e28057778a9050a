/** No word is ever lost: a draft outlives hiding, a reload, a killed window, and a disk that refuses. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { whenReady } from '../support/vscode/window.ts';
import { answer, runCommand } from './support/commands.ts';
import { noteLike, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { openContainer } from './support/views.ts';
import { whenWrittenDown } from './support/writtenDown.ts';

describe('a draft', () => {
  const editor = useEditor();
  let workspace: string;
  let page: Page;
  let form: LogForm;
  const open = async () => {
    workspace = await editor.workspace();
    ({ page } = await editor.window({ folder: workspace }));
    form = await LogForm.open(page);
  };

  const typed = async (text: string) => {
    const found = await LogForm.find(page);
    await until(`the form holds "${text}"`, async () => (await found.text.inputValue()) === text);
    return found;
  };

  /** These words are on the extension's own disk: from here on, whatever ends the window must not cost them. */
  const kept = (text: string) => {
    const drafts = path.join(editor.server.userData, 'globalStorage', 'ashita.ashita', 'drafts');
    const holdsIt = (name: string) => {
      const found = readFileSync(path.join(drafts, name), 'utf8');
      return found.includes(path.basename(workspace)) && found.includes(text);
    };
    return until(`the draft "${text}" is on the disk`, () => {
      try {
        return readdirSync(drafts).some(holdsIt);
      } catch {
        return false; // Not made yet, or just being moved.
      }
    });
  };

  /** VS Code itself remembers these words, too. */
  const written = (text: RegExp) =>
    whenWrittenDown(page, 'memento/webviewView.ashita.logView', text);

  /** VS Code writes down now what the page holds; otherwise it does so once a minute. */
  const reload = async () => {
    await page.reload();
    await whenReady(page);
    await openContainer(page, 'ashita');
    form = await LogForm.find(page);
  };

  describe('in a window that stays', () => {
    before(open);
    beforeEach(async () => {
      form = await LogForm.open(page);
      await form.customer.fill('');
      await form.text.fill('');
      await form.choose('interaction');
    });
    after(() => editor.closeWindows());

    it('outlives hiding the view', async () => {
      await form.text.fill('Half a thought');
      await page.keyboard.press('Control+Shift+E');
      await page.locator('.explorer-folders-view').waitFor();
      await openContainer(page, 'ashita');
      await typed('Half a thought');
    });

    it('outlives a change of the kind, with its customer', async () => {
      await form.text.fill('Half a thought');
      await form.customer.fill('Mirai');
      await form.customer.press('Escape');
      await form.choose('frustration');
      assert.equal(await form.text.inputValue(), 'Half a thought');
      assert.equal(await form.customer.inputValue(), 'Mirai');
    });

    it('stays when the disk refuses, and can be saved when it relents', async () => {
      writeFileSync(path.join(workspace, 'ashita'), 'a file where the folder should be');
      await form.text.fill('Do not lose this');
      await form.text.press('Control+Enter');
      await form.frame.getByRole('alert').first().waitFor();
      assert.equal(await form.text.inputValue(), 'Do not lose this');
      await picture(page, 'log-failed-en-dark');
      rmSync(path.join(workspace, 'ashita'));
      await form.frame.getByRole('button', { name: 'Try again' }).click();
      await form.saved();
      await noteLike(workspace, /do-not-lose-this/);
    });

    it('holds what was typed into the palette and left half-way', async () => {
      await runCommand(page, 'Ashita: Log a Frustration');
      await answer(page, 'Left at the second question');
      await page.locator('.quick-input-widget').getByText('No customer').waitFor();
      await page.keyboard.press('Escape');
      await typed('Left at the second question');
    });

    it('is not saved by the Enter that confirms a conversion', async () => {
      const keys = await page.context().newCDPSession(page);
      await form.text.focus();
      await keys.send('Input.imeSetComposition', {
        text: 'へんかん',
        selectionStart: 4,
        selectionEnd: 4,
      });
      await form.text.evaluate((box) =>
        box.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            ctrlKey: true,
            isComposing: true,
            bubbles: true,
          }),
        ),
      );
      await keys.send('Input.insertText', { text: '変換' });
      await page.waitForTimeout(300);
      assert.equal(await form.text.inputValue(), '変換');
      await form.text.press('Control+Enter');
      await form.saved();
      await noteLike(workspace, /変換/);
    });
  });

  describe('in a window that ends', () => {
    beforeEach(open);
    afterEach(() => editor.closeWindows());

    it('outlives a reload of the window, in the very moment in which it was kept', async () => {
      for (const words of ['Half a thought', 'Half a thought, and the other half']) {
        await form.text.fill(words);
        await kept(words);
        await reload();
        await typed(words);
      }
    });

    it('outlives a killed window, and says so', async () => {
      await form.choose('frustration');
      await form.text.fill('Half a thought');
      await kept('Half a thought');
      await editor.closeWindows();
      // Another browser altogether: nothing but the extension's own disk remembers.
      ({ page } = await editor.window({ folder: workspace }));
      await openContainer(page, 'ashita');
      const found = await typed('Half a thought');
      await found.status.filter({ hasText: 'Draft restored' }).waitFor();
      await picture(page, 'draft-restored-en-dark');
      await found.status.getByRole('button', { name: 'Discard' }).click();
      await typed('');
      await found.status.getByRole('button', { name: 'Undo' }).click();
      await typed('Half a thought');
    });

    /** The window is gone without a word; its browser, with what VS Code kept there, opens another one. */
    const killAndReopen = async () => {
      const [context, address] = [page.context(), page.url()];
      await page.close();
      page = await context.newPage();
      await page.goto(address, { waitUntil: 'commit' });
      await whenReady(page);
      await openContainer(page, 'ashita');
    };

    it('comes back whole from a killed page, though VS Code remembers an older one', async () => {
      await form.text.pressSequentially('Alph');
      await written(/Alph/);
      await reload();
      await typed('Alph');
      await form.text.press('End');
      await form.text.pressSequentially('a words, a pause, killed.');
      await kept('Alpha words, a pause, killed.');
      await killAndReopen();
      const found = await typed('Alpha words, a pause, killed.');
      await found.status.filter({ hasText: 'Draft restored' }).waitFor();
      // The next pause must not put the older one in its place.
      await page.waitForTimeout(1000);
      await killAndReopen();
      await typed('Alpha words, a pause, killed.');
    });

    it('does not come back where the box was cleared', async () => {
      await form.text.fill('Taken away');
      await page.waitForTimeout(1000);
      await form.text.fill('');
      await page.keyboard.press('Control+Shift+E');
      await page.locator('.explorer-folders-view').waitFor();
      await openContainer(page, 'ashita');
      const found = await LogForm.find(page);
      await page.waitForTimeout(1000);
      assert.equal(await found.text.inputValue(), '');
      await killAndReopen();
      await page.waitForTimeout(2000);
      await typed('');
    });

    it('does not come back where it was saved', async () => {
      await form.text.fill('Saved, then killed');
      await written(/Saved, then killed/);
      await reload();
      await typed('Saved, then killed');
      await form.save();
      await killAndReopen();
      await page.waitForTimeout(2000);
      const found = await typed('');
      await found.text.fill('New words');
      await page.waitForTimeout(500);
      assert.doesNotMatch(await found.status.innerText(), /Draft restored/);
    });
  });
});
