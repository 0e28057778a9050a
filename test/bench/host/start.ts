/** A fresh start: how long until the extension is there, and until it knows every note. */

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StartAnswer, StartTask } from '../tasks.ts';
import { lookAndReadInSlices, readInSlices, readManyAtOnce, timed } from './floors.ts';
import { Freeze } from './freeze.ts';
import { heapHeld } from './heap.ts';
import { activateBoth, notesFolder, pause } from './house.ts';

/** Until the rest of VS Code has come to rest. */
const settling = 1000;
const longestSaving = 30_000;

export async function start(task: StartTask): Promise<StartAnswer> {
  await pause(settling);
  const isOdd = task.round % 2 === 1;
  const { api, activation, emptyActivation, storage } = await activateBoth(isOdd);
  if (task.isCold) {
    cacheFiles(storage).forEach((file) => rmSync(file));
  } else if (cacheFiles(storage).length === 0) {
    throw new Error(`There is no cache in ${storage}, so this start would not be warm.`);
  }
  const before = await heapHeld();
  const floorsBefore =
    task.isCold && (isOdd || task.keepsCache) ? await measureFloors() : undefined;
  const freeze = new Freeze();
  const ready = await timed(() => api.ready);
  const frozen = freeze.stop();
  const cache = task.keepsCache ? await whenSaved(storage) : undefined;
  const heapBytes = (await heapHeld()) - before;
  const floors = floorsBefore ?? (task.isCold ? await measureFloors() : undefined);
  return {
    ...{ emptyActivation, activation, ready, heapBytes, freeze: frozen },
    notes: api.notes().length,
    ...floors,
    ...(cache && { cache }),
  };
}

async function measureFloors() {
  const root = notesFolder().fsPath;
  const freeze = new Freeze();
  const read = await readInSlices(root);
  const readFreeze = freeze.stop();
  const stated = await lookAndReadInSlices(root);
  const many = await readManyAtOnce(root);
  return { floors: { read, stated, many }, readFreeze };
}

/** Waits for the cache, some seconds after the index is complete; gives its size and the freeze meanwhile. */
async function whenSaved(storage: string) {
  const freeze = new Freeze();
  const until = performance.now() + longestSaving;
  while (cacheFiles(storage).length === 0 && performance.now() < until) {
    await pause(50);
  }
  const bytes = cacheFiles(storage).reduce((sum, file) => sum + statSync(file).size, 0);
  return { bytes, freeze: freeze.stop() };
}

function cacheFiles(storage: string): readonly string[] {
  return existsSync(storage)
    ? readdirSync(storage)
        .filter((name) => name.startsWith('index-'))
        .map((name) => join(storage, name))
    : [];
}
