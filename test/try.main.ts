/**
 * `npm start`: packages the extension, installs it into a real VS Code on a sample workspace, logs a note of each kind,
 * writes the week, and leaves the editor open. `-- --once` ends it after that.
 */

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localMoment } from '../src/core/moment.ts';
import type { Day } from '../src/core/day.ts';
import { writeSample } from './support/sample/workspace.ts';
import { launchBrowser } from './support/vscode/browser.ts';
import { built, repositoryRoot } from './support/vscode/paths.ts';
import { prepareEditor } from './support/vscode/prepare.ts';
import { run } from './support/vscode/processes.ts';
import { startServer } from './support/vscode/server.ts';
import { calm } from './support/vscode/settings.ts';
import { openWindow } from './support/vscode/window.ts';
import { freshWorkspace } from './support/vscode/workspace.ts';
import { answer, pick, runCommand } from './ui/support/commands.ts';
import { LogForm } from './ui/support/form.ts';
import { picture } from './ui/support/picture.ts';

const opener = built('opener.vsix');
const isOnce = process.argv.includes('--once');

async function main(): Promise<void> {
  await prepareEditor();
  console.log('Packaging the extension');
  await Promise.all([
    run('npm', ['run', '--silent', 'package'], { cwd: repositoryRoot() }),
    packOpener(),
  ]);
  const now = Date.now();
  const today = localMoment(now, -new Date(now).getTimezoneOffset()).slice(0, 10) as Day;
  const workspace = await freshWorkspace();
  await writeSample(workspace.path, today, ['ja', 'en']);
  const server = await startServer({
    vsix: [path.join(repositoryRoot(), 'dist', 'ashita.vsix'), opener],
    // Git as the person has it: whatever else is opened there is signed with their own name.
    settings: calm,
  });
  const browser = await launchBrowser();
  const window = await openWindow(browser, server, {
    folder: workspace.path,
    theme: 'dark',
    width: 1440,
    height: 1080,
  });
  const { page, errors } = window;
  await logOneOfEach(page);
  await runCommand(page, 'Ashita: Write the Retrospective');
  await page
    .locator('.tab')
    .filter({ hasText: /^\d{4}-W\d{2}/ })
    .waitFor();
  const shown = await picture(page, 'start');
  const weeks = path.join(workspace.path, 'ashita', 'weeks');
  const [week = ''] = readdirSync(weeks);
  console.log(`\n${readFileSync(path.join(weeks, week), 'utf8')}`);
  console.log(`Picture: ${path.relative(process.cwd(), shown)}`);
  for (const error of errors) {
    console.log(`The window complained: ${error}`);
  }
  await window.close();
  await browser.close();
  if (isOnce) {
    await server.stop();
    await workspace.remove();
    return;
  }
  console.log(`\nVS Code is open at ${server.address(workspace.path)}\nCtrl+C ends it.`);
}

/** Two through the form, two through the palette. */
async function logOneOfEach(page: Parameters<typeof runCommand>[0]): Promise<void> {
  const form = await LogForm.open(page);
  await form.text.fill('Could the report be there on Monday morning?');
  await form.customer.fill('Mirai');
  await form.customer.press('Escape');
  console.log(firstLine(await form.save()));
  await form.choose('thanks');
  await form.text.fill('The new screen saves us an hour a day.');
  console.log(firstLine(await form.save()));
  await runCommand(page, 'Ashita: Log a Frustration');
  await answer(page, '仕様が決まらないまま、納期だけが決まっている。');
  await pick(page, 'Mirai');
  await runCommand(page, 'Ashita: Log an Improvement');
  await answer(page, 'Agree on the open points before the date.');
  await pick(page, 'No customer');
  await page
    .locator('.notification-toast')
    .filter({ hasText: 'Agree on the open points' })
    .first()
    .waitFor();
}

/** What the form says, without its buttons. */
function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

/** The little extension that opens the sidebar and the week, in a window that shows nothing yet. */
async function packOpener(): Promise<void> {
  const vsce = path.join(repositoryRoot(), 'node_modules', '.bin', 'vsce');
  const what = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];
  const cwd = path.join(repositoryRoot(), 'test', 'support', 'opener');
  await run(vsce, ['package', ...what, '--out', opener], { cwd });
}

mkdirSync(built('pictures'), { recursive: true });
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
