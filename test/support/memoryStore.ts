/** A notes folder in memory: the twin of the stores on disk. Counts what is asked of it, and breaks on demand. */

import { Emitter } from '../../src/core/emitter.ts';
import { largestRead } from '../../src/core/note/read.ts';
import type { NoteFile, NoteFileText, NotePath, NoteStore } from '../../src/core/ports.ts';

export class MemoryStore implements NoteStore {
  readonly #texts = new Map<NotePath, { text: string; mtime: number }>();
  readonly #changed = new Emitter<readonly NotePath[] | undefined>();
  #time = 1;
  readonly onDidChange = this.#changed.on;
  /** Every path that was read, in order. */
  readonly reads: NotePath[] = [];
  /** What writing rejects with, as a full disk does. */
  failure: Error | undefined;
  /** Runs before each read of many files: where another process would step in. */
  beforeRead: (path: NotePath) => void = () => undefined;

  constructor(texts: { readonly [path: NotePath]: string } = {}) {
    for (const [path, text] of Object.entries(texts)) {
      this.#texts.set(path, { text, mtime: this.#time++ });
    }
  }

  /** The folder as it is. */
  get files(): { readonly [path: NotePath]: string } {
    return Object.fromEntries([...this.#texts].map(([path, { text }]) => [path, text]));
  }

  /** What somebody else does to a file; `undefined` deletes it. `tell` is what the file system reports. */
  put(path: NotePath, text: string | undefined, tell = true): void {
    if (text === undefined) {
      this.#texts.delete(path);
    } else {
      this.#texts.set(path, { text, mtime: this.#time++ });
    }
    if (tell) {
      this.#changed.fire([path]);
    }
  }

  /** What the file system says when anything may have changed. */
  tellAnything(): void {
    this.#changed.fire(undefined);
  }

  async list(): Promise<readonly NoteFile[]> {
    return [...this.#texts.keys()].map((path) => this.#file(path));
  }

  async stat(path: NotePath): Promise<NoteFile | undefined> {
    return this.#texts.has(path) ? this.#file(path) : undefined;
  }

  async read(path: NotePath): Promise<string | undefined> {
    this.reads.push(path);
    return this.#texts.get(path)?.text;
  }

  async *readMany(files: readonly NoteFile[]): AsyncGenerator<readonly NoteFileText[]> {
    for (const file of files) {
      this.beforeRead(file.path);
      const text = await this.read(file.path);
      if (text !== undefined) {
        yield [{ file, text: file.size >= largestRead ? undefined : text }];
      }
    }
  }

  async create(path: NotePath, text: string): Promise<boolean> {
    this.#fail();
    if (this.#texts.has(path)) {
      return false;
    }
    this.put(path, text);
    return true;
  }

  async replace(path: NotePath, was: string, text: string): Promise<boolean> {
    this.#fail();
    if (this.#texts.get(path)?.text !== was) {
      return false;
    }
    this.put(path, text);
    return true;
  }

  async remove(path: NotePath, was: string): Promise<boolean> {
    this.#fail();
    if (this.#texts.get(path)?.text !== was) {
      return false;
    }
    this.put(path, undefined);
    return true;
  }

  #fail(): void {
    if (this.failure) {
      throw this.failure;
    }
  }

  #file(path: NotePath): NoteFile {
    const found = this.#texts.get(path);
    return { path, size: new TextEncoder().encode(found?.text).length, mtime: found?.mtime ?? 0 };
  }
}
