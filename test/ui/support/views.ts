import type { Frame, Locator, Page } from 'playwright-core';

/** Opens a view container of the activity bar, by its id in the manifest; does nothing when it is open. */
export async function openContainer(page: Page, id: string): Promise<void> {
  const tab = page.locator(`.activitybar .action-item:has(.action-label[class*="${cssName(id)}"])`);
  await tab.waitFor();
  if (
    (await tab.getAttribute('aria-selected')) !== 'true' &&
    !(await tab.getAttribute('class'))?.includes('checked')
  ) {
    await tab.click();
  }
  await page.locator(`.sidebar .composite.viewlet[id="workbench.view.extension.${id}"]`).waitFor();
}

/** Codicons and the like put an id into a class name. */
function cssName(id: string): string {
  return id.replace(/[^\w-]/g, '-');
}

/** A view's pane in the sidebar, by the title that it shows. */
export function pane(page: Page, title: string): Locator {
  return page
    .locator('.pane')
    .filter({ has: page.locator(`.pane-header .title:text-is("${title}")`) });
}

/** Unfolds a view's pane, by the title that it shows; does nothing where it is open. */
export async function unfold(page: Page, title: string): Promise<void> {
  const header = pane(page, title).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) !== 'true') {
    await header.click();
  }
}

/**
 * Finds the document of a webview: the frame in which `selector` is visible. VS Code wraps each webview in a
 * frame of its own around that one.
 */
export async function webview(page: Page, selector: string): Promise<Frame> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    for (const frame of page.frames().filter(isWebviewDocument)) {
      const visible = await frame
        .locator(selector)
        .first()
        .isVisible()
        .catch(() => false);
      if (visible) {
        return frame;
      }
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No webview shows ${selector}.`);
}

function isWebviewDocument(frame: Frame): boolean {
  return frame.url().includes('/webview/browser/pre/fake.html') && frame.parentFrame() !== null;
}
