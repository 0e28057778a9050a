/** What people ask of the notes: the week, a retrospective, a search, the customers that a form completes on. */

import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { customersIn } from '../../../src/core/customers/customers.ts';
import { addWeeks, type Day, type Week } from '../../../src/core/day.ts';
import { NoteIndex } from '../../../src/core/journal/noteIndex.ts';
import { fold } from '../../../src/core/journal/search.ts';
import { DiskStore } from '../../../src/host/node/diskStore.ts';
import { knownFor } from '../../../src/host/views/known.ts';
import type { Rounds, Took } from '../tasks.ts';
import { listFiles, readInSlices, timed } from './floors.ts';
import { notesFolder } from './house.ts';

/** A full week long before the last one. */
const firstWeek = '2026-W10' as Week;

interface GitRepository {
  log(options: { maxEntries: number }): Promise<unknown>;
}
interface GitExports {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

/** `command` for a week that nobody asked for yet, each round; the floor is Git's log alone. */
async function weekly(command: string, rounds: number, from: number): Promise<Rounds> {
  const git = vscode.extensions.getExtension<GitExports>('vscode.git');
  const repository = (await git?.activate())?.getAPI(1).getRepository(notesFolder());
  const times: Took[] = [];
  const floors: Took[] = [];
  for (let round = 0; round <= rounds; round++) {
    const asked = { week: addWeeks(firstWeek, from + round), author: 'hide' };
    const time = await timed(() => vscode.commands.executeCommand(command, asked));
    const floor = await timed(() => repository?.log({ maxEntries: 256 }));
    if (round > 0) {
      times.push(time);
      floors.push(floor);
    }
  }
  return { times, floors };
}

export function week(rounds: number): Promise<Rounds> {
  return weekly('ashita.week', rounds, 0);
}

export function retrospective(rounds: number): Promise<Rounds> {
  return weekly('ashita.writeRetrospective', rounds, 10);
}

const queries = ['帳票', 'auditors budget', 'mirai', 'release notes', '見本 送る', 'sales', '索引'];

/** The first search reads every text. Floors: reading alone, then looking through folded texts alone. */
export async function searching(rounds: number) {
  const root = notesFolder().fsPath;
  const search = (query: string) => vscode.commands.executeCommand('ashita.search', { query });
  const first = await timed(() => search('runbook'));
  const firstFloor = await readInSlices(root);
  const texts = listFiles(root).map((file) => fold(readFileSync(file, 'utf8')));
  const times: Took[] = [];
  const floors: Took[] = [];
  for (const query of queries.slice(0, rounds)) {
    times.push(await timed(() => search(query)));
    const parts = fold(query).split(' ');
    floors.push(
      await timed(() => texts.filter((text) => parts.every((part) => text.includes(part)))),
    );
  }
  return {
    searchFirst: { times: [first], floors: [firstFloor] } satisfies Rounds,
    search: { times, floors } satisfies Rounds,
  };
}

/** What the form gets to complete on, from an index of our own: the extension keeps its to itself. */
export async function completion(rounds: number): Promise<Rounds> {
  const root = notesFolder();
  const store = new DiskStore(vscode.Uri.joinPath(root, '..'), root);
  const index = new NoteIndex(store);
  await index.load();
  const customers = (today: Day) => customersIn(index.entries.values(), index.notes, today);
  const result = await repeated(rounds, () => knownFor({ index, customers }, Date.now()));
  index.dispose();
  store.dispose();
  return result;
}

export async function repeated(rounds: number, work: () => unknown): Promise<Rounds> {
  const times: Took[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await timed(work));
  }
  return { times };
}
