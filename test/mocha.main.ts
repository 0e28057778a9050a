/** Runs a ring of tests in Node: `mocha.main.js NAME FOLDER`. Writes out/results/NAME.json beside what it says. */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Mocha from 'mocha';
import { built } from './support/vscode/paths.ts';
import { prepareEditor } from './support/vscode/prepare.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const isSlow = name === 'ui';

/** How many tests of each file passed and failed; by '' what failed outside of any. */
const counts = new Map([['', { passed: 0, failed: 0 }]]);

/** Runs some files, and counts anew. */
function run(files: readonly string[]): Promise<void> {
  const mocha = new Mocha({
    reporter: isSlow ? 'spec' : 'dot',
    // Also what tells work that grows with the square of a text from work that does not: no test looks at a clock.
    timeout: isSlow ? 120_000 : 20_000,
    // A real window on a shared machine drops a key now and then; a fault of ours fails each time.
    retries: isSlow ? 1 : 0,
    // Half of a window's time is waiting, and a file of unit tests has nothing to do with the next.
    parallel: true,
    jobs: Math.min(availableParallelism(), 4),
    forbidOnly: process.env['CI'] !== undefined,
    ...(process.env['ASHITA_GREP'] && { grep: process.env['ASHITA_GREP'] }),
  });
  files.forEach((file) => mocha.addFile(file));
  files.forEach((file) => counts.set(file, { passed: 0, failed: 0 }));
  const count = ({ file = '' }: Mocha.Runnable, what: 'passed' | 'failed') => {
    const of = counts.get(file) ?? counts.get('');
    if (of) {
      of[what] += 1;
    }
  };
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test: Mocha.Test) => count(test, 'passed'));
    runner.on('fail', (test: Mocha.Test) => count(test, 'failed'));
  });
}

async function main(): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.m?js$/.test(file))
    .sort()
    .map((file) => path.resolve(folder, file));
  if (isSlow) {
    // Before the files that run side by side would each fetch it.
    await prepareEditor();
  }
  await run(files);
  const again = files.filter((file) => (counts.get(file)?.failed ?? 0) > 0);
  if (isSlow && again.length > 0) {
    // What fails again in the state that its failure left may have to begin anew: the tests of a file go on where the one
    // before left the window.
    console.error(`tried again: ${again.map((file) => path.basename(file)).join(', ')}`);
    await run(again);
  }
  const sum = (what: 'passed' | 'failed') =>
    [...counts.values()].reduce((all, one) => all + one[what], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  mkdirSync(built('results'), { recursive: true });
  writeFileSync(built('results', `${name}.json`), JSON.stringify({ passed, failed }));
  // What a test left open must not keep the run from ending.
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
