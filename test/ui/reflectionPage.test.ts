/** The reflection page by itself, in every state in which a person may meet it, with a picture of each. */

import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { emptyTrend, fullTrend, manyNotes, thinTrend } from '../support/reflection.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { audit } from './support/audit.ts';
import { picture } from './support/picture.ts';
import { LonePage } from './support/reflectionPage.ts';

const states = { full: fullTrend, thin: thinTrend, empty: emptyTrend, many: manyNotes() };

describe('the reflection page, by itself', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  for (const [state, data] of Object.entries(states)) {
    for (const language of ['en', 'ja'] as const) {
      for (const theme of ['dark', 'light', 'hc'] as const) {
        it(`stands ${state}, in ${language}, ${theme}`, async () => {
          const lone = await LonePage.open(browser, { language, theme });
          await lone.show(data);
          for (const width of [1000, 480, 260]) {
            await lone.page.setViewportSize({ width, height: 900 });
            await lone.drawn();
            const [drawn, room] = await lone.page.evaluate(() => [
              document.documentElement.scrollWidth,
              document.documentElement.clientWidth,
            ]);
            assert.ok((drawn ?? 0) <= (room ?? 0), `${drawn} pixels in ${room}`);
            await picture(
              lone.page.locator('main'),
              `reflection-${state}-${language}-${theme}-${width}`,
            );
            assert.deepEqual(await audit(lone.page.mainFrame()), []);
          }
          assert.deepEqual(lone.errors, []);
          await lone.close();
        });
      }
    }
  }
});
