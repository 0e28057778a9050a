/** A note's words without its next steps: a step in a section is what we will do, not what somebody said. */

import type { Body } from './body.ts';
import { wordsIn } from './read.ts';
import type { SectionName } from './sections.ts';

const nextLine = /\n(?=[ \t]+\S)(?![ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])[^\n]*/y;

/** The words in a section, as `wordsIn` gives them, without task-list items and the lines that belong to them. */
export function wordsWithoutSteps(
  { text, body }: { readonly text: string; readonly body: Body },
  name: SectionName,
): string {
  let rest = text;
  for (const { at } of body.steps) {
    const start = text.lastIndexOf('\n', at) + 1;
    const end = endOfItem(text, at);
    // Blanks of the same length, so that what is known of the places of others holds.
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const words = wordsIn({ text: rest, body }, name);
  return rest === text ? words : words.replace(/\n(?:[ \t]*\n)+/g, '\n\n');
}

/** Where a list item ends whose first line holds `at`: lines that are indented below it are its own. */
function endOfItem(text: string, at: number): number {
  const lineEnd = (from: number) => (text.indexOf('\n', from) + 1 || text.length + 1) - 1;
  let end = lineEnd(at);
  for (;;) {
    nextLine.lastIndex = end;
    const more = nextLine.exec(text);
    if (!more) {
      return end;
    }
    end += more[0].length;
  }
}
