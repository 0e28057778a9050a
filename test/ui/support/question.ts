import type { Locator, Page } from 'playwright-core';

/** The question on show: the box to answer in, and what stands around it. */
export class Question {
  readonly widget: Locator;
  readonly box: Locator;

  constructor(readonly page: Page) {
    this.widget = page.locator('.quick-input-widget');
    this.box = this.widget.locator('input:visible');
  }

  /** Waits for a question, with these words in view, and gives what its box holds. */
  async asks(question: string | RegExp, inView = ''): Promise<string> {
    await this.widget.locator('.quick-input-title').filter({ hasText: question }).waitFor();
    if (inView !== '') {
      await this.widget.locator('.quick-input-message').filter({ hasText: inView }).waitFor();
    }
    return this.box.inputValue();
  }

  /** Clicks what is named exactly so: other names may hold this one. */
  async choose(name: string): Promise<void> {
    await this.widget.getByText(name, { exact: true }).click();
  }

  async back(): Promise<void> {
    await this.widget.locator('.quick-input-titlebar .codicon-quick-input-back').click();
  }
}
