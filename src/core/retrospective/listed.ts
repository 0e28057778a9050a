/**
 * What the file of a week that is over lists as carried. Files do not say when a step was ticked, so the week's own paper
 * is the witness: what it lists as open stays listed, word for word, as long as it is still somewhere in the notes.
 */

import type { Listed } from '../journal/carry.ts';
import type { Step } from '../note/body.ts';
import { hrefOf } from './markdown.ts';
import { readBlocks } from './markers.ts';
import { stepWords } from './printing.ts';
import { stepRef } from './step.ts';

export interface ListedInPaper {
  readonly isListed: Listed;
  /** A section as it is printed now, each line as it stands in the paper where one there is about the same thing. */
  readonly asItStood: (printed: string) => string;
}

/** Reads the section `carried` of a week's file, edited or not; a missing one lists nothing. */
export function listedIn(paper: string | undefined): ListedInPaper {
  const block = readBlocks(paper ?? '').whole.find(({ name }) => name === 'carried');
  const [heading, ...lines] = block?.text.split('\n') ?? [];
  const byKey = new Map<string, string | undefined>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) {
      // Two lines of one key could be taken for each other.
      byKey.set(key, byKey.has(key) ? undefined : line);
    }
  }
  const holders = new Set([...byKey.keys()].map((key) => key.slice(key.indexOf('\n') + 1)));
  return {
    isListed({ path }, step) {
      const href = hrefOf(path);
      return holders.has(href) && byKey.has(step ? keyOfStep(wordsOf(step), href) : href);
    },
    // In another language it is another section.
    asItStood: (printed) =>
      printed.startsWith(`${heading}\n`)
        ? printed
            .split('\n')
            .map((line) => byKey.get(keyOf(line) ?? '') ?? line)
            .join('\n')
        : printed,
  };
}

/** What a line is about. An improvement: a link and what is said of it; a step: its words, what is said of it, a link. */
function keyOf(line: string): string | undefined {
  const improvement = /^- \[(?:[^[\]\\]|\\.)*\]\(\.\.\/([^()\s]+)\)/.exec(line)?.[1];
  const holder = line.startsWith('- ') ? /\]\(\.\.\/([^()\s]+)\)$/.exec(line)?.[1] : undefined;
  return improvement ?? (holder === undefined ? undefined : keyOfStep(line.slice(2), holder));
}

/** Words before the first ` · ` tell the steps of a note apart. */
function keyOfStep(words: string, href: string): string {
  return `${words.split(' · ', 1)[0]}\n${href}`;
}

/** A step's words as a line begins with them. */
function wordsOf({ text, dropped, ...step }: Step): string {
  return stepWords(stepRef({ ...step, text: dropped ?? text }).text);
}
