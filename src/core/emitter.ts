/**
 * Tells listeners that something happened. One that throws keeps neither the others from hearing nor whoever fires from
 * going on: its failure surfaces as a rejection that nobody handles, which every host reports.
 */

import type { Disposable } from './ports.ts';

export class Emitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  readonly on = (listener: (value: T) => void): Disposable => {
    const own = (value: T) => listener(value);
    this.#listeners.add(own);
    return { dispose: () => this.#listeners.delete(own) };
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        void Promise.reject(new Error('A listener failed', { cause: error }));
      }
    }
  }
}
