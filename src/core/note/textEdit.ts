/** Edits of a text: what replaces what, and how that comes out. */

import type { Span } from '../problem.ts';

/** Replace the text at `span` by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Edits as a list, or why there are none. */
export type Edited =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly reason: 'unreadable' | 'not-found' };

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, text: put }) => result.slice(0, span.start) + put + result.slice(span.end),
      text,
    );
}

/** The line break that the text uses. */
export function lineBreakOf(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** One edit from `before` to `after`: what lies between their common start and their common end. */
export function wholeDifference(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) {
    start++;
  }
  let tail = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (tail < longest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  return {
    span: { start, end: before.length - tail },
    text: after.slice(start, after.length - tail),
  };
}
