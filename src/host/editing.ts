/**
 * Edits of files that a person may have open. An open document is edited in its editor, so that undo works, no unsaved
 * word is lost, and the editor never shows an older text than the file's; it is saved again if it was saved before.
 * Anything else is replaced on disk.
 */

import * as vscode from 'vscode';
import type { EditTarget } from '../core/actions/change.ts';
import { isIndexed } from '../core/journal/entry.ts';
import { type TextEdit, applyEdits } from '../core/note/textEdit.ts';
import type { NotePath } from '../core/ports.ts';
import type { Journal } from './journals.ts';

export function editTarget(journal: Journal): EditTarget {
  return {
    async read(path) {
      const document = openDocument(journal.uri(path));
      return document?.isDirty ? document.getText() : journal.store.read(path);
    },
    async apply(path, was, edits) {
      const document = openDocument(journal.uri(path));
      if (document?.isDirty) {
        return document.getText() === was && applyInEditor(document, edits, 0);
      }
      return document && shows(document, was, edits)
        ? applyAndSave(document, edits, was.length - document.getText().length)
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

/**
 * Whether a document without changes holds the file's text, so that saving it writes what is edited and nothing else.
 * Not so where the editor has not followed the file yet, where it made all line breaks one, and where characters
 * could not be read.
 */
function shows(document: vscode.TextDocument, text: string, edits: readonly TextEdit[]): boolean {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  return (
    mark + document.getText() === text &&
    !text.includes('\uFFFD') &&
    edits.every(({ span }) => span.start >= mark.length)
  );
}

/** The editor keeps it to itself: no text of a document begins with it. */
export const byteOrderMark = '\uFEFF';

async function applyAndSave(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  offset: number,
): Promise<boolean> {
  if (!(await applyInEditor(document, edits, offset))) {
    return false;
  }
  if (!(await document.save())) {
    throw new Error(
      vscode.l10n.t('The change stands in the editor, but VS Code could not save the file.'),
    );
  }
  return true;
}

/** `offset` is how many characters the file has before the document's first. */
async function applyInEditor(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  offset: number,
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  replaceIn(edit, document.uri, document, edits, offset);
  return vscode.workspace.applyEdit(edit);
}

/** Edits of a file's text as those of its document at `uri`; `offset` is how many characters the file has before it. */
export function replaceIn(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  offset: number,
): void {
  for (const { span, text } of edits) {
    const [start, end] = [span.start - offset, span.end - offset];
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  }
}

/** Whether the note is open with unsaved changes: an edit then waits, with them, to be saved. */
export function isDirty(journal: Journal, path: NotePath): boolean {
  return openDocument(journal.uri(path))?.isDirty ?? false;
}

/** What waits to be saved: the index cannot know it yet. */
export function unsavedIn(journal: Journal): readonly NotePath[] {
  return vscode.workspace.textDocuments
    .filter((document) => document.isDirty)
    .flatMap(({ uri }) => journal.pathOf(uri) ?? [])
    .filter((path) => isIndexed(path));
}
