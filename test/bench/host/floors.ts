/** The least that an index must do: list the files and read them. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Took } from '../tasks.ts';

/** As many as the extension reads in one go. */
const slice = 50;

export function listFiles(root: string): readonly string[] {
  const files: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const place = join(folder, entry.name);
      if (entry.isDirectory()) {
        folders.push(place);
      } else if (entry.name.endsWith('.md')) {
        files.push(place);
      }
    }
  }
  return files;
}

/** Lists all and reads all, in slices between which the host can answer. */
export function readInSlices(root: string): Promise<Took> {
  return timed(() => inSlices(root, (file) => readFileSync(file, 'utf8')));
}

/** The same with a look at each file's size and time, which a cache needs. */
export function lookAndReadInSlices(root: string): Promise<Took> {
  return timed(() => inSlices(root, (file) => (statSync(file), readFileSync(file, 'utf8'))));
}

/** Lists all and reads all without blocking, 64 in flight. */
export function readManyAtOnce(root: string): Promise<Took> {
  return timed(async () => {
    const left = listFiles(root).values();
    const reader = async () => {
      for (const file of left) {
        await readFile(file, 'utf8');
      }
    };
    await Promise.all(Array.from({ length: 64 }, reader));
  });
}

export async function timed(work: () => unknown): Promise<Took> {
  const watch = stopwatch();
  await work();
  return watch();
}

/** Begins now; gives what it took up to each call. */
export function stopwatch(): () => Took {
  const started = performance.now();
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return { clock: performance.now() - started, cpu: (user + system) / 1000 };
  };
}

async function inSlices(root: string, each: (file: string) => void): Promise<void> {
  const files = listFiles(root);
  for (let at = 0; at < files.length; at += slice) {
    files.slice(at, at + slice).forEach(each);
    await setImmediate();
  }
}
