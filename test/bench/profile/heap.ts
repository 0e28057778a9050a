/** What the index holds of each note in memory. */

import v8 from 'node:v8';
import vm from 'node:vm';
import { printCache, readCache } from '../../../src/core/journal/cache.ts';
import type { Entry } from '../../../src/core/journal/entry.ts';
import { NoteIndex } from '../../../src/core/journal/noteIndex.ts';
import type { PlainStore } from './plainStore.ts';

export async function entryWeight(store: PlainStore): Promise<string> {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const held = () => (collect(), collect(), process.memoryUsage().heapUsed);
  const before = held();
  const index = new NoteIndex(store.asStore());
  await index.load();
  const cold = held() - before;
  const notes = index.entries.size;
  const lines = [...printCache('', [...index.entries.values()])];
  const between = held();
  const entries = await readCache('', { lines: () => from(lines), save: async () => undefined });
  const warm = held() - between;
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const each = (bytes: number) => `${Math.round(bytes / notes)} bytes a note`;
  return [
    `Heap: cold ${each(cold)}, from the cache ${each(warm)} (${entries?.length} entries).`,
    `Cache: ${Math.round(characters / notes)} characters a note; of them`,
    `${shares(entries ?? [])}.`,
  ].join('\n');
}

/** How many characters of JSON each key of an entry takes. */
function shares(entries: readonly Entry[]): string {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    for (const [key, value] of Object.entries(entry)) {
      sums.set(key, (sums.get(key) ?? 0) + (JSON.stringify(value)?.length ?? 0));
    }
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([key, sum]) => `${key} ${Math.round(sum / entries.length)}`)
    .join(', ');
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
