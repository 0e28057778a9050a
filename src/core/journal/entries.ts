/** The entries of a folder, with what is derived from them when somebody asks. */

import { compareText } from '../compare.ts';
import { groupBy } from '../groupBy.ts';
import { onAnyDisk } from '../note/name.ts';
import type { NotePath } from '../ports.ts';
import { isNoteEntry, type Entry, type NoteEntry } from './entry.ts';
import { improvementsByOrigin, type ByOrigin } from './today.ts';

export class Entries {
  readonly #byPath = new Map<NotePath, Entry>();
  /** Kept in order from when somebody first asks: one change does not sort ten thousand notes again. */
  #sorted: NoteEntry[] | undefined;
  #notes: readonly NoteEntry[] | undefined;
  #byId: ReadonlyMap<string, Entry> | undefined;
  #byOrigin: ByOrigin | undefined;
  /** Whether entries came, went or changed since this was last set to false. */
  hasNews = false;

  get byPath(): ReadonlyMap<NotePath, Entry> {
    return this.#byPath;
  }

  /**
   * The notes that people logged, oldest day first; of one day, in the order of their dates. The same list until
   * something changes, and another one then.
   */
  get notes(): readonly NoteEntry[] {
    this.#sorted ??= sortedByDate([...this.#byPath.values()].filter(isNoteEntry));
    this.#notes ??= [...this.#sorted];
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
    this.#changed(known, entry);
  }

  drop(path: NotePath): void {
    const known = this.#byPath.get(path);
    if (known) {
      this.#byPath.delete(path);
      this.#changed(known, undefined);
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

  #changed(before: Entry | undefined, now: Entry | undefined): void {
    this.hasNews = true;
    this.#notes = undefined;
    this.#byId = undefined;
    this.#byOrigin = undefined;
    if (this.#sorted && before && isNoteEntry(before)) {
      this.#sorted.splice(placeOf(before, this.#sorted), 1);
    }
    if (this.#sorted && now && isNoteEntry(now)) {
      this.#sorted.splice(placeOf(now, this.#sorted), 0, now);
    }
  }
}

/** Where a note stands in a sorted list, or would stand. */
function placeOf(note: NoteEntry, sorted: readonly NoteEntry[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other && byDate(other, note) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Day by day: to sort the days, and the few notes of each, is several times faster than to sort ten thousand notes. */
function sortedByDate(notes: readonly NoteEntry[]): NoteEntry[] {
  const byDay = groupBy(notes, ({ day }) => day);
  const days = [...byDay].sort(([a], [b]) => compareText(a, b));
  return days.flatMap(([, ofDay]) => (ofDay.length > 1 ? ofDay.toSorted(byDate) : ofDay));
}

/** By calendar day, then by the date as written, then by path, so that the order never wavers. */
export function byDate(a: NoteEntry, b: NoteEntry): number {
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
