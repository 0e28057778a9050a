/** One server and one browser for the whole ring; a window with a workspace of its own for each group of tests. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Day } from '../../../src/core/day.ts';
import { localMoment } from '../../../src/core/moment.ts';
import { sampleAuthor, writeSample } from '../../support/sample/workspace.ts';
import { launchBrowser } from '../../support/vscode/browser.ts';
import { repositoryRoot } from '../../support/vscode/paths.ts';
import { prepareEditor } from '../../support/vscode/prepare.ts';
import { startServer, type EditorServer, type ServerOptions } from '../../support/vscode/server.ts';
import { calm } from '../../support/vscode/settings.ts';
import { openWindow, type EditorWindow, type WindowOptions } from '../../support/vscode/window.ts';
import { picture } from './picture.ts';
import { freshWorkspace, plainGit, type Workspace } from '../../support/vscode/workspace.ts';

const vsix = path.join(repositoryRoot(), 'dist', 'ashita.vsix');

/** Today, where the tests and the extension host run. */
export function today(): Day {
  const now = Date.now();
  return localMoment(now, -new Date(now).getTimezoneOffset()).slice(0, 10) as Day;
}

/**
 * Gives a group of tests an editor, which starts before the first and ends after the last. Of a test that fails, a
 * picture of each open window is kept.
 */
export function useEditor(options: ServerOptions = {}): Editor {
  const editor = new Editor();
  before(async () => editor.start(await startServerWith(options), await launchBrowser()));
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await editor.pictures(
        `failed-${this.currentTest.title.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}`,
      );
    }
  });
  after(() => editor.stop());
  return editor;
}

/** The server with the packaged extension installed, as a user has it. */
async function startServerWith(options: ServerOptions = {}): Promise<EditorServer> {
  await prepareEditor();
  return startServer({
    vsix: [vsix],
    env: plainGit,
    ...options,
    settings: { ...calm, 'ashita.author': sampleAuthor, ...options.settings },
  });
}

export class Editor {
  readonly #workspaces: Workspace[] = [];
  readonly #windows: EditorWindow[] = [];

  #running: { readonly server: EditorServer; readonly browser: Browser } | undefined;

  start(server: EditorServer, browser: Browser): void {
    this.#running = { server, browser };
  }

  get server(): EditorServer {
    return this.#now.server;
  }

  get #now() {
    if (!this.#running) {
      throw new Error('The editor has not been started.');
    }
    return this.#running;
  }

  async pictures(name: string): Promise<void> {
    for (const [at, { page }] of this.#windows.entries()) {
      await picture(page, `${name}-${at}`).catch(() => undefined);
    }
  }

  /** An empty folder, or the sample in one language. */
  async workspace(sample?: 'en' | 'ja'): Promise<string> {
    const workspace = await freshWorkspace();
    this.#workspaces.push(workspace);
    if (sample) {
      await writeSample(workspace.path, today(), [sample]);
    }
    return workspace.path;
  }

  async window(options: WindowOptions): Promise<EditorWindow> {
    const opened = await openWindow(this.#now.browser, this.server, {
      theme: 'dark',
      width: 1280,
      height: 1080,
      ...options,
    });
    this.#windows.push(opened);
    return opened;
  }

  async closeWindows(): Promise<void> {
    for (const window of this.#windows.splice(0)) {
      await window.close();
    }
  }

  async stop(): Promise<void> {
    await this.closeWindows();
    await this.#running?.browser.close();
    await this.#running?.server.stop();
    for (const workspace of this.#workspaces) {
      await workspace.remove();
    }
  }
}

/** The notes of a workspace by file name. */
export function notesIn(workspace: string): ReadonlyMap<string, string> {
  const root = path.join(workspace, 'ashita');
  let files: string[];
  try {
    files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  return new Map(
    files
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
}

/** Waits until something is so, and gives what it found; fails with the question after `patience`, in milliseconds. */
export async function until<T>(
  question: string,
  look: () => T | undefined | Promise<T | undefined>,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) {
      return found;
    }
    if (Date.now() > end) {
      throw new Error(`Waited in vain: ${question}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The one note whose file name and text match. */
export function noteLike(workspace: string, name: RegExp, text = /(?:)/): Promise<string> {
  return until(
    `a note named ${name} with ${text}`,
    () =>
      [...notesIn(workspace)].find(([file, content]) => name.test(file) && text.test(content))?.[1],
  );
}

/** A row of a tree in the sidebar, by what it says. */
export function row(page: Page, text: string | RegExp) {
  return page.locator('.sidebar .monaco-list-row').filter({ hasText: text });
}
