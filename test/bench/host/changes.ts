/** A note changes: saved in the editor, logged by us, written by another program. How long until the index knows? */

import { readFileSync, writeFileSync } from 'node:fs';
import { link, open, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { PublicApi } from '../../../src/host/api.ts';
import type { ChangeRounds, Took } from '../tasks.ts';
import { listFiles, stopwatch, timed } from './floors.ts';
import { Freeze } from './freeze.ts';
import { notesFolder, pause } from './house.ts';

/** For late events of one round, so that they do not count in the next. */
const between = 900;

/** One more than asked: the first does not count. After each round the index must know a note of that title. */
async function inRounds(
  { api, rounds, word }: { api: PublicApi; rounds: number; word: string },
  once: (title: string) => Promise<readonly [time: Took, floor: Took]>,
): Promise<ChangeRounds> {
  const all: (readonly [Took, Took])[] = [];
  const freezes: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const freeze = new Freeze();
    all.push(await once(`${word} ${round}`));
    await pause(between);
    freezes.push(freeze.stop());
    // Not before: putting all notes into one list would count as a freeze.
    mustKnow(api, `${word} ${round}`);
  }
  const counted = all.slice(1);
  return {
    times: counted.map(([time]) => time),
    floors: counted.map(([, floor]) => floor),
    freezes: freezes.slice(1),
  };
}

function mustKnow(api: PublicApi, title: string): void {
  if (!api.notes().some((note) => note.title === title)) {
    throw new Error(`Something changed, and the index does not know "${title}".`);
  }
}

/** From asking for the save until the index has the new title; the floor is VS Code's own event. */
export async function savedKnown(api: PublicApi, rounds: number): Promise<ChangeRounds> {
  const document = await vscode.workspace.openTextDocument(aNote(10));
  return inRounds({ api, rounds, word: 'Saved' }, async (title) => {
    const line = document
      .getText()
      .split('\n')
      .findIndex((one) => one.startsWith('# '));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(line).range, `# ${title}`);
    await vscode.workspace.applyEdit(edit);
    const watch = stopwatch();
    const event = firstOf(vscode.workspace.onDidSaveTextDocument, watch, () => true);
    const known = whenTold(api, watch);
    await document.save();
    return [await known, await event];
  });
}

/** From the command until the index has the note; the floor is a new file, seen onto the disk and then named. */
export async function loggedKnown(api: PublicApi, rounds: number): Promise<ChangeRounds> {
  return inRounds({ api, rounds, word: 'Logged' }, async (title) => {
    const watch = stopwatch();
    const known = whenTold(api, watch);
    await vscode.commands.executeCommand('ashita.log', {
      ...{ kind: 'interaction', title, text: 'They asked for a date.', customer: 'mirai-works' },
    });
    return [await known, await timed(() => writeBare(title))];
  });
}

async function writeBare(name: string): Promise<void> {
  const place = vscode.Uri.joinPath(notesFolder(), `../${name}.txt`).fsPath;
  const file = await open(`${place}.tmp`, 'wx');
  await file.writeFile('A new note, with some words in it.\n');
  await file.sync();
  await file.close();
  await link(`${place}.tmp`, place);
  await unlink(`${place}.tmp`);
}

/** From the write until the index has the new title; the floor is the event of a bare watcher. */
export async function outsideKnown(api: PublicApi, rounds: number): Promise<ChangeRounds> {
  const note = aNote(20);
  const pattern = new vscode.RelativePattern(notesFolder(), '**');
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const isIt = (uri: vscode.Uri) => basename(uri.path) === basename(note.path);
  const result = await inRounds({ api, rounds, word: 'Changed' }, async (title) => {
    const text = readFileSync(note.fsPath, 'utf8').replace(/^# .*$/m, `# ${title}`);
    const watch = stopwatch();
    const event = firstOf(watcher.onDidChange, watch, isIt);
    const known = whenTold(api, watch);
    writeFileSync(note.fsPath, text);
    return [await known, await event];
  });
  watcher.dispose();
  return result;
}

function aNote(at: number): vscode.Uri {
  const file = listFiles(vscode.Uri.joinPath(notesFolder(), 'notes').fsPath)[at];
  if (file === undefined) {
    throw new Error('There are too few notes.');
  }
  return vscode.Uri.file(file);
}

/** How long until the extension says that something changed; a round has room for nothing else to change. */
function whenTold(api: PublicApi, watch: () => Took): Promise<Took> {
  return firstOf(
    (listener) => api.onDidChange(() => listener(undefined)),
    watch,
    () => true,
  );
}

/** How long until an event comes that counts. */
function firstOf<T>(
  event: vscode.Event<T>,
  watch: () => Took,
  counts: (what: T) => boolean,
): Promise<Took> {
  return new Promise((resolve) => {
    const listening = event((what) => {
      if (counts(what)) {
        listening.dispose();
        resolve(watch());
      }
    });
  });
}
