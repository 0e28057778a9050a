/** Thanks on their way: from the form with somebody whom Git suggests to told, and an introduction under More. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { plainGit } from '../support/vscode/workspace.ts';
import { audit } from './support/audit.ts';
import { openFile, pick, runCommand } from './support/commands.ts';
import { noteLike, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { Question } from './support/question.ts';
import { openContainer } from './support/views.ts';

interface Said {
  readonly language: 'en' | 'ja';
  readonly theme: 'dark' | 'light';
  /** Who wrote the code, who changed the file before. */
  readonly people: readonly [string, string];
  readonly words: string;
  readonly remove: string;
  readonly passOn: string;
  readonly row: (person: string) => string;
  readonly waits: string;
  readonly copy: string;
  readonly document: string;
  readonly greeting: (person: string) => string;
  readonly told: RegExp;
  readonly undo: string;
  readonly attach: string;
  readonly counted: string;
}

const runs: readonly Said[] = [
  {
    language: 'en',
    theme: 'dark',
    people: ['Hana Sato', 'Ken Mori'],
    words: 'Thank you, the new export saved our month-end.',
    remove: 'Remove: Hana Sato',
    passOn: 'Pass On…',
    row: (person) => `Tell ${person}: Thank you`,
    waits: 'Not told yet',
    copy: 'Copy the message',
    document: 'Open it as a new document',
    greeting: (person) => `Hello ${person},`,
    told: /recorded as told/,
    undo: 'Undo',
    attach: 'Attach the selection',
    counted: '0 of 2 told',
  },
  {
    language: 'ja',
    theme: 'light',
    people: ['佐藤花', '森健'],
    words: '新しい帳票のおかげで、無事に月次を締められました。',
    remove: '外す: 佐藤花',
    passOn: '伝える…',
    row: (person) => `${person}さんに伝える: 新しい帳票`,
    waits: 'まだ伝えていない',
    copy: '文面をコピー',
    document: '新しいドキュメントとして開く',
    greeting: (person) => `${person}さん`,
    told: /伝えたと記録しました/,
    undo: '取り消す',
    attach: '選択範囲を添付',
    counted: '0/2人に伝達',
  },
];

/** A file with a history of its own in a repository that the workspace becomes. */
function withHistory(workspace: string, [writer, earlier]: Said['people']): void {
  const git = (name: string, ...args: string[]) =>
    execFileSync('git', ['-c', `user.name=${name}`, '-c', 'user.email=x@example.com', ...args], {
      cwd: workspace,
      env: { ...process.env, ...plainGit },
      stdio: 'pipe',
    });
  const file = path.join(workspace, 'src', 'export.ts');
  git(earlier, 'init', '--quiet', '--initial-branch', 'main');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, 'one\ntwo\n');
  git(earlier, 'add', 'src');
  git(earlier, 'commit', '--quiet', '-m', 'Begin');
  writeFileSync(file, 'fast\nand right\n');
  git(writer, 'commit', '--quiet', '-am', 'Export at night');
}

async function openMore(form: LogForm): Promise<void> {
  const fold = form.frame.locator('.fold');
  if ((await fold.getAttribute('aria-expanded')) !== 'true') {
    await fold.click();
  }
}

