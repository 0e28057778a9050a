/** Commands as values: an id and what it does. Registering is a list. */

import * as vscode from 'vscode';
import { Refused } from '../words/refusals.ts';

export interface Command {
  readonly id: `ashita.${string}`;
  /**
   * `argument` is what a caller gave: then nothing is asked, the result is plain JSON, and a bad one rejects.
   * Without it (from the palette) the person is asked; undefined is the answer of somebody who thought better of it.
   */
  run(argument?: unknown): Promise<unknown>;
}

/** Registers all; what goes wrong without a caller to tell reaches the person and the log. */
export function registerCommands(commands: readonly Command[], log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, async (argument?: unknown) => {
        try {
          return await command.run(argument);
        } catch (error) {
          if (isFromCaller(argument)) {
            throw error;
          }
          tellPerson(error, log);
          return undefined;
        }
      }),
    ),
  );
}

/** Menus hand over tree nodes and URIs; callers hand over plain objects. */
export function isFromCaller(argument: unknown): boolean {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    !(argument instanceof vscode.Uri) &&
    [Object.prototype, null].includes(Object.getPrototypeOf(argument) as object | null)
  );
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
  const code = error instanceof vscode.FileSystemError ? error.code : (error as { code?: unknown } | null)?.code;
  switch (code) {
    case 'NoPermissions':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return vscode.l10n.t('The folder is read-only.');
    case 'ENOSPC':
    case 'EDQUOT':
      return vscode.l10n.t('The disk is full.');
    case 'Unavailable':
      return vscode.l10n.t('The folder cannot be reached.');
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
