/** The cache of an index in memory: the lines as they were saved. */

import type { CacheStore } from '../../src/core/journal/cache.ts';

export class MemoryCache implements CacheStore {
  constructor(public text?: string) {}

  async *lines(): AsyncGenerator<string> {
    if (this.text === undefined) {
      throw new Error('There is no such file');
    }
    yield* this.text.split('\n').filter((line) => line !== '');
  }

  async save(lines: Iterable<string>): Promise<void> {
    this.text = [...lines].map((line) => `${line}\n`).join('');
  }
}
