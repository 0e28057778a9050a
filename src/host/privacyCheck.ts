/** The private details of many notes, looked for a few at a time. */

import * as vscode from 'vscode';
import { isIndexed } from '../core/journal/entry.ts';
import { privateDetails, type PrivateDetail } from '../core/guard/privateDetails.ts';
import { textPlaces } from '../core/guard/textPlaces.ts';
import type { NotePath } from '../core/ports.ts';
import { openDocument } from './editing.ts';
import type { Journal } from './journals.ts';
import type { Privacy } from './privacy.ts';

/** A private detail as programs are told of it; `line` counts from 1. */
export interface ToldDetail {
  readonly uri: string;
  readonly line: number;
  readonly type: PrivateDetail['type'];
  readonly text: string;
}

/** What the journal's files hold that looks private, by path; of some files alone where those are given. */
export async function checkJournal(
  journal: Journal,
  privacy: Privacy,
  wanted: (path: NotePath) => boolean = () => true,
): Promise<readonly ToldDetail[]> {
  const options = await privacy.guardOptionsFor(journal);
  const files = (await journal.store.list())
    .filter(({ path }) => isIndexed(path) && wanted(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  // The index leaves these alone; a guard must not.
  const large = (path: NotePath) => journal.store.read(path).catch(() => undefined);
  const told: ToldDetail[] = [];
  for await (const batch of journal.store.readMany(files)) {
    for (const { file, text: onDisk } of batch) {
      const uri = journal.uri(file.path);
      const document = openDocument(uri);
      const text = document?.isDirty ? document.getText() : (onDisk ?? (await large(file.path)));
      const details = text === undefined ? [] : privateDetails(text, options);
      const places = textPlaces(
        text ?? '',
        details.map(({ start }) => start),
      );
      details.forEach(({ type, text: said }, at) =>
        told.push({ uri: uri.toString(), line: places[at]?.line ?? 1, type, text: said }),
      );
    }
  }
  return told;
}

/** How many files they stand in. */
export function filesOf(details: readonly ToldDetail[]): number {
  return new Set(details.map(({ uri }) => uri)).size;
}

/** Shows where a detail stands. */
export async function showDetail({ uri, line, text }: ToldDetail): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const start = document.offsetAt(new vscode.Position(line - 1, 0));
  const at = document.getText().indexOf(text, start);
  // Whoever has masked it since is led to where it was.
  const [from, to] = at < 0 ? [start, start] : [at, at + text.length];
  const selection = new vscode.Range(document.positionAt(from), document.positionAt(to));
  await vscode.window.showTextDocument(document, { selection });
}
