/** Logging each kind, by form and by palette, in both languages. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { audit } from './support/audit.ts';
import { answer, pick, runCommand } from './support/commands.ts';
import { noteLike, notesIn, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

interface Said {
  readonly language: 'en' | 'ja';
  readonly theme: 'dark' | 'light';
  readonly words: {
    readonly [kind: string]: readonly [text: string, section: RegExp, second?: string];
  };
  readonly palette: { readonly [kind: string]: readonly [command: string, text: string] };
  readonly noCustomer: string;
  readonly customer: string;
  readonly makePage: string;
}

const runs: readonly Said[] = [
  {
    language: 'en',
    theme: 'dark',
    customer: 'Mirai',
    makePage: 'Make Their Page',
    noCustomer: 'No customer',
    words: {
      interaction: [
        'The report must be there on Monday.',
        /## Said\n\nThe report/,
        'They meet at nine.',
      ],
      frustration: [
        'The fourth change this month.',
        /## Frustration\n\nThe fourth/,
        'They expected us to ask why.',
      ],
      thanks: ['You saved our launch.', /## Their words\n\n> You saved/],
      improvement: ['Send the report on Sunday night.', /## Tomorrow\n\nSend the report/],
    },
    palette: {
      interaction: ['Ashita: Log an Interaction', 'Can we see the plan?'],
      frustration: ['Ashita: Log a Frustration', 'Nobody told us.'],
      thanks: ['Ashita: Log Thanks', 'Thank you for the quick answer.'],
      improvement: ['Ashita: Log an Improvement', 'A checklist for launches.'],
    },
  },
  {
    language: 'ja',
    theme: 'light',
    customer: 'みらい',
    makePage: 'お客様のページを作る',
    noCustomer: 'お客様なし',
    words: {
      interaction: [
        '帳票は月曜の朝に必要です。',
        /## 言われたこと\n\n帳票は/,
        '九時の会議で使うから。',
      ],
      frustration: ['今月四回目の変更。', /## 困りごと\n\n今月四回目/, '理由を聞いてほしかった。'],
      thanks: ['おかげで無事に稼働できました。', /## いただいた言葉\n\n> おかげで/],
      improvement: ['帳票を日曜の夜に送る。', /## 明日の改善\n\n帳票を/],
    },
    palette: {
      interaction: ['Ashita: やりとりを記録', '計画を見せてもらえますか。'],
      frustration: ['Ashita: 困りごとを記録', '誰も教えてくれなかった。'],
      thanks: ['Ashita: 感謝を記録', '素早い回答、ありがとう。'],
      improvement: ['Ashita: 改善を記録', '稼働前のチェックリスト。'],
    },
  },
];

describe('logging', () => {
  const editor = useEditor();

  for (const said of runs) {
    describe(`in ${said.language}`, () => {
      let workspace: string;
      let page: Page;
      let form: LogForm;
      before(async () => {
        workspace = await editor.workspace(said.language);
        ({ page } = await editor.window({
          folder: workspace,
          language: said.language,
          theme: said.theme,
        }));
        form = await LogForm.open(page);
      });
      after(() => editor.closeWindows());

      for (const [kind, [text, section, second]] of Object.entries(said.words)) {
        it(`writes ${kind} from the form, with the keyboard alone`, async () => {
          await form.choose(kind);
          await form.text.focus();
          await page.keyboard.type(text);
          await page.keyboard.press('Tab');
          await page.keyboard.type(said.customer);
          await form.frame.getByRole('option').first().waitFor();
          await picture(page, `log-${kind}-${said.language}-${said.theme}`);
          await page.keyboard.press('Enter');
          if (second) {
            await form.frame.locator('textarea.two:visible').fill(second);
          }
          assert.deepEqual(await audit(form.frame), []);
          await form.text.press('Control+Enter');
          await until('the box is empty', async () => (await form.text.inputValue()) === '');
          await form.saved();
          const note = await noteLike(workspace, new RegExp(`-${kind}-`), section);
          assert.match(note, /\ncustomer: mirai\n/);
          assert.match(note, /\nauthor: hide\n/);
          assert.ok(!second || note.includes(second), note);
        });

        it(`shows ${kind} in the tree once it is a file`, () =>
          row(page, text.slice(0, 6)).first().waitFor());
      }

      for (const [kind, [command, text]] of Object.entries(said.palette)) {
        it(`writes ${kind} from the palette, in two steps`, async () => {
          await runCommand(page, command);
          await answer(page, text);
          await pick(page, said.noCustomer);
          const note = await noteLike(
            workspace,
            new RegExp(`-${kind}-`),
            new RegExp(text.replace(/[.?]/g, '.')),
          );
          assert.doesNotMatch(note, /\ncustomer:/);
        });
      }

      it('takes a note back, and gives the words back', async () => {
        await form.choose('interaction');
        await form.text.fill('Take this back.');
        await form.save();
        await noteLike(workspace, /take-this-back/);
        await picture(page, `log-saved-${said.language}-${said.theme}`);
        await form.status.getByRole('button').last().click();
        await form.frame.waitForFunction(
          () => document.querySelector('textarea')?.value === 'Take this back.',
        );
        await until(
          'the note is gone',
          () => ![...notesIn(workspace).keys()].some((file) => file.includes('take-this-back')),
        );
        await form.text.fill('');
      });

      it('says what is missing, at the field', async () => {
        await form.text.fill('');
        await form.frame.locator('.foot .save').click();
        await form.frame.getByRole('alert').first().waitFor();
        assert.equal(await form.text.getAttribute('aria-invalid'), 'true');
        assert.deepEqual(await audit(form.frame), []);
        await picture(page, `log-error-${said.language}-${said.theme}`);
      });

      it('offers the page of a customer whom nobody named before', async () => {
        await form.text.fill('Hokuto asks for the plan.');
        await form.customer.fill('Hokuto');
        await form.save();
        await noteLike(workspace, /-interaction-hokuto/, /\ncustomer: hokuto\n/);
        await picture(page, `log-new-customer-${said.language}-${said.theme}`);
        await form.status.getByRole('button', { name: said.makePage }).click();
        await page.locator('.tab').filter({ hasText: 'hokuto.md' }).waitFor();
        assert.match(notesIn(workspace).get('customers/hokuto.md') ?? '', /\nname: Hokuto\n/);
        await form.status.getByRole('button', { name: said.makePage }).waitFor({ state: 'hidden' });
      });
    });
  }
});
