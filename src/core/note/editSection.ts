/** Puts words into a section of a note by the smallest edit: the rest of the file stays byte for byte. */

import { wordsSpan, type Section } from './body.ts';
import { isReadable } from './edit.ts';
import { type Edited, type TextEdit, applyEdits, lineBreakOf } from './textEdit.ts';
import { insertAt } from './entryEdits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOf, readNote, wordsIn, type Note } from './read.ts';
import { headings, sectionsOf, type Language, type SectionName } from './sections.ts';
import { sectionBody } from './write.ts';
import { fromQuote, fromSection } from './words.ts';

/**
 * Sets what a section says; comments around its words stay. A new section goes behind the ones that are written before
 * it, with its heading in the language of the note's other headings, else in `language`. Refuses as unsafe where it
 * would change anything else.
 */
export function setSection(
  text: string,
  name: SectionName,
  words: string,
  language: Language,
): Edited {
  const note = readNote('', text);
  const body = sectionBody(name, words);
  const expected = name === 'words' ? fromQuote(body) : fromSection(body);
  const section = sectionFor(note, name);
  if (!isReadable(text, readFrontMatter(text))) {
    return { ok: false, reason: 'unreadable' };
  }
  if (wordsIn(note, name) === expected) {
    return { ok: true, edits: [] };
  }
  const edit = section
    ? replacement(text, section, body)
    : newSection(note, name, body, languageOf(note) ?? language);
  return onlyIf(note, name, edit, (after) => wordsIn(after, name) === expected);
}

/** The section of a name that words go into: of several, the first that has some. */
export function sectionFor(note: Note, name: SectionName): Section | undefined {
  const named = note.body.sections.filter((one) => one.name === name);
  return named.find((one) => !isBlank(note.text, one)) ?? named[0];
}

function isBlank(text: string, section: Section): boolean {
  const { start, end } = wordsSpan(text, section);
  return start === end;
}

/** The edit, in the line breaks of the text, if it does what it should and nothing besides. */
export function onlyIf(
  note: Note,
  name: SectionName,
  { span, text }: TextEdit,
  isDone: (after: Note) => boolean,
): Edited {
  const edit = { span, text: text.replace(/\n/g, lineBreakOf(note.text)) };
  const after = readNote('', applyEdits(note.text, [edit]));
  const isSafe =
    isDone(after) && JSON.stringify(besides(after, name)) === JSON.stringify(besides(note, name));
  return isSafe ? { ok: true, edits: [edit] } : { ok: false, reason: 'unsafe' };
}

/** The words give way to the new ones; the blank lines and the comments around them stay. */
function replacement(text: string, section: Section, body: string): TextEdit {
  const { content } = section;
  const own = wordsSpan(text, section);
  if (own.start === own.end) {
    return firstWords(text, section, body);
  }
  if (body !== '') {
    return { span: own, text: body };
  }
  const behind = /^\s*/.exec(text.slice(own.end, content.end))?.[0].length ?? 0;
  return { span: { start: own.start, end: own.end + behind }, text: '' };
}

/** Words for a section that has none: below its comments. */
export function firstWords(text: string, { content }: Section, body: string): TextEdit {
  const hints = text.slice(content.start, content.end).trimEnd();
  const start = content.start + hints.length;
  const gap = hints === '' && text[start - 1] === '\n' ? '\n' : '\n\n';
  const isLast = content.end === text.length;
  return {
    span: { start, end: content.end },
    text: `${gap}${body}\n${isLast ? '' : '\n'}`,
  };
}

/** A section with its heading: behind the last present one that is written before it, else before the first behind it. */
export function newSection(
  { text, fields, body }: Note,
  name: SectionName,
  words: string,
  language: Language,
): TextEdit {
  const kind = fields.kind === 'retrospective' ? undefined : fields.kind;
  const order: readonly (SectionName | undefined)[] = kind ? sectionsOf[kind] : [];
  const rank = (one: Section) => order.indexOf(one.name);
  const known = body.sections.filter((one) => one.name !== undefined && rank(one) >= 0);
  const previous = known.findLast((one) => rank(one) < order.indexOf(name));
  const at = previous?.content.end ?? known[0]?.heading.span.start ?? text.length;
  const before = text.slice(0, at);
  const gap = /(?:^\uFEFF?|\n\r?\n)$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const section = `## ${headings[name][language]}\n\n${words}\n`;
  return insertAt(at, `${gap}${section}${at < text.length ? '\n' : ''}`);
}

/** All that must stay: the front matter, the title, every other section. */
function besides(note: Note, name: SectionName): unknown {
  const start = note.body.sections[0]?.heading.span.start ?? note.text.length;
  const others = note.body.sections.filter((section) => section.name !== name);
  return [
    note.text.slice(0, start).trimEnd(),
    others.map(({ heading, content }) => [
      heading.text,
      note.text.slice(content.start, content.end).trim(),
    ]),
  ];
}
