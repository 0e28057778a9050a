/** Search over the words of every note: a plain scan of folded text, which finds any part of any word in any script. */

import type { Disposable, NoteFile, NotePath, NoteStore } from '../ports.ts';
import type { Entry } from './entry.ts';
import type { NoteIndex } from './noteIndex.ts';

export interface Hit {
  readonly entry: Entry;
  /** Line of the first place found, counted from 1. */
  readonly line: number;
  /** That line, trimmed. */
  readonly excerpt: string;
}

/** Full-width and half-width, upper and lower case are one. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The parts of a query, each of which must be found. */
export function queryParts(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter((part) => part !== '');
}

/** Texts are read when somebody first searches, and kept true from then on by comparing entries. */
export class NoteSearch implements Disposable {
  readonly #texts = new Map<NotePath, { entry: Entry; folded: string }>();

  constructor(
    readonly store: NoteStore,
    readonly index: NoteIndex,
  ) {}

  /** Notes that hold every part of the query, best first: in the title, then in the names and tags, then newest. */
  async find(query: string, most = 200): Promise<readonly Hit[]> {
    const parts = queryParts(query);
    if (parts.length === 0) {
      return [];
    }
    await this.index.settled();
    await this.#catchUp();
    const found = [...this.#texts.values()].filter(({ folded }) => parts.every((part) => folded.includes(part)));
    const ranked = found
      .map(({ entry }) => ({ entry, rank: rankOf(entry, parts) }))
      .sort((a, b) => a.rank - b.rank || compareNewest(a.entry, b.entry))
      .slice(0, most);
    const hits: Hit[] = [];
    const files = ranked.map(({ entry }) => entry);
    const texts = new Map<NotePath, string>();
    for await (const batch of this.store.readMany(files)) {
      for (const { file, text } of batch) {
        texts.set(file.path, text ?? '');
      }
    }
    for (const entry of files) {
      hits.push({ entry, ...firstLine(texts.get(entry.path) ?? '', parts) });
    }
    return hits;
  }

  /** Forgets the texts; they are read again when needed. */
  dispose(): void {
    this.#texts.clear();
  }

  async #catchUp(): Promise<void> {
    const { entries } = this.index;
    for (const path of this.#texts.keys()) {
      if (!entries.has(path)) {
        this.#texts.delete(path);
      }
    }
    const stale: NoteFile[] = [];
    for (const entry of entries.values()) {
      if (this.#texts.get(entry.path)?.entry !== entry) {
        stale.push(entry);
      }
    }
    for await (const batch of this.store.readMany(stale)) {
      for (const { file, text } of batch) {
        const entry = entries.get(file.path);
        if (entry) {
          this.#texts.set(file.path, { entry, folded: fold(`${entry.id}\n${text ?? entry.title}`) });
        }
      }
    }
  }
}

function rankOf(entry: Entry, parts: readonly string[]): number {
  const title = fold(entry.title);
  if (parts.every((part) => title.includes(part))) {
    return 0;
  }
  const names = fold([entry.title, ...(entry.fields.customer ?? []), ...(entry.fields.tags ?? [])].join('\n'));
  return parts.every((part) => names.includes(part)) ? 1 : 2;
}

function compareNewest(a: Entry, b: Entry): number {
  const left = a.day ?? '';
  const right = b.day ?? '';
  return left === right ? (a.path < b.path ? -1 : 1) : left < right ? 1 : -1;
}

/** The first line that holds a part, most parts first; line 1 where only the id does. */
function firstLine(text: string, parts: readonly string[]): { line: number; excerpt: string } {
  let best = { line: 1, excerpt: '', count: 0 };
  text.split('\n').forEach((content, at) => {
    const folded = fold(content);
    const count = parts.filter((part) => folded.includes(part)).length;
    if (count > best.count) {
      best = { line: at + 1, excerpt: content.trim(), count };
    }
  });
  return { line: best.line, excerpt: best.excerpt };
}
