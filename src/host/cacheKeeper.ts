/** Saves the indexes' caches some seconds after they last changed, so that the next start is warm. */

import type * as vscode from 'vscode';
import type { Disposable } from '../core/ports.ts';
import type { Journals } from './journals.ts';

const quiet = 3000;

export class CacheKeeper implements Disposable {
  readonly #listening: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(journals: Journals, log: vscode.LogOutputChannel) {
    const save = () => {
      for (const { index } of journals.all) {
        index
          .saveCache()
          .catch((error: unknown) => log.warn(`The cache was not saved: ${String(error)}`));
      }
    };
    this.#listening = journals.onDidChange(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(save, quiet);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }
}
