/** One customer's page taken up into another's, by edits of that other: each word under the heading it stood under. */

import { readBody, wordsSpan, type Section } from '../note/body.ts';
import { withoutComments } from '../note/comments.ts';
import { nameKey } from '../note/customerName.ts';
import { firstWords, newSection } from '../note/editSection.ts';
import { insertAt } from '../note/entryEdits.ts';
import { readFrontMatter } from '../note/frontMatter.ts';
import { languageOf, readNote, type Note } from '../note/read.ts';
import type { Language, SectionName } from '../note/sections.ts';
import { applyEdits, inTurn, lineBreakOf, type Edited, type TextEdit } from '../note/textEdit.ts';
import { frontMatterEdits } from './mergeFrontMatter.ts';

/** What stands under a heading, or under none: before the first one, or behind another title. */
interface Block {
  readonly heading: string | undefined;
  readonly name: SectionName | undefined;
  readonly words: string;
  readonly isIntro: boolean;
}

/** Refuses as unsafe where a word could find no place that changes nothing else: in a fence that nobody closes. */
export function mergePages(text: string, from: Note, language: Language): Edited {
  const heading = languageOf(readNote('', text)) ?? languageOf(from) ?? language;
  return inTurn(text, [
    ...frontMatterEdits(text, from),
    ...blocksOf(from).map((block) => (before: string) => addBlock(before, block, heading)),
  ]);
}

/** Those that say something; a heading of somebody's own does so by itself. */
function blocksOf(note: Note): readonly Block[] {
  return piecesOf(note).filter(
    ({ words, heading, name }) => words !== '' || (heading !== undefined && !name),
  );
}

/** The whole body but its title: what stands before each section, the section, and what stands behind the last. */
function piecesOf({ text, body }: Note): readonly Block[] {
  const blocks: Block[] = [];
  const { title, sections } = body;
  let at = readFrontMatter(text).bodyStart;
  const between = (end: number) => {
    const isTitled = title && title.span.start >= at && title.span.end <= end;
    const words = isTitled
      ? `${text.slice(at, title.span.start)}${text.slice(title.span.end, end)}`
      : text.slice(at, end);
    blocks.push({ heading: undefined, name: undefined, words, isIntro: blocks.length === 0 });
  };
  for (const { heading, name, content } of sections) {
    between(heading.span.start);
    const words = text.slice(content.start, content.end);
    const line = text.slice(heading.span.start, heading.span.end);
    blocks.push({ heading: line.trim(), name, words, isIntro: false });
    at = content.end;
  }
  between(text.length);
  return blocks.map((block) => ({ ...block, words: asLines(block.words) }));
}

/** Without the blank lines around, with `\n` between lines. */
function asLines(words: string): string {
  return words
    .replace(/\r\n/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

function addBlock(text: string, block: Block, language: Language): Edited {
  const note = readNote('', text);
  const at = placeOf(note, block);
  const section = note.body.sections[at];
  const said = section
    ? text.slice(section.content.start, section.content.end)
    : block.heading === undefined
      ? text
      : '';
  if (said !== '' && `\n\n${asLines(said)}\n\n`.includes(`\n\n${block.words}\n\n`)) {
    return { ok: true, edits: [] };
  }
  const { span, text: put } = editFor(note, block, section, language);
  const edit = { span, text: put.replace(/\n/g, lineBreakOf(text)) };
  const after = readNote('', applyEdits(text, [edit]));
  return isSafe(note, after, at, block) ? { ok: true, edits: [edit] } : unsafe;
}

const unsafe: Edited = { ok: false, reason: 'unsafe' };

/** The last section that is called so, or -1. */
function placeOf({ body }: Note, { heading, name }: Block): number {
  const called = heading === undefined ? undefined : headingKey(heading);
  return body.sections.findLastIndex((one) =>
    name ? one.name === name : headingKey(one.heading.text) === called,
  );
}

function headingKey(heading: string): string {
  return nameKey(heading.replace(/^#+/, ''));
}

function editFor(
  note: Note,
  { heading, name, words, isIntro }: Block,
  section: Section | undefined,
  language: Language,
): TextEdit {
  const { text } = note;
  if (section) {
    const { start, end } = wordsSpan(text, section);
    return start === end ? firstWords(text, section, words) : insertAt(end, `\n\n${words}`);
  }
  if (name) {
    return newSection(note, name, words, language);
  }
  const whole = isIntro ? text.slice(0, note.body.sections[0]?.heading.span.start) : text;
  const end = whole.trimEnd().length;
  const put = [heading, words].filter((part) => part !== undefined && part !== '').join('\n\n');
  return insertAt(end, `${end === 0 ? '' : '\n\n'}${put}${end === text.length ? '\n' : ''}`);
}

/** Whether the words stand where they should, and everything else as before. */
function isSafe(
  before: Note,
  after: Note,
  at: number,
  { heading, words, isIntro }: Block,
): boolean {
  const had = shapeOf(before);
  const has = shapeOf(after);
  const isNew = heading !== undefined && at < 0;
  const place = isNew
    ? has.findIndex((one, index) => one !== had[index])
    : at >= 0
      ? 2 * at + 1
      : isIntro
        ? 0
        : had.length - 1;
  const count = isNew ? 2 : 1;
  return (
    has.slice(place, place + count).some((one) => one.includes(words)) &&
    isSame(has.toSpliced(place, count), isNew ? had : had.toSpliced(place, 1)) &&
    isSame([after.title, after.fields], [before.title, before.fields])
  );
}

function shapeOf(note: Note): readonly string[] {
  return piecesOf(note).map(({ heading = '', words }) => `${heading}\n${words}`);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a fence, or a comment, is open at the end, so that nothing put behind it could be read. */
export function isOpenEnded(text: string): boolean {
  const from = readFrontMatter(text).bodyStart;
  const { sections } = readBody(text, from);
  return (
    readBody(`${text}\n\n## x\n`, from).sections.length === sections.length ||
    /^ {0,3}<!--/m.test(withoutComments(text.slice(from), ''))
  );
}
