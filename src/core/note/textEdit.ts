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
  | {
      readonly ok: false;
      /** `unsafe`: it cannot be made without changing something else. */
      readonly reason: 'unreadable' | 'not-found' | 'unsafe';
    };

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, text: put }) => result.slice(0, span.start) + put + result.slice(span.end),
      text,
    );
}

interface Moved {
  readonly edit: TextEdit;
  /** Where its text stands afterwards. */
  readonly span: Span;
  /** How far what stands behind it has moved. */
  readonly by: number;
}

/** Where edits that do not overlap end up, first to last. */
function moved(edits: readonly TextEdit[]): readonly Moved[] {
  let by = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map((edit) => {
      const start = edit.span.start + by;
      by += edit.text.length - (edit.span.end - edit.span.start);
      return { edit, span: { start, end: start + edit.text.length }, by };
    });
}

/**
 * Edits one after the other, each made on what came out of those before it, as edits of `text` that do not touch one
 * another. One that is refused refuses all.
 */
export function inTurn(text: string, makers: readonly ((text: string) => Edited)[]): Edited {
  let edits: readonly TextEdit[] = [];
  for (const make of makers) {
    const made = make(applyEdits(text, edits));
    if (!made.ok) {
      return made;
    }
    // From the last to the first, so that each is still where it was meant.
    for (const { edit } of moved(made.edits).toReversed()) {
      edits = andThen(text, edits, edit);
    }
  }
  return { ok: true, edits };
}

/** Edits of `text`, and then one of what came out of them, as edits of `text`. */
function andThen(
  text: string,
  edits: readonly TextEdit[],
  { span, text: put }: TextEdit,
): readonly TextEdit[] {
  const placed = moved(edits);
  const before = placed.filter((one) => one.span.end < span.start);
  const behind = placed.filter((one) => one.span.start > span.end);
  const touched = placed.slice(before.length, placed.length - behind.length);
  const start = Math.min(span.start, touched[0]?.span.start ?? span.start);
  const end = Math.max(span.end, touched.at(-1)?.span.end ?? span.end);
  const between = applyEdits(text, edits);
  const movedBefore = before.at(-1)?.by ?? 0;
  const joined: TextEdit = {
    span: { start: start - movedBefore, end: end - (touched.at(-1)?.by ?? movedBefore) },
    text: between.slice(start, span.start) + put + between.slice(span.end, end),
  };
  return [...before.map(({ edit }) => edit), joined, ...behind.map(({ edit }) => edit)];
}

/** The edits that take `edits` of `text` back. */
export function inverse(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  return moved(edits).map(({ edit, span }) => ({
    span,
    text: text.slice(edit.span.start, edit.span.end),
  }));
}

/** The line break that the text uses. */
export function lineBreakOf(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
