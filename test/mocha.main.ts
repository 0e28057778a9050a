/** Runs a ring of tests in Node: `mocha.main.js NAME FOLDER`. Writes out/results/NAME.json beside what it says. */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Mocha from 'mocha';
import { built } from './support/vscode/paths.ts';
import { prepareEditor } from './support/vscode/prepare.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const isSlow = name === 'ui';
const mocha = new Mocha({
  reporter: isSlow ? 'spec' : 'dot',
  timeout: isSlow ? 120_000 : 20_000,
  // A real window on a shared machine drops a key now and then; a fault of ours fails twice.
  retries: isSlow ? 1 : 0,
  // Half of a window's time is waiting, and a file of unit tests has nothing to do with the next.
  parallel: true,
  jobs: Math.min(availableParallelism(), 4),
  forbidOnly: process.env['CI'] !== undefined,
  ...(process.env['ASHITA_GREP'] && { grep: process.env['ASHITA_GREP'] }),
});
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (/\.test\.m?js$/.test(file)) {
    mocha.addFile(path.resolve(folder, file));
  }
}

async function main(): Promise<void> {
  if (isSlow) {
    // Before the files that run side by side would each fetch it.
    await prepareEditor();
  }
  const runner = mocha.run((failures) => {
    const { passes = 0 } = runner.stats ?? {};
    mkdirSync(built('results'), { recursive: true });
    writeFileSync(
      built('results', `${name}.json`),
      JSON.stringify({ passed: passes, failed: failures }),
    );
    // What a test left open must not keep the run from ending.
    process.exit(failures > 0 || passes === 0 ? 1 : 0);
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
