/**
 * The markers that tell generated text from the person's: `<!-- ashita:work 91b2c4d0 -->` … `<!-- /ashita:work -->`.
 * The hash is of the text between, as we wrote it; text that no longer has it was edited.
 */

import { fingerprint } from '../fingerprint.ts';
import { closes, fenceParts, opened, type Fence } from '../note/fence.ts';
import { frontMatterSpan } from '../note/frontMatter.ts';
import type { Span } from '../problem.ts';

/** A generated section in a file. */
export interface Block {
  readonly name: string;
  /** From the first marker to the end of the second, without its line break. */
  readonly span: Span;
  /** Whether the text between is as it was written. */
  readonly isOurs: boolean;
  /** The text between, with `\n` for every line break. */
  readonly text: string;
}

export interface Blocks {
  /** Whole sections, in the order of the file, one of a name. */
  readonly whole: readonly Block[];
  /** Names of which markers stand there that make no whole section: one missing, doubled, crossed, a bad hash. */
  readonly broken: ReadonlySet<string>;
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly next: number;
}

interface Marker {
  readonly line: Line;
  readonly name: string;
  readonly type: 'start' | 'end' | 'bad';
  readonly hash: string | undefined;
}

/** Whatever looks like a marker; only one written exactly as ours is one. */
const likeMarker = /^[ \t]*<!--[ \t]*\/?ashita:([\w-]+).*-->[ \t]*$/;
const startMarker = /^<!-- ashita:[\w-]+ ([0-9a-f]{8}) -->[ \t]*$/;
const endMarker = /^<!-- \/ashita:[\w-]+ -->[ \t]*$/;

/** A section between its markers, as it is written. `text` ends with a line break. */
export function marked(name: string, text: string): string {
  return `<!-- ashita:${name} ${fingerprint(text)} -->\n${text}<!-- /ashita:${name} -->`;
}

/** Finds the generated sections. Markers inside a fence that is closed, or in the front matter, are only text. */
export function readBlocks(text: string): Blocks {
  const markers = markersIn(text);
  const counts = new Map<string, number>();
  for (const { name } of markers) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const whole: Block[] = [];
  const broken = new Set<string>();
  for (const [at, start] of markers.entries()) {
    const end = markers[at + 1];
    const isPair = start.type === 'start' && end?.type === 'end' && end.name === start.name;
    if (isPair && counts.get(start.name) === 2) {
      whole.push(blockOf(text, start, end.line));
    } else if (!whole.some(({ name }) => name === start.name)) {
      broken.add(start.name);
    }
  }
  return { whole, broken };
}

function blockOf(text: string, { name, hash, line }: Marker, end: Line): Block {
  const between = text.slice(line.next, end.start).replace(/\r\n?/g, '\n');
  return {
    name,
    span: { start: line.start, end: end.end },
    isOurs: fingerprint(between) === hash,
    text: between,
  };
}

function markersIn(text: string): readonly Marker[] {
  return linesOutsideFences(text).flatMap((line) => {
    const name = likeMarker.exec(line.text)?.[1];
    if (name === undefined) {
      return [];
    }
    const hash = startMarker.exec(line.text)?.[1];
    const type = hash !== undefined ? 'start' : endMarker.test(line.text) ? 'end' : 'bad';
    return [{ line, name, type, hash } as const];
  });
}

/** The lines of the body that stand in no closed fence. A fence that nobody closes hides nothing from us. */
export function linesOutsideFences(text: string): readonly Line[] {
  const lines = linesOf(text);
  const outside: Line[] = [];
  /** The shortest run of each kind that nobody closes: a longer one further down is not closed either. */
  const unclosed: Record<string, number> = {};
  for (let at = 0; at < lines.length; at++) {
    const parts = fenceParts(lines[at]?.text ?? '');
    const fence = parts && opened(...parts);
    const kind = fence ? `${fence.mark.slice(0, 1)}${fence.reach}` : '';
    const mayClose = fence !== undefined && fence.mark.length < (unclosed[kind] ?? Infinity);
    const end = mayClose ? closingOf(lines, at, fence) : -1;
    if (end >= 0) {
      at = end;
      continue;
    }
    if (mayClose) {
      unclosed[kind] = fence.mark.length;
    }
    outside.push(...lines.slice(at, at + 1));
  }
  return outside;
}

function closingOf(lines: readonly Line[], from: number, fence: Fence): number {
  return lines.findIndex((line, at) => {
    const parts = at > from ? fenceParts(line.text) : undefined;
    return parts !== undefined && closes(fence, ...parts);
  });
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = frontMatterSpan(text)?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const feed = newline < 0 ? text.length : newline;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
    lines.push({ text: text.slice(start, end), start, end, next });
    start = next;
  }
  return lines;
}
