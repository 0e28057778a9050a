/** When a note or a customer's page is renamed in VS Code, what refers to it follows, in the same undoable step. */

import * as vscode from 'vscode';
import { followRename, referring, renamingOf } from '../../core/actions/rename.ts';
import { applyEdits } from '../../core/note/textEdit.ts';
import { openDocument, replaceIn, unsavedIn } from '../editing.ts';
import type { Journal, Journals } from '../journals.ts';

type Files = vscode.FileWillRenameEvent['files'];

export function followRenames(
  journals: Journals,
  onFailure: (error: unknown) => void,
): vscode.Disposable {
  /** Documents that had nothing to save before they followed. */
  let followers: ReadonlySet<string> = new Set();
  let saving: Promise<void> = Promise.resolve();
  const follow = async (files: Files) => {
    await saving; // One rename after the other: the index is to know what became of the first.
    const edit = await editsFor(journals, files);
    const clean = edit.entries().filter(([uri]) => !openDocument(uri)?.isDirty);
    followers = new Set(clean.map(([uri]) => uri.toString()));
    return edit;
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      const edit = follow(event.files).catch((error: unknown) => {
        onFailure(error);
        return new vscode.WorkspaceEdit();
      });
      event.waitUntil(edit);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      const names = new Map(
        files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()]),
      );
      const work = followers.size
        ? save([...followers].map((uri) => names.get(uri) ?? uri))
        : saveUndone(journals, files);
      saving = work.catch(onFailure);
      followers = new Set();
    }),
  );
}

/** Milliseconds within which VS Code takes back what followed, after it took back a rename. */
const undoing = 2000;

/**
 * Nobody is asked what must follow when a rename is undone or redone: VS Code changes the texts by itself, and leaves
 * them unsaved. Those in which nothing else waits to be saved are saved.
 */
async function saveUndone(journals: Journals, files: Files): Promise<void> {
  const saveIfUndone = async (document: vscode.TextDocument) => {
    const journal = journals.holding(document.uri);
    const path = journal?.pathOf(document.uri);
    if (!document.isDirty || !journal || path === undefined) {
      return;
    }
    const onDisk = await journal.store.read(path);
    const renaming = renamingOf(renamedIn(journal, files));
    const [followed] = onDisk === undefined ? [] : followRename(path, onDisk, renaming);
    const wanted = onDisk !== undefined && followed?.ok && applyEdits(onDisk, followed.edits);
    if (wanted && wanted.replace(/^\uFEFF/, '') === document.getText()) {
      await document.save();
    }
  };
  const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    void saveIfUndone(document);
  });
  setTimeout(() => listening.dispose(), undoing);
  await Promise.all(vscode.workspace.textDocuments.map(saveIfUndone));
}

function renamedIn(journal: Journal, files: Files) {
  return files.flatMap(({ oldUri, newUri }) => {
    const from = journal.pathOf(oldUri);
    const to = journal.pathOf(newUri);
    return from && to ? [{ from, to }] : [];
  });
}

async function save(uris: readonly string[]): Promise<void> {
  const documents = vscode.workspace.textDocuments.filter(({ uri }) =>
    uris.includes(uri.toString()),
  );
  await Promise.all(documents.map((document) => document.save()));
}

async function editsFor(journals: Journals, files: Files): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const journal of journals.all) {
    const renaming = renamingOf(renamedIn(journal, files));
    if (renaming.notes.size + renaming.customers.size > 0) {
      await journal.index.settled();
      const known = referring(journal.index.entries.values(), renaming).map(({ path }) => path);
      for (const path of new Set([...known, ...unsavedIn(journal)])) {
        await addEdits(edit, journal, path, renaming);
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
    replaceIn(edit, uri, document, followed.ok ? followed.edits : [], 0);
  }
}