describe('thanks', () => {
  const editor = useEditor();

  for (const said of runs) {
    describe(`in ${said.language}`, () => {
      let workspace: string;
      let page: Page;
      let question: Question;
      const [writer, earlier] = said.people;
      const { language, theme } = said;
      const note = (text: RegExp) => noteLike(workspace, /-thanks-/, text);
      before(async () => {
        workspace = await editor.workspace(language);
        withHistory(workspace, said.people);
        ({ page } = await editor.window({ folder: workspace, language, theme, height: 1400 }));
        question = new Question(page);
        await openContainer(page, 'ashita');
      });
      after(() => editor.closeWindows());

      it('are for those whom Git suggests for the attached code, most likely first', async () => {
        await openFile(page, 'export.ts');
        const code = page.locator('.editor-instance .view-lines');
        await code.getByText('and right').click();
        await page.keyboard.press('Control+A');
        const form = await LogForm.open(page);
        await form.choose('thanks');
        await form.text.fill(said.words);
        await openMore(form);
        await form.frame.getByRole('button', { name: said.attach }).click();
        const offers = form.frame.locator('.people').locator('xpath=../..').locator('.suggest');
        await until('the writer comes first', async () =>
          String(await offers.allInnerTexts()) === String([writer, earlier]) ? true : undefined,
        );
        assert.deepEqual(await audit(form.frame), []);
        await picture(page, `thanks-suggested-${language}-${theme}`);
        await offers.first().click();
        await form.frame.getByRole('button', { name: said.remove }).waitFor();
        assert.deepEqual(await offers.allInnerTexts(), [earlier]);
        await offers.first().click();
        await offers.first().waitFor({ state: 'hidden' });
        await form.save();
        await note(new RegExp(`\\nfor: \\[${writer}, ${earlier}\\]\\n`));
      });

      it('name who still waits, in both trees', async () => {
        await row(page, said.counted).first().waitFor();
        await row(page, said.row(writer)).first().waitFor();
        await row(page, said.row(earlier)).first().waitFor();
        await picture(page, `thanks-waiting-${language}-${theme}`);
      });

      it('reach a person from their row, and are recorded', async () => {
        const waiting = row(page, said.row(writer)).first();
        await waiting.hover();
        await waiting.getByRole('button', { name: said.passOn }).click();
        await picture(page, `thanks-how-${language}-${theme}`);
        await question.choose(said.document);
        await page
          .locator('.editor-instance .view-lines')
          .getByText(said.greeting(writer))
          .first()
          .waitFor();
        await note(new RegExp(`\\ntold:\\n {2}${writer}: \\d{4}-\\d{2}-\\d{2}\\n`));
        await page.locator('.notification-toast').filter({ hasText: said.told }).waitFor();
        await picture(page, `thanks-message-${language}-${theme}`);
      });

      it('reach another from the palette: which, whom, how; and can be taken back', async () => {
        await runCommand(page, `Ashita: ${said.passOn}`);
        await pick(page, said.words.slice(0, 8));
        await question.widget.getByText(said.waits).first().waitFor();
        await picture(page, `thanks-whom-${language}-${theme}`);
        // Nobody else waits: Enter alone takes them.
        await page.keyboard.press('Enter');
        await question.choose(said.copy);
        await note(new RegExp(`\\n {2}${earlier}: \\d{4}-\\d{2}-\\d{2}\\n`));
        const toast = page.locator('.notification-toast').filter({ hasText: earlier });
        await toast.getByRole('button', { name: said.undo }).click();
        await until('the person waits again', async () =>
          (await note(/\ntold:/)).includes(`\n  ${earlier}:`) ? undefined : true,
        );
      });

      it('count as told by a tick, and wait again when it is taken away', async () => {
        const waiting = row(page, said.row(earlier)).first();
        // The row learns of what was taken back from the file, and a click before that would tick what is ticked.
        const box = (checked: boolean) => waiting.getByRole('checkbox', { checked });
        await box(false).click();
        await note(new RegExp(`\\n {2}${earlier}: \\d{4}-\\d{2}-\\d{2}\\n`));
        await picture(page, `thanks-told-${language}-${theme}`);
        await box(true).click();
        await until('the person waits again', async () =>
          (await note(/\ntold:/)).includes(`\n  ${earlier}:`) ? undefined : true,
        );
      });

      it('leave room for an introduction, which asks for both names', async () => {
        const form = await LogForm.find(page);
        await form.choose('interaction');
        await form.text.fill('They should meet.');
        await openMore(form);
        await form.frame.locator('#channel').selectOption('introduction');
        await form.frame.locator('#introduced').fill(writer);
        await form.text.press('Control+Enter');
        await form.frame.locator('#introducedTo-error').waitFor();
        assert.deepEqual(await audit(form.frame), []);
        await picture(page, `thanks-introduction-${language}-${theme}`);
        await form.frame.locator('#introducedTo').fill(earlier);
        await form.frame.locator('#outcome').selectOption('delegated');
        await form.frame.locator('#outcome-hint').waitFor();
        await form.save();
        const text = await noteLike(workspace, /-interaction-/, /They should meet/);
        assert.match(
          text,
          new RegExp(
            `\\nintroduction:\\n {2}of: ${writer}\\n {2}to: ${earlier}\\n {2}state: open\\n`,
          ),
        );
        await row(page, `${writer} → ${earlier}`).first().waitFor();
        await picture(page, `thanks-introduced-${language}-${theme}`);
      });
    });
  }
});
