/**
 * Notes on the local disk through `node:fs`, which reads ten thousand files in a seventh of the time that
 * `workspace.fs` needs. Slices are short, so that the extension host can answer between two of them.
 */

import type { Stats } from 'node:fs';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { lstat, readFile, realpath, stat, unlink } from 'node:fs/promises';
import * as path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import { largestRead } from '../../core/note/largestRead.ts';
import type { Disposable, NoteFile, NoteFileText, NotePath, NoteStore } from '../../core/ports.ts';
import { FolderEvents } from '../store/folderEvents.ts';
import { refuseLoss } from '../store/refuseLoss.ts';
import { FolderWatch } from './folderWatch.ts';
import { orMissing, orNothing } from './missing.ts';
import { createWhole, replaceWhole } from './wholeFile.ts';

/** Files read or looked at in one go: about a millisecond. */
const slice = 50;

export class DiskStore implements NoteStore, Disposable {
  readonly #root: string;
  readonly #events: FolderEvents;
  readonly #watch = new FolderWatch((paths) =>
    this.#events.fire(paths.includes('') ? undefined : paths),
  );

  constructor(folder: vscode.Uri, root: vscode.Uri) {
    this.#root = root.fsPath;
    this.#events = new FolderEvents(folder, root);
  }

  get onDidChange(): NoteStore['onDidChange'] {
    return this.#events.onDidChange;
  }

  dispose(): void {
    this.#watch.dispose();
    this.#events.dispose();
  }

  async list(): Promise<readonly NoteFile[]> {
    const files: NoteFile[] = [];
    const folders = [''];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      this.#watch.see(folder, this.#place(folder));
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
    return fileOf(notePath, await orNothing(stat(this.#place(notePath))).catch(() => unreadable));
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
    const isCreated = await createWhole(place, text);
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
    await replaceWhole(place, text);
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
    return notePath === ''
      ? this.#root
      : `${this.#root}${path.sep}${notePath.replaceAll('/', path.sep)}`;
  }
}

function readFolder(place: string) {
  return orMissing(() => readdirSync(place, { withFileTypes: true })) ?? [];
}

type Look = Pick<Stats, 'isFile' | 'size' | 'mtimeMs'>;

/** A file that is there but cannot be looked at is listed all the same. */
const unreadable: Look = { isFile: () => true, size: 0, mtimeMs: 0 };

function look(place: string): Look | undefined {
  try {
    return orMissing(() => statSync(place));
  } catch {
    return unreadable;
  }
}

function fileOf(notePath: NotePath, found: Look | undefined): NoteFile | undefined {
  return found?.isFile() ? { path: notePath, size: found.size, mtime: found.mtimeMs } : undefined;
}
