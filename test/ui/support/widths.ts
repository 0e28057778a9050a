/** A page of ours alone, at each width that it may have: nothing sticks out, nobody is kept out, and a picture of it. */

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { audit } from './audit.ts';
import { picture } from './picture.ts';

interface Alone {
  readonly page: Page;
  readonly errors: readonly string[];
  settled(): Promise<void>;
}

/** The pictures are called `name` and the width. */
export async function standsAt(
  widths: readonly number[],
  lone: Alone,
  name: string,
): Promise<void> {
  for (const width of widths) {
    await lone.page.setViewportSize({ width, height: 900 });
    await lone.settled();
    const [drawn, room] = await lone.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok((drawn ?? 0) <= (room ?? 0), `${drawn} pixels in ${room}`);
    await picture(lone.page.locator('main'), `${name}-${width}`);
    assert.deepEqual(await audit(lone.page.mainFrame()), []);
  }
  assert.deepEqual(lone.errors, []);
}
