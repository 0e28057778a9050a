/** From a frustration to a done improvement, over three weeks, as a person goes. A week passes when its notes grow older. */

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { addDays, addWeeks, partsOfWeek, weekOf, type Day, type Week } from '../../src/core/day.ts';
import { localMoment } from '../../src/core/moment.ts';
import { answer, pick, runCommand } from './support/commands.ts';
import { noteLike, notesIn, row, until, useEditor, type Editor } from './support/editor.ts';
import { LogForm } from './support/form.ts';
import { loopWords, type LoopWords } from './support/loopWords.ts';
import { picture } from './support/picture.ts';
import { Question } from './support/question.ts';
import { openContainer } from './support/views.ts';

describe('the loop', () => {
  const editor = useEditor();
  afterEach(() => editor.closeWindows());

  for (const said of loopWords) {
    // One test: a step alone cannot be tried again, as each begins where the one before ended.
    it(`leads from a frustration to a done improvement in ${said.language}`, async () => {
      const walk = await Walk.begin(editor, said);
      await walk.logsAFrustrationInItsRawWords();
      walk.aWeekPasses();
      await walk.findsTheExpectationBehindIt();
      await walk.improves();
      await walk.seesWhereItCameFromAndWhatItLedTo();
      walk.aWeekPasses();
      await walk.seesItCarriedOnAndPutsItOff();
      await walk.dropsAStepAndOpensItAgain();
      await walk.isDoneAndSaysWhatWasLearned();
      await walk.improvesFromTwoRows();
      await walk.writesEachWeekAsItStoodAtItsEnd();
    }).timeout(240_000);
  }
});

