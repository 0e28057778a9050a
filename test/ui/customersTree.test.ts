/** The customers in the sidebar of a Japanese window, in a workspace of two folders: what is shown, asked and taken back. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answer, pick, runCommand } from './support/commands.ts';
import { today, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { writeTwoFolders, type TwoFolders } from './support/twoFolders.ts';
import { openContainer, pane, unfold } from './support/views.ts';

describe('the customers of two folders, in Japanese,', () => {
  const editor = useEditor();
  let folders: TwoFolders;
  let page: Page;
  before(async () => {
    folders = writeTwoFolders(await editor.workspace(), today());
    ({ page } = await editor.window({ folder: folders.file, language: 'ja', height: 1300 }));
    await openContainer(page, 'ashita');
    await unfold(page, 'お客様');
    // The other views make room: a tree draws only the rows that it has room for.
    for (const other of ['記録', '今日の仕事', '明日の改善']) {
      const header = pane(page, other).locator('.pane-header');
      if ((await header.getAttribute('aria-expanded')) === 'true') {
        await header.click();
      }
    }
  });

  const rows = () => pane(page, 'お客様').locator('.monaco-list-row');
  const kitano = () => rows().filter({ hasText: '北野食品' }).filter({ hasText: '· 営業' });
  const box = () => page.locator('.quick-input-widget:visible');
  const toast = (words: string) => page.locator('.notification-toast').filter({ hasText: words });
  const both = () => [[...folders.sales()], [...folders.support()]];
  const shown = (parts: readonly string[]) =>
    parts.map((one) => one.replaceAll(/[\s\u00a0]+/g, ' ').trim());

  /** What the rows of the open box say, once there are some. */
  async function items(): Promise<readonly string[]> {
    await box().locator('.monaco-list-row').first().waitFor();
    return shown(await box().locator('.monaco-list-row').allInnerTexts());
  }
  async function menu() {
    await kitano().click({ button: 'right' });
    const entries = page.locator('.monaco-menu .action-label:not(.separator)');
    await entries.first().waitFor();
    return entries;
  }
  /** A menu that has only just come up drops the click. */
  async function fromRow(command: string): Promise<void> {
    const entry = (await menu()).filter({ hasText: command });
    await until(`${command} is chosen`, async () => {
      await entry.click({ timeout: 1000 }).catch(() => undefined);
      await entry.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => undefined);
      return !(await entry.isVisible());
    });
  }
  const allBack = (before: unknown) =>
    until('all is as it was', () => JSON.stringify(both()) === JSON.stringify(before));

  it('come in the order in which they need care, each with its figures and its folder', async () => {
    await kitano().waitFor();
    const labels = (await rows().all()).map((one) => one.getAttribute('aria-label'));
    assert.deepEqual(await Promise.all(labels), [
      'みらい商事, 6週間前(ご無沙汰), ページはまだありません, 営業',
      '北野食品, 10日前, 7項目中5項目が既知, 前より遅く声がかかる, 2段目: お客様が社内で認められている, 営業',
      '北野食品, やりとりはまだありません, 7項目中0項目が既知, 保守',
    ]);
    assert.deepEqual(shown(await rows().locator('.label-description').allInnerTexts()), [
      '6週間前(ご無沙汰) · ページはまだありません · 営業',
      '10日前 · 7項目中5項目 · ↘ · 2段目 · 営業',
      'やりとりはまだありません · 7項目中0項目 · 保守',
    ]);
  });

  it('hold what we know, what to ask and what to do, and folded away what is to be looked up', async () => {
    await kitano().click();
    await rows().filter({ hasText: 'ノート' }).waitFor();
    for (const group of ['ノート', '人', '成果']) {
      const head = rows()
        .filter({ hasText: new RegExp(`^${group}`) })
        .first();
      // A tree that is just drawing its rows drops the click.
      await until(`${group} is open`, async () => {
        await head.click();
        await page.waitForTimeout(300);
        return (await head.getAttribute('aria-expanded')) === 'true';
      });
    }
    await until('all rows are drawn', async () => (await rows().count()) === 24);
    const below = shown(await rows().allInnerTexts()).slice(2, -1);
    assert.deepEqual(
      below.map((one) => one.replace(/\d+月\d+日/, '…')),
      [
        '知っていること空欄2項目',
        '3年後にどうなっていたいとお考えで、そのために何を変える必要がありますか。',
        '警報の履歴を送る2日超過 · 北野食品 · 1週間前から',
        'ランプの色にうるさい書いたまま · …',
        '成果1件',
        '「夜間呼び出しゼロ」を役員会で報告成果 · …',
        '人2人',
        '工場長7件 · …',
        '井上さん1件 · …',
        'ノート11件',
        'ランプの色にうるさい書いたまま · …',
        '追加の発注→ …',
        '「夜間呼び出しゼロ」を役員会で報告…',
        '警報文に次の行動を書く仕組み · …',
        '発注の連絡…',
        ...Array<string>(6).fill('夜勤の相談…'),
      ],
    );
    await picture(page, 'customers-tree-ja-dark');
  });

  it('offer in their menu what can be done with them', async () => {
    assert.deepEqual(shown(await (await menu()).allInnerTexts()), [
      ...['お客様をひと目で見る', 'このお客様のやりとりを記録', '次に聞きたいこと…'],
      ...['お客様のページを開く', 'お客様について、今もそのとおりか確認…'],
      ...['お客様の名前を変更…', '別のお客様に統合…'],
      '社内で使える一枚を下書きする…',
    ]);
    await picture(page, 'customers-menu-ja-dark');
    await page.keyboard.press('Escape');
  });

  it('come into the folder that is picked', async () => {
    await runCommand(page, 'Ashita: お客様を追加');
    assert.deepEqual(
      (await items()).map((one) => one.slice(0, 2)),
      ['営業', '保守'],
    );
    await pick(page, '保守');
    await answer(page, 'あおぞら');
    await until('the page is there', () => folders.support().has('customers/あおぞら.md'));
    assert.equal(folders.sales().has('customers/あおぞら.md'), false);
    await rows().filter({ hasText: 'あおぞら' }).waitFor();
    // A page in the editor would say whom the next command means.
    await page.locator('.tab.active:has-text("あおぞら.md") .tab-actions .action-label').click();
  });

  it('get a name that nobody has, in their folder alone, and one click takes all of it back', async () => {
    const before = both();
    await fromRow('お客様の名前を変更');
    await answer(page, 'みらい商事');
    await box()
      .getByText('その名前のお客様「みらい商事」がすでにいます。同じお客様なら、')
      .waitFor();
    await picture(page, 'customers-rename-ja-dark');
    await answer(page, '北野フーズ');
    await box().getByText('ノートに書かれるIDで、ページのファイル名にもなります。').waitFor();
    await page.keyboard.press('Escape');
    await box().waitFor({ state: 'hidden' });
    assert.deepEqual(both(), before);

    await fromRow('お客様の名前を変更');
    await answer(page, '北野フーズ');
    await box().getByText('北野食品の名前を変更 (2/2)').waitFor();
    await answer(page, 'kitano-foods');
    await toast('名前を変更しました: 北野フーズ。12個のファイルを変更しました。').waitFor();
    await rows().filter({ hasText: '北野フーズ' }).waitFor();
    const [sales, support] = both();
    const named = sales?.filter(([, text]) => /^customer: (kitano|\[kitano\])$/m.test(text));
    assert.deepEqual(named, []);
    assert.match(
      new Map(sales).get('customers/kitano-foods.md') ?? '',
      /\nname: 北野フーズ\naliases: \[北野, 北野食品\]\n/,
    );
    assert.deepEqual(support, before[1]);
    await toast('名前を変更しました').getByRole('button', { name: '取り消す' }).click();
    await allBack(before);
  });

  it('become one with a customer of their own folder, and one click takes all of it back', async () => {
    const before = both();
    await fromRow('別のお客様に統合');
    assert.deepEqual(await items(), ['みらい商事 営業']);
    await page.keyboard.press('Escape');
    await box().waitFor({ state: 'hidden' });
    assert.deepEqual(both(), before);

    await runCommand(page, 'Ashita: 別のお客様に統合…');
    assert.deepEqual(await items(), [
      '北野食品北野 営業',
      'みらい商事 営業',
      'あおぞら 保守',
      '北野食品 保守',
    ]);
    await pick(page, 'みらい商事');
    await until('one is left', async () => (await items()).length === 1);
    await pick(page, '北野食品');
    await toast('みらい商事を北野食品に統合しました。6個のファイルを変更しました。').waitFor();
    await picture(page, 'customers-merged-ja-dark');
    const [sales, support] = both();
    assert.equal(sales?.filter(([, text]) => /^customer: .*みらい/m.test(text)).length, 0);
    assert.deepEqual(support, before[1]);
    await toast('統合しました').getByRole('button', { name: '取り消す' }).click();
    await allBack(before);
  });

  it('get a paper in their language over the time that is picked, saved nowhere', async () => {
    const before = both();
    await fromRow('社内で使える一枚を下書きする');
    const [threeMonths = '', ...others] = await items();
    assert.match(threeMonths, /^直近3か月(\d+年)?\d+月\d+日〜(\d+年)?\d+月\d+日$/);
    assert.deepEqual(
      others.map((one) => /^\D+(?:12か月)?/.exec(one)?.[0]),
      ['今四半期', '前四半期', '直近12か月'],
    );
    await picture(page, 'customers-paper-ja-dark');
    await pick(page, '直近3か月');
    await toast('下書きです。まだどこにも保存していません。').waitFor();
    const tab = page.locator('.tab.active.dirty').filter({ hasText: 'Untitled' });
    await tab.filter({ hasText: '北野食品：変わったことと、その成果' }).waitFor();
    const lines = await page.locator('.editor-instance .view-line').allInnerTexts();
    const written = shown(lines).map((one) => one.replaceAll(/\d+/g, '0'));
    assert.deepEqual(
      written.filter((line) => line !== ''),
      [
        '# 北野食品：変わったことと、その成果',
        '0年0月0日〜0月0日',
        '## 変わったこと',
        '- **警報文に次の行動を書く**（0月0日）：画面を見れば、次にすることが分かる。',
        '## その成果',
        '- 成果：「夜間呼び出しゼロ」を役員会で報告（0月0日）',
      ],
    );
    assert.deepEqual(both(), before);
  });

  it('get no empty paper, but a form to fill it with', async () => {
    await runCommand(page, 'Ashita: 社内で使える一枚を下書きする…');
    await pick(page, /北野食品[^]*保守/);
    await pick(page, '直近12か月');
    await toast('北野食品に見せられることが、まだありません')
      .getByRole('button', { name: 'やりとりを記録' })
      .click();
    await formNames('北野食品', '保守');
  });

  it('are logged with from their row, into their folder', async () => {
    await kitano().hover();
    await kitano().getByRole('button', { name: 'このお客様のやりとりを記録' }).click();
    await formNames('北野食品', '営業');
    const form = await LogForm.find(page);
    await form.text.fill('また来てほしいと言われた。');
    await form.save();
    await until('the note is there', () => logged(folders.sales()));
    assert.equal(logged(folders.support()), false);
  });

  const logged = (notes: ReadonlyMap<string, string>) =>
    [...notes.values()].some((text) => /customer: kitano\n[^]*また来てほしい/.test(text));

  /** VS Code makes the form's document anew where it turns to another folder. */
  const formNames = (customer: string, folder: string) =>
    until(`the form names ${customer} of ${folder}`, async () => {
      const { frame } = await LogForm.find(page);
      const chosen = frame.locator('.foot .folder select option:checked');
      const values = [frame.getByRole('combobox').first().inputValue(), chosen.innerText()];
      const [named, into] = await Promise.all(values).catch(() => []);
      return named === customer && into?.trim() === folder;
    });
});
