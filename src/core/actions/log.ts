/** Logging a note, and taking it back. */

import { dayOf } from '../day.ts';
import { maskNames } from '../mask/names.ts';
import type { Draft } from '../note/draft.ts';
import { folderReadme, readmePath } from '../note/folderReadme.ts';
import { languageFor, type NoteLanguage } from '../note/language.ts';
import { idOf, pathFor, rand4 } from '../note/name.ts';
import { mainSection, type Language } from '../note/sections.ts';
import { titleFrom } from '../note/title.ts';
import { writeNote } from '../note/write.ts';
import type { Chance, Clock, NotePath, NoteStore } from '../ports.ts';

export interface LogSetting {
  readonly store: NoteStore;
  readonly clock: Clock;
  readonly chance: Chance;
  /** The handle that the note is signed with. */
  readonly author: string;
  readonly noteLanguage: NoteLanguage;
  readonly editorLanguage: Language;
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
  const { store, clock, chance } = setting;
  const words = Object.values(draft.sections).join('\n');
  const language = languageFor(setting.noteLanguage, setting.editorLanguage, words);
  const { title, sections, fields: given } = maskDraft(draft, language);
  const date = draft.fields.date ?? clock.now();
  const day = dayOf(date);
  if (!day) {
    throw new TypeError(`The clock says ${date}`);
  }
  const status = draft.kind === 'improvement' ? { status: 'open' as const } : {};
  const fields = { ...status, ...given, date, author: given.author ?? setting.author };
  const text = writeNote({ kind: draft.kind, title, fields, sections }, language);
  await store.create(readmePath, folderReadme(language));
  for (let tries = 0; tries < 100; tries++) {
    const path = pathFor(day, draft.kind, title, rand4(chance.base32(4)));
    if (await store.create(path, text)) {
      return { id: idOf(path), path, title, text };
    }
  }
  throw new Error('No free file name in a hundred tries');
}

/** The draft with its listed names masked: in the title, and so in the file's name, in the words, the people met and the tags. */
function maskDraft(draft: Draft, language: Language) {
  let count = 0;
  const mask = (text: string) => {
    const masked = maskNames(text, draft.names, language);
    count += masked.count;
    return masked.text;
  };
  const sections = Object.fromEntries(
    Object.entries(draft.sections).map(([name, words]) => [name, mask(words)]),
  ) as Draft['sections'];
  const title = draft.title === undefined ? titleFrom(sections[mainSection[draft.kind]] ?? '') : mask(draft.title);
  const people = draft.fields.with && { with: draft.fields.with.map(mask) };
  const tags = draft.fields.tags && { tags: draft.fields.tags.map(mask) };
  const masked = count > 0 && draft.fields.masked === undefined ? { masked: count } : {};
  return { title, sections, fields: { ...draft.fields, ...people, ...tags, ...masked } };
}

/** Bins a note that was just logged; false, and nothing done, where somebody changed it since. */
export function undoLog(store: NoteStore, logged: Logged): Promise<boolean> {
  return store.remove(logged.path, logged.text);
}
