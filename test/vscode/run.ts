import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { inLanes } from '../support/inLanes.ts';
import { built, repositoryRoot } from '../support/vscode/paths.ts';
import { prepareEditor } from '../support/vscode/prepare.ts';
import { calm } from '../support/vscode/settings.ts';
import { freshWorkspace, plainGit } from '../support/vscode/workspace.ts';
import { resultsIn, type Results } from './results.ts';
import { Transcript } from './transcript.ts';

/** One kind of extension host, in one language, with what it opens, and the suite that runs in it. */
interface Configuration {
  readonly name: string;
  readonly host: 'node' | 'web';
  readonly language: 'en' | 'ja';
  readonly suite: 'suite' | 'suite.web' | 'suite.multiroot' | 'suite.nofolder';
  /** What the window opens, made from the fresh workspace at `path`; '' for nothing. Else the workspace itself. */
  readonly open?: (path: string) => Promise<string>;
}

const configurations: readonly Configuration[] = [
  { name: 'node-en', host: 'node', language: 'en', suite: 'suite' },
  { name: 'node-ja', host: 'node', language: 'ja', suite: 'suite' },
  { name: 'web-en', host: 'web', language: 'en', suite: 'suite.web' },
  { name: 'multi-root', host: 'node', language: 'en', suite: 'suite.multiroot', open: twoFolders },
  {
    name: 'no-folder',
    host: 'node',
    language: 'en',
    suite: 'suite.nofolder',
    open: () => Promise.resolve(''),
  },
];

/** Makes a workspace of the two folders `sales` and `support`, with a third beside them. */
async function twoFolders(path: string): Promise<string> {
  const folders = ['sales', 'support'];
  await Promise.all([...folders, 'third'].map((name) => mkdir(join(path, name))));
  const file = join(path, 'all.code-workspace');
  await writeFile(file, JSON.stringify({ folders: folders.map((name) => ({ path: name })) }));
  return file;
}

/** The desktop build is fetched by `runTests`, and has no Japanese without its language pack. */
const desktop = process.env['ASHITA_DESKTOP'] === '1';

async function main(): Promise<void> {
  await mkdir(built('results'), { recursive: true });
  const asked = process.argv.slice(2);
  const chosen = configurations.filter(
    ({ name, language }) =>
      (asked.length === 0 || asked.includes(name)) && !(desktop && language === 'ja'),
  );
  if (!desktop) {
    await prepareEditor();
  }
  const program = desktop ? undefined : await standIn();
  // Two at once: half of a host's time is waiting. A desktop build refuses a second one beside it.
  const found = await inLanes(chosen, desktop ? 1 : 2, async (configuration) => {
    const lines: string[] = [`\nVS Code, ${configuration.name}`];
    const results = await runIn(configuration, program, (line) => lines.push(line));
    console.log(lines.join('\n'));
    return [configuration.name, results] as const;
  });
  const all = Object.fromEntries(found);
  await writeFile(built('results', 'vscode.json'), JSON.stringify(all, undefined, 2));
  const sum = (count: (results: Results) => number) =>
    Object.values(all).reduce((total, each) => total + count(each), 0);
  console.log(
    `\nVS Code: ${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed`,
  );
  process.exitCode = sum((each) => each.failed) === 0 && sum((each) => each.passed) > 0 ? 0 : 1;
}

/** Runs the suite in a fresh copy of the sample workspace; a suite without results counts as one failure. */
async function runIn(
  { name, host, language, suite, open }: Configuration,
  program: string | undefined,
  say: (line: string) => void,
): Promise<Results> {
  const sample = join(repositoryRoot(), 'test', 'fixtures', 'workspace');
  const workspace = await freshWorkspace({
    git: true,
    ...(existsSync(sample) ? { from: sample } : {}),
  });
  const userData = await mkdtemp(join(tmpdir(), 'ashita-user-'));
  await mkdir(join(userData, 'User'));
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify(calm));
  const output = new Transcript(say);
  const started = performance.now();
  try {
    await runTests({
      ...(program !== undefined && { vscodeExecutablePath: program }),
      extensionDevelopmentPath: repositoryRoot(),
      extensionTestsPath: built('test', 'vscode', `${suite}.js`),
      extensionTestsEnv: plainGit,
      launchArgs: [
        (await open?.(workspace.path)) ?? workspace.path,
        `--user-data-dir=${userData}`,
        `--locale=${language}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
      stdout: output,
      stderr: output,
    });
  } catch (error) {
    output.write(String(error));
  } finally {
    await Promise.all([workspace.remove(), rm(userData, { recursive: true, force: true })]);
    await output.save(built('results', `vscode-${name}.log`));
  }
  say(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return resultsIn(output.text) ?? withoutEnd(name, say);
}

/** The suite never told its results: VS Code did not start, or the suite could not be loaded. */
function withoutEnd(name: string, say: (line: string) => void): Results {
  const message = `The suite came to no end: see out/results/vscode-${name}.log`;
  say(`  ✘ ${message}`);
  return { passed: 0, failed: 1, skipped: 0, failures: [{ title: name, message }] };
}

/** A program file that starts executable.js with the Node that runs this. */
async function standIn(): Promise<string> {
  const file = built('test', 'vscode', 'code');
  await writeFile(
    file,
    `#!/bin/sh\nexec '${process.execPath}' '${built('test', 'support', 'vscode', 'executable.js')}' "$@"\n`,
  );
  await chmod(file, 0o755);
  return file;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
