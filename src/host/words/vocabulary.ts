/** The words for the values of the front matter, in the reader's language. */

import * as vscode from 'vscode';
import type { NoteKind, Scope, Status, Win } from '../../core/note/kind.ts';
import { formWords } from '../views/formWords.ts';

/** The icon of each kind: kinds differ by shape, never by colour. */
export const kindIcons: { readonly [K in NoteKind]: string } = {
  interaction: 'comment',
  frustration: 'report',
  thanks: 'heart',
  improvement: 'lightbulb',
};

export function kindName(kind: NoteKind): string {
  return formWords().kinds[kind];
}

/** "mechanism": in the middle of a line, English is in lower case. */
export function scopeName(scope: Scope): string {
  return formWords().scopes[scope].name.toLowerCase();
}

/** "open": beside a title. */
export function statusName(status: Status): string {
  const names: { readonly [S in Status]: string } = {
    open: vscode.l10n.t('open'),
    done: vscode.l10n.t('done'),
    dropped: vscode.l10n.t('dropped'),
  };
  return names[status];
}

export function winName(win: Win): string {
  return formWords().win[win].toLowerCase();
}
