/**
 * What customers write on its way in, by mail, and on its way out, into a commit that the guard watches. One window a
 * language for both: each costs seconds.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { largestMail } from '../../src/protocol/largestMail.ts';
import { mailBytes, mailsFolder, markedUpMails, plainMails } from '../support/mails.ts';
import { openFile, pick, runCommand } from './support/commands.ts';
import { until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

const said = {
  en: {
    read: 'Ashita: Log Thanks from a Mail…',
    noMail: 'this is no mail',
    commit: 'Ashita: Commit the Notes',
    show: 'Show Them',
    fixes: [
      'Mask as [mail 1]',
      'Mask all private details of this note',
      'Always allow "jane@aozora.example"',
    ],
    masked: 'Write to [mail 1] or [mail 2]',
  },
  ja: {
    read: 'Ashita: メールから感謝を記録…',
    noMail: '文章のあるメールではありません',
    commit: 'Ashita: ノートをコミット',
    show: '確認する',
    fixes: [
      '(メールアドレス)に置き換える',
      'このノートの個人情報をすべて伏せ字にする',
      '「jane@aozora.example」は伏せ字にしない',
    ],
    masked: '連絡先は(メールアドレス)と(メールアドレス2)',
  },
} as const;
const leak = {
  en: 'Write to jane@aozora.example or okafor@aozora.example',
  ja: '連絡先はjane@aozora.exampleとokafor@aozora.example',
};

describe('what customers write', () => {
  const editor = useEditor();
  let page: Page;
  let workspace: string;
  let form: LogForm;
  after(() => editor.closeWindows());

  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: workspace, encoding: 'utf8', stdio: 'pipe' });
  const holds = async (words: string) => {
    form = await LogForm.find(page);
    await until(`the form holds ${words}`, async () => (await form.text.inputValue()) === words);
    assert.ok(await form.frame.locator('input[name=kind][value=thanks]').isChecked());
  };
  const toast = (words: string) => page.locator('.notification-toast').filter({ hasText: words });
  const shows = (words: string) =>
    until(`the editor shows ${words}`, async () =>
      (await page.locator('.editor-instance .view-lines').innerText())
        .replaceAll('\u00a0', ' ')
        .includes(words),
    );
  const open = async (language: keyof typeof said, name: string) => {
    await runCommand(page, said[language].read);
    await pick(page, name);
  };
  const drop = (name: string, content: readonly number[] | { readonly size: number }) =>
    form.frame.evaluate(
      ([called, bytes]) => {
        const transfer = new DataTransfer();
        const data = 'size' in bytes ? new Uint8Array(bytes.size) : new Uint8Array(bytes);
        transfer.items.add(new File([data], called));
        const how = { dataTransfer: transfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', how));
      },
      [name, content] as const,
    );
  const dragOver = async (place: Locator) => {
    const { x = 0, y = 0 } = (await place.boundingBox()) ?? {};
    await page.mouse.move(x + 10, y + 10);
    await page.mouse.move(x + 15, y + 10);
  };
  const readers = () =>
    form.frame.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/mail.js'))
          .length,
    );

  for (const language of ['ja', 'en'] as const) {
    const words = said[language];
    describe(`in ${language}`, () => {
      before(async () => {
        workspace = await editor.workspace(language);
        writeFileSync(path.join(workspace, 'other.eml'), 'No mail at all.\n');
        writeFileSync(path.join(workspace, 'words.txt'), 'Thank you for the quick help.\n');
        cpSync(mailsFolder, workspace, { recursive: true });
        const note = path.join(workspace, 'ashita/notes/2026/2026-11-20-interaction-leak.md');
        mkdirSync(path.dirname(note), { recursive: true });
        writeFileSync(
          note,
          `---\nkind: interaction\ndate: 2026-11-20\n---\n\n# Leak\n\n${leak[language]}\n`,
        );
        // What is committed already does not stand in the way of the rest.
        const old = path.join(path.dirname(note), '2026-11-19-interaction-old.md');
        writeFileSync(
          old,
          '---\nkind: interaction\ndate: 2026-11-19\n---\n\n# old@aozora.example\n',
        );
        git('add', old);
        git('commit', '-qm', 'Old', '--', old);
        await editor.closeWindows();
        ({ page } = await editor.window({ folder: workspace, language }));
        form = await LogForm.open(page);
        assert.equal(await readers(), 0);
      });

      it('comes in as thanks by a mail that is opened', async () => {
        await open(language, 'iso-2022-jp.eml');
        await holds(plainMails['iso-2022-jp.eml'] ?? '');
        await picture(page, `mail-${language}-dark`);
      });

      it('does not by a file that is no mail: that is said, and nothing changes', async () => {
        await form.text.fill('Words that stay');
        await open(language, 'other.eml');
        await toast(words.noMail).waitFor();
        await holds('Words that stay');
      });

      it('does not get into a commit unasked', async () => {
        await runCommand(page, words.commit);
        const dialog = page.locator('.monaco-dialog-box');
        await dialog.waitFor();
        await picture(page, `guard-commit-${language}-dark`);
        await dialog.getByRole('button', { name: words.show }).click();
        const found = page.locator('.quick-input-widget .monaco-list-row');
        await found.filter({ hasText: 'jane@aozora.example' }).waitFor();
        assert.equal(await found.filter({ hasText: 'old@' }).count(), 0);
        await pick(page, 'jane@aozora.example');
        await shows(leak[language]);
        assert.match(git('status', '--porcelain'), /\?\? .*leak/);
      });

      it('is marked where it is private, and masked by a quick fix', async () => {
        await page.locator('.squiggly-warning').first().waitFor();
        await page.keyboard.press('Control+.');
        const fixes = page.locator('.action-widget .monaco-list-row.action');
        await fixes.filter({ hasText: words.fixes[1] }).waitFor();
        await picture(page, `guard-fix-${language}-dark`);
        const shown = (await fixes.allInnerTexts()).map((one) => one.trim());
        assert.deepEqual(
          words.fixes.filter((one) => !shown.includes(one)),
          [],
          shown.join('\n'),
        );
        await fixes.filter({ hasText: words.fixes[1] }).click();
        await shows(words.masked);
        await page.keyboard.press('Control+Z');
        await shows(leak[language]);
      });
    });
  }

  describe('besides', () => {
    beforeEach(async () => {
      form = await LogForm.open(page);
    });

    it('comes in by a mail in whatever encoding and markup', async () => {
      for (const [name, text] of Object.entries({ ...plainMails, ...markedUpMails })) {
        const read = await form.frame.evaluate(
          (bytes) =>
            (globalThis as unknown as { readMail(of: Uint8Array): Promise<string> }).readMail(
              new Uint8Array(bytes),
            ),
          [...mailBytes(name)],
        );
        assert.equal(read, text, name);
      }
    });

    it('comes in by a mail that is dropped on the form, of which nothing is run and nothing is loaded', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await form.text.fill('');
      await drop('thanks.eml', [...mailBytes('html-only.eml')]);
      await holds(markedUpMails['html-only.eml'] ?? '');
      assert.equal(
        await form.frame.evaluate(() => 'stolen' in parent || 'stolen' in window),
        false,
      );
      assert.ok(!asked.some((url) => url.includes('pixel')), asked.join('\n'));
      assert.equal(await readers(), 1);
    });

    it('does not by one over 25 MB, which is said', async () => {
      await drop('large.eml', { size: largestMail + 1 });
      await toast('larger than 25 MB').waitFor();
      await holds(markedUpMails['html-only.eml'] ?? '');
    });

    it('comes in by a mail that is dragged out of the Explorer, as VS Code lets it through: with Shift', async () => {
      await form.text.fill('');
      await page.keyboard.press('Control+Shift+E');
      const mail = page.locator('.explorer-folders-view').getByText('shift_jis.eml');
      await mail.hover();
      await page.mouse.down();
      // Our icon opens the form for what is held over it.
      await dragOver(page.locator('.activitybar .action-label[class*="ashita"]').first());
      form = await LogForm.find(page);
      await page.keyboard.down('Shift');
      await dragOver(page.locator('.sidebar .pane-body').first());
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await holds(plainMails['shift_jis.eml'] ?? '');
    });

    it('comes in by what is selected in the editor, below the words that are there', async () => {
      await form.text.fill('Words that stay');
      await openFile(page, 'words.txt');
      await page.locator('.editor-instance .view-lines').getByText('quick').first().click();
      await page.keyboard.press('Control+A');
      await runCommand(page, 'Ashita: Log the Selection as Thanks');
      await holds('Words that stay\n\nThank you for the quick help.\n');
    });

    it('is stopped by the hook, wherever it is committed, until it is masked or meant', async () => {
      await runCommand(page, 'Ashita: Install the Pre-commit Hook');
      await toast('From now on a commit is stopped').waitFor();
      git('add', '-A');
      assert.throws(() => git('commit', '-m', 'Leak'), /leak\.md:\d+:\d+/);
      git('reset', '-q', '--', 'ashita');
      git('commit', '-m', 'Without notes');
      await runCommand(page, said.en.commit);
      await page
        .locator('.monaco-dialog-box')
        .getByRole('button', { name: 'Commit Anyway' })
        .click();
      await page.locator('.quick-input-widget input:visible').waitFor();
      await page.keyboard.press('Enter');
      await until('it is committed all the same', () => /leak/.test(git('ls-files', 'ashita')));
    });

    it('is masked in the form by the private list as soon as that is saved', async () => {
      await form.text.fill('Zephyrine helped us.');
      await runCommand(page, 'Ashita: Edit the Private List of Names');
      await page.locator('.tab').filter({ hasText: 'private-names' }).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\nZephyrine = somebody\n');
      await page.keyboard.press('Control+S');
      await form.frame.locator('.mask').getByText('somebody').first().waitFor();
      const list = path.join(workspace, '.git', 'ashita', 'private-names.txt');
      assert.match(readFileSync(list, 'utf8'), /\nZephyrine = somebody\n/);
    });
  });
});
