/** Numbers of things in rows: "3", 「3件」. */

import * as vscode from 'vscode';

export function countOf(number: number): string {
  return vscode.l10n.t({ message: '{0}', args: [number], comment: ['How many rows are below this one'] });
}
