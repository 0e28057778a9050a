/** Adds next steps to a note by the smallest edit: what is there stays, each new one is a task-list item below it. */

import { readBody, wordsSpan, type Section, type Step } from './body.ts';
import { isReadable } from './edit.ts';
import { firstWords, newSection, onlyIf, sectionFor } from './editSection.ts';
import { insertAt } from './entryEdits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOf, readNote, type Note } from './read.ts';
import type { Language } from './sections.ts';
import { inTurn, type Edited, type TextEdit } from './textEdit.ts';
import { itemSpan } from './withoutSteps.ts';

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
  return below(note, (bullet) => added.map((step) => `${bullet} [ ] ${step}`).join('\n'), language);
}

/**
 * Edits in turn that put other words into a note. Next steps that stood among the words which gave way, ticked or not,
 * stand at the end of *Next* afterwards, each line as it was.
 */
export function keepingSteps(
  text: string,
  makers: readonly ((text: string) => Edited)[],
  language: Language,
): Edited {
  const keep = (after: string): Edited => {
    const lines = itemsLost(readNote('', text), readNote('', after));
    return lines.length === 0
      ? { ok: true, edits: [] }
      : below(readNote('', after), () => lines.join('\n'), language);
  };
  return inTurn(text, [...makers, keep]);
}

/** The lines of the steps of a note that it had before and has no more. */
function itemsLost(before: Note, after: Note): readonly string[] {
  const left = new Map<string, number>();
  const count = (step: Step, by: number) => {
    const key = JSON.stringify(wordsOf(step));
    const known = left.get(key) ?? 0;
    left.set(key, known + by);
    return known;
  };
  after.body.steps.forEach((step) => count(step, 1));
  return before.body.steps
    .filter((step) => count(step, -1) <= 0)
    .map((step) => {
      const { start, end } = itemSpan(before.text, step);
      return before.text.slice(start, end).replace(/\r$/gm, '');
    });
}

const wordsOf = ({ done, text }: Step) => ({ done, text });

/** Lines of steps at the end of *Next*, which learn what bullet a list there has. */
function below(note: Note, lines: (bullet: string) => string, language: Language): Edited {
  const { text } = note;
  const section = sectionFor(note, 'next');
  const edit = section
    ? atEnd(text, section, lines)
    : newSection(note, 'next', lines('-'), languageOf(note) ?? language);
  const at = note.body.steps.filter((step) => step.at < edit.span.start).length;
  const added = readBody(lines('-'), 0).steps.map(wordsOf);
  const wanted = JSON.stringify(note.body.steps.map(wordsOf).toSpliced(at, 0, ...added));
  const isDone = (after: Note) => JSON.stringify(after.body.steps.map(wordsOf)) === wanted;
  return onlyIf(note, 'next', edit, isDone);
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
function atEnd(text: string, section: Section, lines: (bullet: string) => string): TextEdit {
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
