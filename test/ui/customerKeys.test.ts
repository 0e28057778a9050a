/** What a person does on the customer at a glance, and what the page says of it: no editor around it. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { emptyCustomer, fullCustomer } from '../support/customer.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { built } from '../support/vscode/paths.ts';
import { audit } from './support/audit.ts';
import { LoneCustomer } from './support/customerPage.ts';
import { picture } from './support/picture.ts';

const focused = (lone: LoneCustomer) =>
  lone.page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  );

describe('on the customer at a glance', () => {
  let browser: Browser;
  let lone: LoneCustomer;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());
  beforeEach(async () => {
    lone = await LoneCustomer.open(browser);
    await lone.show(fullCustomer);
  });
  afterEach(async () => {
    assert.deepEqual(lone.errors, []);
    await lone.close();
  });

  it('every button says what it wants, with what it concerns', async () => {
    const { page } = lone;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const names = [
      'Log a conversation',
      'Open the page',
      'Save as picture',
      'Copy as Markdown',
      'Add as next step',
      'How they decide: Write',
      'Their strategy: Still true',
      'Go and ask',
      'Reframe',
      'Improve',
      'Draft a paper for their desk',
      'Pass it on: Mori',
    ];
    for (const name of names) {
      await button(name).click();
    }
    const path = (list: readonly { readonly path: string }[], at = 0) => list[at]?.path;
    assert.deepEqual((await lone.sent()).slice(1), [
      { type: 'log' },
      { type: 'openPage' },
      { type: 'savePicture' },
      { type: 'copyMarkdown' },
      { type: 'addQuestion' },
      { type: 'write', area: 'decide' },
      { type: 'confirm', area: 'strategy' },
      { type: 'goAndAsk', path: path(fullCustomer.hearsay) },
      { type: 'reframe', path: path(fullCustomer.frustrations) },
      { type: 'improve', path: path(fullCustomer.frustrations, 1) },
      { type: 'draftPaper' },
      { type: 'tell', path: path(fullCustomer.thanks), person: 'Mori' },
    ]);
  });

  it('a fresh area can be confirmed too: by the keys it shows itself', async () => {
    const { page } = lone;
    await page.getByRole('link', { name: 'Their work', exact: true }).focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(lone), 'Their work: Still true');
    await picture(page.locator('main'), 'customer-confirm-en-dark');
    await page.keyboard.press('Enter');
    assert.deepEqual((await lone.sent()).slice(-1), [{ type: 'confirm', area: 'work' }]);
  });

  it('one Tab leads into a chart, arrows walk its marks, Enter opens the note', async () => {
    const { page } = lone;
    await page.getByRole('button', { name: 'Show as table' }).nth(1).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const name = 'Talk of 10-22. In use, Oct 22, hearsay';
    assert.equal(await focused(lone), name);
    assert.equal(await page.locator('.tip').innerText(), name);
    await page.keyboard.press('Enter');
    assert.deepEqual((await lone.sent()).slice(-1), [
      { type: 'open', path: 'notes/2026/2026-10-22-talk-of-10-22.md' },
    ]);
    await page.keyboard.press('Tab');
    assert.notEqual(await focused(lone), name);
  });

  it('words from notes are links to them, by a click and by Enter', async () => {
    const { page } = lone;
    await page.getByRole('link', { name: /They never read the manual/ }).click();
    await page.getByRole('link', { name: /Improvement open since/ }).press('Enter');
    await page.getByRole('link', { name: 'Send the alarm history of a year' }).click();
    assert.deepEqual(
      (await lone.sent()).slice(-3).map((one) => 'path' in one && one.path),
      [
        fullCustomer.frustrations[2]?.path,
        fullCustomer.frustrations[2]?.improvement?.path,
        fullCustomer.openSteps[0]?.note.path,
      ],
    );
  });

  it('keeps the focus where it was when the notes change, and shows what is new', async () => {
    const { page } = lone;
    await page.getByRole('button', { name: 'Improve', exact: true }).focus();
    const [raw, ...rest] = fullCustomer.frustrations;
    assert.ok(raw);
    await lone.show({ ...fullCustomer, frustrations: [{ ...raw, waiting: 39 }, ...rest] });
    await page.getByText('Raw for 39 days.').waitFor();
    assert.equal(await focused(lone), 'Improve');
  });

  it('a chart turns into its table and back, and the page remembers over a reload', async () => {
    const { page } = lone;
    await page.getByRole('button', { name: 'Show as table' }).nth(1).click();
    assert.equal(await page.getByRole('row').count(), 24);
    await picture(page.locator('main'), 'customer-table-en-dark');
    assert.deepEqual(await audit(page.mainFrame()), []);
    const state = await lone.kept();
    assert.deepEqual(state, {
      ...{ version: 1, folder: 'file:///work', id: 'kitano-foods' },
      ...{ tables: ['asked'], scrolled: 0 },
    });
    await lone.close();
    lone = await LoneCustomer.open(browser, { state });
    await lone.show(fullCustomer);
    await lone.page.getByRole('button', { name: 'Show as chart' }).click();
    assert.equal(await lone.page.getByRole('table').count(), 0);
  });

  it('asks nothing where every question was asked, and offers no paper where nothing speaks for it', async () => {
    const { question: _, ...asked } = emptyCustomer;
    await lone.show({ ...asked, known: 1 });
    assert.equal(
      await lone.page.getByRole('button', { name: 'Add as next step' }).isVisible(),
      false,
    );
    assert.equal(await lone.page.getByRole('button', { name: /Draft a paper/ }).isVisible(), false);
  });

  it('shows the next customer in place of the last', async () => {
    await lone.show({ ...emptyCustomer, id: 'other', name: 'Another' });
    assert.equal(await lone.page.getByRole('heading', { level: 1 }).innerText(), 'Another');
    assert.equal(await lone.page.getByText('They never read the manual').count(), 0);
    assert.match(JSON.stringify(await lone.kept()), /"id":"other"/);
  });

  it('makes a picture of itself without its buttons, with the stair', async () => {
    const svg = await lone.drawn('svg');
    assert.match(svg, />How well do we know them\?</);
    assert.doesNotMatch(
      svg,
      /Reframe|Pass it on|<a |aria-|tabindex|color\(|var\(|Markdown|style="/,
    );
    assert.ok((svg.match(/class="rule"/g) ?? []).length >= 4);
    mkdirSync(built('pictures'), { recursive: true });
    const png = await lone.drawn('png');
    writeFileSync(built('pictures', 'customer-saved-en.png'), Buffer.from(png, 'base64'));
  });
});
