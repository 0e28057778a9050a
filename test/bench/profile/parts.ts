/** What each part of indexing costs, measured by doing it alone for every note. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printCache, readCache } from '../../../src/core/journal/cache.ts';
import { entryOf } from '../../../src/core/journal/entry.ts';
import { readBody } from '../../../src/core/note/body.ts';
import { frontMatterSpan, readFrontMatter } from '../../../src/core/note/frontMatter.ts';
import { filledSections, readNote } from '../../../src/core/note/read.ts';
import { readYaml } from '../../../src/core/note/yaml.ts';
import { spread } from '../figures.ts';
import type { PlainStore } from './plainStore.ts';

const rounds = 7;

/** Microseconds of processor a note, when all is compiled: medians. */
export async function partsOfIndexing(store: PlainStore): Promise<string> {
  const files = await store.list();
  const places = files.map(({ path }) => join(store.root, path));
  const texts = places.map((place) => readFileSync(place, 'utf8'));
  const spans = texts.map((text) => frontMatterSpan(text));
  const notes = files.map(({ path }, at) => readNote(path, texts[at] ?? ''));
  const entries = files.map((file, at) => entryOf(file, texts[at]));
  const lines = [...printCache('', entries)];
  const each = (work: (text: string, at: number) => unknown) => () => texts.forEach(work);
  const folders = new Set(places.map((place) => join(place, '..')));

  const parts: readonly (readonly [string, () => unknown])[] = [
    ['list (readdir)', () => folders.forEach((one) => readdirSync(one, { withFileTypes: true }))],
    ['look at each (stat)', () => places.forEach((place) => statSync(place))],
    ['read', () => places.forEach((place) => readFileSync(place, 'utf8'))],
    ['read, bytes only', () => places.forEach((place) => readFileSync(place))],
    ['entry, whole', each((text, at) => entryOf(files[at]!, text))],
    ['– front matter', each((text) => readFrontMatter(text))],
    ['– – YAML', each((text, at) => readYaml(text, spans[at]?.span))],
    ['– body', each((text, at) => readBody(text, spans[at]?.bodyStart ?? 0))],
    ['– filled sections', () => notes.forEach((note) => filledSections(note))],
    ['print cache', () => [...printCache('', entries)]],
    ['read cache', () => readCache('', { lines: () => from(lines), save: async () => undefined })],
  ];
  const rows: string[] = [];
  for (const [name, work] of parts) {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / files.length);
    }
    rows.push(`| ${name} | ${spread(times.slice(1)).median.toFixed(1)} |`);
  }
  return [
    '| part of indexing, µs of processor a note, when all is compiled | |',
    '|---|---:|',
    ...rows,
    '',
  ].join('\n');
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
