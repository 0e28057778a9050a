/** The reflection's data, from an index of our own: worked out, put into words, and sent as text to a page. */

import * as vscode from 'vscode';
import type { Day } from '../../../src/core/day.ts';
import { NoteIndex } from '../../../src/core/journal/noteIndex.ts';
import type { Range } from '../../../src/core/reflection/data.ts';
import type { Authors } from '../../../src/host/author.ts';
import type { Journal } from '../../../src/host/journals.ts';
import { DiskStore } from '../../../src/host/node/diskStore.ts';
import { Trends } from '../../../src/host/trends.ts';
import type { Rounds, Took } from '../tasks.ts';
import { timed } from './floors.ts';
import { notesFolder } from './house.ts';

const lastDay = '2026-11-20' as Day;

/** Opened over twelve weeks, then all weeks asked for, which takes longest. Every round begins anew. */
export async function trends(rounds: number) {
  const root = notesFolder();
  const store = new DiskStore(vscode.Uri.joinPath(root, '..'), root);
  const index = new NoteIndex(store);
  await index.load();
  const journal = { store, index } as unknown as Journal;
  const authors = { of: async () => 'hide' } as unknown as Authors;
  const opened: Took[] = [];
  const changed: Took[] = [];
  for (let round = 0; round <= rounds; round++) {
    const looking = new Trends(authors, () => lastDay);
    const ask = async (range: Range) => {
      const { data, sentences, tables } = await looking.of(journal, range, 'en');
      return JSON.stringify({ data, sentences, tables });
    };
    const open = await timed(() => ask(12));
    const change = await timed(() => ask(0));
    // The first round does not count.
    if (round > 0) {
      opened.push(open);
      changed.push(change);
    }
  }
  index.dispose();
  store.dispose();
  return {
    trendOpened: { times: opened } satisfies Rounds,
    trendChanged: { times: changed } satisfies Rounds,
  };
}
