/** A customer's thank-you is masked before it is written anywhere: into a note, a draft, VS Code's own memory, a log. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { whenReady } from '../support/vscode/window.ts';
import { audit } from './support/audit.ts';
import { answer, runCommand } from './support/commands.ts';
import { noteLike, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { openContainer } from './support/views.ts';
import { everythingWrittenDown, whenWrittenDown } from './support/writtenDown.ts';

const said = {
  en: {
    mail:
      'Thank you all for the long day. Ms. Okafor was so relieved. The people of Brightwater Ltd. too. ' +
      'Call me on +44 20 7946 0958.\n221B Baker Street, London NW1 6XE',
    secrets: ['Okafor', '7946 0958', 'Baker Street'],
    kept: 'Brightwater Ltd.',
    plain: 'Thank you!',
    nothing: 'Found nothing to mask',
    asWritten: 'Nothing will be masked',
    count: '4 details will be masked',
    after: '3 details will be masked',
    helps: 'Masking helps; it does not make anonymous.',
    masked: 'Ms. Okafor',
    note: /masked: 3\n[^]*\[person 1\] was so relieved[^]*Brightwater Ltd\.[^]*\[phone 1\]/,
    draft: /\[person 1\] was so relieved/,
  },
  ja: {
    mail:
      '朝から夕方まで素早くお答えいただき、ありがとうございました。高橋様も喜んでおりました。' +
      '株式会社みずうみ精機の皆様からもよろしくとのことです。またお電話します(090-0123-4567)。\n東京都千代田区丸の内1-2-3',
    secrets: ['高橋', '0123-4567', '丸の内'],
    kept: '株式会社みずうみ精機',
    plain: 'ありがとうございました。',
    nothing: '伏せ字にするものは見つかっていません',
    asWritten: 'すべてそのまま保存します',
    count: '4件を伏せ字にして保存します',
    after: '3件を伏せ字にして保存します',
    helps: '伏せ字は助けになりますが、匿名になるわけではありません。',
    masked: '高橋様',
    note: /masked: 3\n[^]*○○様も喜んで[^]*株式会社みずうみ精機[^]*\(電話番号\)/,
    draft: /○○様も喜んで/,
  },
} as const;

describe('a thank-you', () => {
  const editor = useEditor();
  afterEach(() => editor.closeWindows());

  /** Files of the workspace and of VS Code, and what VS Code keeps in the browser, that hold one of these. */
  const holding = async (page: Page, workspace: string, secrets: readonly string[]) => {
    const isTold = (text: string) => secrets.some((secret) => text.includes(secret));
    const files = [workspace, path.dirname(editor.server.userData)].flatMap(filesBelow);
    const found = files.filter((file) => isTold(textOf(file)));
    return [...found, ...(isTold(await everythingWrittenDown(page)) ? ['the browser'] : [])];
  };

  for (const language of ['en', 'ja'] as const) {
    const { mail, secrets, kept, count, after, helps, masked, note, draft } = said[language];
    const { plain, nothing, asWritten } = said[language];

    it(`is masked before it is kept or saved, a detail at a time, in ${language}`, async () => {
      const workspace = await editor.workspace();
      const { page, errors } = await editor.window({ folder: workspace, language, theme: 'light' });
      let form = await LogForm.open(page);
      await form.choose('thanks');
      const list = form.frame.locator('.mask');
      await form.text.fill(plain);
      await list.getByText(nothing).waitFor();
      await form.text.fill(mail);
      await list.getByText(count).waitFor();
      await list.getByText(helps).waitFor();
      await list.getByRole('switch', { name: new RegExp(`^${kept}`) }).press('Space');
      await list.getByText(after).waitFor();
      await form.text.fill(kept);
      await list.getByText(asWritten).waitFor();
      await form.text.fill(mail);
      await list.getByText(after).waitFor();
      assert.deepEqual(await audit(form.frame), []);
      await picture(page.locator('.sidebar'), `masking-${language}-light`);

      await whenWrittenDown(page, 'memento/webviewView.ashita.logView', draft);
      assert.deepEqual(await holding(page, workspace, secrets), []);
      assert.deepEqual(errors, []);

      await page.reload();
      await whenReady(page);
      await openContainer(page, 'ashita');
      form = await LogForm.find(page);
      await until('the draft is back, masked', async () =>
        draft.test(await form.text.inputValue()),
      );
      await form.text.fill(mail);
      const again = form.frame.locator('.mask');
      await again.getByRole('switch', { name: new RegExp(`^${masked}`) }).waitFor();
      await again.getByRole('switch', { name: new RegExp(`^${kept}`) }).waitFor();
      await again.getByText(after).waitFor();
      await form.save();
      assert.match(await noteLike(workspace, /thanks/), note);
      assert.deepEqual(await holding(page, workspace, secrets), []);

      await form.status
        .getByRole('button', { name: language === 'en' ? 'Undo' : '取り消す' })
        .click();
      await until('the words are back', async () => (await form.text.inputValue()) === mail);
      await page.waitForTimeout(1000);
      assert.deepEqual(await holding(page, workspace, secrets), []);
    });
  }

  it('is masked from the palette too, and where it is left half-way', async () => {
    const workspace = await editor.workspace();
    const { page } = await editor.window({ folder: workspace });
    const form = await LogForm.open(page);
    await runCommand(page, 'Ashita: Log Thanks');
    await answer(page, 'Thanks from Ms. Adebayo');
    await page.locator('.quick-input-widget').getByText('No customer').click();
    await noteLike(workspace, /thanks-from-person-1/, /masked: 1\n[^]*Thanks from \[person 1\]/);
    await runCommand(page, 'Ashita: Log Thanks');
    await answer(page, 'Mr. Adebayo thanks, too');
    await page.locator('.quick-input-widget').getByText('No customer').waitFor();
    await page.keyboard.press('Escape');
    await until('the words are in the form', async () =>
      (await form.text.inputValue()).endsWith('thanks, too'),
    );
    await page.waitForTimeout(1000);
    assert.deepEqual(await holding(page, workspace, ['Adebayo']), []);
  });

  for (const theme of ['dark', 'hc'] as const) {
    it(`shows what will be masked in ${theme}`, async () => {
      const workspace = await editor.workspace();
      const { page } = await editor.window({ folder: workspace, theme, language: 'ja' });
      const form = await LogForm.open(page);
      await form.choose('thanks');
      await form.text.fill(said.ja.mail);
      await form.frame.locator('.mask').getByText(said.ja.count).waitFor();
      assert.deepEqual(await audit(form.frame), []);
      await picture(page.locator('.sidebar'), `masking-ja-${theme}`);
    });
  }
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Empty where the file is gone since. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
