/** The entries of a folder, with what is derived from them when somebody asks. */

import { compareText } from '../compare.ts';
import type { NotePath } from '../ports.ts';
import { isNoteEntry, type Entry, type NoteEntry } from './entry.ts';
import { improvementsByOrigin, type ByOrigin } from './today.ts';

export class Entries {
  readonly #byPath = new Map<NotePath, Entry>();
  #notes: readonly NoteEntry[] | undefined;
  #byId: ReadonlyMap<string, Entry> | undefined;
  #byOrigin: ByOrigin | undefined;
  /** Whether entries came, went or changed since this was last set to false. */
  hasNews = false;

  get byPath(): ReadonlyMap<NotePath, Entry> {
    return this.#byPath;
  }

  /** The notes that people logged, oldest day first; of one day, in the order of their dates. */
  get notes(): readonly NoteEntry[] {
    this.#notes ??= [...this.#byPath.values()].filter(isNoteEntry).sort(byDate);
    return this.#notes;
  }

  /** By id; of two with one id, the first by path. */
  get byId(): ReadonlyMap<string, Entry> {
    this.#byId ??= firstById(this.#byPath.values());
    return this.#byId;
  }

  /** Improvements by the ids of the notes that they came from. */
  get byOrigin(): ByOrigin {
    this.#byOrigin ??= improvementsByOrigin(this.notes);
    return this.#byOrigin;
  }

  /** The key is the entry's own text, so that there is one copy of it. An equal entry is no news. */
  put(entry: Entry): void {
    const known = this.#byPath.get(entry.path);
    if (known?.mtime === entry.mtime && JSON.stringify(known) === JSON.stringify(entry)) {
      return;
    }
    this.#byPath.set(entry.path, entry);
    this.#changed();
  }

  drop(path: NotePath): void {
    if (this.#byPath.delete(path)) {
      this.#changed();
    }
  }

  /** Whether a path is a folder that entries come from. */
  holdsBelow(path: NotePath): boolean {
    for (const known of this.#byPath.keys()) {
      if (known.startsWith(path) && known[path.length] === '/') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of these paths, none of which is known, may be a known file or another of them by another name: some
   * disks do not tell case or composition apart.
   */
  mayBeOtherNames(paths: readonly NotePath[]): boolean {
    const wanted = new Set(paths.map(onAnyDisk));
    if (wanted.size < paths.length) {
      return true;
    }
    for (const known of wanted.size > 0 ? this.#byPath.keys() : []) {
      if (wanted.has(onAnyDisk(known))) {
        return true;
      }
    }
    return false;
  }

  #changed(): void {
    this.hasNews = true;
    this.#notes = undefined;
    this.#byId = undefined;
    this.#byOrigin = undefined;
  }
}

/** By calendar day, then by the date as written, then by path, so that the order never wavers. */
function byDate(a: NoteEntry, b: NoteEntry): number {
  return (
    compareText(a.day, b.day) ||
    compareText(a.fields.date ?? '', b.fields.date ?? '') ||
    compareText(a.path, b.path)
  );
}

function firstById(entries: Iterable<Entry>): ReadonlyMap<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    if (!other || entry.path < other.path) {
      byId.set(entry.id, entry);
    }
  }
  return byId;
}

function onAnyDisk(path: NotePath): string {
  return path.normalize('NFC').toLowerCase();
}
