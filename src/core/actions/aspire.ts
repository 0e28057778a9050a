/** Answering *What do we want to create?*: aspiration.md is made, or edited so that the answer before stays in it. */

import { dayOf } from '../day.ts';
import { keepAnswer } from '../note/aspiration.ts';
import { withoutComments } from '../note/comments.ts';
import { setField } from '../note/edit.ts';
import { setSection } from '../note/editSection.ts';
import { languageFor, type NoteLanguage } from '../note/language.ts';
import { readNote, wordsIn, type Note } from '../note/read.ts';
import { headings, type Language, type SectionName } from '../note/sections.ts';
import { applyEdits, wholeDifference, type Edited } from '../note/textEdit.ts';
import { storable, tidy } from '../note/words.ts';
import { frontMatterText, sectionBody } from '../note/write.ts';
import type { Clock, NotePath, NoteStore } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { change, type EditTarget } from './change.ts';
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

/** Says it, in the file that is there or in a new one. Rejects where the disk does. */
export async function aspire(
  setting: AspireSetting,
  { words, principles }: SaidAspiration,
): Promise<Result<{ path: NotePath }>> {
  const { store, target, path = aspirationPath } = setting;
  const now = setting.clock.now();
  const said = {
    words: words === undefined ? undefined : storable(words),
    principles: principles?.map((one) => storable(one).replace(/\s+/g, ' ').trim()),
  };
  const all = [words ?? '', ...(principles ?? [])].join('\n');
  const language = languageFor(setting.noteLanguage, setting.editorLanguage, all);
  if ((await target.read(path)) !== undefined) {
    return change(target, path, (note) => aspirationEdit(note, said, now, language));
  }
  if (!(await store.create(path, newAspiration(said, { now, author: setting.author, language })))) {
    return refuse({ code: 'changed-meanwhile', path });
  }
  await introduceFolder(store, language);
  return { ok: true, path };
}

/** One edit that says it; the answer that gives way is kept, unless it was written on the same day. */
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
  return inOneEdit(note.text, steps);
}

/** An answer, with the date that its file gives for it. */
export interface Answer {
  readonly words: string;
  readonly date: string | undefined;
}

/** The present answer. */
export function answerIn(note: Note): Answer {
  return { words: wordsIn(note, 'create'), date: note.fields.date };
}

/**
 * For a text that holds a new answer already: keeps the one that was there before, and dates the new one. An answer of
 * the same day was but a draft of the new one.
 */
export function supersede(text: string, was: Answer, now: string, language: Language): Edited {
  const since = was.date === undefined ? undefined : dayOf(was.date);
  if (since !== undefined && since === dayOf(now)) {
    return inOneEdit(text, []);
  }
  const isKept = withoutComments(was.words, '').trim() !== '';
  return inOneEdit(text, [
    ...(isKept
      ? [(one: string) => keepAnswer(one, { words: was.words, ...(since && { since }) }, language)]
      : []),
    (one: string) => setField(one, 'date', now),
  ]);
}

/** Edits one after another, as one; the first that is refused refuses all. */
function inOneEdit(text: string, steps: readonly ((text: string) => Edited)[]): Edited {
  let after = text;
  for (const step of steps) {
    const edited = step(after);
    if (!edited.ok) {
      return edited;
    }
    after = applyEdits(after, edited.edits);
  }
  return { ok: true, edits: after === text ? [] : [wholeDifference(text, after)] };
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
