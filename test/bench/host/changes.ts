/** A note changes: saved in the editor, logged by us, written by another program. How long until the index knows? */

import { readFileSync, writeFileSync } from 'node:fs';
import { link, open, unlink } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { PublicApi } from '../../../src/host/api.ts';
import type { ChangeRounds, Took } from '../tasks.ts';
import { listFiles, stopwatch, timed } from './floors.ts';
import { Freeze } from './freeze.ts';
import { notesFolder, pause } from './house.ts';

/** For late events of one round, so that they do not count in the next: the store looks again after a second. */
const between = 2000;

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

/** From asking for the save until the index says so; the floor is VS Code's event for a file that is no note. */
export async function savedKnown(api: PublicApi, rounds: number): Promise<ChangeRounds> {
  const bare = beside('bare.md');
  writeFileSync(bare.fsPath, '# Bare\n');
  const plain = await vscode.workspace.openTextDocument(bare);
  const note = await vscode.workspace.openTextDocument(aNote(10));
  return inRounds({ api, rounds, word: 'Saved' }, async (title) => {
    await retitle(plain, title);
    const event = firstOf(vscode.workspace.onDidSaveTextDocument, stopwatch());
    await plain.save();
    const floor = await event;
    await retitle(note, title);
    const known = whenTold(api, stopwatch());
    await note.save();
    return [await known, floor];
  });
}

async function retitle(document: vscode.TextDocument, title: string): Promise<void> {
  const lines = document.getText().split('\n');
  const { range } = document.lineAt(lines.findIndex((line) => line.startsWith('# ')));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, `# ${title}`);
  await vscode.workspace.applyEdit(edit);
}

/** From the command until the index has the note; the floor is a new file, seen onto the disk and then named. */
export async function loggedKnown(api: PublicApi, rounds: number): Promise<ChangeRounds> {
  return inRounds({ api, rounds, word: 'Logged' }, async (title) => {
    const floor = await timed(() => writeBare(beside(`${title}.txt`).fsPath));
    const known = whenTold(api, stopwatch());
    await vscode.commands.executeCommand('ashita.log', {
      ...{ kind: 'interaction', title, text: 'They asked for a date.', customer: 'mirai-works' },
    });
    return [await known, floor];
  });
}

async function writeBare(place: string): Promise<void> {
  const file = await open(`${place}.tmp`, 'wx');
  await file.writeFile('A new note, with some words in it.\n');
  await file.sync();
  await file.close();
  await link(`${place}.tmp`, place);
  await unlink(`${place}.tmp`);
}

/** From the write until the index says so; the floor is VS Code's event for a file that is no note. */
export async function outsideKnown(api: PublicApi, rounds: number): Promise<ChangeRounds> {
  const note = aNote(20);
  const bare = beside('bare.txt');
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(beside('.'), 'bare.txt'),
  );
  writeFileSync(bare.fsPath, '');
  await pause(between);
  const result = await inRounds({ api, rounds, word: 'Changed' }, async (title) => {
    const event = firstOf(watcher.onDidChange, stopwatch());
    writeFileSync(bare.fsPath, title);
    const floor = await event;
    const text = readFileSync(note.fsPath, 'utf8').replace(/^# .*$/m, `# ${title}`);
    const known = whenTold(api, stopwatch());
    writeFileSync(note.fsPath, text);
    return [await known, floor];
  });
  watcher.dispose();
  return result;
}

/** A place in the workspace folder, beside the notes folder. */
function beside(name: string): vscode.Uri {
  return vscode.Uri.joinPath(notesFolder(), '..', name);
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
  return firstOf<void>((listener) => api.onDidChange(() => listener()), watch);
}

/** How long until an event comes. */
function firstOf<T>(event: vscode.Event<T>, watch: () => Took): Promise<Took> {
  return new Promise((resolve) => {
    const listening = event(() => {
      listening.dispose();
      resolve(watch());
    });
  });
}
