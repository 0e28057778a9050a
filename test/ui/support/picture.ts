import { mkdir } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { built } from '../../support/vscode/paths.ts';

/** Takes a picture of a window, or of a part of it, into out/pictures; gives its path. */
export async function picture(what: Page | Locator, name: string): Promise<string> {
  const path = built('pictures', `${name}.png`);
  await mkdir(built('pictures'), { recursive: true });
  await what.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
}
