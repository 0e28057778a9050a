/** Every state in which a person may meet the sidebar, with a picture of each. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { audit } from './support/audit.ts';
import { answer, pick, runCommand } from './support/commands.ts';
import { noteLike, notesIn, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { openContainer, pane, unfold, webview } from './support/views.ts';

describe('the sidebar', () => {
  const editor = useEditor();
  afterEach(() => editor.closeWindows());

  for (const language of ['en', 'ja'] as const) {
    it(`says what to do first where there are no notes yet, in ${language}, and writes nothing by itself`, async () => {
      const workspace = await editor.workspace();
      const { page, errors } = await editor.window({ folder: workspace, language, theme: 'dark' });
      const form = await LogForm.open(page);
      await page
        .getByText(language === 'en' ? 'One line is enough.' : '一行で十分です。')
        .first()
        .waitFor();
      await row(page, /./).count();
      await unfold(page, language === 'en' ? 'Customers' : 'お客様');
      await page.locator('.welcome-view').nth(2).waitFor();
      await picture(page, `empty-${language}-dark`);
      assert.deepEqual(await audit(form.frame), []);
      assert.equal(notesIn(workspace).size, 0);
      assert.deepEqual(errors, []);
    });

    it(`offers to open a folder where none is open, in ${language}`, async () => {
      const { page } = await editor.window({ folder: '', language, theme: 'light' });
      await openContainer(page, 'ashita');
      const frame = await webview(page, '.log.welcome');
      await frame
        .getByRole('button', { name: language === 'en' ? 'Open Folder' : 'フォルダーを開く' })
        .waitFor();
      await picture(page, `no-folder-${language}-light`);
      assert.deepEqual(await audit(frame), []);
    });

    it(`stands in high contrast, with everything unfolded, in ${language}`, async () => {
      const workspace = await editor.workspace(language);
      const { page } = await editor.window({
        folder: workspace,
        language,
        theme: 'hc',
        height: 1500,
      });
      const form = await LogForm.open(page);
      await form.frame.locator('.fold').click();
      await form.text.fill('…');
      await picture(page, `more-${language}-hc`);
      assert.deepEqual(await audit(form.frame), []);
    });
  }

  it('fits 170 and 600 pixels', async () => {
    const workspace = await editor.workspace('en');
    const { page } = await editor.window({ folder: workspace, width: 1400 });
    const form = await LogForm.open(page);
    for (const width of [170, 600]) {
      await dragSidebarTo(page, width);
      await until(`the form is ${width} pixels wide`, async () => {
        const inside = await form.frame.evaluate(() => innerWidth);
        return Math.abs(inside - width) < 30;
      });
      const drawn = await form.frame.evaluate(
        () => [document.documentElement.scrollWidth, innerWidth] as const,
      );
      assert.ok(drawn[0] <= drawn[1], `${drawn[0]} pixels in ${drawn[1]}`);
      assert.deepEqual(await audit(form.frame), []);
      await picture(page.locator('.sidebar'), `width-${width}-en-dark`);
    }
  });

  it('asks which folder in a multi-root workspace, and never takes the first silently', async () => {
    const [one, two] = [await editor.workspace('en'), await editor.workspace()];
    const file = path.join(two, 'both.code-workspace');
    writeFileSync(
      file,
      JSON.stringify({
        folders: [
          { path: one, name: 'One' },
          { path: two, name: 'Two' },
        ],
      }),
    );
    const { page } = await editor.window({ folder: file });
    const form = await LogForm.open(page);
    await form.frame.locator('.folder select').selectOption({ label: 'Two' });
    await form.text.fill('For the second folder');
    await picture(page, 'multi-root-en-dark');
    await form.text.press('Control+Enter');
    await form.saved();
    await noteLike(two, /for-the-second-folder/);
    await runCommand(page, 'Ashita: Log Thanks');
    await pick(page, 'Two');
    await answer(page, 'Thanks, second folder');
    await pick(page, 'No customer');
    await noteLike(two, /thanks-second-folder/);
    assert.ok(![...notesIn(one).keys()].some((name) => name.includes('second-folder')));
  });

  it('shows a thousand notes', async () => {
    const workspace = await editor.workspace();
    const folder = path.join(workspace, 'ashita', 'notes', '2026');
    mkdirSync(folder, { recursive: true });
    const date = new Date().toISOString().slice(0, 10);
    for (let at = 0; at < 1000; at++) {
      const text = `---\nkind: interaction\ndate: ${date}\ncustomer: customer-${at % 40}\n---\n\n# Note ${at}\n\n## Next\n\n- [ ] Step ${at}\n`;
      writeFileSync(path.join(folder, `${date}-interaction-${at}.md`), text);
    }
    const { page } = await editor.window({ folder: workspace });
    await openContainer(page, 'ashita');
    await unfold(page, 'Customers');
    await row(page, 'Note 999').first().waitFor();
    await pane(page, 'Customers')
      .getByText(/Customer \d+/)
      .first()
      .waitFor();
    await picture(page, 'many-en-dark');
  });

  it('shows which code goes with a note, in the palette and in the form, and leaves it out when asked', async () => {
    const workspace = await editor.workspace('en');
    const { page } = await editor.window({ folder: workspace });
    await LogForm.open(page);
    await runCommand(page, 'Go to File...');
    await page.locator('.quick-input-widget input:visible').fill('ledger.ts');
    await pick(page, 'src/export');
    await page.locator('.editor-instance .view-lines').getByText('exportLedger').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');

    const asked = page.locator('.quick-input-widget').filter({ hasText: 'What frustrates you?' });
    await runCommand(page, 'Ashita: Log a Frustration');
    await asked.getByText('with src/export/ledger.ts L1-L2').waitFor();
    await picture(page, 'palette-code-en-dark');
    await answer(page, 'With the code');
    await pick(page, 'No customer');
    await noteLike(workspace, /with-the-code/, /src\/export\/ledger\.ts#L1-L2/);

    await runCommand(page, 'Ashita: Log a Frustration');
    await asked.getByRole('button', { name: 'Leave out the code' }).click();
    await asked.getByText('ledger.ts').waitFor({ state: 'hidden' });
    await answer(page, 'Nothing but words');
    await pick(page, 'No customer');
    assert.doesNotMatch(await noteLike(workspace, /nothing-but-words/), /ledger/);

    await runCommand(page, 'Ashita: Log…');
    const form = await LogForm.find(page);
    await form.frame.locator('.chip').filter({ hasText: 'src/export/ledger.ts L1-L2' }).waitFor();
    await form.text.fill('About this code');
    await form.text.press('Control+Enter');
    await form.saved();
    await noteLike(workspace, /about-this-code/, /src\/export\/ledger\.ts#L1-L2/);
  });
});

async function dragSidebarTo(
  page: Parameters<typeof openContainer>[0],
  width: number,
): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) {
    throw new Error('There is no sidebar.');
  }
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + width, y, { steps: 8 });
  await page.mouse.up();
}
