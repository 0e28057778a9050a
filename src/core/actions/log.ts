/** Logging a note, and taking it back. */

import { dayOf, type Day } from '../day.ts';
import type { MaskRule } from '../mask/rule.ts';
import type { Draft } from '../note/draft.ts';
import type { NoteKind } from '../note/kind.ts';
import { languageFor, type NoteLanguage } from '../note/language.ts';
import { idOf, pathFor, rand4 } from '../note/name.ts';
import type { Language } from '../note/sections.ts';
import { storable } from '../note/words.ts';
import { writeNote } from '../note/write.ts';
import type { Chance, Clock, NotePath, NoteStore } from '../ports.ts';
import { introduceFolder } from './introduce.ts';
import { maskDraft } from './maskDraft.ts';

export interface LogSetting {
  readonly store: NoteStore;
  readonly clock: Clock;
  readonly chance: Chance;
  /** The handle that the note is signed with. */
  readonly author: string;
  readonly noteLanguage: NoteLanguage;
  readonly editorLanguage: Language;
  /** Where the draft's kind is one to mask. */
  readonly mask?: MaskRule | undefined;
  /** What no file is named after, whatever its kind; `mask`, where it is not said. */
  readonly naming?: MaskRule | undefined;
}

export interface Logged {
  readonly id: string;
  readonly path: NotePath;
  readonly title: string;
  /** What was written, for taking it back as long as nobody changed it. */
  readonly text: string;
}

/** Writes a draft as a new note. Rejects where the disk does; then nothing is there. */
export async function logNote(setting: LogSetting, draft: Draft): Promise<Logged> {
  const { store, clock } = setting;
  const words = Object.values(draft.sections).join('\n');
  const language = languageFor(setting.noteLanguage, setting.editorLanguage, words);
  const { mask, naming } = setting;
  const { title, slug, sections, fields: given } = maskDraft(draft, language, mask, naming);
  const date = draft.fields.date ?? clock.now();
  const day = dayOf(date);
  if (!day) {
    throw new TypeError(`The clock says ${date}`);
  }
  const fields = {
    ...standing(draft.kind, given, day),
    ...given,
    date,
    author: given.author ?? setting.author,
  };
  const text = storable(writeNote({ kind: draft.kind, title, fields, sections }, language));
  const path = await createNote(setting, (unique) => pathFor(day, draft.kind, slug, unique), text);
  await introduceFolder(store, language);
  return { id: idOf(path), path, title, text };
}

/** An improvement begins open; one that is logged as closed was closed on the day of its note, unless it says when. */
function standing(kind: NoteKind, { status = 'open' }: Draft['fields'], day: Day): Draft['fields'] {
  return kind === 'improvement' ? { status, ...(status !== 'open' && { closed: day }) } : {};
}

/** Under a name that is free. */
async function createNote(
  { store, chance }: LogSetting,
  pathWith: (unique: string) => NotePath,
  text: string,
): Promise<NotePath> {
  for (let tries = 0; tries < 100; tries++) {
    const path = pathWith(rand4(chance.base32(4)));
    if (await store.create(path, text)) {
      return path;
    }
  }
  throw new Error('No free file name in a hundred tries');
}

/** Bins a note that was just logged; false, and nothing done, where somebody changed it since. */
export function undoLog(store: NoteStore, logged: Logged): Promise<boolean> {
  return store.remove(logged.path, logged.text);
}
