/** The words for the values of the front matter, in the reader's language. */

import type { FormWords } from '../../protocol/form.ts';
import type { NoteKind, Scope, Win } from '../../core/note/kind.ts';
import { formWords } from '../views/formWords.ts';

/** The icon of each kind: kinds differ by shape, never by colour. */
export const kindIcons: { readonly [K in NoteKind]: string } = {
  interaction: 'comment',
  frustration: 'report',
  thanks: 'heart',
  improvement: 'lightbulb',
};

const words = (): FormWords => formWords();

export function kindName(kind: NoteKind): string {
  return words().kinds[kind];
}

/** "mechanism": in the middle of a line, English is in lower case. */
export function scopeName(scope: Scope): string {
  return words().scopes[scope].name.toLowerCase();
}

export function winName(win: Win): string {
  return words().win[win].toLowerCase();
}