/** One walk through the loop, in a workspace of its own. */
class Walk {
  readonly #question: Question;
  readonly #thisWeek = weekOf(
    localMoment(Date.now(), -new Date().getTimezoneOffset()).slice(0, 10) as Day,
  );

  private constructor(
    readonly said: LoopWords,
    readonly workspace: string,
    readonly page: Page,
  ) {
    this.#question = new Question(page);
  }

  static async begin(editor: Editor, said: LoopWords): Promise<Walk> {
    const workspace = await editor.workspace();
    const { language, theme } = said;
    const { page } = await editor.window({ folder: workspace, language, theme, height: 1300 });
    await openContainer(page, 'ashita');
    return new Walk(said, workspace, page);
  }

  /** Every date of every note is a week older. */
  aWeekPasses(): void {
    for (const [file, text] of notesIn(this.workspace)) {
      const older = text.replace(
        /^(date|due|closed): (\d{4}-\d{2}-\d{2})/gm,
        (_, key: string, day: Day) => `${key}: ${addDays(day, -7)}`,
      );
      writeFileSync(path.join(this.workspace, 'ashita', file), older);
    }
  }

  async logsAFrustrationInItsRawWords(): Promise<void> {
    const { said, page } = this;
    const form = await LogForm.open(page);
    await form.choose('interaction');
    await form.text.fill(said.heard);
    await form.text.press('Control+Enter');
    await form.saved();
    await form.choose('frustration');
    await form.text.fill(said.frustration);
    await form.customer.fill(said.customer);
    await form.text.press('Control+Enter');
    await form.saved();
    await row(page, said.frustrationTitle).waitFor();
    await row(page, said.heardTitle).waitFor();
    await this.#picture('1-raw');
  }

  async findsTheExpectationBehindIt(): Promise<void> {
    const { said, page } = this;
    await this.#run(said.reframe);
    await pick(page, said.frustrationTitle);
    for (const [at, words] of said.answers.entries()) {
      await this.#question.asks(said.questions[at] ?? '', said.frustration);
      await answer(page, words);
    }
    await this.#note(/-frustration-/, new RegExp(said.step));
  }

  async improves(): Promise<void> {
    const { said, page } = this;
    const asks = (step: number) => this.#question.asks(`${said.improving} (${step}/5)`);
    await this.#run(said.improve);
    await asks(1);
    await pick(page, said.frustrationTitle);
    await this.#picture('2-which');
    await page.keyboard.press('Enter');
    await asks(2);
    await answer(page, said.improvement);
    await asks(3);
    await this.#picture('3-scope');
    await this.#question.back();
    assert.equal(await asks(2), said.improvement);
    await page.keyboard.press('Enter');
    await asks(3);
    await this.#question.choose(said.scope);
    for (const [at, side] of said.sides.entries()) {
      await asks(4 + at);
      await this.#question.choose(side);
      await page.keyboard.press('Enter');
    }
    const text = await this.#note(/-improvement-/);
    assert.match(text, /\nscope: mechanism\nstatus: open\ngains: \[customer\]\npays: \[me\]\n/);
    assert.match(text, /\nfrom: \[\d{4}-\d{2}-\d{2}-frustration-[^\]]+\]\n/);
    assert.match(text, /\ncustomer: \S+\n/);
  }

  async seesWhereItCameFromAndWhatItLedTo(): Promise<void> {
    const { said, page } = this;
    const lens = (title: string) =>
      page.locator('.codelens-decoration a').filter({ hasText: title }).first();
    await this.#run(said.search);
    await this.#question.widget.getByPlaceholder(said.searching).waitFor();
    await this.#question.box.fill(said.frustrationTitle);
    await pick(page, said.frustrationTitle);
    await lens(said.ledTo).waitFor();
    await this.#picture('4-led-to');
    await lens(said.ledTo).click();
    await lens(said.from).waitFor();
    await this.#picture('5-from');
  }

  async seesItCarriedOnAndPutsItOff(): Promise<void> {
    const { said } = this;
    const [improvementAge, stepAge] = said.ages;
    await this.#open(said.improvement).filter({ hasText: improvementAge }).waitFor();
    await this.#open(said.step).filter({ hasText: stepAge }).waitFor();
    await this.#picture('6-carried');
    await this.#act(this.#open(said.improvement), said.setDate);
    await this.#question.asks(said.improvement);
    await this.#picture('7-date');
    // Which other days there are depends on what day it is.
    await this.#question.choose(said.inAMonth);
    await this.#note(/-improvement-/, /\ndue: \d{4}-\d{2}-\d{2}\n/);
  }

  async dropsAStepAndOpensItAgain(): Promise<void> {
    const { said, page } = this;
    await this.#act(this.#open(said.step), said.drop);
    await this.#question.asks(said.drop, said.step);
    await answer(page, said.reason);
    await this.#note(/-frustration-/, said.struck);
    await this.#pointAt(this.#open(said.step).filter({ hasText: said.dropped }));
    await this.#picture('8-dropped');
    await this.#act(this.#open(said.step), said.reopen);
    await this.#note(/-frustration-/, new RegExp(`- \\[ \\] ${said.step}`));
    await this.#open(said.step).filter({ hasText: said.ages[1] }).waitFor();
  }

  async isDoneAndSaysWhatWasLearned(): Promise<void> {
    const { said, page } = this;
    const toast = page.locator('.notification-toast').filter({ hasText: said.done });
    await this.#tick(this.#open(said.improvement), toast);
    await this.#note(/-improvement-/, /\nstatus: done\n[^]*\nclosed: \d{4}-\d{2}-\d{2}\n/);
    await this.#picture('9-done');
    await toast.getByRole('button', { name: said.learn }).click();
    await this.#question.asks(said.learn, said.improvement);
    await answer(page, said.learned[0]);
    await this.#note(/-improvement-/, said.learned[1]);
    await this.#run(said.goToOrigin);
    await this.#tabInFront(/-frustration-/);
  }

  async improvesFromTwoRows(): Promise<void> {
    const { said, page } = this;
    await this.#showWeek(2);
    await row(page, said.frustrationTitle).click();
    const second = row(page, said.heardTitle);
    await this.#pointAt(second);
    await second.click({ modifiers: ['Control'] });
    await this.#act(second, said.improveFromThis);
    const form = await LogForm.find(page);
    await form.frame.locator('.chip').nth(1).waitFor();
    assert.equal(await form.customer.inputValue(), said.customer);
    await form.text.fill(said.both);
    await this.#picture('10-two');
    await form.text.press('Control+Enter');
    await form.saved();
    await this.#note(/-improvement-/, /\nfrom: \[[^\],]+, [^\],]+\]\n/);
  }

  async writesEachWeekAsItStoodAtItsEnd(): Promise<void> {
    const { said } = this;
    const before = await this.#writeWeek(1);
    assert.match(before, said.carried);
    await this.#picture('11-week-before');
    const now = await this.#writeWeek(0);
    assert.doesNotMatch(now, said.carried);
    assert.ok(now.includes(said.step));
    assert.equal(await this.#writeWeek(1), before);
  }

  /** Writes the week that was so many weeks ago, and gives its text. */
  async #writeWeek(ago: number): Promise<string> {
    await this.#showWeek(ago);
    await this.#run(this.said.write);
    await this.#tabInFront(this.#week(ago));
    return this.#note(new RegExp(`^weeks.*${this.#week(ago)}`));
  }

  async #showWeek(ago: number): Promise<void> {
    const name = this.said.weekName(partsOfWeek(this.#week(ago)).number);
    await this.#run(this.said.goToWeek);
    await pick(this.page, this.#week(ago));
    await this.page.locator('.pane-header .description').filter({ hasText: name }).waitFor();
  }

  #week(ago: number): Week {
    return addWeeks(this.#thisWeek, -ago);
  }

  #run(command: string): Promise<void> {
    return runCommand(this.page, `Ashita: ${command}`);
  }

  /** A row of what is to be done: it has a box to tick. */
  #open(text: string): Locator {
    return row(this.page, text).filter({ has: this.page.locator(checkbox) });
  }

  /** Clicks a button of a row; again where the row moved from under the mouse, as its tree was drawn anew. */
  async #act(node: Locator, button: string): Promise<void> {
    await until(`a row with ${button}`, async () => {
      try {
        await this.#pointAt(node);
        await node.getByRole('button', { name: button }).click({ timeout: 1000 });
        return true;
      } catch {
        return undefined;
      }
    });
  }

  /** VS Code forgets a tick that meets a tree which is just drawn anew: then the box is empty again. */
  async #tick(node: Locator, answered: Locator): Promise<void> {
    const box = node.locator(checkbox);
    await until('the answer to a tick', async () => {
      await this.#pointAt(node);
      if ((await box.getAttribute('aria-checked')) !== 'true') {
        await box.click({ timeout: 1000 }).catch(() => undefined);
      }
      return answered.waitFor({ timeout: 2000 }).then(
        () => true,
        () => undefined,
      );
    });
  }

  /** Goes away first: what is told of one row may hide the next. */
  async #pointAt(node: Locator): Promise<void> {
    await this.page.mouse.move(900, 900);
    await node.hover({ timeout: 5000 });
  }

  async #tabInFront(name: string | RegExp): Promise<void> {
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
  }

  #note(name: RegExp, text?: RegExp): Promise<string> {
    return noteLike(this.workspace, name, text);
  }

  async #picture(name: string): Promise<void> {
    const { language, theme } = this.said;
    await picture(this.page, `loop-${name}-${language}-${theme}`);
  }
}

const checkbox = '.custom-view-tree-node-item-checkbox';
