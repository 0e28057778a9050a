import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { printLog } from './automation.ts';
import { launchBrowser } from './browser.ts';
import { startServer } from './server.ts';
import type { Settings } from './settings.ts';
import { loadWindow } from './window.ts';

/**
 * Stands in for the desktop program `code`, with the arguments that tests start it with: opens a window on the
 * given folder with the extension under development, runs the tests in its extension host, writes what they log,
 * and ends with their exit code. So one call of `runTests` serves this VS Code and the desktop one.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, strict: false, allowPositionals: true });
  const extension = String(values.extensionDevelopmentPath);
  const settings = await settingsFor(
    extension,
    String(values.extensionDevelopmentKind),
    String(values['user-data-dir']),
  );
  const server = await startServer({ settings, runsTests: true });
  const browser = await launchBrowser();
  try {
    return await withinTime(
      new Promise<number>((resolve, reject) => {
        const remote = (path: string) => `vscode-remote://${new URL(server.origin).host}${path}`;
        loadWindow(browser, server, {
          folder: positionals[0] ?? '',
          language: values.locale === 'ja' ? 'ja' : 'en',
          payload: [
            ['extensionDevelopmentPath', remote(extension)],
            ['extensionTestsPath', remote(String(values.extensionTestsPath))],
          ],
          prepare: (page) => listen(page, resolve),
        }).catch(reject);
      }),
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}

const options = {
  extensionDevelopmentPath: { type: 'string' },
  extensionTestsPath: { type: 'string' },
  /** `web`: run the extension in the web worker. */
  extensionDevelopmentKind: { type: 'string' },
  locale: { type: 'string' },
  'user-data-dir': { type: 'string' },
} as const;

/** A suite that takes longer hangs. */
const longestMs = 5 * 60_000;

function withinTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`No end of the tests after ${longestMs / 60_000} minutes.`)),
        longestMs,
      ).unref();
    }),
  ]);
}

/** The two functions that a workbench under test looks for on its page. */
async function listen(page: Page, ended: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', printLog);
  await page.exposeFunction('codeAutomationExit', (code: number) => ended(code));
}

/** The person's settings, and the one that chooses the extension host. */
async function settingsFor(extension: string, kind: string, userData: string): Promise<Settings> {
  const settings = JSON.parse(
    await readFile(join(userData, 'User', 'settings.json'), 'utf8'),
  ) as Settings;
  if (kind !== 'web') {
    return settings;
  }
  const { publisher, name } = JSON.parse(
    await readFile(join(extension, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  return { ...settings, 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
