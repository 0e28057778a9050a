import { declareTests } from 'all-tests';
import { say, sayResults, type Failure, type Results } from './results.ts';

/**
 * Runs every test beside this file in the extension host that loaded it. VS Code calls this, and ends with exit
 * code 1 when it fails. The same source is bundled for the Node host and for the web worker.
 */
export async function run(): Promise<void> {
  const grep = globalThis.process?.env['ASHITA_GREP'];
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Quiet, ...(grep && { grep }) });
  declareTests();
  const results = await new Promise<Results>((done) => {
    // Not mocha.run(): that one reads the address of a page, and neither host has one.
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, () => done(gathered));
    const gathered = gather(runner);
  });
  sayResults(results);
  if (results.failed > 0 || results.passed === 0) {
    throw new Error(`${results.passed} passed, ${results.failed} failed`);
  }
}

/** Writes nothing: {@link gather} does. */
class Quiet extends Mocha.reporters.Base {}

/** Tells each test as it ends, and keeps the count. */
function gather(runner: Mocha.Runner): Results {
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] as Failure[] };
  runner.on('pass', (test) => {
    results.passed += 1;
    say(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    results.skipped += 1;
    say(`  - ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error: Error) => {
    results.failed += 1;
    const message = withoutMocha(error.stack ?? String(error));
    results.failures.push({ title: test.fullTitle(), message });
    say(`  ✘ ${test.fullTitle()}\n${message}`);
  });
  return results;
}

/** A stack without the frames of mocha that every test is called from. */
function withoutMocha(stack: string): string {
  return stack.replace(/\n\s+at callFn [^]*/, '');
}
