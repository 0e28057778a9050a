/** The reflection page alone in a browser: the built script and style sheet, the real policy, and no editor around it. */

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { reflectionSaid } from '../../../src/host/views/reflectionSaid.ts';
import { reflectionWords } from '../../../src/host/views/reflectionWords.ts';
import { drawsPictures, webviewPage } from '../../../src/host/views/webviewPage.ts';
import type { Language } from '../../../src/core/note/sections.ts';
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
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
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

export function viewOf(data: TrendData, language: Language): ReflectionView {
  return {
    language,
    words: speaking(language, reflectionWords),
    folder: 'file:///work',
    range: data.range as ReflectionView['range'],
    data,
    sentences: sentences[language],
    tables: tablesOf(data),
    said: speaking(language, () => reflectionSaid(data, language)),
  };
}

const sentences: { readonly [L in Language]: ReflectionView['sentences'] } = {
  en: {
    gaze: 'Scope rose from mostly tasks in September to mostly mechanisms in November. The first change across organisations came this week.',
    fed: 'In the last four weeks 23 of 35 pieces of work fed tomorrow; in the first four, 10 of 33.',
    loop: 'It leaks most at the start: 11 of 26 frustrations are still raw, the oldest for 41 days.',
    balance:
      'The customer gained most (14), the team paid most (8). Left out: you, with 2 gains and 5 costs.',
  },
  ja: {
    gaze: '改善の中心は、9月の「作業」から11月は「仕組み」へ上がりました。今週、初めて組織をまたぐ改善が出ました。',
    fed: '直近4週は、仕事35件のうち23件が明日につながりました。最初の4週は33件中10件でした。',
    loop: 'いちばん止まるのは最初の一歩です。困りごと26件のうち11件が書いたままで、最も古いものは41日たっています。',
    balance:
      'いちばん得をしたのはお客様\u2060（14件）、負担したのはチーム\u2060（8件）。取り残されているのは自分で、得2件、負担5件です。',
  },
};

function tablesOf({ weeks }: TrendData): ReflectionView['tables'] {
  const table = {
    head: ['Week', 'Task', 'Mechanism', 'Process', 'Organisation'],
    rows: weeks.map(({ week }) => [week, '1', '2', '3', '4']),
  };
  return { gaze: table, fed: table, loop: table, balance: table };
}
