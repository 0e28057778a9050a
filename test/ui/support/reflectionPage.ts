/** The reflection page alone in a browser: the built script and style sheet, the real policy, and no editor around it. */

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { reflectionSaid } from '../../../src/host/views/reflectionSaid.ts';
import { reflectionWords } from '../../../src/host/views/reflectionWords.ts';
import { drawsPictures, webviewPage } from '../../../src/host/views/webviewPage.ts';
import type { Language } from '../../../src/core/note/sections.ts';
import { sentences } from '../../../src/core/reflection/sentences.ts';
import { tables } from '../../../src/core/reflection/tables.ts';
import { wordsOf } from '../../../src/core/language/wordsOf.ts';
import type { TrendData } from '../../../src/core/reflection/data.ts';
import type {
  FromReflection,
  ReflectionView,
  ToReflection,
} from '../../../src/protocol/reflection.ts';
import { speaking } from '../../support/l10n.ts';
import type { Theme } from '../../support/vscode/settings.ts';
import { themes } from './themes.ts';

export interface Shown {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: number;
  readonly state?: unknown;
}

const origin = 'http://reflection.test';

/** The page, loaded and listening; nothing is shown yet. */
export class LonePage {
  private constructor(
    readonly page: Page,
    readonly language: Language,
    readonly errors: readonly string[],
  ) {}

  static async open(browser: Browser, shown: Shown = {}): Promise<LonePage> {
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
        '/reflection.js': ['dist/reflection.js', 'text/javascript'],
        '/reflection.css': ['media/reflection.css', 'text/css'],
      };
      const file = files[pathname];
      await route.fulfill(
        file
          ? { body: await readFile(file[0], 'utf8'), contentType: file[1] }
          : { body: html(language), contentType: 'text/html' },
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
      for (const [name, value] of Object.entries(colours)) {
        style.setProperty(`--vscode-${name}`, value);
      }
      style.setProperty('--vscode-font-family', 'system-ui, sans-serif');
      style.setProperty('--vscode-font-size', '13px');
      document.body.classList.add(kind);
    }, themes[theme]);
    return new LonePage(page, language, errors);
  }

  async show(data: TrendData, said: Partial<ReflectionView> = {}): Promise<void> {
    await this.tell({ type: 'show', ...viewOf(data, this.language), ...said });
    await this.page.locator('main > header').waitFor();
  }

  async tell(message: ToReflection): Promise<void> {
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
      const made = (await this.sent()).find((one) => one.type === 'picture' && one.as === as);
      if (made?.type === 'picture') {
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
  sent(): Promise<readonly FromReflection[]> {
    return this.page.evaluate(() => (globalThis as unknown as { sent: FromReflection[] }).sent);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

function html(language: Language): string {
  return webviewPage({
    nonce: 'abc',
    cspSource: origin,
    script: `${origin}/reflection.js`,
    style: `${origin}/reflection.css`,
    language,
    policy: drawsPictures,
  });
}

function viewOf(data: TrendData, language: Language): ReflectionView {
  const words = wordsOf(language);
  return {
    language,
    words: speaking(language, reflectionWords),
    folder: 'file:///work',
    range: data.range as ReflectionView['range'],
    data,
    sentences: sentences(data, words),
    tables: tables(data, words),
    said: speaking(language, () => reflectionSaid(data, language)),
  };
}
