import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../support/vscode/browser.ts';
import { built, repositoryRoot } from '../support/vscode/paths.ts';
import { startServer, type EditorServer } from '../support/vscode/server.ts';
import type { Settings } from '../support/vscode/settings.ts';
import { rowsSeen, watchRows } from './rows.ts';
import {
  answerFile,
  taskVariable,
  type LiveAnswer,
  type LiveTask,
  type StartAnswer,
  type StartTask,
} from './tasks.ts';

const longestTask = 180_000;

/** A VS Code with the packaged extension, which does one task after the other, each in a fresh extension host. */
export class BenchEditor {
  readonly #taskFile: string;

  private constructor(
    readonly server: EditorServer,
    readonly browser: Browser,
    /** One for all windows: the workbench is fetched and compiled once. */
    readonly context: BrowserContext,
    taskFile: string,
  ) {
    this.#taskFile = taskFile;
  }

  /** `name` keeps the tasks of two editors apart. */
  static async open(name: string, vsix: string, settings: Settings): Promise<BenchEditor> {
    const taskFile = built('bench', `task-${name}.json`);
    await mkdir(dirname(taskFile), { recursive: true });
    const server = await startServer({
      settings: { ...settings, 'ashita.author': 'hide' },
      vsix: [vsix],
      runsTests: true,
      env: { [taskVariable]: taskFile },
    });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    return new BenchEditor(server, browser, context, taskFile);
  }

  async start(folder: string, task: StartTask): Promise<StartAnswer> {
    return (await this.#run(folder, task)).answer as StartAnswer;
  }

  /** With when each row was first in the page. */
  async live(folder: string, task: LiveTask) {
    const { answer, seen } = await this.#run(folder, task);
    return { answer: answer as LiveAnswer, seen };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  async #run(folder: string, task: StartTask | LiveTask) {
    await rm(answerFile(this.#taskFile), { force: true });
    await writeFile(this.#taskFile, JSON.stringify(task));
    const said: string[] = [];
    let ended: (code: number) => void = () => undefined;
    const end = new Promise<number>((resolve) => (ended = resolve));
    const remote = (path: string) => `vscode-remote://${new URL(this.server.origin).host}${path}`;
    const page = await this.context.newPage();
    await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) =>
      said.push(args.map(String).join(' ')),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) => ended(code));
    await watchRows(page);
    await page.goto(
      this.server.address(folder, [
        ['extensionDevelopmentPath', remote(`${repositoryRoot()}/test/bench/extensions/empty`)],
        ['extensionTestsPath', remote(built('bench', 'suite.js'))],
      ]),
      { waitUntil: 'commit' },
    );
    const timer = setTimeout(() => ended(-1), longestTask);
    try {
      const code = await end;
      if (code !== 0) {
        const words = said.slice(-40).join('\n');
        throw new Error(`The task ${JSON.stringify(task)} ended with ${code}:\n${words}`);
      }
      const answer: unknown = JSON.parse(await readFile(answerFile(this.#taskFile), 'utf8'));
      return { answer, seen: await rowsSeen(page) };
    } finally {
      clearTimeout(timer);
      await page.close();
    }
  }
}
