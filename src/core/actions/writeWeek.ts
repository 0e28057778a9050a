/** The week: gathered from the index, the few files that it needs, and Git; then written as a retrospective. */

import { customersOfWeek } from '../customers/ofWeek.ts';
import { endOf, startOf, type Day, type Week } from '../day.ts';
import type { NoteIndex } from '../journal/noteIndex.ts';
import { languageOf, readNote, type Note } from '../note/read.ts';
import type { NoteLanguage } from '../note/language.ts';
import type { Language } from '../note/sections.ts';
import type { Commits, NoteFile, NotePath, NoteStore } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import type { WeekData } from '../retrospective/data.ts';
import { gatherWeek, pathsToRead } from '../retrospective/gather.ts';
import { listedIn, type ListedInPaper } from '../retrospective/listed.ts';
import { printWeek, weekPath, type PrintedWeek, type WeekSection } from '../retrospective/print.ts';
import { rewriteWeek } from '../retrospective/rewrite.ts';
import { applyEdits } from '../note/textEdit.ts';
import type { EditTarget } from './change.ts';
import { introduceFolder } from './introduce.ts';
import { printReflections, reflectionsOf, type ReflectionSection } from './reflections.ts';

export interface WeekParts {
  readonly store: NoteStore;
  readonly index: NoteIndex;
  readonly commits: Commits;
  readonly author: string;
  readonly today: Day;
}

/** A week's data, with the files that were read for it. */
export interface ReadWeek {
  readonly data: WeekData;
  readonly notes: ReadonlyMap<NotePath, Note>;
  /** What its own paper says, once the week is over. */
  readonly paper: ListedInPaper;
}

/** The data behind a week's retrospective. Rejects where the disk does. */
export async function readWeek(parts: WeekParts, week: Week): Promise<ReadWeek> {
  const { store, index, author, today } = parts;
  const isOver = endOf(week) < today;
  const [commits, text] = await Promise.all([
    parts.commits.between(startOf(week), endOf(week)),
    isOver ? store.read(weekPath(week, author)) : undefined,
    index.settled(),
  ]);
  const paper = listedIn(text);
  const entries = [...index.entries.values()];
  const files = pathsToRead(entries, week, author, paper)
    .map((path) => index.entries.get(path))
    .filter((entry): entry is NonNullable<typeof entry> => entry !== undefined);
  const notes = await readNotes(store, files);
  const read = (path: NotePath) => notes.get(path);
  const customers = customersOfWeek(entries, week, author);
  const data = gatherWeek({ week, author, entries, read, commits, witness: paper, customers });
  return { data, notes, paper };
}

/** The texts of some files, read; those that cannot be are left out. */
export async function readNotes(
  store: NoteStore,
  files: readonly NoteFile[],
): Promise<ReadonlyMap<NotePath, Note>> {
  const notes = new Map<NotePath, Note>();
  for await (const batch of store.readMany(files)) {
    for (const { file, text } of batch) {
      if (text !== undefined) {
        notes.set(file.path, readNote(file.path, text));
      }
    }
  }
  return notes;
}

export interface WrittenWeek {
  readonly path: NotePath;
  /** Sections that now stand as generated. */
  readonly written: readonly WeekSection[];
  /** Sections that a person edited: left as they are. */
  readonly kept: readonly WeekSection[];
}

/**
 * Writes a week's retrospective, or writes it again without losing a word of the person's. The reflections that it
 * holds are renewed; `add` puts one more into it.
 */
export async function writeWeek(
  parts: WeekParts & {
    readonly target: EditTarget;
    readonly noteLanguage: NoteLanguage;
    readonly editorLanguage: Language;
  },
  week: Week,
  add?: ReflectionSection,
): Promise<Result<WrittenWeek>> {
  const { data, notes, paper } = await readWeek(parts, week);
  const path = weekPath(week, parts.author);
  const language = languageOfWeek(parts, notes);
  for (let tries = 0; tries < 3; tries++) {
    const was = await parts.target.read(path);
    const printed = asItStood(printWeek(data, language), paper);
    const reflections = printReflections(parts, data, language, reflectionsOf(was, add));
    const { text, edits, written, kept } = rewriteWeek(was, {
      ...printed,
      sections: [...printed.sections, ...reflections],
    });
    const isDone =
      was === undefined
        ? await parts.store.create(path, text)
        : applyEdits(was, edits) === was || (await parts.target.apply(path, was, edits));
    if (isDone) {
      if (was === undefined) {
        await introduceFolder(parts.store, language);
      }
      return { ok: true, path, written, kept };
    }
  }
  return refuse({ code: 'changed-meanwhile', path });
}

/** Once the week is over, what was learned in it and what is carried out of it stands as it was. */
function asItStood(printed: PrintedWeek, paper: ListedInPaper): PrintedWeek {
  const sections = printed.sections.map(({ name, text }) => ({
    name,
    text: paper.asItStood(name, text),
  }));
  return { ...printed, sections };
}

/** The setting's; with `auto`, the one that most notes of the week are written in, else the editor's. */
function languageOfWeek(
  { noteLanguage, editorLanguage }: { noteLanguage: NoteLanguage; editorLanguage: Language },
  notes: ReadonlyMap<NotePath, Note>,
): Language {
  if (noteLanguage !== 'auto') {
    return noteLanguage;
  }
  const languages = [...notes.values()].map(languageOf);
  const count = (language: Language) => languages.filter((one) => one === language).length;
  const difference = count('ja') - count('en');
  return difference === 0 ? editorLanguage : difference > 0 ? 'ja' : 'en';
}
