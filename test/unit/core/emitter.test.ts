import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { Emitter } from '../../../src/core/emitter.ts';

/** What nobody handled while something ran. */
async function unhandledDuring(run: () => void): Promise<unknown[]> {
  const others = process.listeners('unhandledRejection');
  const found: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => found.push(reason));
  try {
    run();
    await setImmediate();
    return found;
  } finally {
    process.removeAllListeners('unhandledRejection');
    others.forEach((listener) => process.on('unhandledRejection', listener));
  }
}

describe('an emitter', () => {
  it('tells every listener, in the order in which they came', () => {
    const emitter = new Emitter<string>();
    const heard: string[] = [];
    emitter.on((value) => heard.push(`first ${value}`));
    emitter.on((value) => heard.push(`second ${value}`));
    emitter.fire('x');
    assert.deepEqual(heard, ['first x', 'second x']);
  });

  it('tells nobody who left, even while it tells others', () => {
    const emitter = new Emitter<void>();
    let heard = 0;
    const leaving = emitter.on(() => leaving.dispose());
    emitter.on(() => heard++);
    emitter.fire();
    emitter.fire();
    assert.equal(heard, 2);
  });

  it('tells a listener that came twice twice, and once when one of the two left', () => {
    const emitter = new Emitter<void>();
    let heard = 0;
    const listener = () => heard++;
    const once = emitter.on(listener);
    emitter.on(listener);
    emitter.fire();
    once.dispose();
    emitter.fire();
    assert.equal(heard, 3);
  });

  it('lets a listener that throws stop neither the others nor whoever fires, and its failure be seen', async () => {
    const emitter = new Emitter<void>();
    let heard = 0;
    emitter.on(() => {
      throw new Error('a bug');
    });
    emitter.on(() => heard++);
    const failures = await unhandledDuring(() => emitter.fire());
    assert.equal(heard, 1);
    assert.deepEqual(
      failures.map((failure) => ((failure as Error).cause as Error).message),
      ['a bug'],
    );
  });
});
