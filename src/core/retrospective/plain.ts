/** A person's words on one line, and short enough for a Friday at five. Nothing here knows of Markdown's escapes. */

import { withoutComments } from '../note/comments.ts';

const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const fenceLine = /^(?:`{3,}|~{3,})[^`]*$/;
const blockMarks = /^(?:>[ \t]?)*(?:#{1,6}[ \t]+)?/;
const listMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
/** Control characters, and those that turn the direction of what follows them. */
const invisible = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Scripts that put no space between words. */
const unspaced = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A title, a name, a subject: one line, single spaces, nothing invisible. */
export function lineOf(text: string): string {
  return withoutComments(text, ' ').replace(invisible, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * A section's words on one line. Marks at the start of a line (lists, quotes, headings, fences) go; items of a list
 * are parted by ` / `, other lines by a space, or by nothing between two Chinese or Japanese characters.
 */
export function flatten(text: string): string {
  let result = '';
  for (const raw of withoutComments(text, '').split(lineBreak)) {
    const line = raw.trim().replace(blockMarks, '');
    const item = line.replace(listMark, '');
    const words = fenceLine.test(line) ? '' : lineOf(item);
    if (words !== '') {
      result += (result === '' ? '' : item !== line ? ' / ' : between(result, words)) + words;
    }
  }
  return result;
}

function between(before: string, after: string): '' | ' ' {
  return unspaced.test(before.at(-1) ?? '') && unspaced.test(after[0] ?? '') ? '' : ' ';
}

/** Paragraphs and list items, each on one line, the empty ones left out. */
export function paragraphs(text: string): readonly string[] {
  const parts: string[] = [];
  let isNew = true;
  for (const raw of withoutComments(text, '').split(lineBreak)) {
    const line = raw.trim();
    if (isNew || line === '' || listMark.test(line)) {
      parts.push(line);
    } else {
      parts.push(`${parts.pop() ?? ''}\n${line}`);
    }
    isNew = line === '';
  }
  return parts.map(flatten).filter((part) => part !== '');
}

/** The items of the lists in a text; where it has no list, its lines. */
export function items(text: string): readonly string[] {
  return itemLines(text)
    .flatMap(({ isItem, lines }) => (isItem ? [flatten(lines.join('\n'))] : []))
    .filter((part) => part !== '');
}

/** Lines that belong together: an item with those that go on with it, or what stands between items. */
export interface Lines {
  readonly isItem: boolean;
  readonly lines: readonly string[];
}

/** All lines of a text, items apart from the rest. */
export function itemLines(text: string): readonly Lines[] {
  const all = text.split(lineBreak);
  const isListed = all.some((line) => listMark.test(line.trim()));
  const found: { isItem: boolean; lines: string[] }[] = [];
  for (const line of all) {
    const begins = isListed ? listMark.test(line.trim()) : line.trim() !== '';
    const goesOn = isListed && line.trim() !== '' && found.at(-1)?.isItem;
    if (goesOn && !begins) {
      found.at(-1)?.lines.push(line);
    } else {
      found.push({ isItem: begins, lines: [line] });
    }
  }
  return found;
}

/** What may not be parted from the character before it: marks, joiners, variation selectors, skin tones. */
const joined = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\u{e0020}-\u{e007f}])/u;
const sentenceEnd = /[。!?！？]|\.(?=\s)/g;

/**
 * A text of at most `limit` characters: cut behind a sentence where that keeps at least half of it, else between
 * words, else between characters; what was cut is an `…`.
 */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) {
    return text;
  }
  let end = limit - 2;
  while (end > 0 && (joined.test(characters[end] ?? '') || characters[end - 1] === '\u200d')) {
    end--;
  }
  const head = characters.slice(0, end === 0 ? limit - 2 : end).join('');
  const sentence = [...head.matchAll(sentenceEnd)].at(-1);
  if (sentence && sentence.index > head.length / 2) {
    const whole = head.slice(0, sentence.index + 1);
    return `${whole}${between(whole, '。')}…`;
  }
  const word = head.lastIndexOf(' ');
  return `${(word > head.length / 2 ? head.slice(0, word) : head).trimEnd()}…`;
}

/** Longer steps say in a table what they begin with: `Visit before quoting: what made them …`. */
const longestStep = 40;
const clauseEnd = /[。；;]|[:：](?=\s|\P{ASCII})|[?!？！]|\.(?=\s+\p{Lu})/gu;

/** The first clause of a step that is long; all of one that is short. */
export function firstClause(text: string): string {
  if (widthOf(text) <= longestStep) {
    return text;
  }
  for (const match of text.matchAll(clauseEnd)) {
    const isQuestion = /[?!？！]/.test(match[0]);
    const clause = text.slice(0, match.index + (isQuestion ? 1 : 0));
    if (widthOf(clause) >= longestStep / 4) {
      return shorten(clause, 2 * longestStep);
    }
  }
  return shorten(text, 2 * longestStep);
}

/** Columns that a text takes: a Chinese or Japanese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (unspaced.test(character) ? 2 : 1), 0);
}
