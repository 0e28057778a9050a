/** What a notes folder holds, kept true by the store's events. The files are the truth; this is derived from them. */

import { Emitter } from '../emitter.ts';
import type { Disposable, NoteFile, NotePath, NoteStore } from '../ports.ts';
import { printCache, readCache, type CacheStore } from './cache.ts';
import { Entries } from './entries.ts';
import { entryOf, isIndexed, type Entry, type NoteEntry } from './entry.ts';
import type { ByOrigin } from './today.ts';

/** The index of one folder. Nothing is read before `load` is called. */
export class NoteIndex {
  readonly #store: NoteStore;
  readonly #cache: { readonly root: string; readonly store: CacheStore } | undefined;
  readonly #entries = new Entries();
  readonly #changed = new Emitter<void>();
  readonly #listening: Disposable;
  #loading: Promise<void> | undefined;
  /** Paths to look at again; `everything` when anything may have changed. */
  #pending = new Set<NotePath>();
  #everything = false;
  #working: Promise<void> | undefined;
  #isWanted = false;
  #isReady = false;
  #isDisposed = false;

  constructor(store: NoteStore, cache?: { root: string; store: CacheStore }) {
    this.#store = store;
    this.#cache = cache;
    this.#listening = store.onDidChange((paths) => this.#heard(paths));
  }

  /** Fires when entries came, went or changed, and once when the first load is complete. */
  readonly onDidChange = this.#changed.on;

  /** Whether the first load is complete. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Every file that the index holds, unreadable ones too. */
  get entries(): ReadonlyMap<NotePath, Entry> {
    return this.#entries.byPath;
  }

  /** The notes that people logged, oldest day first; of one day, in the order of their dates. */
  get notes(): readonly NoteEntry[] {
    return this.#entries.notes;
  }

  /** A file by its id; of two with one id, the first by path. */
  byId(id: string): Entry | undefined {
    return this.#entries.byId.get(id.normalize('NFC'));
  }

  /** Improvements by the ids of the notes that they came from, oldest first. */
  get byOrigin(): ByOrigin {
    return this.#entries.byOrigin;
  }

  /** Builds the index, from the cache where it is good; later calls wait for the first, or try again where it failed. */
  load(): Promise<void> {
    this.#isWanted = true;
    this.#loading ??= this.#firstLoad().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Resolves when everything heard of so far is known; rejects where the folder cannot be read now. */
  async settled(): Promise<void> {
    await this.load();
    await this.#work();
  }

  /** Puts the index into its cache, for a warm start. */
  async saveCache(): Promise<void> {
    if (this.#isReady && this.#cache) {
      await this.#cache.store.save(printCache(this.#cache.root, [...this.entries.values()]));
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#listening.dispose();
  }

  async #firstLoad(): Promise<void> {
    const cached = this.#cache && (await readCache(this.#cache.root, this.#cache.store));
    for (const entry of cached ?? []) {
      this.#entries.put(entry);
    }
    this.#everything = true;
    await this.#work();
    this.#isReady = true;
    this.#tell();
    // What was heard of in this very moment.
    this.#workUnasked();
  }

  #heard(paths: readonly NotePath[] | undefined): void {
    if (!this.#isWanted) {
      return;
    }
    for (const path of paths ?? []) {
      if (isIndexed(path)) {
        this.#pending.add(path);
      } else {
        this.#everything ||= mayBeFolder(path) || this.#entries.holdsBelow(path);
      }
    }
    this.#everything ||= paths === undefined;
    if (this.#isReady) {
      this.#workUnasked();
    } else {
      this.load().catch(() => undefined);
    }
  }

  get #hasWork(): boolean {
    return (this.#everything || this.#pending.size > 0) && !this.#isDisposed;
  }

  /** Work that nobody waits for: where it fails, whoever asks next tries again and is told. */
  #workUnasked(): void {
    this.#work().catch(() => undefined);
  }

  /** One worker at a time, until nothing is pending: so the latest read always wins. */
  async #work(): Promise<void> {
    while (this.#working) {
      await this.#working.catch(() => undefined);
    }
    if (this.#hasWork) {
      this.#working = this.#workThrough().finally(() => (this.#working = undefined));
      await this.#working;
    }
  }

  async #workThrough(): Promise<void> {
    while (this.#hasWork) {
      const paths = this.#pending;
      const isWhole = this.#everything;
      this.#pending = new Set();
      this.#everything = false;
      try {
        await (isWhole ? this.#readAll(paths) : this.#readSome([...paths]));
      } catch (error) {
        // Nobody knows how far this came: next time, everything is looked at.
        this.#lookAtEverything(paths);
        throw error;
      } finally {
        if (this.#entries.hasNews && this.#isReady) {
          this.#tell();
        }
      }
    }
  }

  /** Lists the folder, whatever these paths and everything else look like. */
  #lookAtEverything(paths: Iterable<NotePath>): void {
    this.#everything = true;
    for (const path of paths) {
      this.#pending.add(path);
    }
  }

  /** Lists the folder and reads what is new or looks different; `changed` are read whatever they look like. */
  async #readAll(changed: ReadonlySet<NotePath>): Promise<void> {
    const files = (await this.#store.list()).filter(({ path }) => isIndexed(path));
    const listed = new Set(files.map(({ path }) => path));
    for (const path of [...this.entries.keys()].filter((known) => !listed.has(known))) {
      this.#entries.drop(path);
    }
    await this.#read(
      files.filter((file) => changed.has(file.path) || !isSame(this.entries.get(file.path), file)),
    );
  }

  async #readSome(paths: readonly NotePath[]): Promise<void> {
    const found = await Promise.all(paths.map((path) => this.#store.stat(path)));
    const files = found.filter((file) => file !== undefined);
    const gone = paths.filter((_, at) => found[at] === undefined);
    const unknown = paths.filter((path) => !this.entries.has(path));
    // Folders may end in `.md` too, and only a listing says how a file is called.
    const isFolderGone = gone.some(
      (path) => !this.entries.has(path) && this.#entries.holdsBelow(path),
    );
    if (isFolderGone || this.#entries.mayBeOtherNames(unknown)) {
      this.#lookAtEverything(paths);
      return;
    }
    gone.forEach((path) => this.#entries.drop(path));
    await this.#read(files);
  }

  async #read(files: readonly NoteFile[]): Promise<void> {
    const vanished = new Set(files.map(({ path }) => path));
    for await (const batch of this.#store.readMany(files)) {
      for (const { file, text } of batch) {
        this.#entries.put(entryOf(file, text));
        vanished.delete(file.path);
      }
      if (this.#isDisposed) {
        return;
      }
    }
    vanished.forEach((path) => this.#entries.drop(path));
  }

  #tell(): void {
    this.#entries.hasNews = false;
    this.#changed.fire();
  }
}

/** Whether a file need not be read again. One that could not be read may be readable now, and looks as before. */
function isSame(entry: Entry | undefined, file: NoteFile): boolean {
  return (
    entry?.size === file.size &&
    entry.mtime === file.mtime &&
    !entry.problems.some(({ code }) => code === 'unreadable-file')
  );
}

/** Folders seldom have an extension, notes always do. */
function mayBeFolder(path: NotePath): boolean {
  return !/\.[^/]+$/.test(path);
}
