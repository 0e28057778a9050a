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

/** "3", 「3人」. */
export function peopleCount(number: number): string {
  return vscode.l10n.t({ message: '{0}', args: [number], comment: ['How many people'] });
}

/** Sentences one behind another; in Japanese nothing stands between them. */
export function inOneLine(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(vscode.env.language.startsWith('ja') ? '' : ' ');
}

/** "W46, W45", 「第46週、第45週」. */
export function listed(names: readonly string[]): string {
  return names.join(vscode.env.language.startsWith('ja') ? '、' : ', ');
}
