/** Rows that the bench watches for in a window. */

import type { Page } from 'playwright-core';

/** `bare`: in a tree that does nothing else. `note`: a note that was logged. */
export function rowName(tree: 'bare' | 'note', round: number): string {
  return `bench ${tree} ${round}`;
}

/** Has the page remember when each such row was first in it. To be called before anything is loaded. */
export async function watchRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    Object.assign(globalThis, { benchRows: seen });
    const look = () => {
      for (const row of document.querySelectorAll('.customview-tree .monaco-list-row')) {
        const name = /bench (?:bare|note) \d+/.exec(row.textContent)?.[0];
        if (name !== undefined) {
          seen[name] ??= performance.timeOrigin + performance.now();
        }
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
}

/** When each row was first there, in milliseconds since 1970. */
export function rowsSeen(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(
    () => (globalThis as unknown as { benchRows: Record<string, number> }).benchRows,
  );
}
