/** Numbers and lists in rows. */

import * as vscode from 'vscode';

/** "3", 「3件」. */
export function countOf(number: number): string {
  return vscode.l10n.t({
    message: '{0}',
    args: [number],
    comment: ['How many rows are below this one'],
  });
}

/** "W46, W45", 「第46週、第45週」. */
export function listed(names: readonly string[]): string {
  return names.join(vscode.env.language.startsWith('ja') ? '、' : ', ');
}
