/** The words for the values of the front matter, in the reader's language. */

import type { NoteKind, Scope, Win } from '../../core/note/kind.ts';
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

export function winName(win: Win): string {
  return formWords().win[win].toLowerCase();
}
