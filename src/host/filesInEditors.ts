/** The part of a step of several files that stands in documents: which texts, how they are edited, saved, taken back. */

import * as vscode from 'vscode';
import { backwards, type EditedFile, type FileChange } from '../core/actions/changeFiles.ts';
import { applyEdits } from '../core/note/textEdit.ts';
import { byteOrderMark, openDocument, replaceIn } from './editing.ts';
import { editEach, halfDone } from './filesOnDisk.ts';
import type { Journal } from './journals.ts';

export interface Opened {
  readonly change: EditedFile;
  readonly document: vscode.TextDocument;
  readonly wasDirty: boolean;
}

/** Milliseconds within which whoever else saves a text, as those do who follow renames, has done so. */
export const saving = 2000;

export async function isSaved(document: vscode.TextDocument): Promise<boolean> {
  if (!document.isDirty || (await document.save())) {
    return true;
  }
  const start = Date.now();
  while (document.isDirty && Date.now() - start < saving) {
    await moment();
  }
  return !document.isDirty;
}

export function moment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

/**
 * The document of a text that is to be edited; undefined where it does not show that text yet. Refuses one that VS Code
 * would save with other bytes than those edits.
 */
export async function open(journal: Journal, change: EditedFile): Promise<Opened | undefined> {
  const uri = journal.uri(change.path);
  const { was } = change;
  const document = openDocument(uri) ?? (await vscode.workspace.openTextDocument(uri));
  const wasDirty = document.isDirty;
  if (!wasDirty && (isChangedBySaving(was) || was.includes('\uFFFD'))) {
    throw new Error(
      vscode.l10n.t(
        'Nothing was changed: {0} has line ends of two kinds, or characters that cannot be read. Open it and save it first.',
        change.path,
      ),
    );
  }
  const isShown = document.getText() === was.replace(byteOrderMark, '');
  return isShown ? { change, document, wasDirty } : undefined;
}

/** The move first, then the edits where the file is then. */
export function addTo(
  edit: vscode.WorkspaceEdit,
  journal: Journal,
  { change, document }: Opened,
): void {
  const { path, to = path, was, edits } = change;
  if (to !== path) {
    edit.renameFile(journal.uri(path), journal.uri(to));
  }
  replaceIn(edit, journal.uri(to), document, edits, was.length - document.getText().length);
}

/** Files that nobody has open and that are edited as documents all the same, so that VS Code takes them back by itself. */
const few = 20;

/** Texts that documents show, customers' pages first; and those of many closed notes, or of one that VS Code would save otherwise. */
export function apart(journal: Journal, changes: readonly FileChange[]) {
  const edited = changes.filter((change) => change.is === 'edited');
  const isNote = ({ path }: EditedFile) => path.startsWith('notes/');
  const isClosed = ({ path }: EditedFile) => openDocument(journal.uri(path)) === undefined;
  const closed = edited.filter((change) => isNote(change) && isClosed(change));
  const plain = closed.filter(({ was }) => !isChangedBySaving(was)).slice(0, few);
  const onDisk = new Set(closed.filter((change) => !plain.includes(change)));
  return { shown: edited.filter((change) => !onDisk.has(change)), onDisk: [...onDisk] };
}

/** Whether VS Code would save a text with other bytes: it makes all line ends one, and knows no others than these two. */
function isChangedBySaving(text: string): boolean {
  return /\r(?!\n)/.test(text) || (text.includes('\r\n') && /(?<!\r)\n/.test(text));
}

/** Takes back what stands of a step that could not be made: where a file cannot be moved, texts are edited already. */
export async function takeBack(
  journal: Journal,
  opened: readonly Opened[],
  onDisk: readonly EditedFile[],
): Promise<never> {
  const edit = new vscode.WorkspaceEdit();
  const stands = ({ document, change: { was, edits } }: Opened) =>
    document.getText() === applyEdits(was, edits).replace(byteOrderMark, '');
  const edited = opened.filter(stands);
  for (const { document, change } of edited) {
    const { was, edits } = backwards(change);
    replaceIn(edit, document.uri, document, edits, was.length - document.getText().length);
  }
  await vscode.workspace.applyEdit(edit);
  await Promise.all(
    edited.filter(({ wasDirty }) => !wasDirty).map(({ document }) => isSaved(document)),
  );
  const { kept, failed } = await editEach(journal, onDisk.map(backwards));
  const left = [...edited.filter(stands), ...failed].map(({ change }) => change);
  throw new Error(
    left.length + kept.length > 0
      ? halfDone([...left, ...kept])
      : vscode.l10n.t('Nothing was changed: VS Code could not edit, move or bin one of the files.'),
  );
}
