import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ensureChromium, type BrowserProgram } from './chromium.ts';
import { ensureFonts } from './fonts.ts';

/** A quiet browser: no sandbox (there is no root to set one up), no graphics card, no calls home. */
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds a browser: the one CHROME_PATH names, one of this machine, else the one that is fetched. */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    }
    return { path: named, env: {} };
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const name = names.find((each) => existsSync(join(folder, each)));
    if (name !== undefined) {
      return { path: join(folder, name), env: {} };
    }
  }
  return ensureChromium();
}

/** Starts a headless browser with fonts of its own, for the pictures. Close it with `close()`. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const fonts = await ensureFonts();
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: quietly,
    env: { ...inherited(), ...env, ...fonts },
  });
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
