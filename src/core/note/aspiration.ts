/** What was answered before to *What do we want to create?*: the section *Earlier answers* of aspiration.md. */

import { dayOf, type Day } from '../day.ts';
import { withoutComments } from './comments.ts';
import { closes, fenceParts, opened, type Fence } from './fence.ts';
import { besides, setSection } from './editSection.ts';
import { languageOf, readNote, type Note } from './read.ts';
import type { Language } from './sections.ts';
import { applyEdits, lineBreakOf, type Edited } from './textEdit.ts';
import { fromSection, toSection } from './words.ts';

/** An answer that gave way to another one. */
export interface EarlierAnswer {
  readonly words: string;
  /** The day since when it held; absent where nobody knows. */
  readonly since?: Day;
}

/** The heading of an answer that nobody dated, in every language that we ship. */
const undatedHeading = { en: 'No date', ja: '日付なし' } as const;

const answerLine = new RegExp(
  String.raw`^ {0,3}(\\*)###[ \t]+(?:(\d{4}-\d{2}-\d{2})(?!\d)|(?:${Object.values(undatedHeading).join('|')})[ \t]*\r?$)`,
  'iu',
);

/**
 * The earlier answers of a note, newest first, undated ones last. Each has a heading of level three that begins with
 * its day. Words above the first such heading are an answer without a date.
 */
export function earlierAnswers(note: Pick<Note, 'text' | 'body'>): readonly EarlierAnswer[] {
  const found = note.body.sections
    .filter(({ name }) => name === 'earlier')
    .flatMap(({ content }) => answersIn(note.text.slice(content.start, content.end)))
    .filter(({ words }) => withoutComments(words, '').trim() !== '');
  const rank = ({ since }: EarlierAnswer) => since ?? '';
  return found.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? 1 : -1));
}

/**
 * Puts an answer in front of the earlier ones, below a heading that says since when it held. A section that is not
 * there yet comes behind all others of ours. Nothing that stands in the file changes; refuses where it would.
 */
export function keepAnswer(
  text: string,
  { words, since }: EarlierAnswer,
  language: Language,
): Edited {
  const note = readNote('', text);
  const block = answerBlock(words, since ?? undatedHeading[languageOf(note) ?? language]);
  const section = note.body.sections.find(({ name }) => name === 'earlier');
  if (!section) {
    return setSection(text, 'earlier', fromSection(block), language);
  }
  const content = text.slice(section.content.start, section.content.end);
  const first = answerLines(content).find(({ escapes }) => escapes === 0)?.start;
  const at = section.content.start + (first ?? content.trimEnd().length);
  const put = `${gapBefore(text, at)}${block}${gapBehind(text, at)}`.replace(
    /\n/g,
    lineBreakOf(text),
  );
  const edit = { span: { start: at, end: at }, text: put };
  const after = readNote('', applyEdits(text, [edit]));
  const isSafe =
    JSON.stringify(besides(after, 'earlier')) === JSON.stringify(besides(note, 'earlier')) &&
    earlierAnswers(after).length === earlierAnswers(note).length + 1;
  return isSafe ? { ok: true, edits: [edit] } : { ok: false, reason: 'unreadable' };
}

/** The line breaks that part a block from what stands before it, and from what stands behind it. */
function gapBefore(text: string, at: number): string {
  const breaks = /(?:\r?\n[ \t]*){0,2}$/.exec(text.slice(0, at))?.[0] ?? '';
  return '\n'.repeat(2 - breaks.split('\n').slice(1).length);
}

function gapBehind(text: string, at: number): string {
  const breaks = /^(?:[ \t]*\r?\n){0,2}/.exec(text.slice(at))?.[0] ?? '';
  const wanted = /\S/.test(text.slice(at)) ? 2 : 1;
  return '\n'.repeat(Math.max(wanted - breaks.split('\n').slice(1).length, 0));
}

/** An answer as it is written below *Earlier answers*. `answersIn` reads it back. */
function answerBlock(words: string, heading: string): string {
  let text = toSection(words);
  for (const { at } of answerLines(text).toReversed()) {
    text = `${text.slice(0, at)}\\${text.slice(at)}`;
  }
  return `### ${heading}\n\n${text}`;
}

function answersIn(content: string): EarlierAnswer[] {
  const lines = answerLines(content);
  const headings = lines.filter(({ escapes }) => escapes === 0);
  return [undefined, ...headings].map((heading, at) => {
    const [start, end] = [heading?.end ?? 0, headings[at]?.start ?? content.length];
    let words = content.slice(start, end);
    for (const { at: mark } of lines
      .filter((one) => one.start >= start && one.start < end)
      .reverse()) {
      words = words.slice(0, mark - start) + words.slice(mark - start + 1);
    }
    const since = heading?.day === undefined ? undefined : dayOf(heading.day);
    return { words: fromSection(words), ...(since && { since }) };
  });
}

interface AnswerLine {
  readonly start: number;
  /** Behind the line, its line break included. */
  readonly end: number;
  /** Where a backslash goes that makes it words. */
  readonly at: number;
  readonly escapes: number;
  readonly day: string | undefined;
}

/** The lines outside of fences that are, or but for backslashes would be, the heading of an answer. */
function answerLines(content: string): readonly AnswerLine[] {
  const found: AnswerLine[] = [];
  let fence: Fence | undefined;
  let start = 0;
  for (const line of content.split('\n')) {
    const parts = fenceParts(line);
    const match = fence || parts ? undefined : answerLine.exec(line);
    if (parts) {
      fence = fence ? (closes(fence, ...parts) ? undefined : fence) : opened(...parts);
    } else if (match) {
      const [, escapes = '', day] = match;
      const at = start + line.search(/[\\#]/);
      const end = Math.min(start + line.length + 1, content.length);
      found.push({ start, end, at, escapes: escapes.length, day });
    }
    start += line.length + 1;
  }
  return found;
}
