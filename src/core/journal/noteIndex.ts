/** What a notes folder holds, kept true by the store's events. The files are the truth; this is derived from them. */

import { compareText } from '../compare.ts';
import { Emitter } from '../emitter.ts';
import type { Disposable, NoteFile, NotePath, NoteStore } from '../ports.ts';
import { printCache, readCache, type CacheStore } from './cache.ts';
import { entryOf, isIndexed, isNoteEntry, type Entry, type NoteEntry } from './entry.ts';

/** The index of one folder. Nothing is read before `load` is called. */
export class NoteIndex {
  readonly #store: NoteStore;
  readonly #cache: { readonly root: string; readonly store: CacheStore } | undefined;
  readonly #entries = new Map<NotePath, Entry>();
  readonly #changed = new Emitter<void>();
  readonly #listening: Disposable;
  #loading: Promise<void> | undefined;
  /** Paths to look at again; `everything` when anything may have changed. */
  #pending = new Set<NotePath>();
  #everything = false;
  #working: Promise<void> | undefined;
  #isReady = false;
  #isDisposed = false;
  #notes: readonly NoteEntry[] | undefined;
  #byId: ReadonlyMap<string, Entry> | undefined;

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
    return this.#entries;
  }

  /** The notes that people logged, oldest day first; of one day, in the order of their dates. */
  get notes(): readonly NoteEntry[] {
    this.#notes ??= [...this.#entries.values()].filter(isNoteEntry).sort(byDate);
    return this.#notes;
  }

  /** A file by its id; of two with one id, the first by path. */
  byId(id: string): Entry | undefined {
    this.#byId ??= new Map(
      [...this.#entries.values()]
        .sort((a, b) => (a.path < b.path ? 1 : -1))
        .map((entry) => [entry.id, entry]),
    );
    return this.#byId.get(id.normalize('NFC'));
  }

  /** Builds the index, from the cache where it is good; later calls wait for the first. */
  load(): Promise<void> {
    this.#loading ??= this.#firstLoad();
    return this.#loading;
  }

  /** Resolves when everything heard of so far is known. */
  async settled(): Promise<void> {
    await this.load();
    await this.#working;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#listening.dispose();
  }

  async #firstLoad(): Promise<void> {
    const cached = this.#cache && (await readCache(this.#cache.root, this.#cache.store));
    for (const entry of cached ?? []) {
      this.#entries.set(entry.path, entry);
    }
    this.#everything = true;
    await this.#work();
    this.#isReady = true;
    this.#forget();
    this.#changed.fire();
  }

  #heard(paths: readonly NotePath[] | undefined): void {
    if (!this.#loading) {
      return;
    }
    for (const path of paths ?? []) {
      if (isIndexed(path)) {
        this.#pending.add(path);
      } else if (!/\.[^/]+$/.test(path)) {
        this.#everything = true;
      }
    }
    this.#everything ||= paths === undefined;
    if (this.#isReady && (this.#everything || this.#pending.size)) {
      this.#working ??= this.#work().finally(() => (this.#working = undefined));
    }
  }

  /** One worker at a time, until nothing is pending: so the latest read always wins. */
  async #work(): Promise<void> {
    while ((this.#everything || this.#pending.size) && !this.#isDisposed) {
      const paths = [...this.#pending];
      const isWhole = this.#everything;
      this.#pending = new Set();
      this.#everything = false;
      const hasChanged = isWhole ? await this.#readAll(new Set(paths)) : await this.#readSome(paths);
      if (hasChanged) {
        this.#forget();
        if (this.#isReady) {
          this.#changed.fire();
        }
      }
    }
  }

  /** Lists the folder and reads what is new or looks different; `changed` are read whatever they look like. */
  async #readAll(changed: ReadonlySet<NotePath>): Promise<boolean> {
    const files = (await this.#store.list()).filter(({ path }) => isIndexed(path));
    const listed = new Set(files.map(({ path }) => path));
    const gone = [...this.#entries.keys()].filter((path) => !listed.has(path));
    for (const path of gone) {
      this.#entries.delete(path);
    }
    const stale = files.filter((file) => changed.has(file.path) || !isSame(this.#entries.get(file.path), file));
    const hasChanged = gone.length > 0 || stale.length > 0;
    await this.#read(stale);
    return hasChanged;
  }

  async #readSome(paths: readonly NotePath[]): Promise<boolean> {
    const found = await Promise.all(paths.map((path) => this.#store.stat(path)));
    let hasChanged = false;
    paths.forEach((path, at) => {
      hasChanged = (found[at] === undefined && this.#entries.delete(path)) || hasChanged;
    });
    const files = found.filter((file) => file !== undefined);
    await this.#read(files);
    return hasChanged || files.length > 0;
  }

  async #read(files: readonly NoteFile[]): Promise<void> {
    const vanished = new Set(files.map(({ path }) => path));
    for await (const batch of this.#store.readMany(files)) {
      for (const { file, text } of batch) {
        this.#entries.set(file.path, entryOf(file, text));
        vanished.delete(file.path);
      }
    }
    for (const path of vanished) {
      this.#entries.delete(path);
    }
  }

  #forget(): void {
    this.#notes = undefined;
    this.#byId = undefined;
  }

  /** Puts the index into its cache, for a warm start. */
  async saveCache(): Promise<void> {
    if (this.#isReady && this.#cache) {
      await this.#cache.store.save(printCache(this.#cache.root, [...this.#entries.values()]));
    }
  }
}

function isSame(entry: Entry | undefined, file: NoteFile): boolean {
  return entry?.size === file.size && entry.mtime === file.mtime;
}

/** By calendar day, then by the date as written, then by path, so that the order never wavers. */
function byDate(a: NoteEntry, b: NoteEntry): number {
  return (
    compareText(a.day, b.day) ||
    compareText(a.fields.date ?? '', b.fields.date ?? '') ||
    compareText(a.path, b.path)
  );
}
