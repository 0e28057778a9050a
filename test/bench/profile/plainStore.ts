import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NoteFile, NoteFileText, NoteStore } from '../../../src/core/ports.ts';

const slice = 50;

/** The reading half of a store, as the desktop's does it, without VS Code. */
export class PlainStore implements Pick<NoteStore, 'list' | 'readMany'> {
  constructor(readonly root: string) {}

  async list(): Promise<readonly NoteFile[]> {
    const files: NoteFile[] = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of readdirSync(join(this.root, folder), { withFileTypes: true })) {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isDirectory()) {
          folders.push(path);
          continue;
        }
        const { size, mtimeMs } = statSync(join(this.root, path));
        files.push({ path, size, mtime: mtimeMs });
        if (files.length % slice === 0) {
          await setImmediate();
        }
      }
    }
    return files;
  }

  async *readMany(files: readonly NoteFile[]): AsyncGenerator<readonly NoteFileText[]> {
    for (let at = 0; at < files.length; at += slice) {
      yield files
        .slice(at, at + slice)
        .map((file) => ({ file, text: readFileSync(join(this.root, file.path), 'utf8') }));
      await setImmediate();
    }
  }

  /** The index asks for no more than listing and reading as long as nothing changes. */
  asStore(): NoteStore {
    const unasked = () => Promise.reject(new Error('Nobody writes here.'));
    return {
      ...{ stat: unasked, read: unasked, create: unasked, replace: unasked, remove: unasked },
      onDidChange: () => ({ dispose: () => undefined }),
      list: () => this.list(),
      readMany: (files) => this.readMany(files),
    };
  }
}
