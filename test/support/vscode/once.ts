import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock without a living owner that is older than this was left by a run that died while taking it. */
const unreadableLockMs = 10_000;

/**
 * Makes a folder once. `make` fills a temporary sibling, which is then renamed: a folder of that name is whole or
 * absent. Two runs at once take turns by a lock file that holds the owner's process id; the lock of a dead owner
 * is taken over, and what it half made is removed.
 */
export async function makeOnce(
  folder: string,
  make: (temporary: string) => Promise<void>,
): Promise<string> {
  if (existsSync(folder)) {
    return folder;
  }
  await mkdir(dirname(folder), { recursive: true });
  const release = await takeLock(`${folder}.lock`);
  try {
    if (!existsSync(folder)) {
      await removeLeftovers(folder);
      const temporary = `${folder}.making-${process.pid}`;
      await mkdir(temporary);
      await make(temporary);
      await rename(temporary, folder);
    }
    return folder;
  } finally {
    await release();
  }
}

async function takeLock(lock: string): Promise<() => Promise<void>> {
  for (let told = false; ;) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(lock, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
        throw error;
      }
    }
    if (await isStale(lock)) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told) {
      console.log(`Waiting for another run that is making ${basename(lock, '.lock')} ...`);
      told = true;
    }
    await wait(500);
  }
}

/** True when the lock's owner lives no more, or when nobody wrote their id into it in good time. */
async function isStale(lock: string): Promise<boolean> {
  try {
    const owner = Number(await readFile(lock, 'utf8'));
    if (owner > 0) {
      return !isAlive(owner);
    }
    return Date.now() - (await stat(lock)).mtimeMs > unreadableLockMs;
  } catch {
    return false; // released in the meantime: the next try takes it
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.making-`)) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}
