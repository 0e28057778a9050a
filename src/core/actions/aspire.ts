/** Answering *What do we want to create?*: aspiration.md is made, or edited so that the answer before stays in it. */

import { dayOf } from '../day.ts';
import { earlierAnswers, keepAnswer } from '../note/aspiration.ts';
import { setField } from '../note/edit.ts';
import { setSection } from '../note/editSection.ts';
import { dayOfFields } from '../note/fields.ts';
import { languageFor, type NoteLanguage } from '../note/language.ts';
import { readNote, wordsIn, type Note } from '../note/read.ts';
import { headings, type Language, type SectionName } from '../note/sections.ts';
import { inTurn, type Edited } from '../note/textEdit.ts';
import { storable, tidy } from '../note/words.ts';
import { frontMatterText, sectionBody } from '../note/write.ts';
import type { Clock, NotePath, NoteStore } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { changeNote, undoChange, type EditTarget } from './change.ts';
import { introduceFolder } from './introduce.ts';
import { principlesWith } from './principles.ts';

export const aspirationPath: NotePath = 'aspiration.md';

export interface AspireSetting {
  readonly store: NoteStore;
  readonly target: EditTarget;
  readonly clock: Clock;
  /** The file that says it, where there is one by another name. */
  readonly path?: NotePath | undefined;
  readonly author: string;
  readonly noteLanguage: NoteLanguage;
  readonly editorLanguage: Language;
}

/** What is to be said anew; what is absent stays. */
export interface SaidAspiration {
  readonly words?: string | undefined;
  readonly principles?: readonly string[] | undefined;
}

export interface Aspired {
  readonly path: NotePath;
  /** Takes it back; false, and nothing done, where somebody changed the file since. */
  readonly undo: () => Promise<boolean>;
}

/** Says it, in the file that is there or in a new one. Rejects where the disk does. */
export async function aspire(
  setting: AspireSetting,
  { words, principles }: SaidAspiration,
): Promise<Result<Aspired>> {
  const { store, target, path = aspirationPath } = setting;
  const now = setting.clock.now();
  const said = {
    words: words === undefined ? undefined : storable(words),
    principles: principles?.map((one) => storable(one).replace(/\s+/g, ' ').trim()),
  };
  const all = [words ?? '', ...(principles ?? [])].join('\n');
  const language = languageFor(setting.noteLanguage, setting.editorLanguage, all);
  if ((await target.read(path)) !== undefined) {
    const made = await changeNote(target, path, (note) =>
      aspirationEdit(note, said, now, language),
    );
    return made.ok ? { ok: true, path, undo: () => undoChange(target, made) } : made;
  }
  const text = newAspiration(said, { now, author: setting.author, language });
  if (!(await store.create(path, text))) {
    return refuse({ code: 'changed-meanwhile', path });
  }
  await introduceFolder(store, language);
  return { ok: true, path, undo: () => store.remove(path, text) };
}

/** One edit that says it, and keeps the answer that gives way. */
function aspirationEdit(
  note: Note,
  { words, principles }: SaidAspiration,
  now: string,
  language: Language,
): Edited {
  const was = answerIn(note);
  const isNew = words !== undefined && tidy(words) !== was.words;
  const steps: readonly ((text: string) => Edited)[] = [
    ...(isNew ? [(text: string) => setSection(text, 'create', words, language)] : []),
    ...(isNew ? [(text: string) => supersede(text, was, now, language)] : []),
    ...(principles
      ? [
          (text: string) =>
            setSection(
              text,
              'principles',
              principlesWith(wordsIn(readNote('', text), 'principles'), principles),
              language,
            ),
        ]
      : []),
  ];
  return inTurn(note.text, steps);
}

/** An answer, with the date that its file gives for it. */
interface Answer {
  readonly words: string;
  readonly date: string | undefined;
}

/** The present answer. */
export function answerIn(note: Note): Answer {
  return { words: wordsIn(note, 'create'), date: note.fields.date };
}

/**
 * For a text that holds a new answer already: keeps the one that was there before, and dates the new one. What is done
 * already is not done again.
 */
export function supersede(text: string, was: Answer, now: string, language: Language): Edited {
  const since = was.date === undefined ? undefined : dayOf(was.date);
  const note = readNote('', text);
  const answer = { words: was.words, ...(since && { since }) };
  // Of one day there may be several: the last of them stands first.
  const last = earlierAnswers(note).find((one) => one.since === since);
  const isKept = was.words === '' || last?.words === was.words;
  const isDated = dayOfFields(note.fields) === dayOf(now);
  return inTurn(text, [
    ...(isKept ? [] : [(one: string) => keepAnswer(one, answer, language)]),
    ...(isDated ? [] : [(one: string) => setField(one, 'date', now)]),
  ]);
}

const titles: { readonly [L in Language]: string } = {
  en: 'What I work for',
  ja: '何のために働くか',
};

/** A file with the question, and the principles that there are. */
function newAspiration(
  { words, principles = [] }: SaidAspiration,
  { now, author, language }: { now: string; author: string; language: Language },
): string {
  const section = (name: SectionName, text: string) =>
    `## ${headings[name][language]}\n${text === '' ? '' : `\n${text}\n`}`;
  const isAsked = words === undefined && principles.length === 0;
  return [
    frontMatterText({ kind: 'aspiration', date: now, author }),
    `# ${titles[language]}\n`,
    section('create', sectionBody('create', words ?? '')),
    ...(principles.length > 0 || isAsked
      ? [section('principles', sectionBody('principles', principlesWith('', principles)))]
      : []),
  ].join('\n');
}
