/** Commands as values: an id and what it does. Registering is a list. */

import * as vscode from 'vscode';
import { Refused } from '../words/refusals.ts';

export interface Command {
  readonly id: `ashita.${string}`;
  /**
   * `argument` is what a caller gave: then nothing is asked, the result is plain JSON, and a bad one rejects.
   * Without it (from the palette) the person is asked; undefined is the answer of somebody who thought better of it.
   * From a row of a tree, `selected` are all the rows that are selected with it.
   */
  run(argument?: unknown, selected?: unknown): Promise<unknown>;
  /** Set where it never asks, so that whoever calls it is a program even without an argument. */
  readonly asksNothing?: true;
}

/** Registers all; what goes wrong without a caller to tell reaches the person and the log. */
export function registerCommands(
  commands: readonly Command[],
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(
        command.id,
        async (argument?: unknown, selected?: unknown) => {
          try {
            return await command.run(argument, selected);
          } catch (error) {
            if (command.asksNothing || isFromCaller(argument)) {
              throw error instanceof Refused
                ? error
                : new Error(failureSentence(error), { cause: error });
            }
            tellPerson(error, log);
            return undefined;
          }
        },
      ),
    ),
  );
}

/** Menus hand over tree nodes and URIs, which have a class; callers hand over plain data, right or wrong. */
export function isFromCaller(argument: unknown): boolean {
  if (typeof argument !== 'object' || argument === null) {
    return argument !== undefined && argument !== null;
  }
  const plain: readonly unknown[] = [Object.prototype, Array.prototype, null];
  return plain.includes(Object.getPrototypeOf(argument));
}

/** A refusal is its own sentence; anything else is the world breaking. */
export function tellPerson(error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof Refused) {
    void vscode.window.showWarningMessage(error.message);
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window.showErrorMessage(failureSentence(error), showLog).then((chosen) => {
    if (chosen === showLog) {
      log.show();
    }
  });
}

/** Why the world broke, in words that say what to do. */
export function failureSentence(error: unknown): string {
  const code =
    error instanceof vscode.FileSystemError
      ? error.code
      : (error as { code?: unknown } | null)?.code;
  switch (code) {
    case 'NoPermissions':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return vscode.l10n.t('The folder is read-only.');
    case 'ENOSPC':
    case 'EDQUOT':
      return vscode.l10n.t('The disk is full.');
    case 'ENOTDIR':
    case 'EEXIST':
    case 'FileNotADirectory':
    case 'FileExists':
      return vscode.l10n.t(
        'A file stands where the notes folder should be. Rename it, or choose another folder in the setting ashita.folder.',
      );
    case 'Unavailable':
      return vscode.l10n.t('The folder cannot be reached.');
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
