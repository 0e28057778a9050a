/** Says when a new day begins, also after the machine slept through midnight. */

import * as vscode from 'vscode';
import type { Disposable } from '../core/ports.ts';

const longestWait = 3_600_000;

export class Midnight implements Disposable {
  readonly #onNewDay: () => void;
  readonly #listening: vscode.Disposable;
  #day = new Date().toDateString();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onNewDay: () => void) {
    this.#onNewDay = onNewDay;
    this.#listening = vscode.window.onDidChangeWindowState(
      ({ focused }) => focused && this.#look(),
    );
    this.#wait();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const midnight = new Date(now).setHours(24, 0, 1, 0);
    this.#timer = setTimeout(
      () => {
        this.#look();
        this.#wait();
      },
      Math.min(midnight - now, longestWait),
    );
  }

  #look(): void {
    const day = new Date().toDateString();
    if (day !== this.#day) {
      this.#day = day;
      this.#onNewDay();
    }
  }
}
