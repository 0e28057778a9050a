/**
 * The index on disk, in the extension's own storage: one line says whose it is, then lines of entries, each behind its
 * fingerprint. Anything unexpected in it (a cut file, another version, another folder, a changed line) makes it worth
 * nothing; a line that is just what we wrote is taken at its word.
 */

import { fingerprint } from '../fingerprint.ts';
import type { Entry } from './entry.ts';

/** Where a cache is kept. Lines come one at a time, with room for other work between two of them. */
export interface CacheStore {
  lines(): AsyncIterable<string>;
  /** Takes the lines as it goes, with room for other work between two of them. */
  save(lines: Iterable<string>): Promise<void>;
}

/** Changes whenever entries change their shape. */
const version = 3;
const entriesPerLine = 250;
const marked = /^([0-9a-f]{8}) (\[.*\])$/s;

interface Head {
  readonly ashita: number;
  readonly root: string;
  readonly count: number;
}

/** Entries as lines of text. `root` names the folder that they belong to. */
export function* printCache(root: string, entries: readonly Entry[]): Generator<string> {
  yield JSON.stringify({ ashita: version, root, count: entries.length } satisfies Head);
  for (let at = 0; at < entries.length; at += entriesPerLine) {
    const line = JSON.stringify(entries.slice(at, at + entriesPerLine));
    yield `${fingerprint(line)} ${line}`;
  }
}

/** The entries of a cache, or undefined where it is not ours, not of this folder, or not whole. */
export async function readCache(root: string, store: CacheStore): Promise<Entry[] | undefined> {
  const entries: Entry[] = [];
  let head: Head | undefined;
  try {
    for await (const line of store.lines()) {
      if (head) {
        const [, mark, json = ''] = marked.exec(line) ?? [];
        if (mark !== fingerprint(json)) {
          return undefined;
        }
        for (const entry of JSON.parse(json) as Entry[]) {
          entries.push(entry);
        }
      } else {
        head = JSON.parse(line) as Head;
        if (head.ashita !== version || head.root !== root) {
          return undefined;
        }
      }
    }
  } catch {
    return undefined;
  }
  return head?.count === entries.length ? entries : undefined;
}
