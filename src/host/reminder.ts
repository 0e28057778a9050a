/** On Fridays, a quiet word in the status bar as long as the week is not written. Never a pop-up. */

import * as vscode from 'vscode';
import { startOf, weekdayOf, weekOf, type Day } from '../core/day.ts';
import type { Disposable } from '../core/ports.ts';
import { weekPath } from '../core/retrospective/print.ts';
import type { Authors } from './author.ts';
import type { Journal, Journals } from './journals.ts';

const friday = 5;

export class Reminder implements Disposable {
  readonly #owned: Disposable[];
  #item: vscode.StatusBarItem | undefined;

  constructor(
    readonly journals: Journals,
    readonly authors: Authors,
    readonly today: () => Day,
  ) {
    this.#owned = [journals.onDidSettle(() => void this.#look())];
  }

  dispose(): void {
    this.#item?.dispose();
    this.#owned.forEach((one) => one.dispose());
  }

  async #look(): Promise<void> {
    const isWanted = weekdayOf(this.today()) >= friday && (await this.#isUnwritten());
    if (!isWanted) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    this.#item ??= this.#makeItem();
    this.#item.show();
  }

  #makeItem(): vscode.StatusBarItem {
    const item = vscode.window.createStatusBarItem(
      'ashita.reminder',
      vscode.StatusBarAlignment.Right,
      0,
    );
    item.name = vscode.l10n.t('Ashita: the week');
    item.text = `$(notebook) ${vscode.l10n.t('Write the week')}`;
    item.tooltip = vscode.l10n.t("Today's work → tomorrow's improvement");
    item.command = 'ashita.writeRetrospective';
    return item;
  }

  /** Whether a folder has notes of this week and no retrospective of it. */
  async #isUnwritten(): Promise<boolean> {
    const week = weekOf(this.today());
    const start = startOf(week);
    const unwritten = async (journal: Journal) =>
      journal.settings.reminder === 'friday' &&
      (journal.index.notes.findLast(({ day }) => day <= this.today())?.day ?? '') >= start &&
      !journal.index.entries.has(weekPath(week, await this.authors.of(journal)));
    return (await Promise.all(this.journals.all.map(unwritten))).includes(true);
  }
}
