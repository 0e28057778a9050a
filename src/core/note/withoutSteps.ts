/** A note's words without its next steps: a step in a section is what we will do, not what somebody said. */

import type { Span } from '../problem.ts';
import type { Body, Step } from './body.ts';
import { wordsIn } from './read.ts';
import type { SectionName } from './sections.ts';

const nextLine = /\n(?=[ \t]+\S)(?![ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])[^\n]*/y;

/** The words in a section, as `wordsIn` gives them, without task-list items and the lines that belong to them. */
export function wordsWithoutSteps(
  { text, body }: { readonly text: string; readonly body: Body },
  name: SectionName,
): string {
  let rest = text;
  for (const step of body.steps) {
    const { start, end } = itemSpan(text, step);
    // Blanks of the same length, so that what is known of the places of others holds.
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const words = wordsIn({ text: rest, body }, name);
  return rest === text ? words : words.replace(/\n(?:[ \t]*\n)+/g, '\n\n');
}

/** The lines of a step, without the last line break: lines that are indented below it are its own. */
export function itemSpan(text: string, { at }: Step): Span {
  const lineEnd = (from: number) => (text.indexOf('\n', from) + 1 || text.length + 1) - 1;
  const start = text.lastIndexOf('\n', at) + 1;
  let end = lineEnd(at);
  for (;;) {
    nextLine.lastIndex = end;
    const more = nextLine.exec(text);
    if (!more) {
      return { start, end };
    }
    end += more[0].length;
  }
}
