/** Changes of several files that are one step: made together, and taken back together. */

import { applyEdits, inverse, type TextEdit } from '../note/textEdit.ts';
import type { NotePath } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import type { EditTarget } from './change.ts';

export interface EditedFile {
  readonly is: 'edited';
  readonly path: NotePath;
  readonly was: string;
  readonly edits: readonly TextEdit[];
  /** Where it goes, where it gets another name. */
  readonly to?: NotePath;
}

/** What becomes of a file, which holds `was` before. */
export type FileChange =
  | EditedFile
  | { readonly is: 'made'; readonly path: NotePath; readonly text: string }
  | { readonly is: 'binned'; readonly path: NotePath; readonly was: string };

/** Where such changes go: into open editors, so that undo works, and onto the disk. */
export interface FilesTarget extends Pick<EditTarget, 'read'> {
  /** Texts that wait to be saved: what stands in them, no index knows. */
  readonly unsaved: readonly NotePath[];
  /** All or nothing: `false` where a file no longer was what it was. */
  applyAll(changes: readonly FileChange[]): Promise<boolean>;
}

/** Changes that were made, the ids and the page as they are now. */
export interface ChangedFiles {
  readonly changes: readonly FileChange[];
  /** The customer's page; absent where there is none. */
  readonly page?: NotePath;
}

const tries = 3;

/** Works changes out on the texts as they are now, and makes them; again, when somebody else was faster. */
export async function changeFiles(
  target: FilesTarget,
  plan: () => Promise<Result<ChangedFiles>>,
): Promise<Result<ChangedFiles>> {
  let planned = await plan();
  for (let attempt = 0; attempt < tries && planned.ok; attempt++) {
    if (planned.changes.length === 0 || (await target.applyAll(planned.changes))) {
      return planned;
    }
    planned = await plan();
  }
  return planned.ok
    ? refuse({ code: 'changed-meanwhile', path: planned.changes[0]?.path ?? '' })
    : planned;
}

/** Takes changes back; false, and nothing done, where a file was changed since. */
export function undoFiles(
  target: FilesTarget,
  { changes }: Pick<ChangedFiles, 'changes'>,
): Promise<boolean> {
  return target.applyAll(changes.map((change) => backwards(change)).reverse());
}

/** The change that takes a change back. */
export function backwards<C extends FileChange>(
  change: C,
): C extends EditedFile ? EditedFile : FileChange;
export function backwards(change: FileChange): FileChange {
  switch (change.is) {
    case 'edited': {
      const { is, path, was, edits, to } = change;
      return {
        ...{ is, path: to ?? path, was: applyEdits(was, edits), edits: inverse(was, edits) },
        ...(to !== undefined && { to: path }),
      };
    }
    case 'made':
      return { is: 'binned', path: change.path, was: change.text };
    case 'binned':
      return { is: 'made', path: change.path, text: change.was };
  }
}
