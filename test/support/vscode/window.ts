import type { Browser, Page } from 'playwright-core';
import { isNoise } from './noise.ts';
import type { EditorServer } from './server.ts';
import { inTheme, type Theme } from './settings.ts';

/** The display languages that the extension speaks. */
export type Language = 'en' | 'ja';

export interface WindowOptions {
  /** The folder, or the .code-workspace file, that it opens. */
  readonly folder: string;
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of a picture for each pixel of the page: 2 for sharp ones. */
  readonly deviceScaleFactor?: number;
  /** Pairs that say which extension under development to load and which tests to run. */
  readonly payload?: readonly (readonly [string, string])[];
  /** Called with the page before anything is loaded in it. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A VS Code window in the browser. */
export interface EditorWindow {
  readonly page: Page;
  /** Errors that the page or a webview in it wrote to the console, and those that nobody caught. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens a window on a server, without waiting for it: {@link openWindow} does. */
export async function loadWindow(
  browser: Browser,
  server: EditorServer,
  options: WindowOptions,
): Promise<EditorWindow> {
  const { language = 'en', width = 1280, height = 800, deviceScaleFactor = 1 } = options;
  if (options.theme !== undefined) {
    await server.change(inTheme(options.theme));
  }
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme: options.theme === 'light' ? 'light' : 'dark',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error' && !isNoise(text)) {
      errors.push(text);
    }
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  // The workbench asks this global which language it is in, and tells extensions.
  await page.addInitScript(
    (chosen) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: chosen }),
    language,
  );
  await options.prepare?.(page);
  await page.goto(server.address(options.folder, options.payload), { waitUntil: 'commit' });
  return { page, errors, close: () => context.close() };
}

/** Opens a window on a server and waits until its workbench has come to rest. */
export async function openWindow(
  browser: Browser,
  server: EditorServer,
  options: WindowOptions,
): Promise<EditorWindow> {
  const opened = await loadWindow(browser, server, options);
  await whenReady(opened.page);
  return opened;
}

/** Waits until the workbench of a page is restored: after opening it, and after a reload. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  await page.waitForFunction(
    () => performance.getEntriesByName('code/didStartWorkbench').length > 0,
  );
}
