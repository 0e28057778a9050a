/** The Log form as a person meets it: by what its labels say. */

import type { Frame, Locator, Page } from 'playwright-core';
import { openContainer, webview } from './views.ts';

export class LogForm {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Opens the sidebar and waits until the form can be typed into. */
  static async open(page: Page): Promise<LogForm> {
    await openContainer(page, 'ashita');
    return LogForm.find(page);
  }

  /** The form that is on show: VS Code makes its document anew when the view was hidden. */
  static async find(page: Page): Promise<LogForm> {
    return new LogForm(page, await webview(page, '.log textarea.main'));
  }

  get text(): Locator {
    return this.frame.locator('textarea.main');
  }

  get customer(): Locator {
    return this.frame.getByRole('combobox').first();
  }

  get status(): Locator {
    return this.frame.locator('.foot .note');
  }

  async choose(kind: string): Promise<void> {
    await this.frame.locator(`input[name=kind][value=${kind}]`).locator('..').click();
  }

  /** Saves with the keyboard and waits for the answer, which it gives. */
  async save(): Promise<string> {
    await this.frame.locator('.foot .save').press('Control+Enter');
    return this.saved();
  }

  /** Waits until the form says so of what is in it now: the line of the note before may still stand there. */
  async saved(): Promise<string> {
    await this.frame.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('textarea.main')?.value === '',
    );
    await this.status.filter({ hasText: /Saved|保存しました/ }).waitFor();
    return this.status.innerText();
  }
}
