/** A notes folder in memory: the twin of the stores on disk. Counts what is asked of it, and breaks on demand. */

import type { FileChange, FilesTarget } from '../../src/core/actions/changeFiles.ts';
import type { EditTarget } from '../../src/core/actions/change.ts';
import { Emitter } from '../../src/core/emitter.ts';
import { applyEdits } from '../../src/core/note/textEdit.ts';
import { largestRead } from '../../src/core/note/largestRead.ts';
import type { NoteFile, NoteFileText, NotePath, NoteStore } from '../../src/core/ports.ts';

interface Kept {
  readonly path: NotePath;
  readonly text: string;
  readonly mtime: number;
}

export class MemoryStore implements NoteStore {
  /** By the name that the disk tells files apart by. */
  readonly #files = new Map<string, Kept>();
  readonly #changed = new Emitter<readonly NotePath[] | undefined>();
  readonly #nameOf: (path: NotePath) => string;
  #time = 1;
  readonly onDidChange = this.#changed.on;
  /** Every path that was read, in order. */
  readonly reads: NotePath[] = [];
  /** How often the folder was listed. */
  lists = 0;
  /** What writing rejects with, as a full disk does. */
  failure: Error | undefined;
  /** What listing and looking at files reject with, as a folder does that is gone for a while. */
  unavailable: Error | undefined;
  /** Files that nobody may read. */
  readonly unreadable = new Set<NotePath>();
  /** Runs before each read of many files: where another process would step in. */
  beforeRead: (path: NotePath) => void = () => undefined;
  /** What everything that takes time waits for. */
  pause: (what: string) => Promise<unknown> = () => Promise.resolve();

  constructor(
    texts: { readonly [path: NotePath]: string } = {},
    /** Like the disks of macOS and Windows: case and composition make no other file. */
    { isForgiving = false }: { readonly isForgiving?: boolean } = {},
  ) {
    this.#nameOf = isForgiving ? (path) => path.normalize('NFC').toLowerCase() : (path) => path;
    for (const [path, text] of Object.entries(texts)) {
      this.put(path, text, false);
    }
  }

  /** The folder as it is. */
  get files(): { readonly [path: NotePath]: string } {
    return Object.fromEntries([...this.#files.values()].map(({ path, text }) => [path, text]));
  }

  /** The one file of a folder that holds a single note, whatever else is in it. */
  get note(): { readonly path: NotePath; readonly text: string } {
    const notes = [...this.#files.values()].filter(({ path }) => path.startsWith('notes/'));
    const [note] = notes;
    if (!note || notes.length > 1) {
      throw new Error(`${notes.length} notes`);
    }
    return note;
  }

  /** What somebody does to a file; `undefined` deletes it. `tell` is whether the file system reports it. */
  put(path: NotePath, text: string | undefined, tell = true): void {
    const name = this.#nameOf(path);
    if (text === undefined) {
      this.#files.delete(name);
    } else {
      const stored = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        new TextEncoder().encode(text),
      );
      const kept = this.#files.get(name)?.path ?? path;
      this.#files.set(name, { path: kept, text: stored, mtime: this.#time++ });
    }
    if (tell) {
      this.tell([path]);
    }
  }

  /** Another name for a file, which keeps its time. */
  rename(from: NotePath, to: NotePath, tell = true): void {
    const kept = this.#files.get(this.#nameOf(from));
    if (kept) {
      this.#files.delete(this.#nameOf(from));
      this.#files.set(this.#nameOf(to), { ...kept, path: to });
    }
    if (tell) {
      this.tell([from]);
      this.tell([to]);
    }
  }

  /** What the file system says; `undefined` when anything may have changed. */
  tell(paths: readonly NotePath[] | undefined): void {
    this.#changed.fire(paths);
  }

  async list(): Promise<readonly NoteFile[]> {
    this.lists++;
    await this.pause('list');
    this.#beAvailable();
    return [...this.#files.values()].filter(({ path }) => /\.md$/i.test(path)).map(fileOf);
  }

  async stat(path: NotePath): Promise<NoteFile | undefined> {
    await this.pause(`stat ${path}`);
    this.#beAvailable();
    const kept = this.#files.get(this.#nameOf(path));
    return kept && { ...fileOf(kept), path };
  }

  async read(path: NotePath): Promise<string | undefined> {
    await this.pause(`read ${path}`);
    this.reads.push(path);
    return this.#files.get(this.#nameOf(path))?.text;
  }

  async *readMany(files: readonly NoteFile[]): AsyncGenerator<readonly NoteFileText[]> {
    for (const file of files) {
      this.beforeRead(file.path);
      const isRead = file.size < largestRead && !this.unreadable.has(file.path);
      const text = isRead ? await this.read(file.path) : undefined;
      await this.pause(`hand over ${file.path}`);
      this.#beAvailable();
      if (text !== undefined || !isRead) {
        yield [{ file, text }];
      }
    }
  }

  async create(path: NotePath, text: string): Promise<boolean> {
    await this.pause(`create ${path}`);
    this.#fail();
    if (this.#files.has(this.#nameOf(path))) {
      return false;
    }
    this.put(path, text);
    return true;
  }

  async replace(path: NotePath, was: string, text: string): Promise<boolean> {
    await this.pause(`replace ${path}`);
    this.#fail();
    return this.#putWhere(path, was, text);
  }

  async remove(path: NotePath, was: string): Promise<boolean> {
    await this.pause(`remove ${path}`);
    this.#fail();
    return this.#putWhere(path, was, undefined);
  }

  #putWhere(path: NotePath, was: string, text: string | undefined): boolean {
    const isThere = this.#files.get(this.#nameOf(path))?.text === was;
    if (isThere) {
      this.put(path, text);
    }
    return isThere;
  }

  #fail(): void {
    if (this.failure) {
      throw this.failure;
    }
  }

  #beAvailable(): void {
    if (this.unavailable) {
      throw this.unavailable;
    }
  }
}

function fileOf({ path, text, mtime }: Kept): NoteFile {
  return { path, size: new TextEncoder().encode(text).length, mtime };
}

/** Edits of files that no editor has open. Counts them. */
export class MemoryTarget implements EditTarget {
  /** Edits that were asked for, made or not. */
  applied = 0;
  /** Runs before each edit is made: where somebody else would be faster. */
  beforeApply: () => void = () => undefined;

  constructor(readonly store: MemoryStore) {}

  read(path: NotePath): Promise<string | undefined> {
    return this.store.read(path);
  }

  apply(path: NotePath, was: string, edits: Parameters<EditTarget['apply']>[2]): Promise<boolean> {
    this.applied++;
    this.beforeApply();
    return this.store.replace(path, was, applyEdits(was, edits));
  }
}

/** Changes of several files at once, none of which an editor has open. */
export class MemoryFiles implements FilesTarget {
  unsaved: readonly NotePath[] = [];

  constructor(readonly store: MemoryStore) {}

  read(path: NotePath): Promise<string | undefined> {
    return this.store.read(path);
  }

  async applyAll(changes: readonly FileChange[]): Promise<boolean> {
    const { files } = this.store;
    if (changes.some((one) => files[one.path] !== (one.is === 'made' ? undefined : one.was))) {
      return false;
    }
    for (const change of changes) {
      if (change.is === 'edited') {
        this.store.put(change.path, applyEdits(change.was, change.edits));
        this.store.rename(change.path, change.to ?? change.path);
      } else {
        this.store.put(change.path, change.is === 'made' ? change.text : undefined);
      }
    }
    return true;
  }
}
