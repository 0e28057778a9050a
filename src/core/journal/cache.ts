/**
 * The index on disk, in the extension's own storage: one line says whose it is, then lines of entries.
 * Anything unexpected in it (a cut file, another version, another folder, no JSON) makes it worth nothing.
 */

import { isDay } from '../day.ts';
import { fieldSchemas, isFieldKey } from '../note/fields.ts';
import { fileKinds } from '../note/kind.ts';
import { isIndexed, type Entry } from './entry.ts';

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
        for (const entry of value as unknown[]) {
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

/** Whether a value is an entry through and through: views take entries at their word. By hand, as it is done often. */
function isEntry(value: unknown): value is Entry {
  if (!isMap(value)) {
    return false;
  }
  const { path, id, kind, title, day, fields, steps, filled, problems, size, mtime } = value;
  return (
    isText(path) &&
    isIndexed(path) &&
    isText(id) &&
    isText(title) &&
    (kind === undefined || (fileKinds as readonly unknown[]).includes(kind)) &&
    isDayOrNone(day) &&
    isMap(fields) &&
    Object.entries(fields).every(
      ([key, one]) => isFieldKey(key) && fieldSchemas[key].safeParse(one).success,
    ) &&
    isListOf(steps, isStep) &&
    isListOf(filled, isText) &&
    isListOf(problems, isProblem) &&
    typeof size === 'number' &&
    typeof mtime === 'number'
  );
}

function isStep(value: unknown): boolean {
  return (
    isMap(value) &&
    isText(value['text']) &&
    typeof value['done'] === 'boolean' &&
    typeof value['at'] === 'number' &&
    isDayOrNone(value['due'])
  );
}

function isProblem(value: unknown): boolean {
  if (!isMap(value) || !isText(value['code']) || !isMap(value['span'])) {
    return false;
  }
  const { start, end } = value['span'];
  return typeof start === 'number' && typeof end === 'number';
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDayOrNone(value: unknown): boolean {
  return value === undefined || (isText(value) && isDay(value));
}
