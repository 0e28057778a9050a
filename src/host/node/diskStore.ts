/**
 * Notes on the local disk through `node:fs`, which reads ten thousand files in a seventh of the time that
 * `workspace.fs` needs. Slices are short, so that the extension host can answer between two of them.
 */

import type { Stats } from 'node:fs';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { link, lstat, mkdir, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import * as path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import { largestRead } from '../../core/note/read.ts';
import type { Disposable, NoteFile, NoteFileText, NotePath, NoteStore } from '../../core/ports.ts';
import { FolderEvents } from '../store/folderEvents.ts';
import { nameBeside } from '../store/leftovers.ts';
import { refuseLoss } from '../store/refuseLoss.ts';

/** Files read or looked at in one go: about a millisecond. */
const slice = 50;

export class DiskStore implements NoteStore, Disposable {
  readonly #root: string;
  readonly #events: FolderEvents;

  constructor(folder: vscode.Uri, root: vscode.Uri) {
    this.#root = root.fsPath;
    this.#events = new FolderEvents(folder, root);
  }

  get onDidChange(): NoteStore['onDidChange'] {
    return this.#events.onDidChange;
  }

  dispose(): void {
    this.#events.dispose();
  }

  async list(): Promise<readonly NoteFile[]> {
    const files: NoteFile[] = [];
    const folders = [''];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of readFolder(this.#place(folder))) {
        const inside = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isDirectory()) {
          folders.push(inside);
        } else if (entry.name.toLowerCase().endsWith('.md')) {
          const file = fileOf(inside, look(this.#place(inside)));
          if (file) {
            files.push(file);
          }
          if (++seen % slice === 0) {
            await setImmediate();
          }
        }
      }
    }
    return files;
  }

  async stat(notePath: NotePath): Promise<NoteFile | undefined> {
    return fileOf(notePath, look(this.#place(notePath)));
  }

  async read(notePath: NotePath): Promise<string | undefined> {
    return orNothing(readFile(this.#place(notePath), 'utf8'));
  }

  async *readMany(files: readonly NoteFile[]): AsyncGenerator<readonly NoteFileText[]> {
    for (let at = 0; at < files.length; at += slice) {
      const batch = files.slice(at, at + slice).map((file) => this.#readOne(file));
      yield batch.filter((one) => one !== undefined);
      await setImmediate();
    }
  }

  #readOne(file: NoteFile): NoteFileText | undefined {
    if (file.size >= largestRead) {
      return { file, text: undefined };
    }
    try {
      const text = orMissing(() => readFileSync(this.#place(file.path), 'utf8'));
      return text === undefined ? undefined : { file, text };
    } catch {
      return { file, text: undefined };
    }
  }

  async create(notePath: NotePath, text: string): Promise<boolean> {
    const place = this.#place(notePath);
    if (await orNothing(lstat(place))) {
      return false;
    }
    await makeFolder(path.dirname(place));
    const beside = await writeBeside(place, text);
    const isCreated = await moveToFree(beside, place);
    if (isCreated) {
      this.#events.fire([notePath]);
    }
    return isCreated;
  }

  async replace(notePath: NotePath, was: string, text: string): Promise<boolean> {
    const place = await orNothing(realpath(this.#place(notePath)));
    const bytes = place === undefined ? undefined : await orNothing(readFile(place));
    if (place === undefined || bytes?.toString('utf8') !== was) {
      return false;
    }
    refuseLoss(notePath, bytes, was);
    const beside = await writeBeside(place, text, (await stat(place)).mode);
    await orUnlink(beside, rename(beside, place));
    this.#events.fire([notePath]);
    return true;
  }

  async remove(notePath: NotePath, was: string): Promise<boolean> {
    const place = this.#place(notePath);
    if ((await orNothing(readFile(place, 'utf8'))) !== was) {
      return false;
    }
    try {
      await vscode.workspace.fs.delete(vscode.Uri.file(place), { useTrash: true });
    } catch {
      await unlink(place);
    }
    this.#events.fire([notePath]);
    return true;
  }

  #place(notePath: NotePath): string {
    return path.join(this.#root, ...notePath.split('/'));
  }
}

/** Makes a folder with those above it. Node's own way of doing so says ENOENT where a disk is read-only. */
async function makeFolder(place: string): Promise<void> {
  try {
    await mkdir(place);
  } catch (error) {
    if (isCode(error, 'ENOENT')) {
      await makeFolder(path.dirname(place));
      await mkdir(place, { recursive: true });
    } else if (!isCode(error, 'EEXIST') || !(await stat(place)).isDirectory()) {
      throw error;
    }
  }
}

/** Writes to a new file beside `place` and sees it onto the disk; rejects with nothing left behind. */
async function writeBeside(place: string, text: string, mode?: number): Promise<string> {
  const beside = path.join(path.dirname(place), nameBeside());
  const write = async () => {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      if (mode !== undefined) {
        await file.chmod(mode & 0o777); // Whatever the mask says.
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

function readFolder(place: string) {
  return orMissing(() => readdirSync(place, { withFileTypes: true })) ?? [];
}

/** A file that is there but cannot be looked at is listed all the same: of no size, and unreadable. */
function look(place: string): Pick<Stats, 'isFile' | 'size' | 'mtimeMs'> | undefined {
  try {
    return orMissing(() => statSync(place));
  } catch {
    return { isFile: () => true, size: 0, mtimeMs: 0 };
  }
}

function fileOf(notePath: NotePath, found: ReturnType<typeof look>): NoteFile | undefined {
  return found?.isFile() ? { path: notePath, size: found.size, mtime: found.mtimeMs } : undefined;
}

function orMissing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}

async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR');
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}

