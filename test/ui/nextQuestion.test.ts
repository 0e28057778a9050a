/** The next question to ask a customer, in the form and by the palette, in both languages. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { audit } from './support/audit.ts';
import { pick, runCommand } from './support/commands.ts';
import { notesIn, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';

const runs = [
  {
    language: 'en',
    customer: 'Mirai',
    lead: 'Next question: ',
    add: 'Add to Next',
    command: 'Ashita: Next Question to Ask…',
    step: 'Add as next step',
  },
  {
    language: 'ja',
    customer: 'みらい',
    lead: '次に聞きたいこと: ',
    add: '次の一歩に加える',
    command: 'Ashita: 次に聞きたいこと…',
    step: '次の一歩に加える',
  },
] as const;

describe('the next question', () => {
  const editor = useEditor();

  for (const { language, customer, lead, add, command, step } of runs) {
    describe(`in ${language}`, () => {
      let page: Page;
      let workspace: string;
      let form: LogForm;
      const holds = (words: string) =>
        [...notesIn(workspace).values()].some((text) => text.includes(`- [ ] ${words}\n`));

      before(async () => {
        workspace = await editor.workspace(language);
        ({ page } = await editor.window({ folder: workspace, language, theme: 'dark' }));
        form = await LogForm.open(page);
      });
      after(() => editor.closeWindows());

      it('stands below the customer, becomes a step by one click, and makes room for another', async () => {
        const line = form.frame.locator('.next-question');
        await form.choose('interaction');
        assert.equal(await line.isVisible(), false);
        await form.customer.fill(customer);
        await form.frame.getByRole('option').first().click();
        await line.waitFor();
        const words = (await line.locator('span').innerText()).slice(lead.length);
        assert.match(words, language === 'en' ? /\?$/ : /か。$/);
        assert.deepEqual(await audit(form.frame), []);
        await picture(page, `next-question-form-${language}`);
        await line.getByRole('button', { name: add }).click();
        await until('the step is in a note', () => holds(words));
        await until('there is another question', async () => {
          const now = await line.locator('span').innerText();
          return now.startsWith(lead) && !now.endsWith(words);
        });
      });

      it('comes from the palette with why it is asked, and becomes a step', async () => {
        await runCommand(page, command);
        await pick(page, customer === 'みらい' ? /みらい|ミライ|Mirai/ : customer);
        const rows = page.locator('.quick-input-widget .monaco-list-row');
        await until('the questions are there', async () =>
          /\?|か。/.test(await rows.first().innerText()),
        );
        await picture(page, `next-question-palette-${language}`);
        const [words = ''] = (await rows.first().innerText()).split('\n');
        await page.keyboard.press('Enter');
        await pick(page, step);
        await until('the step is in a note', () => holds(words.trim()));
      });
    });
  }
});
