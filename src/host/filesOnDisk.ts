/** Edits of files that no editor shows: all of them are made, or none. */

import * as vscode from 'vscode';
import { backwards, type EditedFile } from '../core/actions/changeFiles.ts';
import { editTarget } from './editing.ts';
import type { Journal } from './journals.ts';
import { listed } from './words/counts.ts';
import { Refused } from './words/refusals.ts';

/** Hears how far long work is, and may stop it. */
export interface Watch {
  report(done: number, of: number): void;
  readonly isStopped: boolean;
}

/** Files written at once. */
const atOnce = 16;

/** False where a file no longer was what it was; rejects where one cannot be written, or the work was stopped. */
export async function editOnDisk(
  journal: Journal,
  changes: readonly EditedFile[],
  watch?: Watch,
): Promise<boolean> {
  const made: EditedFile[] = [];
  const takeBack = async (why?: unknown) => {
    const { failed, kept } = await editEach(journal, made.map(backwards));
    if (failed.length + kept.length > 0) {
      throw new Error(halfDone([...failed.map(({ change }) => change), ...kept]), { cause: why });
    }
  };
  for (let at = 0; at < changes.length; at += atOnce) {
    const done = await editEach(journal, changes.slice(at, at + atOnce));
    made.push(...done.made);
    const [failure] = done.failed;
    if (failure || watch?.isStopped) {
      await takeBack(failure?.error);
      throw failure ? failure.error : new Refused({ code: 'stopped' });
    }
    if (done.kept.length > 0) {
      await takeBack();
      return false;
    }
    watch?.report(made.length, changes.length);
  }
  return true;
}

/** Makes each edit for itself: `kept` are files that somebody else changed. */
export async function editEach(journal: Journal, changes: readonly EditedFile[]) {
  const target = editTarget(journal);
  const made: EditedFile[] = [];
  const kept: EditedFile[] = [];
  const failed: { readonly change: EditedFile; readonly error: unknown }[] = [];
  await Promise.all(
    changes.map((change) =>
      target.apply(change.path, change.was, change.edits).then(
        (isMade) => (isMade ? made : kept).push(change),
        (error: unknown) => failed.push({ change, error }),
      ),
    ),
  );
  return { made, kept, failed };
}

/** What to say where a step could neither be finished nor taken back. */
export function halfDone(changes: readonly EditedFile[]): string {
  return vscode.l10n.t(
    'The change could not be finished, and not all of it could be taken back. It still stands in: {0}',
    listed(changes.map(({ path }) => path)),
  );
}
