/**
 * Copies that share no string with the text they were read from: an engine keeps a whole text in memory for the sake of
 * one slice of it. Short texts and lists of them that occur again and again (names, tags, days) are kept once.
 */

/** Slices this short are copies already. */
const shortest = 13;
const longestPooled = 24;
const longestPooledList = 60;
const mostPooled = 20_000;

const pool = new Map<string, string>();
const lists = new Map<string, readonly string[]>();
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
    return value.length === 0 ? none : listOf(value);
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

/** A pooled list is frozen, so that one which comes again is known by that. */
function listOf(list: readonly unknown[]): readonly unknown[] {
  if (Object.isFrozen(list)) {
    return list;
  }
  if (!isOfTexts(list)) {
    return list.map(copyOf);
  }
  const name = list.join('\n');
  const known = lists.get(name);
  if (known?.length === list.length && known.every((item, at) => item === list[at])) {
    return known;
  }
  const copy = list.map(textOf);
  if (name.length <= longestPooledList && lists.size < mostPooled) {
    lists.set(name, Object.freeze(copy));
  }
  return copy;
}

function isOfTexts(list: readonly unknown[]): list is readonly string[] {
  return list.every((item) => typeof item === 'string');
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
