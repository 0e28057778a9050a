/** What a person does on the reflection page, and what the page says of it: no editor around it. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { emptyTrend, fullTrend, manyNotes, thinTrend } from '../support/reflection.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { built } from '../support/vscode/paths.ts';
import { audit } from './support/audit.ts';
import { picture } from './support/picture.ts';
import { LonePage } from './support/reflectionPage.ts';

const focused = (lone: LonePage) =>
  lone.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('on the reflection page', () => {
  let browser: Browser;
  let lone: LonePage;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());
  afterEach(async () => {
    assert.deepEqual(lone.errors, []);
    await lone.close();
  });

  it('one Tab leads into a chart, arrows walk its marks, Enter opens the note', async () => {
    lone = await LonePage.open(browser);
    await lone.show(fullTrend);
    const { page } = lone;
    await page.locator('section').nth(0).getByRole('button').focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(lone), 'Improvement 2026-W36 1. Task, week 36, done');
    assert.equal(await page.locator('.tip').innerText(), await focused(lone));
    await picture(page, 'reflection-focus-en-dark');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    assert.equal(
      await focused(lone),
      'One calendar with the customer. Organisation, week 47, open',
    );
    await page.keyboard.press('Enter');
    const [opened] = (await lone.sent()).slice(-1);
    assert.deepEqual(opened, {
      type: 'open',
      path: 'notes/2026/2026-11-20-one-calendar-with-the-customer.md',
    });
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('.tip').count(), 0);
    await page.keyboard.press('Shift+Tab');
    assert.equal(
      await focused(lone),
      'One calendar with the customer. Organisation, week 47, open',
    );
    // Somebody wrote a note meanwhile: the focus stays.
    await lone.show({ ...fullTrend, weeksSoFar: 61 });
    assert.equal(
      await focused(lone),
      'One calendar with the customer. Organisation, week 47, open',
    );
  });

  it('a click opens, and words at the end of the strands list what waits there', async () => {
    lone = await LonePage.open(browser);
    await lone.show(fullTrend);
    await lone.page.getByRole('link', { name: '11 still raw' }).click();
    await lone.page.getByRole('link', { name: 'Frustration done 1. Done' }).click();
    assert.deepEqual((await lone.sent()).slice(-2), [
      { type: 'list', group: { chart: 'loop', reach: 'raw' } },
      { type: 'open', path: 'notes/2026/2026-11-20-frustration-done-1.md' },
    ]);
  });

  it('a bar lists its notes', async () => {
    lone = await LonePage.open(browser);
    await lone.show(manyNotes());
    await lone.page.getByRole('link', { name: /^Task, weeks 46 to 47 of 2026/ }).click();
    assert.deepEqual((await lone.sent()).slice(-1), [
      {
        type: 'list',
        group: { chart: 'gaze', first: '2026-W46', last: '2026-W47', scope: 'task' },
      },
    ]);
    await lone.page.getByText('A bar stands for several notes').waitFor();
  });

  it('arrows choose the range; those that would show no more cannot be chosen, and say why', async () => {
    lone = await LonePage.open(browser);
    await lone.show(fullTrend);
    await lone.page.getByRole('radio', { name: '12 weeks' }).focus();
    await lone.page.keyboard.press('ArrowRight');
    assert.deepEqual((await lone.sent()).slice(-1), [{ type: 'range', range: 52 }]);
    await lone.show(thinTrend);
    const year = lone.page.getByRole('radio', { name: '52 weeks' });
    assert.equal(await year.getAttribute('aria-disabled'), 'true');
    assert.equal(await year.getAttribute('title'), 'There are 2 weeks of notes so far');
    await year.click({ force: true });
    assert.equal((await lone.sent()).length, 2);
  });

  it('a chart turns into its table and back, and the page remembers over a reload', async () => {
    lone = await LonePage.open(browser);
    await lone.show(fullTrend);
    const section = lone.page.locator('section').nth(1);
    await section.getByRole('button', { name: 'Show as table' }).click();
    assert.equal(await section.getByRole('row').count(), 13);
    assert.equal(await section.locator('.chart svg').count(), 0);
    await picture(lone.page.locator('main'), 'reflection-table-en-dark');
    assert.deepEqual(await audit(lone.page.mainFrame()), []);
    const state = await lone.kept();
    await lone.close();
    lone = await LonePage.open(browser, { state });
    await lone.show(fullTrend);
    await lone.page.getByRole('button', { name: 'Show as chart' }).click();
    assert.equal(await lone.page.getByRole('table').count(), 0);
  });

  it('words for what we want to create are kept as they are typed, and saved when asked', async () => {
    lone = await LonePage.open(browser);
    await lone.show(emptyTrend);
    const box = () => lone.page.getByRole('textbox', { name: 'What do we want to create?' });
    const keep = lone.page.getByRole('button', { name: 'Keep these words' });
    assert.equal(await keep.isVisible(), false);
    await box().fill('I want to be called before it breaks.');
    await box().press('Enter');
    assert.equal((await lone.sent()).length, 1);
    const state = await lone.kept();
    await lone.close();
    lone = await LonePage.open(browser, { state });
    await lone.show(emptyTrend);
    assert.match(await box().inputValue(), /^I want to be called/);
    await picture(lone.page.locator('main'), 'reflection-typed-en-dark');
    await box().press('Control+Enter');
    assert.deepEqual((await lone.sent()).slice(-1), [
      { type: 'saveAim', words: 'I want to be called before it breaks.' },
    ]);
  });

  it('the tools and links say what they want', async () => {
    lone = await LonePage.open(browser);
    await lone.show(fullTrend);
    for (const name of [
      'Save as picture',
      'Copy as Markdown',
      'Add to retrospective',
      'Change',
      'Two earlier versions',
    ]) {
      await lone.page.getByRole('button', { name }).click();
    }
    assert.deepEqual(
      (await lone.sent()).map(({ type }) => type),
      ['ready', 'savePicture', 'copyMarkdown', 'insert', 'changeAim', 'earlierAims'],
    );
    await lone.tell({ type: 'said', words: 'Copied.' });
    await lone.page.getByRole('status').getByText('Copied.').waitFor({ state: 'attached' });
  });

  for (const { theme, language } of [
    { theme: 'dark', language: 'en' },
    { theme: 'light', language: 'ja' },
  ] as const) {
    it(`the picture shows the page as it is, and nothing that is not to be seen, in ${language}`, async () => {
      lone = await LonePage.open(browser, { theme, language });
      await lone.show(fullTrend);
      await lone.page.locator('section').nth(3).getByRole('button').click();
      const svg = await lone.drawn('svg');
      assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      assert.match(svg, language === 'en' ? />Is the gaze rising\?</ : />視座は上がっているか</);
      assert.doesNotMatch(svg, /Frustration raw|<a |aria-|tabindex|color\(|var\(|Markdown|style="/);
      mkdirSync(built('pictures'), { recursive: true });
      const png = await lone.drawn('png');
      writeFileSync(
        built('pictures', `reflection-saved-${language}.png`),
        Buffer.from(png, 'base64'),
      );
      // As a file of its own, in a browser that knows nothing of us; and on paper.
      const viewer = await browser.newPage({ viewport: { width: 1000, height: 1500 } });
      await viewer.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
      assert.equal(await viewer.evaluate(() => document.documentElement.tagName), 'svg');
      await picture(viewer, `reflection-saved-svg-${language}`);
      await viewer.emulateMedia({ media: 'print' });
      await picture(viewer, `reflection-saved-paper-${language}`);
      await viewer.close();
    });
  }
});
