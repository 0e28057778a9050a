/** The extension under test, as another extension meets it. */

import * as vscode from 'vscode';
import type { NoteSummary, PublicApi } from '../../../src/host/api.ts';
import { eventually, ok } from './expect.ts';
import { write } from './folder.ts';

export async function api(): Promise<PublicApi> {
  const extension = vscode.extensions.getExtension<PublicApi>('ashita.ashita');
  ok(extension, 'The extension is not installed');
  return extension.activate();
}

/** The notes, the index complete. */
export async function notes(): Promise<NoteSummary[]> {
  const ashita = await api();
  await ashita.ready;
  return ashita.notes();
}

/** Waits until the index knows a note of this title. */
export async function noteTitled(title: string): Promise<NoteSummary> {
  let found: NoteSummary | undefined;
  await eventually(async () => {
    found = (await notes()).find((note) => note.title === title);
    ok(found, `The index does not know "${title}"`);
  });
  return found as unknown as NoteSummary;
}

/** Puts a note into a notes folder and gives its path and its id, as soon as the index knows it by its title. */
export async function putNote(folder: string, id: string, title: string, text: string) {
  const path = `${folder}/notes/2026/${id}.md`;
  await write(path, text);
  await noteTitled(title);
  return { path, id };
}

/** Waits until the index knows no note of this title. */
export async function noNoteTitled(title: string): Promise<void> {
  await eventually(async () => {
    const known = (await notes()).some((note) => note.title === title);
    ok(!known, `The index still knows "${title}"`);
  });
}

export function call<T = unknown>(command: string, argument?: unknown): Thenable<T> {
  return vscode.commands.executeCommand<T>(`ashita.${command}`, argument);
}

export interface LoggedNote {
  readonly id: string;
  readonly uri: string;
}

export function log(argument: Record<string, unknown>): Thenable<LoggedNote> {
  return call<LoggedNote>('log', argument);
}

/** Whether the editor speaks Japanese in this run. */
export const isJapanese = vscode.env.language === 'ja';
