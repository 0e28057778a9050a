/** `npm test`: every check and every ring, cheapest first; closes with one line that counts the tests. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
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

const steps: readonly Step[] = [
  npm('check:types'),
  npm('check:lint'),
  npm('check:format'),
  npm('check:unused'),
  { ...npm('test:unit'), results: 'unit' },
  npm('package'),
];

/** They wait for windows more than they work, so they stand side by side. */
const rings: readonly Step[] = [
  { ...npm('test:vscode'), results: 'vscode' },
  { ...npm('test:ui'), results: 'ui' },
];

let passed = 0;
let failed = 0;

async function main(): Promise<void> {
  rmSync(built('results'), { recursive: true, force: true });
  for (const step of steps) {
    await run(step, 'inherit');
  }
  const [first, ...others] = rings.map((ring, at) => run(ring, at === 0 ? 'inherit' : 'pipe'));
  await first;
  for (const other of others) {
    process.stdout.write(await other);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/** Runs a step and counts its tests. What it says goes out at once, or is given back when it ends: one at a time is heard. */
async function run(step: Step, output: 'inherit' | 'pipe'): Promise<string> {
  const started = performance.now();
  const [program, ...args] = step.command;
  const child = spawn(program, args, { stdio: ['ignore', output, output] });
  const said: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [status] = (await once(child, 'close')) as [number | null];
  const count = countOf(step.results);
  passed += count.passed;
  failed += count.failed + (status !== 0 && count.failed === 0 ? 1 : 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ending = `${status === 0 ? '✔' : '✘'} ${step.name} (${seconds} s)\n`;
  if (output === 'inherit') {
    process.stdout.write(ending);
  }
  return [...said, ending].join('');
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
