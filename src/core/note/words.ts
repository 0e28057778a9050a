/**
 * A person's words on their way into a section and back. Any words are allowed; what would begin a section, or
 * swallow the ones behind it, gets a backslash, as Markdown has it. `fromSection(toSection(words))` is the words.
 */

import { closes, fenceParts, opened, type Fence } from './fence.ts';

const heading = /^ {0,3}\\*#{1,2}(?:[ \t]|$)/;
/** Up to where the backslash goes, the backslashes that are there, and the run. */
const fence = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9})(\\*)(`{3,}|~{3,})/;
const escapedHeading = /^( {0,3})\\(\\*#{1,2}(?:[ \t]|$))/;

/** Line breaks as `\n`, outer white space gone. */
export function tidy(words: string): string {
  return words.replace(/\r\n?/g, '\n').trim();
}

/** Half a character cannot be stored: the disk would hold something else than was written. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Words as lines that are safe inside a section. */
export function toSection(words: string): string {
  return eachLine(words, (line, isFence) => {
    if (heading.test(line)) {
      return line.replace(/^ {0,3}/, '$&\\');
    }
    return isFence ? line : line.replace(fence, '$1\\$2$3');
  });
}

/** The words that a section's text stands for. */
export function fromSection(text: string): string {
  return eachLine(text, (line) =>
    line
      .replace(escapedHeading, '$1$2')
      .replace(fence, (whole, before: string, escapes: string, run: string) =>
        escapes === '' ? whole : before + escapes.slice(1) + run,
      ),
  );
}

/** Somebody else's words, as a block quote. */
export function toQuote(words: string): string {
  return tidy(words)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** The words of a block quote; text that is none stays as it is. */
export function fromQuote(text: string): string {
  const lines = tidy(text).split('\n');
  return lines.every((line) => line.trim() === '' || line.startsWith('>'))
    ? tidy(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))
    : fromSection(text);
}

/** Changes the lines that stand in no closed fence; `isFence` tells the ones that open or close one. */
function eachLine(text: string, change: (line: string, isFence: boolean) => string): string {
  const lines = tidy(text).split('\n');
  const parts = lines.map(fenceParts);
  /** By character, the fence that nobody closes: none that asks for as much or more is closed further down. */
  const hopeless = new Map<string, { length: number; reach: number }>();
  let closing = -1;
  return lines
    .map((line, at) => {
      if (at <= closing) {
        return at === closing ? change(line, true) : line;
      }
      const found = parts[at];
      const open = found && opened(...found);
      const tried = open && hopeless.get(open.mark.charAt(0));
      if (!open || (tried && open.mark.length >= tried.length && open.reach <= tried.reach)) {
        return change(line, false);
      }
      const end = closingLine(parts, at, open);
      if (end === undefined) {
        hopeless.set(open.mark.charAt(0), { length: open.mark.length, reach: open.reach });
        return change(line, false);
      }
      closing = end;
      return change(line, true);
    })
    .join('\n');
}

function closingLine(
  parts: readonly ReturnType<typeof fenceParts>[],
  from: number,
  open: Fence,
): number | undefined {
  for (let at = from + 1; at < parts.length; at++) {
    const found = parts[at];
    if (found && closes(open, ...found)) {
      return at;
    }
  }
  return undefined;
}
