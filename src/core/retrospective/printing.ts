/** What every printed section is made of: words from notes made short and safe, links, names, lists. */

import type { Words } from '../language/words.ts';
import type { CustomerRef, NoteRef } from './data.ts';
import { atStart, inline, linkTo, prose } from './markdown.ts';
import { flatten, lineOf, shorten } from './plain.ts';

export interface Printing {
  readonly words: Words;
  /** The years in which dates go without their year: those of the week. */
  readonly years: readonly number[];
}

/** Characters: words in a list, a title, a commit's subject. */
const longest = { words: 200, title: 100, subject: 50 };

/** Somebody's words on one line. */
export function quoted(words: string): string {
  return prose(shorten(flatten(words), longest.words));
}

/** A name, a step: one line in which no bracket means anything. */
export function named(text: string): string {
  return inline(shorten(lineOf(text), longest.words));
}

/** A step's words at the beginning of a line; one without a character that shows has at least a place. */
export function stepWords(text: string): string {
  return atStart(named(text)) || '…';
}

export function subjectOf(subject: string): string {
  return inline(shorten(lineOf(subject), longest.subject));
}

export function noteLink({ path, title, id }: NoteRef): string {
  return linkTo(path, shorten(lineOf(title) || id, longest.title));
}

export function customerName({ id, name }: CustomerRef, { words }: Printing): string {
  return named(name ?? words.customer(id));
}

/** `Tue 17 · [Export times out](…)`. */
export function datedLink(note: NoteRef, { words }: Printing): string {
  return [...(note.day ? [words.dates.ofWeek(note.day)] : []), noteLink(note)].join(' · ');
}

/** A section: its heading, then blocks of lines with a blank line between them. */
export function section(heading: string, blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${[`## ${heading}`, ...filled].join('\n\n')}\n`;
}

/** The parts that there are, with ` · ` between them. */
export function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
