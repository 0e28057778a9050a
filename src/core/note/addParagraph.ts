/** Adds a paragraph to what a section says: the rest of the file, and every word that is there, stays byte for byte. */

import { isFilled, wordsSpan } from './body.ts';
import { isReadable } from './edit.ts';
import { firstWords, newSection, onlyIf } from './editSection.ts';
import { insertAt } from './entryEdits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOf, readNote, wordsIn } from './read.ts';
import type { Language, SectionName } from './sections.ts';
import type { Edited } from './textEdit.ts';
import { fromSection, storable, toSection } from './words.ts';

/** Adds it below the others; one that stands there already is not added again. Refuses as `setSection` does. */
export function addParagraph(
  text: string,
  name: Exclude<SectionName, 'words' | 'next'>,
  words: string,
  language: Language,
): Edited {
  const note = readNote('', text);
  const body = toSection(storable(words));
  const paragraph = fromSection(body);
  if (!isReadable(text, readFrontMatter(text))) {
    return { ok: false, reason: 'unreadable' };
  }
  const said = wordsIn(note, name);
  if (paragraph === '' || `\n\n${said}\n\n`.includes(`\n\n${paragraph}\n\n`)) {
    return { ok: true, edits: [] };
  }
  const sections = note.body.sections.filter((section) => section.name === name);
  const last = sections.findLast((section) => isFilled(text, section)) ?? sections[0];
  const edit = !last
    ? newSection(note, name, body, languageOf(note) ?? language)
    : said === ''
      ? firstWords(text, last, body)
      : insertAt(wordsSpan(text, last).end, `\n\n${body}`);
  const wanted = said === '' ? paragraph : `${said}\n\n${paragraph}`;
  return onlyIf(note, name, edit, (after) => wordsIn(after, name) === wanted);
}
