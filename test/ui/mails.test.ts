/** Thanks that come by mail, or stand in an editor already: they get into the form, and nothing else of a mail does. */

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../support/vscode/paths.ts';
import { pick, runCommand } from './support/commands.ts';
import { until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

const mails = path.join(repositoryRoot(), 'test', 'fixtures', 'mails');
const runs = [
  {
    language: 'en',
    read: 'Ashita: Log Thanks from a Mail…',
    take: 'Ashita: Log the Selection as Thanks',
    goTo: 'Go to File...',
    refused: 'this is no mail',
  },
  {
    language: 'ja',
    read: 'Ashita: メールから感謝を記録…',
    take: 'Ashita: 選択した文章を感謝として記録',
    goTo: 'Go to File...',
    refused: '文章のあるメールではありません',
  },
] as const;

describe('thanks that came in', () => {
  const editor = useEditor();
  for (const { language, read, take, goTo, refused } of runs) {
    describe(`in ${language}`, () => {
      let page: Page;
      let workspace: string;
      let form: LogForm;
      before(async () => {
        workspace = await editor.workspace();
        writeFileSync(path.join(workspace, 'note.txt'), 'Thank you for the quick help.\n');
        writeFileSync(path.join(workspace, 'other.eml'), 'No mail at all.\n');
        cpSync(mails, workspace, { recursive: true });
        ({ page } = await editor.window({ folder: workspace, language }));
        form = await LogForm.open(page);
        assert.equal(await readers(), 0);
      });
      after(() => editor.closeWindows());

      const holds = async (words: RegExp) => {
        form = await LogForm.find(page);
        await until(`the form holds ${words}`, async () =>
          words.test(await form.text.inputValue()),
        );
        assert.ok(await form.frame.locator('input[name=kind][value=thanks]').isChecked());
      };
      const open = async (name: string) => {
        await runCommand(page, read);
        await pick(page, name);
      };
      const readers = () =>
        form.frame.evaluate(
          () =>
            performance.getEntriesByType('resource').filter(({ name }) => /mail\.js/.test(name))
              .length,
        );

      it('by a mail that is opened: subject and text, in whatever encoding', async () => {
        await open('iso-2022-jp.eml');
        await holds(/^初日のお礼\n\n[^]*おかげさまで初日を無事に迎えられました。$/);
        await picture(page, `mail-${language}-dark`);
        await form.text.fill('');
      });

      it('by a mail that is dropped on the form, of which nothing is run and nothing is loaded', async () => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await form.frame.evaluate(
          (text) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([text], 'thanks.eml'));
            const how = { dataTransfer: transfer, bubbles: true, cancelable: true };
            document.body.dispatchEvent(new DragEvent('drop', how));
          },
          readFileSync(path.join(mails, 'html-only.eml'), 'utf8'),
        );
        await holds(
          /^Thank you – month end\n\nDear team,\n\nthe ledger closed on time & nobody stayed late\.\nThank you!/,
        );
        const shown = await form.text.inputValue();
        assert.match(shown, /Best regards$/);
        assert.doesNotMatch(shown, /stolen|color|Unseen/);
        assert.equal(
          await form.frame.evaluate(() => 'stolen' in parent || 'stolen' in window),
          false,
        );
        assert.ok(!asked.some((url) => url.includes('pixel')), asked.join('\n'));
        assert.equal(await readers(), 1);
        await form.text.fill('');
      });

      it('by a mail of several texts, with all its characters', async () => {
        await open('mixed.eml');
        await holds(/^Mixed\n\nFirst part\.\s+Café & ☃ &nosuch; 1 < 2$/);
        await form.text.fill('');
      });

      it('but not by a file that is no mail: that is said, and nothing changes', async () => {
        await form.text.fill('Words that stay');
        await open('other.eml');
        await page.locator('.notification-toast').filter({ hasText: refused }).waitFor();
        assert.equal(await form.text.inputValue(), 'Words that stay');
        await page.keyboard.press('Escape');
      });

      it('by what is selected in the editor, below the words that are there', async () => {
        await runCommand(page, goTo);
        await page.locator('.quick-input-widget input:visible').fill('note.txt');
        await pick(page, 'note.txt');
        await page.locator('.editor-instance .view-lines').getByText('quick').first().click();
        await page.keyboard.press('Control+A');
        await runCommand(page, take);
        await holds(/^Words that stay\n\nThank you for the quick help\.\s*$/);
      });
    });
  }
});
