/** A page of ours alone in a browser: the built script and style sheets, the real policy, and no editor around it. */

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { drawsPictures, webviewPage } from '../../../src/host/views/webviewPage.ts';
import type { Language } from '../../../src/core/note/sections.ts';
import type { FromPage, ToPage } from '../../../src/protocol/page.ts';
import type { Theme } from '../../support/vscode/settings.ts';
import { themes } from './themes.ts';

export interface Shown {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: number;
  readonly state?: unknown;
}

interface Loaded {
  readonly page: Page;
  readonly language: Language;
  readonly errors: readonly string[];
}

const origin = 'http://page.test';

type Picture = Extract<FromPage, { readonly type: 'picture' }>;

/** Loaded and listening; nothing is shown yet. `name` is that of its script. */
export async function loadPage(browser: Browser, name: string, shown: Shown): Promise<Loaded> {
  const { language = 'en', theme = 'dark', width = 1000, state } = shown;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const files: { readonly [path: string]: readonly [file: string, type: string] } = {
      [`/${name}.js`]: [`dist/${name}.js`, 'text/javascript'],
      [`/${name}.css`]: [`dist/${name}.css`, 'text/css'],
      '/page.css': ['dist/page.css', 'text/css'],
    };
    const file = files[pathname];
    await route.fulfill(
      file
        ? { body: await readFile(file[0], 'utf8'), contentType: file[1] }
        : { body: html(name, language), contentType: 'text/html' },
    );
  });
  await page.addInitScript((kept) => {
    const sent: unknown[] = [];
    let now: unknown = kept;
    Object.assign(globalThis, {
      sent,
      kept: () => now,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => sent.push(message),
        getState: () => now,
        setState: (next: unknown) => (now = next),
      }),
    });
  }, state);
  await page.goto(`${origin}/`);
  await page.evaluate(({ kind, colours }) => {
    const { style } = document.documentElement;
    for (const [colour, value] of Object.entries(colours)) {
      style.setProperty(`--vscode-${colour}`, value);
    }
    style.setProperty('--vscode-font-family', 'system-ui, sans-serif');
    style.setProperty('--vscode-font-size', '13px');
    document.body.classList.add(kind);
  }, themes[theme]);
  return { page, language, errors };
}

export class PageAlone<From extends { readonly type: string }, View> {
  readonly page: Page;
  readonly language: Language;
  readonly errors: readonly string[];

  constructor({ page, language, errors }: Loaded) {
    this.page = page;
    this.language = language;
    this.errors = errors;
  }

  async showView(view: View): Promise<void> {
    await this.tell({ type: 'show', ...view });
    await this.page.locator('main > header').waitFor();
  }

  async tell(message: ToPage<View>): Promise<void> {
    await this.page.evaluate((one) => window.postMessage(one, '*'), message as unknown);
  }

  /** Waits until what was asked of the page can be seen. */
  async settled(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** The picture that the page makes of itself. */
  async drawn(as: 'svg' | 'png'): Promise<string> {
    await this.tell({ type: 'draw', as });
    for (;;) {
      const sent: readonly { readonly type: string }[] = await this.sent();
      const made = sent.find(
        (one): one is Picture => one.type === 'picture' && 'as' in one && one.as === as,
      );
      if (made) {
        return made.content;
      }
      await this.settled();
    }
  }

  /** What the page would be given again after a reload. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: () => unknown }).kept());
  }

  /** What the page has said so far. */
  sent(): Promise<readonly From[]> {
    return this.page.evaluate(() => (globalThis as unknown as { sent: From[] }).sent);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

function html(name: string, language: Language): string {
  return webviewPage({
    nonce: 'abc',
    cspSource: origin,
    script: `${origin}/${name}.js`,
    styles: [`${origin}/page.css`, `${origin}/${name}.css`],
    language,
    policy: drawsPictures,
  });
}
