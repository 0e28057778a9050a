import { findBrowser } from './browser.ts';
import { ensureFonts } from './fonts.ts';
import { ensureEditor } from './install.ts';

/** Fetches all that a VS Code in a browser needs, at once; nothing to do the second time. */
export async function prepareEditor(): Promise<void> {
  await Promise.all([ensureEditor(), findBrowser(), ensureFonts()]);
}
