/** The body of a note: its title, its sections and its next steps, each with its place. One pass over the lines. */

import { isDay, type Day } from '../day.ts';
import type { Span } from '../problem.ts';
import { closes, fenceSource, opened, type Fence } from './fence.ts';
import { sectionOfHeading, type SectionName } from './sections.ts';
import { droppedWords, withoutRemark } from './struck.ts';

export interface Heading {
  readonly text: string;
  /** The whole line, without its line break. */
  readonly span: Span;
}

export interface Section {
  /** Undefined for a heading of the user's own. */
  readonly name: SectionName | undefined;
  readonly heading: Heading;
  /** From the line after the heading up to the next heading of level one or two. */
  readonly content: Span;
}

/** A task-list item. */
export interface Step {
  /** As written, without the box and the surrounding space. */
  readonly text: string;
  readonly done: boolean;
  /** The first date in the text. */
  readonly due: Day | undefined;
  /** Offset of the character between the brackets. */
  readonly at: number;
  /** The words that were struck through, where it is ticked because it will not be done. */
  readonly dropped?: string;
}

export interface Body {
  readonly title: Heading | undefined;
  /** The next level-one heading, where there are two. */
  readonly secondTitle: Heading | undefined;
  readonly sections: readonly Section[];
  readonly steps: readonly Step[];
}

/**
 * ATX headings of level one and two, task-list items, and the fences that hide both. It knows lines and no blocks:
 * a line in an HTML block or in indented code counts as it reads, one in a quote does not, and neither does a
 * setext heading.
 */
const telling = new RegExp(
  String.raw`(?:^|\n)(?: {0,3}(#{1,2})(?=[ \t]|\r?(?:\n|$))([^\n]*)` +
    String.raw`|([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])\][ \t]+([^\n]*)|${fenceSource})`,
  'g',
);

/** Reads the body that begins at `from`. */
export function readBody(text: string, from: number): Body {
  let title: Heading | undefined;
  let secondTitle: Heading | undefined;
  const sections: Section[] = [];
  const steps: Step[] = [];
  let open: { name: SectionName | undefined; heading: Heading; start: number } | undefined;
  let fence: Fence | undefined;

  const close = (end: number) => {
    if (open) {
      const content = { start: Math.min(open.start, end), end };
      sections.push({ name: open.name, heading: open.heading, content });
      open = undefined;
    }
  };

  // The line break before the body lets its first line match; behind a byte order mark there is none.
  const body = from === 1 ? `\n${text.slice(1)}` : text;
  telling.lastIndex = Math.max(from - 1, 0);
  for (let match = telling.exec(body); match; match = telling.exec(body)) {
    const [whole, hashes, heading, box, mark, item, before, run, info] = match;
    const start = match.index + (whole.startsWith('\n') ? 1 : 0);
    if (run !== undefined) {
      const parts = [before ?? '', run, info ?? ''] as const;
      fence = fence ? (closes(fence, ...parts) ? undefined : fence) : opened(...parts);
    } else if (fence) {
      continue;
    } else if (hashes !== undefined) {
      const end = match.index + whole.length - (whole.endsWith('\r') ? 1 : 0);
      const found = { text: headingText(heading ?? ''), span: { start, end } };
      close(start);
      if (hashes.length === 2) {
        open = { name: sectionOfHeading(found.text), heading: found, start: lineAfter(text, end) };
      } else if (title) {
        secondTitle ??= found;
      } else {
        title = found;
      }
    } else if (box !== undefined && item !== undefined) {
      const step = item.trim();
      if (step !== '') {
        steps.push(stepOf(step, mark !== ' ', start + box.length));
      }
    }
  }
  close(text.length);
  return { title, secondTitle, sections, steps };
}

function stepOf(text: string, done: boolean, at: number): Step {
  const dropped = done ? droppedWords(text) : undefined;
  return {
    ...{ text, done, due: dueIn(withoutRemark(dropped ?? text)), at },
    ...(dropped !== undefined && { dropped }),
  };
}

/** A heading without the run of `#` that may close it, and without the backslash before one that does not. */
function headingText(raw: string): string {
  const text = raw.trim();
  let run = text.length;
  while (text[run - 1] === '#') {
    run--;
  }
  let escape = run;
  while (text[escape - 1] === '\\') {
    escape--;
  }
  if (run === text.length || (escape > 0 && !/[ \t]/.test(text.charAt(escape - 1)))) {
    return text;
  }
  return escape < run
    ? text.slice(0, escape) + text.slice(escape + 1)
    : text.slice(0, run).trimEnd();
}

/** A title as the text of a heading, on one line. `headingText(asHeading(title))` is the title. */
export function asHeading(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^| )(\\*#+)$/, '$1\\$2');
}

function lineAfter(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

/** The first calendar day named in a text; the one that a note's file name begins with does not count. */
export function dueIn(text: string): Day | undefined {
  return text.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d|-\w)/g)?.find(isDay);
}

/**
 * Where the words of a section stand: between the blank lines and the comments (a template's hints, somebody's remarks)
 * at either end. Empty, behind the comments, where there are no words.
 */
export function wordsSpan(text: string, { content }: Pick<Section, 'content'>): Span {
  const said = text.slice(content.start, content.end);
  let start = 0;
  for (let behind = 0; behind >= 0 && start < said.length; behind = gapFrom(said, start)) {
    start = behind;
  }
  let end = said.length;
  for (let before = end; before > start; before = gapUpTo(said, start, end)) {
    end = before;
  }
  const isBlank = said.slice(start, end).trim() === '';
  return { start: content.start + start, end: content.start + (isBlank ? start : end) };
}

/** Behind the blank line or the comment that begins at `start`; -1 where there is neither. */
function gapFrom(said: string, start: number): number {
  const line = said.slice(start, lineAfter(said, start));
  if (line.trim() === '') {
    return start + line.length;
  }
  const isComment = /^ {0,3}<!--/.test(line);
  const close = isComment ? said.indexOf('-->', said.indexOf('<!--', start) + 4) : -1;
  const behind = lineAfter(said, close);
  return close >= 0 && said.slice(close + 3, behind).trim() === '' ? behind : -1;
}

/** Before the white space or the comment that ends at `end`; -1 where there is neither. */
function gapUpTo(said: string, start: number, end: number): number {
  const trimmed = said.slice(0, end).trimEnd().length;
  if (trimmed < end) {
    return trimmed;
  }
  const open = said.startsWith('-->', end - 3) ? said.lastIndexOf('<!--', end - 7) : -1;
  const line = said.lastIndexOf('\n', open) + 1;
  const isComment =
    open >= start &&
    said.indexOf('-->', open + 4) === end - 3 &&
    /^ {0,3}$/.test(said.slice(line, open));
  return isComment ? line : -1;
}

/** Whether a section holds words. */
export function isFilled(text: string, section: Section): boolean {
  const { start, end } = wordsSpan(text, section);
  return start < end;
}
