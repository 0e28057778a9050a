/** What VS Code keeps on the browser's own disk, so across a reload of the page. */

import type { Page } from 'playwright-core';
import { until } from './editor.ts';

/**
 * Waits until VS Code has something like this under a key. It writes down what it knows every five seconds, but only
 * when the browser has nothing else to do: on a busy machine that takes its time.
 */
export async function whenWrittenDown(page: Page, key: string, ...parts: RegExp[]): Promise<void> {
  await until(
    `VS Code has written down ${parts.join(' and ')}`,
    async () => {
      // Whoever looks all the time leaves the browser no time to itself.
      await page.waitForTimeout(2000);
      const state = await page.evaluate(writtenDown, key);
      return parts.every((part) => part.test(state));
    },
    90_000,
  );
}

/** In the page. */
async function writtenDown(key: string): Promise<string> {
  const found: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) {
      continue;
    }
    const text = await new Promise<unknown>((done) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('error', () => done(''));
      opening.addEventListener('success', () => {
        const table = opening.result.transaction('ItemTable').objectStore('ItemTable');
        const asked = table.get(key);
        asked.addEventListener('error', () => done(''));
        asked.addEventListener('success', () => {
          opening.result.close();
          done(asked.result);
        });
      });
    });
    found.push(typeof text === 'string' ? text : '');
  }
  return found.join('\n');
}

/** All that VS Code keeps on the browser's disk. */
export function everythingWrittenDown(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => done(opening.result));
      });
      for (const store of database.objectStoreNames) {
        const asked = database.transaction(store).objectStore(store).getAll();
        await new Promise((done) => {
          asked.addEventListener('error', done);
          asked.addEventListener('success', done);
        });
        const values = asked.result as unknown[];
        found.push(
          values.map((value) =>
            value instanceof ArrayBuffer || ArrayBuffer.isView(value)
              ? new TextDecoder().decode(value)
              : value,
          ),
        );
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
