/** `npm test`: every check and every ring, cheapest first; closes with one line that counts the tests. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inLanes } from './support/inLanes.ts';
import { built } from './support/vscode/paths.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A step that fails without having counted any test is one failure. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly results?: string;
}

const npm = (script: string): Step => ({
  name: script,
  command: ['npm', 'run', '--silent', script],
});

/** Those of a row have nothing to do with each other. */
const steps: readonly (readonly Step[])[] = [
  [npm('check:types'), npm('check:lint'), npm('check:format'), npm('check:unused')],
  [{ ...npm('test:unit'), results: 'unit' }],
  [npm('package')],
  [{ ...npm('test:vscode'), results: 'vscode' }],
  [{ ...npm('test:ui'), results: 'ui' }],
];

let passed = 0;
let failed = 0;

async function main(): Promise<void> {
  rmSync(built('results'), { recursive: true, force: true });
  for (const row of steps) {
    await inLanes(row, 2, take);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function take(step: Step): Promise<void> {
  const started = performance.now();
  const isWell = (await exitOf(step.command)) === 0;
  const count = countOf(step.results);
  passed += count.passed;
  failed += count.failed + (!isWell && count.failed === 0 ? 1 : 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isWell ? '✔' : '✘'} ${step.name} (${seconds} s)`);
}

function exitOf([program, ...args]: Step['command']): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function countOf(name: string | undefined): Count {
  const file = name && built('results', `${name}.json`);
  if (!file || !existsSync(file)) {
    return { passed: 0, failed: 0 };
  }
  const found = JSON.parse(readFileSync(file, 'utf8')) as Count | Record<string, Count>;
  const counts =
    typeof found['passed'] === 'number'
      ? [found as Count]
      : Object.values(found as Record<string, Count>);
  return {
    passed: counts.reduce((total, one) => total + one.passed, 0),
    failed: counts.reduce((total, one) => total + one.failed, 0),
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
