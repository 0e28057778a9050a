/**
 * Changes of several files as one step of VS Code's own: one undo takes all of them back, in texts and on the disk. Texts
 * that had nothing to save before are saved again. Of many files that nobody has open most are edited on the disk alone,
 * and follow when the others are taken back or made again.
 */

import * as vscode from 'vscode';
import { backwards, type EditedFile, type FileChange } from '../core/actions/changeFiles.ts';
import type { FilesTarget } from '../core/actions/changeFiles.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { editTarget, openDocument, unsavedIn } from './editing.ts';
import {
  addTo,
  apart,
  isSaved,
  moment,
  open,
  saving,
  takeBack,
  type Opened,
} from './filesInEditors.ts';
import { editEach, editOnDisk, type Watch } from './filesOnDisk.ts';
import type { Journal } from './journals.ts';
import { listed } from './words/counts.ts';

/** What was edited on the disk alone, and whether it stands. */
interface Step {
  readonly journal: Journal;
  readonly onDisk: readonly EditedFile[];
  isMade: boolean;
}

export class FilesEditing implements vscode.Disposable {
  /**
   * Texts that a step took from the disk (`false`) or put there: undo and redo lead to one of them, and leave it
   * unsaved.
   */
  readonly #marks = new Map<string, Map<Step, boolean>>();
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
      if (this.#marks.size === 0 || !document.isDirty || !undone.has(uri)) {
        return; // Nobody waits for a text to be read while they type.
      }
      const mark = markOf(document.getText());
      const steps = this.#marks.get(mark);
      steps?.forEach((isMade, step) => void this.#lead(step, isMade).catch(onFailure));
      if (steps && !this.#leaving.has(`${uri} ${mark}`)) {
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

  /** `watch` hears how far it is where there is much to write. */
  target(journal: Journal, watch?: Watch): FilesTarget {
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
        return isAsBefore && this.#apply(journal, changes, watch);
      },
    };
  }

  /** A text that was taken back, and then moved back, waits to be saved where it is now. */
  async #saveMoved(uri: vscode.Uri): Promise<void> {
    const start = Date.now();
    while (this.#marks.size > 0 && Date.now() - start < saving) {
      const document = openDocument(uri);
      if (document?.isDirty && this.#marks.has(markOf(document.getText()))) {
        await document.save();
        return;
      }
      await moment();
    }
  }

  /** What was edited on the disk alone follows the texts of its step. */
  async #lead(step: Step, isMade: boolean): Promise<void> {
    if (step.isMade === isMade) {
      return;
    }
    step.isMade = isMade;
    const { journal, onDisk } = step;
    const { kept, failed } = await editEach(journal, isMade ? onDisk : onDisk.map(backwards));
    const left = [...kept, ...failed.map(({ change }) => change)].map(({ path }) => path);
    if (left.length > 0) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Kept, as they were changed since or cannot be written: {0}', listed(left)),
      );
    }
  }

  async #apply(journal: Journal, changes: readonly FileChange[], watch?: Watch): Promise<boolean> {
    const { shown, onDisk } = apart(journal, changes);
    const found = await Promise.all(shown.map((change) => open(journal, change)));
    const opened = found.filter((one) => one !== undefined);
    if (opened.length < found.length || !(await editOnDisk(journal, onDisk, watch))) {
      return false;
    }
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
    const step: Step = { journal, onDisk, isMade: true };
    const clean = opened.filter(({ wasDirty }) => !wasDirty);
    for (const { document, change } of clean) {
      const mark = this.#remember(document.getText(), step, false);
      if (change.to !== undefined) {
        this.#leaving.add(`${journal.uri(change.to).toString()} ${mark}`);
      }
    }
    // VS Code takes an empty step for one that failed.
    if (changes.length > onDisk.length && !(await vscode.workspace.applyEdit(edit))) {
      await takeBack(journal, opened, onDisk);
    }
    const unsaved = await Promise.all(
      clean.map(async ({ change: { path, to = path } }) => {
        const document = openDocument(journal.uri(to));
        this.#remember(document?.getText() ?? '', step, true);
        return document && !(await isSaved(document)) ? [to] : [];
      }),
    );
    if (unsaved.flat().length > 0) {
      throw new Error(
        vscode.l10n.t(
          'The change stands in the editor, but VS Code could not save: {0}',
          listed(unsaved.flat()),
        ),
      );
    }
    return true;
  }

  #remember(text: string, step: Step, isMade: boolean): string {
    const mark = markOf(text);
    this.#marks.set(mark, (this.#marks.get(mark) ?? new Map<Step, boolean>()).set(step, isMade));
    return mark;
  }
}

function markOf(text: string): string {
  return `${text.length} ${fingerprint(text)}`;
}
