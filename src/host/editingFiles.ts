/**
 * Changes of several files as one step of VS Code's own: one undo takes all of them back, in texts and on the disk. Texts
 * that had nothing to save before are saved again.
 */

import * as vscode from 'vscode';
import type { FileChange, FilesTarget } from '../core/actions/changeFiles.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { byteOrderMark, editTarget, openDocument, unsavedIn } from './editing.ts';
import type { Journal } from './journals.ts';

type EditedFile = Extract<FileChange, { is: 'edited' }>;

interface Opened {
  readonly change: EditedFile;
  readonly document: vscode.TextDocument;
  readonly wasDirty: boolean;
}

export class FilesEditing implements vscode.Disposable {
  /** Texts that such a step took from the disk or put there: undo and redo lead to one of them, and leave it unsaved. */
  readonly #onDisk = new Set<string>();
  /** Such texts where their file goes on from when it is taken back: saved there, they would stay behind. */
  readonly #leaving = new Set<string>();
  readonly #listening: vscode.Disposable;

  constructor(onFailure: (error: unknown) => void) {
    const undone = new Set<string>();
    const changed = vscode.workspace.onDidChangeTextDocument((event) => {
      const { document, reason, contentChanges } = event;
      const uri = document.uri.toString();
      // That a text waits to be saved is told by itself, without a reason, and after what changed it.
      if (reason !== undefined) {
        undone.add(uri);
      } else if (contentChanges.length > 0) {
        undone.delete(uri);
      }
      const mark = markOf(document.getText());
      const isOurs = this.#onDisk.has(mark) && !this.#leaving.has(`${uri} ${mark}`);
      if (document.isDirty && undone.has(uri) && isOurs) {
        undone.delete(uri);
        document.save().then(undefined, onFailure);
      }
    });
    const moved = vscode.workspace.onDidRenameFiles(({ files }) => {
      files.forEach(({ newUri }) => void this.#saveMoved(newUri).catch(onFailure));
    });
    this.#listening = vscode.Disposable.from(changed, moved);
  }

  dispose(): void {
    this.#listening.dispose();
  }

  target(journal: Journal): FilesTarget {
    const target = editTarget(journal);
    const read: FilesTarget['read'] = (path) => target.read(path);
    return {
      read,
      get unsaved() {
        return unsavedIn(journal);
      },
      applyAll: async (changes) => {
        const now = await Promise.all(changes.map(({ path }) => read(path)));
        const isAsBefore = changes.every(
          (change, at) => now[at] === (change.is === 'made' ? undefined : change.was),
        );
        return isAsBefore && this.#apply(journal, changes);
      },
    };
  }

  /** A text that was taken back, and then moved back, waits to be saved where it is now. */
  async #saveMoved(uri: vscode.Uri): Promise<void> {
    const start = Date.now();
    while (this.#onDisk.size > 0 && Date.now() - start < saving) {
      const document = openDocument(uri);
      if (document?.isDirty && this.#onDisk.has(markOf(document.getText()))) {
        await document.save();
        return;
      }
      await moment();
    }
  }

  async #apply(journal: Journal, changes: readonly FileChange[]): Promise<boolean> {
    const opened = await Promise.all(
      changes.filter((change) => change.is === 'edited').map((change) => open(journal, change)),
    );
    const edit = new vscode.WorkspaceEdit();
    // Those that move come last: whoever hears of the move finds that all others have followed already.
    const isMoved = ({ change }: Opened) => change.to !== undefined;
    for (const one of opened.toSorted((a, b) => Number(isMoved(a)) - Number(isMoved(b)))) {
      addTo(edit, journal, one);
    }
    for (const change of changes) {
      const uri = journal.uri(change.path);
      if (change.is === 'binned') {
        edit.deleteFile(uri);
      } else if (change.is === 'made') {
        edit.createFile(uri, { contents: new TextEncoder().encode(change.text) });
      }
    }
    const clean = opened.filter(({ wasDirty }) => !wasDirty);
    for (const { document, change } of clean) {
      const mark = markOf(document.getText());
      this.#onDisk.add(mark);
      if (change.to !== undefined) {
        this.#leaving.add(`${journal.uri(change.to).toString()} ${mark}`);
      }
    }
    if (!(await vscode.workspace.applyEdit(edit))) {
      return false;
    }
    await Promise.all(
      clean.map(async ({ change: { path, to = path } }) => {
        const document = openDocument(journal.uri(to));
        this.#onDisk.add(markOf(document?.getText() ?? ''));
        if (document && !(await isSaved(document))) {
          throw new Error(
            vscode.l10n.t('The change stands in the editor, but VS Code could not save the file.'),
          );
        }
      }),
    );
    return true;
  }
}

/** Milliseconds within which whoever else saves a text, as those do who follow renames, has done so. */
const saving = 2000;

async function isSaved(document: vscode.TextDocument): Promise<boolean> {
  if (!document.isDirty || (await document.save())) {
    return true;
  }
  const start = Date.now();
  while (document.isDirty && Date.now() - start < saving) {
    await moment();
  }
  return !document.isDirty;
}

function moment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

function markOf(text: string): string {
  return `${text.length} ${fingerprint(text)}`;
}

/** The document of a text that is to be edited; refuses one that VS Code would save with other bytes than those edits. */
async function open(journal: Journal, change: EditedFile): Promise<Opened> {
  const uri = journal.uri(change.path);
  const document = openDocument(uri) ?? (await vscode.workspace.openTextDocument(uri));
  const wasDirty = document.isDirty;
  const mark = change.was.startsWith(byteOrderMark) ? byteOrderMark : '';
  if (!wasDirty && (mark + document.getText() !== change.was || change.was.includes('\uFFFD'))) {
    throw new Error(
      vscode.l10n.t(
        'Nothing was changed: {0} has line ends of two kinds, or characters that cannot be read. Open it and save it first.',
        change.path,
      ),
    );
  }
  return { change, document, wasDirty };
}

/** The move first, then the edits where the file is then. */
function addTo(edit: vscode.WorkspaceEdit, journal: Journal, { change, document }: Opened): void {
  const { path, to = path, was, edits } = change;
  const offset = was.length - document.getText().length;
  if (to !== path) {
    edit.renameFile(journal.uri(path), journal.uri(to));
  }
  for (const { span, text } of edits) {
    const range = new vscode.Range(
      document.positionAt(span.start - offset),
      document.positionAt(span.end - offset),
    );
    edit.replace(journal.uri(to), range, text);
  }
}
