/**
 * `npm run bench`: how fast and how small, each figure against its floor in the same run. Writes out/bench.md and
 * out/bench.json. `-- --quick`: fewer notes and rounds. `-- --only NAME`: bytes, starts, day, page, masking, customers or
 * profile.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureEditor } from '../support/vscode/install.ts';
import { built } from '../support/vscode/paths.ts';
import { prepareEditor } from '../support/vscode/prepare.ts';
import { bytes } from './bytes.ts';
import { customers } from './customers.ts';
import { day } from './day.ts';
import type { Figure } from './figures.ts';
import { masking } from './masking.ts';
import { page } from './page.ts';
import { bundleSuite, packageExtension } from './prepare.ts';
import { starts } from './starts.ts';
import { printTable } from './table.ts';

const names = ['bytes', 'starts', 'day', 'page', 'masking', 'customers', 'profile'] as const;
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' } },
});

async function main(): Promise<void> {
  const { only, quick } = options;
  if (only !== undefined && !names.some((name) => name === only)) {
    throw new Error(`--only takes one of ${names.join(', ')}.`);
  }
  const wants = (name: (typeof names)[number]) => only === undefined || only === name;
  const rounds = quick === true ? 3 : 5;
  const sizes = quick === true ? [1000, 10_000] : [1000, 10_000, 50_000];
  await prepareEditor();
  await bundleSuite();
  const vsix = packageExtension();
  const figures: Figure[] = [];
  if (wants('bytes')) {
    figures.push(...bytes(vsix));
  }
  if (wants('starts')) {
    figures.push(...(await starts(vsix, sizes, rounds, say)));
  }
  if (wants('day')) {
    say('10,000 notes: a working day');
    figures.push(...(await day(vsix, rounds)));
  }
  if (wants('page')) {
    say('the reflection page');
    figures.push(...(await page(rounds)));
  }
  if (wants('masking')) {
    figures.push(...(await masking(rounds)));
  }
  if (wants('customers')) {
    figures.push(...(await customers(rounds)));
  }
  const profile = wants('profile') ? await profileIndex() : '';
  const busy = loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}, medians of ${rounds}; load in the last 1, 5, 15 minutes: ${busy}`;
  const table = figures.length > 0 ? `${printTable(figures)}\n` : '';
  const text = [`# Bench\n\n${machine}.\n`, table, profile].filter(Boolean).join('\n');
  mkdirSync(built(), { recursive: true });
  writeFileSync(built('bench.md'), text);
  writeFileSync(built('bench.json'), JSON.stringify({ machine, figures }, undefined, 2));
  console.log(`\n${text}`);
}

/** Where the time of a cold index goes, in the Node of the extension hosts. */
async function profileIndex(): Promise<string> {
  say('10,000 notes: where the time goes');
  const { node } = await ensureEditor();
  const child = spawnSync(node, [built('test', 'bench', 'profile.main.js')], { encoding: 'utf8' });
  if (child.status !== 0) {
    throw new Error(`The profile failed:\n${child.stderr}`);
  }
  return child.stdout;
}

function say(text: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
