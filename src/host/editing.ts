/**
 * Edits of files that a person may have open. An open document is edited in its editor, so that undo works and no
 * unsaved word is lost; it is saved again if it was saved before. Anything else is replaced on disk.
 */

import * as vscode from 'vscode';
import type { EditTarget } from '../core/actions/change.ts';
import { type TextEdit, applyEdits } from '../core/note/textEdit.ts';
import type { NotePath } from '../core/ports.ts';
import type { Journal } from './journals.ts';

export function editTarget(journal: Journal): EditTarget {
  return {
    async read(path) {
      const document = openDocument(journal.uri(path));
      return document?.isDirty ? textOf(document) : journal.store.read(path);
    },
    async apply(path, was, edits) {
      const document = openDocument(journal.uri(path));
      return document?.isDirty
        ? applyInEditor(document, was, edits)
        : journal.store.replace(path, was, applyEdits(was, edits));
    },
  };
}

/** The open document of a URI, where there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === wanted && !document.isClosed,
  );
}

/** The text as the editor has it: without a byte order mark, which the editor keeps to itself. */
function textOf(document: vscode.TextDocument): string {
  return document.getText();
}

async function applyInEditor(
  document: vscode.TextDocument,
  was: string,
  edits: readonly TextEdit[],
): Promise<boolean> {
  if (textOf(document) !== was) {
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    edit.replace(document.uri, range, text);
  }
  return vscode.workspace.applyEdit(edit);
}

/** Whether the note is open with unsaved changes: an edit then waits, with them, to be saved. */
export function isDirty(journal: Journal, path: NotePath): boolean {
  return openDocument(journal.uri(path))?.isDirty ?? false;
}
