/** Search over the words of every note: a plain scan of folded text, which finds any part of any word in any script. */

import { compareText } from '../compare.ts';
import type { Disposable, NotePath, NoteStore } from '../ports.ts';
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
  // Upper case, as lower case depends on what stands around a letter: Σ ends a word as ς.
  return text.normalize('NFKC').toUpperCase().normalize('NFC');
}

/** The parts of a query, each of which must be found. */
export function queryParts(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((part) => part !== '');
}

type Texts = Map<NotePath, { readonly entry: Entry; readonly folded: string }>;

/** Texts are read when somebody first searches, and kept true from then on by comparing entries. */
export class NoteSearch implements Disposable {
  #texts: Texts = new Map();
  /** Searches come as somebody types: one reads, the others wait for it. */
  #reading: Promise<unknown> = Promise.resolve();

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
    const ranked = [...(await this.#upToDate()).values()]
      .filter(({ folded }) => parts.every((part) => folded.includes(part)))
      .map(({ entry }) => ({ entry, rank: rankOf(entry, parts) }))
      .sort((a, b) => a.rank - b.rank || compareNewest(a.entry, b.entry))
      .slice(0, most);
    const texts = new Map<NotePath, string | undefined>();
    for await (const batch of this.store.readMany(ranked.map(({ entry }) => entry))) {
      batch.forEach(({ file, text }) => texts.set(file.path, text));
    }
    return ranked.map(({ entry }) => ({
      entry,
      ...firstLine(texts.get(entry.path) ?? '', parts),
    }));
  }

  /** Forgets the texts; they are read again when needed. */
  dispose(): void {
    this.#texts = new Map();
  }

  #upToDate(): Promise<Texts> {
    const texts = this.#reading.catch(() => undefined).then(() => this.#catchUp(this.#texts));
    this.#reading = texts;
    return texts;
  }

  async #catchUp(texts: Texts): Promise<Texts> {
    const { entries } = this.index;
    for (const path of [...texts.keys()].filter((known) => !entries.has(known))) {
      texts.delete(path);
    }
    const stale = new Map<NotePath, Entry>();
    for (const [path, entry] of entries) {
      if (texts.get(path)?.entry !== entry) {
        stale.set(path, entry);
      }
    }
    for await (const batch of this.store.readMany([...stale.values()])) {
      for (const { file, text } of batch) {
        // The entry as it was before this read: one that has changed since is read again.
        const entry = stale.get(file.path);
        if (entry) {
          texts.set(file.path, { entry, folded: fold(`${entry.id}\n${text ?? entry.title}`) });
        }
      }
    }
    return texts;
  }
}

function rankOf(entry: Entry, parts: readonly string[]): number {
  const title = fold(entry.title);
  if (parts.every((part) => title.includes(part))) {
    return 0;
  }
  const names = fold(
    [entry.title, ...(entry.fields.customer ?? []), ...(entry.fields.tags ?? [])].join('\n'),
  );
  return parts.every((part) => names.includes(part)) ? 1 : 2;
}

function compareNewest(a: Entry, b: Entry): number {
  return compareText(b.day ?? '', a.day ?? '') || compareText(a.path, b.path);
}

/** The first line that holds a part, most parts first; line 1 where only the id does. Lines as editors count them. */
function firstLine(text: string, parts: readonly string[]): { line: number; excerpt: string } {
  let best = { line: 1, excerpt: '', count: 0 };
  text.split(/\r\n?|\n/).forEach((content, at) => {
    const folded = fold(content);
    const count = parts.filter((part) => folded.includes(part)).length;
    if (count > best.count) {
      best = { line: at + 1, excerpt: content.trim(), count };
    }
  });
  return { line: best.line, excerpt: best.excerpt };
}
