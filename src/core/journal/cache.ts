/**
 * The index on disk, in the extension's own storage: one line says whose it is, then lines of entries.
 * Anything unexpected in it (a cut file, another version, another folder, no JSON) makes it worth nothing.
 */

import type { Entry } from './entry.ts';

/** Where a cache is kept. Lines come one at a time, with room for other work between two of them. */
export interface CacheStore {
  lines(): AsyncIterable<string>;
  /** Takes the lines as it goes, with room for other work between two of them. */
  save(lines: Iterable<string>): Promise<void>;
}

/** Changes whenever entries change their shape. */
const version = 1;
const entriesPerLine = 250;

interface Head {
  readonly ashita: number;
  readonly root: string;
  readonly count: number;
}

/** Entries as lines of text. `root` names the folder that they belong to. */
export function* printCache(root: string, entries: readonly Entry[]): Generator<string> {
  yield JSON.stringify({ ashita: version, root, count: entries.length } satisfies Head);
  for (let at = 0; at < entries.length; at += entriesPerLine) {
    yield JSON.stringify(entries.slice(at, at + entriesPerLine));
  }
}

/** The entries of a cache, or undefined where it is not ours, not of this folder, or not whole. */
export async function readCache(root: string, store: CacheStore): Promise<Entry[] | undefined> {
  const entries: Entry[] = [];
  let head: Head | undefined;
  try {
    for await (const line of store.lines()) {
      const value: unknown = JSON.parse(line);
      if (!head) {
        head = value as Head;
        if (head.ashita !== version || head.root !== root) {
          return undefined;
        }
      } else {
        for (const entry of value as Entry[]) {
          if (!isEntry(entry)) {
            return undefined;
          }
          entries.push(entry);
        }
      }
    }
  } catch {
    return undefined;
  }
  return head?.count === entries.length ? entries : undefined;
}

function isEntry(value: Partial<Entry> | null): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof value.path === 'string' &&
    typeof value.size === 'number' &&
    typeof value.mtime === 'number' &&
    typeof value.title === 'string' &&
    typeof value.fields === 'object' &&
    Array.isArray(value.steps) &&
    Array.isArray(value.filled) &&
    Array.isArray(value.problems)
  );
}
