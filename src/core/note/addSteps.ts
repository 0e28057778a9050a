/** Adds next steps to a note by the smallest edit: what is there stays, each new one is a task-list item below it. */

import { wordsSpan, type Section } from './body.ts';
import { isReadable } from './edit.ts';
import { firstWords, newSection, onlyIf, sectionFor } from './editSection.ts';
import { insertAt } from './entryEdits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOf, readNote } from './read.ts';
import type { Language } from './sections.ts';
import type { Edited, TextEdit } from './textEdit.ts';

/**
 * Adds steps to *Next*, in their order; one that is open in the note already is not added again. Refuses as unsafe where
 * something else would change, or nobody would read them as steps: inside a fence that is never closed.
 */
export function addSteps(text: string, steps: readonly string[], language: Language): Edited {
  const note = readNote('', text);
  const open = new Set(note.body.steps.filter(({ done }) => !done).map((step) => step.text));
  const added = [...new Set(steps.map(stepLine))].filter((step) => step !== '' && !open.has(step));
  if (!isReadable(text, readFrontMatter(text))) {
    return { ok: false, reason: 'unreadable' };
  }
  if (added.length === 0) {
    return { ok: true, edits: [] };
  }
  const section = sectionFor(note, 'next');
  const lines = (bullet: string) => added.map((step) => `${bullet} [ ] ${step}`).join('\n');
  const edit = section
    ? below(text, section, lines)
    : newSection(note, 'next', lines('-'), languageOf(note) ?? language);
  const were = note.body.steps.map(({ done, text: step }) => ({ done, text: step }));
  const at = note.body.steps.filter((step) => step.at < edit.span.start).length;
  const wanted = were.toSpliced(at, 0, ...added.map((step) => ({ done: false, text: step })));
  return onlyIf(
    note,
    'next',
    edit,
    (after) =>
      JSON.stringify(after.body.steps.map(({ done, text: step }) => ({ done, text: step }))) ===
      JSON.stringify(wanted),
  );
}

/** A step as it stands in a file: one line, without a box that somebody wrote already. */
export function stepLine(said: string): string {
  return said
    .trim()
    .replace(/^[-*+][ \t]+\[ \](?:[ \t]+|$)/, '')
    .replace(/[ \t]*[\r\n]+\s*/g, ' ')
    .trim();
}

/** At the end of a list that ends the section, with its bullet; else as a list of its own. */
function below(text: string, section: Section, lines: (bullet: string) => string): TextEdit {
  const { start, end } = wordsSpan(text, section);
  if (start === end) {
    return firstWords(text, section, lines('-'));
  }
  const [last = ''] = text
    .slice(start, end)
    .split(/\n[ \t]*\r?\n/)
    .slice(-1);
  const bullet = /^([-*+])[ \t]/.exec(last)?.[1];
  return insertAt(end, `${bullet === undefined ? '\n\n' : '\n'}${lines(bullet ?? '-')}`);
}
