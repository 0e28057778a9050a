/** Files written whole: a crash, or a full disk, leaves the old text or the new one, and nothing between. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { link, lstat, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import * as path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nameBeside } from '../store/leftovers.ts';
import { isCode, orNothing } from './missing.ts';

/** Writes a new file, with its folders; false, and nothing written, where the place is taken. */
export async function createWhole(place: string, text: string | Uint8Array): Promise<boolean> {
  await makeFolder(path.dirname(place));
  return moveToFree(await writeBeside(place, text), place);
}

/** Replaces a file by one with the same permissions. */
export async function replaceWhole(place: string, text: string | Uint8Array): Promise<void> {
  const { mode } = await stat(place);
  const beside = await writeBeside(place, text, mode & 0o777);
  await orUnlink(beside, rename(beside, place));
}

/**
 * Writes a small file, with its folders, before anything else can happen: a window that ends, and its extension host
 * with it, comes before it or after. Through `workspace.fs` the last step would wait for the window, and never be done.
 */
export function writeAtOnce(place: string, text: string): void {
  const folder = path.dirname(place);
  const beside = path.join(folder, nameBeside());
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(beside, text);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * On Linux, VS Code's watcher sees into a new folder only when it has heard of the one around it: of folders made in
 * one go it misses the inner ones until the window is opened again, and open editors and Git's count do not follow.
 * It hears within 5 ms, on a busy machine too.
 */
const heard = process.platform === 'linux' ? 50 : 0;

/** Makes a folder with those above it. Node's own way of doing so says ENOENT where a disk is read-only. */
async function makeFolder(place: string): Promise<void> {
  try {
    await mkdir(place);
    await setTimeout(heard);
  } catch (error) {
    if (isCode(error, 'ENOENT')) {
      await makeFolder(path.dirname(place));
      await mkdir(place, { recursive: true });
      await setTimeout(heard);
    } else if (!isCode(error, 'EEXIST') || !(await stat(place)).isDirectory()) {
      throw error;
    }
  }
}

/** Writes to a new file beside `place` and sees it onto the disk; rejects with nothing left behind. */
async function writeBeside(
  place: string,
  text: string | Uint8Array,
  mode?: number,
): Promise<string> {
  const beside = path.join(path.dirname(place), nameBeside());
  const write = async () => {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text, 'utf8');
      if (mode !== undefined) {
        await file.chmod(mode); // Whatever the mask says.
      }
      await file.sync();
    } finally {
      await file.close();
    }
  };
  await orUnlink(beside, write());
  return beside;
}

/** Gives the file its name unless that is taken. A link fails where a rename would overwrite. */
async function moveToFree(beside: string, place: string): Promise<boolean> {
  try {
    await link(beside, place);
    await unlink(beside);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) {
      await unlink(beside);
      return false;
    }
  }
  // No hard links here (FAT, some network drives).
  if (await orNothing(lstat(place))) {
    await unlink(beside);
    return false;
  }
  await orUnlink(beside, rename(beside, place));
  return true;
}

async function orUnlink<T>(beside: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
