/** Which kind of note has which fields. Everything the form shows, folds away or sends follows from this. */

import type { NoteKind } from '../core/note/kind.ts';
import type { FormDraft } from './form.ts';
import { introductionLines } from './introduction.ts';

const shared: ReadonlySet<keyof FormDraft> = new Set(['text', 'customer', 'tags', 'code']);

const own: { readonly [K in NoteKind]: readonly (keyof FormDraft)[] } = {
  interaction: [
    ...([
      'second',
      'with',
      'channel',
      'heard',
      'stage',
      'outcome',
      'win',
      'gains',
      'pays',
    ] as const),
    ...introductionLines,
    'introduction',
  ],
  frustration: ['second', 'heard', 'toward'],
  thanks: ['people', 'win'],
  improvement: ['scope', 'from', 'due', 'gains', 'pays'],
};

export function hasField(kind: NoteKind, field: keyof FormDraft): boolean {
  return shared.has(field) || own[kind].includes(field);
}
