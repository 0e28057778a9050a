import type { Page } from 'playwright-core';

/** Runs a command as a person does: palette, title, Enter. The title is the one on screen, category included. */
export function runCommand(page: Page, title: string): Promise<void> {
  return goTo(page, `>${title}`, title);
}

/** Opens a file as a person does: its name into the same box, Enter. */
export function openFile(page: Page, name: string): Promise<void> {
  return goTo(page, name, name);
}

async function goTo(page: Page, words: string, label: string): Promise<void> {
  const row = page
    .locator('.quick-input-widget .monaco-list-row')
    .filter({ hasText: label })
    .first();
  // A window that has only just come up drops the key, and a box that is just closing takes the words with it.
  for (let tries = 0; ; tries++) {
    try {
      const box = await openPalette(page);
      await box.fill(words, { timeout: 2000 });
      await row.click({ timeout: 4000 });
      return;
    } catch (error) {
      if (tries === 5) {
        throw error;
      }
      await page.keyboard.press('Escape');
    }
  }
}

/** Answers the question that a quick input asks: types into its box, then Enter. */
export async function answer(page: Page, text: string): Promise<void> {
  const box = page.locator('.quick-input-widget input:visible');
  await box.fill(text);
  await page.keyboard.press('Enter');
}

/** Picks an item of an open quick pick by what it says: text anywhere in it, whatever its case. */
export async function pick(page: Page, label: string | RegExp): Promise<void> {
  await page
    .locator('.quick-input-widget .monaco-list-row')
    .filter({ hasText: label })
    .first()
    .click();
}

async function openPalette(page: Page) {
  const box = page.locator('.quick-input-widget input:visible');
  // A window that has only just come up may still drop the key.
  for (let tries = 0; tries < 20 && !(await box.isVisible()); tries++) {
    await page.keyboard.press('F1');
    await box.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  return box;
}
