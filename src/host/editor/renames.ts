/** When a note or a customer's page is renamed in VS Code, what refers to it follows, in the same undoable step. */

import * as vscode from 'vscode';
import { followRename, referring, renamingOf } from '../../core/actions/rename.ts';
import { openDocument } from '../editing.ts';
import type { Journal, Journals } from '../journals.ts';

export function followRenames(journals: Journals, onFailure: (error: unknown) => void): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    event.waitUntil(
      editsFor(journals, event.files).catch((error: unknown) => {
        onFailure(error);
        return new vscode.WorkspaceEdit();
      }),
    );
  });
}

async function editsFor(
  journals: Journals,
  files: vscode.FileWillRenameEvent['files'],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const journal of journals.all) {
    const inside = files.flatMap(({ oldUri, newUri }) => {
      const from = journal.pathOf(oldUri);
      const to = journal.pathOf(newUri);
      return from && to ? [{ from, to }] : [];
    });
    const renaming = renamingOf(inside);
    if (renaming.notes.size + renaming.customers.size > 0) {
      await journal.index.settled();
      for (const entry of referring(journal.index.entries.values(), renaming)) {
        await addEdits(edit, journal, entry.path, renaming);
      }
    }
  }
  return edit;
}

async function addEdits(
  edit: vscode.WorkspaceEdit,
  journal: Journal,
  path: string,
  renaming: ReturnType<typeof renamingOf>,
): Promise<void> {
  const uri = journal.uri(path);
  const document = openDocument(uri) ?? (await vscode.workspace.openTextDocument(uri));
  for (const followed of followRename(path, document.getText(), renaming)) {
    for (const { span, text } of followed.ok ? followed.edits : []) {
      const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
      edit.replace(uri, range, text);
    }
  }
}
