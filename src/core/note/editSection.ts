/** Puts words into a section of a note by the smallest edit: the rest of the file stays byte for byte. */

import type { Section } from './body.ts';
import { isReadable } from './edit.ts';
import { type Edited, type TextEdit, applyEdits, lineBreakOf } from './textEdit.ts';
import { insertAt } from './entryEdits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOf, readNote, wordsIn, type Note } from './read.ts';
import { headings, sectionsOf, type Language, type SectionName } from './sections.ts';
import { sectionBody } from './write.ts';
import { fromQuote, fromSection } from './words.ts';

/**
 * Sets what a section says. A new one goes behind the ones that are written before it, with its heading in the
 * language of the note's other headings, else in `language`. Refuses where it would change anything else.
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
  const section = note.body.sections.find((one) => one.name === name);
  if (!isReadable(text, readFrontMatter(text))) {
    return { ok: false, reason: 'unreadable' };
  }
  if (wordsIn(note, name) === expected) {
    return { ok: true, edits: [] };
  }
  const wanted = section
    ? replacement(text, section, body)
    : insertion(note, name, `## ${headings[name][languageOf(note) ?? language]}\n\n${body}\n`);
  const edit = { span: wanted.span, text: wanted.text.replace(/\n/g, lineBreakOf(text)) };
  const after = readNote('', applyEdits(text, [edit]));
  const isSafe =
    wordsIn(after, name) === expected &&
    JSON.stringify(besides(after, name)) === JSON.stringify(besides(note, name));
  return isSafe ? { ok: true, edits: [edit] } : { ok: false, reason: 'unreadable' };
}

/** The words give way to the new ones; the blank lines around them stay. */
function replacement(text: string, { content }: Section, body: string): TextEdit {
  const was = text.slice(content.start, content.end);
  const isLast = content.end === text.length;
  const above = /^(?:[ \t]*\r?\n)*/.exec(was)?.[0].length ?? 0;
  const start = content.start + above;
  if (body === '') {
    return { span: { start, end: content.end }, text: '' };
  }
  if (was.trim() === '') {
    const gap = text[content.start - 1] === '\n' ? '\n' : '\n\n';
    return { span: content, text: `${gap}${body}\n${isLast ? '' : '\n'}` };
  }
  return { span: { start, end: content.start + was.trimEnd().length }, text: body };
}

/** Behind the last present section that is written before it, else before the first that is written behind it. */
function insertion({ text, fields, body }: Note, name: SectionName, section: string): TextEdit {
  const kind = fields.kind === 'retrospective' ? undefined : fields.kind;
  const order: readonly (SectionName | undefined)[] = kind ? sectionsOf[kind] : [];
  const rank = (one: Section) => order.indexOf(one.name);
  const known = body.sections.filter((one) => one.name !== undefined && rank(one) >= 0);
  const previous = known.findLast((one) => rank(one) < order.indexOf(name));
  const at = previous?.content.end ?? known[0]?.heading.span.start ?? text.length;
  const before = text.slice(0, at);
  const gap = /(?:^\uFEFF?|\n\r?\n)$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return insertAt(at, `${gap}${section}${at < text.length ? '\n' : ''}`);
}

/** All that must stay: the front matter, the title, every other section. */
export function besides(note: Note, name: SectionName): unknown {
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
