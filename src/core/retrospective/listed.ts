/**
 * What the file of a week that is over lists as carried, and as closed in it. Files do not say when a step was ticked,
 * nor that an improvement which is open was closed before, so the week's own paper is the witness: what it lists stays
 * listed, word for word, as long as it is still somewhere in the notes.
 */

import type { Witness } from '../journal/carry.ts';
import { wordsOf } from '../language/wordsOf.ts';
import type { Step } from '../note/body.ts';
import { saysDropped } from '../note/dropped.ts';
import { languages } from '../note/sections.ts';
import { hrefOf } from './markdown.ts';
import { readBlocks } from './markers.ts';
import { stepWords } from './printing.ts';
import { stepRef } from './step.ts';

export interface ListedInPaper extends Witness {
  /** A section as it is printed now, each item as it stands in the paper where one there is about the same thing. */
  readonly asItStood: (name: string, printed: string) => string;
}

/**
 * Reads the section `carried` of a week's file, edited or not, and `learned`, where nobody has edited it; a missing one
 * lists nothing.
 */
export function listedIn(paper: string | undefined): ListedInPaper {
  const { whole } = readBlocks(paper ?? '');
  const carried = whole.find(({ name }) => name === 'carried')?.text ?? '';
  const learned = whole.find(({ name, isOurs }) => name === 'learned' && isOurs)?.text ?? '';
  const lines = linesByKey(carried);
  const holders = new Set([...lines.keys()].map((key) => key.slice(key.indexOf('\n') + 1)));
  const closed = itemsByHref(learned);
  return {
    isListed({ path }, step) {
      const href = hrefOf(path);
      return holders.has(href) && lines.has(step ? keyOfStep(wordsOfStep(step), href) : href);
    },
    closedAs({ path }) {
      const item = closed.get(hrefOf(path));
      return item && (isDropped(item) ? 'dropped' : 'done');
    },
    asItStood(name, printed) {
      const was = { carried, learned }[name];
      // In another language it is another section.
      if (was === undefined || headingOf(was) !== headingOf(printed)) {
        return printed;
      }
      return name === 'learned'
        ? withItems(printed, closed)
        : printed
            .split('\n')
            .map((line) => lines.get(keyOf(line) ?? '') ?? line)
            .join('\n');
    },
  };
}

function headingOf(section: string): string {
  return section.slice(0, section.indexOf('\n') + 1);
}

/** The lines of what is carried by what they are about; undefined where two could be taken for each other. */
function linesByKey(carried: string): ReadonlyMap<string, string | undefined> {
  const lines = new Map<string, string | undefined>();
  for (const line of carried.split('\n')) {
    const key = keyOf(line);
    if (key !== undefined) {
      lines.set(key, lines.has(key) ? undefined : line);
    }
  }
  return lines;
}

const learnedItem = /^- \*\*\[(?:[^[\]\\]|\\.)*\]\(\.\.\/([^()\s]+)\)\*\*/;

/** The improvements of what was learned: the lines of each, by the link to it. */
function itemsByHref(learned: string): ReadonlyMap<string, readonly string[]> {
  const items = new Map<string, string[]>();
  let item: string[] | undefined;
  for (const line of learned.split('\n')) {
    const href = learnedItem.exec(line)?.[1];
    if (href !== undefined) {
      item = [];
      items.set(href, item);
    }
    if (line !== '') {
      item?.push(line);
    }
  }
  return items;
}

/** What was learned, with the items that stood there first, as they were, and then the others. */
function withItems(printed: string, were: ReadonlyMap<string, readonly string[]>): string {
  const items = itemsByHref(printed);
  const stood = [...were].filter(([href]) => items.has(href));
  const lines = [...new Map([...stood, ...items, ...stood]).values()].flat();
  return `${headingOf(printed)}\n${lines.join('\n')}\n`;
}

const droppedMarks = languages.map((language) => ` · ${wordsOf(language).week.learned.dropped}`);

function isDropped([head = '', ...taught]: readonly string[]): boolean {
  return (
    droppedMarks.some((mark) => head.endsWith(mark)) ||
    taught.some((line) => saysDropped(line.replace(/^ {2}- /, '')))
  );
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
function wordsOfStep({ text, dropped, ...step }: Step): string {
  return stepWords(stepRef({ ...step, text: dropped ?? text }).text);
}
