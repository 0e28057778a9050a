/** Reads a file of the notes folder. Never throws, never loses: what cannot be understood becomes a problem. */

import { dayOf, type Day } from '../day.ts';
import type { Problem } from '../problem.ts';
import { isFilled, readBody, wordsSpan, type Body } from './body.ts';
import { dayOfFields, type Fields } from './fields.ts';
import { readFrontMatter } from './frontMatter.ts';
import { isNoteKind, type FileKind } from './kind.ts';
import { idOf, titleOfId } from './name.ts';
import { odditiesOf } from './oddities.ts';
import { languageOfHeading, type Language, type SectionName } from './sections.ts';
import { fromQuote, fromSection } from './words.ts';

/** A file as it was read. Spans and offsets are into `text`. */
export interface Note {
  readonly path: string;
  readonly text: string;
  /** Undefined where the file does not say what it is: listed, never rewritten. */
  readonly kind: FileKind | undefined;
  readonly title: string;
  /** The calendar day of the note; of a file without a good date, the one that its name begins with. */
  readonly day: Day | undefined;
  readonly fields: Fields;
  readonly body: Body;
  readonly problems: readonly Problem[];
}

/** Reads `text` as the file at `path`. */
export function readNote(path: string, text: string): Note {
  const front = readFrontMatter(text);
  const body = readBody(text, front.bodyStart);
  const id = idOf(path);
  const problems = [...front.problems];
  const kind = kindOf(path, front.fields);
  const day = dayOfFields(front.fields) ?? dayOf(id);
  const here = { start: 0, end: Math.min(text.length, front.span?.end ?? 0) };
  const isUnread = front.map === undefined && front.problems.length > 0;
  if (
    kind === undefined &&
    !isUnread &&
    !front.problems.some(({ code }) => code === 'unknown-kind')
  ) {
    problems.push({ code: 'missing-kind', span: here });
  }
  const isDated =
    front.fields.date !== undefined || front.problems.some((problem) => isAboutDate(problem));
  if (isNoteKind(kind) && !isDated) {
    problems.push({ code: 'missing-date', span: here });
  }
  const unreadable = text.indexOf('\uFFFD');
  if (unreadable >= 0) {
    problems.push({ code: 'not-utf8', span: { start: unreadable, end: unreadable + 1 } });
  }
  problems.push(...odditiesOf(kind, front, body));
  return {
    path,
    text,
    kind,
    title: body.title?.text || front.fields.name || titleOfId(id),
    day,
    fields: front.fields,
    body,
    problems,
  };
}

function isAboutDate(problem: Problem): boolean {
  return problem.code === 'bad-value' && problem.key === 'date';
}

/** A page under `customers/` needs no front matter to be a customer's, and the aspiration none to be one. */
function kindOf(path: string, fields: Fields): FileKind | undefined {
  const byPlace = path.startsWith('customers/')
    ? 'customer'
    : path === 'aspiration.md'
      ? 'aspiration'
      : undefined;
  return fields.kind ?? byPlace;
}

/** The words in a section, without comments around them, in the order in which several of one name stand; '' for none. */
export function wordsIn(note: Pick<Note, 'text' | 'body'>, name: SectionName): string {
  return note.body.sections
    .filter((section) => section.name === name)
    .map((section) => {
      const { start, end } = wordsSpan(note.text, section);
      const text = note.text.slice(start, end);
      return name === 'words' ? fromQuote(text) : fromSection(text);
    })
    .filter((words) => words !== '')
    .join('\n\n');
}

/** The sections of ours that hold something. */
export function filledSections(note: Pick<Note, 'text' | 'body'>): readonly SectionName[] {
  const filled = new Set<SectionName>();
  for (const section of note.body.sections) {
    if (section.name && isFilled(note.text, section)) {
      filled.add(section.name);
    }
  }
  return [...filled];
}

/** The language of the first heading that is one of ours. */
export function languageOf(note: Pick<Note, 'body'>): Language | undefined {
  for (const { heading } of note.body.sections) {
    const language = languageOfHeading(heading.text);
    if (language) {
      return language;
    }
  }
  return undefined;
}
