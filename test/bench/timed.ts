/** How long this thread works: on a busy machine the clock on the wall tells of the others. */

import { readFileSync } from 'node:fs';

/** Nanoseconds that the main thread was on a processor; its number is that of its process (Linux). */
const mainThread = `/proc/self/task/${process.pid}/schedstat`;

/**
 * Milliseconds for which somebody waits: those of this thread. The compiler and the collector work beside it on others;
 * where the system does not tell them apart, theirs count as well.
 */
export async function timed(work: () => unknown): Promise<number> {
  const start = threadTime();
  await work();
  return threadTime() - start;
}

function threadTime(): number {
  try {
    return Number(readFileSync(mainThread, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

/** The times of as many runs, after some that are compiled meanwhile and do not count. */
export async function eachTimed(
  times: number,
  work: (round: number) => unknown,
): Promise<readonly number[]> {
  const took: number[] = [];
  for (let round = 0; round < times + 5; round++) {
    took.push(await timed(() => work(round)));
  }
  return took.slice(5);
}
