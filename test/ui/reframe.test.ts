/** From a frustration to an expectation, as a person goes: by form, palette, row and lens, with changes of mind. */

import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { audit } from './support/audit.ts';
import { answer, pick, runCommand } from './support/commands.ts';
import { noteLike, notesIn, row, until, useEditor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { picture } from './support/picture.ts';
import { Question } from './support/question.ts';
import { openContainer } from './support/views.ts';

interface Said {
  readonly language: 'en' | 'ja';
  readonly theme: 'dark' | 'light';
  readonly reframe: string;
  readonly goAndAsk: string;
  readonly raw: string;
  readonly hearsay: string;
  readonly saved: RegExp;
  readonly undo: string;
  readonly questions: readonly [RegExp, RegExp, RegExp];
  /** A frustration of the sample that is raw, one that is reframed, and one to log. */
  readonly earlier: string;
  readonly reframed: { readonly title: string; readonly expectation: string };
  /** An interaction of this week that was heard through somebody. */
  readonly heard: string;
  readonly fresh: string;
  readonly answers: readonly [string, string, string];
  readonly sections: RegExp;
  readonly asked: RegExp;
}

const runs: readonly Said[] = [
  {
    language: 'en',
    theme: 'dark',
    reframe: 'Reframe…',
    goAndAsk: 'Go and Ask…',
    raw: 'raw',
    hearsay: 'hearsay',
    saved: /Saved/,
    undo: 'Undo',
    questions: [/stop short of exceeding/, /only processing/, /go-between/],
    earlier: 'Nobody reads our release notes',
    reframed: {
      title: 'They keep changing the date format',
      expectation: 'They expected us to know who reads that report',
    },
    heard: 'New ledger',
    fresh: 'Nobody told us that the format changes again.',
    answers: ['They expected us to ask why', 'Ask who reads it first', 'Who reads the report?'],
    sections:
      /## Unmet expectation\n\nThey expected us to ask why\n\n## Beyond it\n\nAsk who reads it first\n\n## Next\n\n- \[ \] Ask them directly: Who reads the report\?\n$/,
    asked: /- \[ \] Ask them directly: What comes first\? 2030-01-31\n/,
  },
  {
    language: 'ja',
    theme: 'light',
    reframe: '期待に言い換える…',
    goAndAsk: '直接聞きに行く…',
    raw: '書いたまま',
    hearsay: 'また聞き',
    saved: /保存しました/,
    undo: '取り消す',
    questions: [/期待を超える手前で/, /こなしていただけ/, /間に立つ人/],
    earlier: 'リリースノートを誰も読んでくれない',
    reframed: { title: '日付の書式が何度も変わる', expectation: 'その帳票を読むのは' },
    heard: '新会計システムのRFP',
    fresh: 'また書式が変わると、誰も教えてくれなかった。',
    answers: ['理由を聞いてほしかった', '誰が読むのかを先に聞く', '誰が読みますか'],
    sections:
      /## 応えられていない期待\n\n理由を聞いてほしかった\n\n## 期待を超えるには\n\n誰が読むのかを先に聞く\n\n## 次の一歩\n\n- \[ \] 直接聞く: 誰が読みますか\n$/,
    asked: /- \[ \] 直接聞く: What comes first\? 2030-01-31\n/,
  },
];

describe('reframing', () => {
  const editor = useEditor();

  for (const said of runs) {
    describe(`in ${said.language}`, () => {
      let workspace: string;
      let page: Page;
      let question: Question;
      const [first, second, third] = said.questions;
      const [expectation, beyond, ask] = said.answers;
      before(async () => {
        workspace = await editor.workspace(said.language);
        const { language, theme } = said;
        ({ page } = await editor.window({ folder: workspace, language, theme, height: 1300 }));
        question = new Question(page);
        await openContainer(page, 'ashita');
      });
      after(() => editor.closeWindows());

      it('is offered by the form, and what was answered waits for whoever leaves', async () => {
        const form = await LogForm.open(page);
        await form.choose('frustration');
        await form.text.fill(said.fresh);
        await form.text.press('Control+Enter');
        await form.saved();
        assert.deepEqual(await audit(form.frame), []);
        await picture(page, `reframe-form-${said.language}-${said.theme}`);
        await form.status.getByRole('button', { name: said.reframe }).click();
        assert.equal(await question.asks(first, said.fresh), '');
        await picture(page, `reframe-first-${said.language}-${said.theme}`);
        await answer(page, expectation);
        await question.asks(second, said.fresh);
        await question.box.fill(beyond);
        await page.keyboard.press('Escape');
        await question.widget.waitFor({ state: 'hidden' });
        assert.doesNotMatch(
          await noteLike(workspace, /-frustration-/, new RegExp(said.fresh)),
          /##[^#]+##/,
        );
      });

      it('from the row finds the answers again, goes back once, and writes them', async () => {
        const node = row(page, said.fresh.slice(0, 12)).first();
        await says(node, said.raw, '?');
        await node.hover();
        await picture(page, `reframe-row-${said.language}-${said.theme}`);
        await node.getByRole('button', { name: said.reframe }).click();
        assert.equal(await question.asks(first, said.fresh), expectation);
        await page.keyboard.press('Enter');
        assert.equal(await question.asks(second), beyond);
        await question.back();
        assert.equal(await question.asks(first), expectation);
        await page.keyboard.press('Enter');
        await question.asks(second);
        await page.keyboard.press('Enter');
        assert.equal(await question.asks(third), '');
        await picture(page, `reframe-third-${said.language}-${said.theme}`);
        await answer(page, ask);
        await noteLike(workspace, /-frustration-/, said.sections);
        await until('the row is raw no more', async () => !(await nameOf(node)).includes(said.raw));
      });

      it('can be taken back, and then the answers are there again', async () => {
        await page.locator('.notification-toast').filter({ hasText: said.saved }).waitFor();
        await page.locator('.notification-toast').getByRole('button', { name: said.undo }).click();
        await until('the sections are gone', () =>
          [...notesIn(workspace).values()].every((text) => !said.sections.test(text)),
        );
        await says(row(page, said.fresh.slice(0, 12)).first(), said.raw, '?');
      });

      it('from the palette asks which, raw ones first and the newest of them on top', async () => {
        await runCommand(page, `Ashita: ${said.reframe}`);
        const rows = question.widget.locator('.monaco-list-row');
        await rows.filter({ hasText: said.reframed.title }).waitFor();
        await picture(page, `reframe-which-${said.language}-${said.theme}`);
        const listed = await rows.allInnerTexts();
        assert.match(listed[0] ?? '', new RegExp(said.raw, 'i'));
        assert.match(listed[2] ?? '', new RegExp(said.hearsay));
        const order = [said.fresh.slice(0, 12), said.earlier, said.reframed.title];
        assert.deepEqual(
          order.map((title) => listed.findIndex((text) => text.includes(title))),
          [0, 1, 2],
        );
        await page.keyboard.press('Enter');
        assert.equal(await question.asks(first, said.fresh), expectation);
        for (const one of [second, third]) {
          await page.keyboard.press('Enter');
          await question.asks(one);
        }
        assert.equal(await question.box.inputValue(), ask);
        await page.keyboard.press('Enter');
        await noteLike(workspace, /-frustration-/, said.sections);
      });

      it('of what is reframed already begins with what was written, and Enter alone changes nothing', async () => {
        const before = [...notesIn(workspace)];
        await runCommand(page, `Ashita: ${said.reframe}`);
        await pick(page, said.reframed.title);
        assert.ok((await question.asks(first)).includes(said.reframed.expectation));
        for (const one of [second, third]) {
          await page.keyboard.press('Enter');
          await question.asks(one);
        }
        await page.keyboard.press('Enter');
        await question.widget.waitFor({ state: 'hidden' });
        assert.deepEqual([...notesIn(workspace)], before);
      });

      it('marks hearsay, and offers to go and ask', async () => {
        const node = row(page, said.heard).first();
        await says(node, said.hearsay, '”');
        await node.hover();
        await node.getByRole('button', { name: said.goAndAsk }).click();
        await answer(page, 'What comes first?');
        await question.widget.getByPlaceholder('2026-11-30').waitFor();
        await answer(page, '2030/02/30');
        await question.widget.locator('.quick-input-message').getByText('2026-11-30').waitFor();
        await picture(page, `go-and-ask-${said.language}-${said.theme}`);
        await question.box.fill('2030/01/31');
        await page.keyboard.press('Enter');
        await noteLike(workspace, /-interaction-/, said.asked);
      });

      it('is offered above the words of a raw note in the editor', async () => {
        await openNoteTitled(page, said.earlier);
        const lens = page.locator('.codelens-decoration a').filter({ hasText: said.reframe });
        await lens.waitFor();
        await picture(page, `reframe-lens-${said.language}-${said.theme}`);
        await lens.click();
        await question.asks(first);
        await answer(page, expectation);
        await question.asks(second);
        await page.keyboard.press('Enter');
        await question.asks(third);
        await page.keyboard.press('Enter');
        await lens.waitFor({ state: 'detached' });
        // Now that it is open, the palette takes it to be the one that is meant.
        await runCommand(page, `Ashita: ${said.reframe}`);
        assert.equal(await question.asks(first), expectation);
        await page.keyboard.press('Escape');
      });
    });
  }
});

/** What a row says to those who cannot see it. */
async function nameOf(node: Locator): Promise<string> {
  return (await node.getAttribute('aria-label')) ?? '';
}

/** Waits until a row says a word to ears, and shows a badge to eyes. */
async function says(node: Locator, word: string, badge: string): Promise<void> {
  await until(`a row that says ${word}`, async () => (await nameOf(node)).includes(word));
  const content = () =>
    node
      .locator('.monaco-icon-label')
      .first()
      .evaluate((label) => getComputedStyle(label, '::after').content);
  await until(`a row with ${badge}`, async () => (await content()) === `"${badge}"`);
}

/** Opens a note by searching for its title. */
async function openNoteTitled(page: Page, title: string): Promise<void> {
  await runCommand(
    page,
    title.charCodeAt(0) < 128 ? 'Ashita: Search Notes' : 'Ashita: ノートを検索',
  );
  await page.locator('.quick-input-widget input:visible').fill(title);
  await pick(page, title);
}
