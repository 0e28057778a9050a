/**
 * Copies that share no string with the text they were read from: an engine keeps a whole text in memory for the sake of
 * one slice of it. Short texts that occur again and again (names, tags, days) are kept once.
 */

/** Slices this short are copies already. */
const shortest = 13;
const longestPooled = 24;
const mostPooled = 20_000;

const pool = new Map<string, string>();
const none: readonly never[] = Object.freeze([]);

/** The same plain data, without what is undefined; empty lists are one list. */
export function detached<T>(value: T): T {
  return copyOf(value) as T;
}

function copyOf(value: unknown): unknown {
  if (typeof value === 'string') {
    return textOf(value);
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? none : value.map(copyOf);
  }
  if (typeof value === 'object' && value !== null) {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const one = (value as Record<string, unknown>)[key];
      if (one !== undefined) {
        copy[textOf(key)] = copyOf(one);
      }
    }
    return copy;
  }
  return value;
}

function textOf(text: string): string {
  if (text.length < shortest) {
    return text;
  }
  if (text.length > longestPooled) {
    return freshCopy(text);
  }
  const known = pool.get(text);
  if (known !== undefined) {
    return known;
  }
  const copy = freshCopy(text);
  if (pool.size < mostPooled) {
    pool.set(copy, copy);
  }
  return copy;
}

/** No string method promises a copy; a parser makes one. */
function freshCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
