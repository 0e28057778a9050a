/** Notes with only what a test cares about spelled out. */

import type { LogSetting } from '../../src/core/actions/log.ts';
import type { Day } from '../../src/core/day.ts';
import { Entries } from '../../src/core/journal/entries.ts';
import { entryOf, type Entry, type NoteEntry } from '../../src/core/journal/entry.ts';
import type { FullMaskRule } from '../../src/core/mask/rule.ts';
import type { Draft } from '../../src/core/note/draft.ts';
import type { Fields } from '../../src/core/note/fields.ts';
import type { NoteKind } from '../../src/core/note/kind.ts';
import { writeNote, type NewNote } from '../../src/core/note/write.ts';
import type { Chance, Clock, Commits, NotePath, NoteStore } from '../../src/core/ports.ts';

/** The text of a note: an interaction of 2026-11-17 by hide, unless said otherwise. */
export function noteText(
  said: Partial<Omit<NewNote, 'fields'>> & { readonly fields?: Omit<Fields, 'kind'> } = {},
): string {
  const kind: NoteKind = said.kind ?? 'interaction';
  return writeNote(
    {
      kind,
      title: said.title ?? 'Export times out',
      fields: { date: '2026-11-17T10:42:08+09:00', author: 'hide', ...said.fields },
      sections: said.sections ?? {},
    },
    'en',
  );
}

export const aDay = (day: string) => day as Day;

/** What the index would hold of a file. */
export function entryFrom(path: NotePath, text: string): Entry {
  return entryOf({ path, size: text.length, mtime: 1 }, text);
}

/** What the index would hold of a folder. */
export function entriesFrom(files: { readonly [path: NotePath]: string }): readonly Entry[] {
  return Object.entries(files).map(([path, text]) => entryFrom(path, text));
}

/** The logged notes of a folder, in the order of the index. */
export function notesFrom(files: { readonly [path: NotePath]: string }): readonly NoteEntry[] {
  const entries = new Entries();
  entriesFrom(files).forEach((entry) => entries.put(entry));
  return entries.notes;
}

/** A customer's page as front matter and a heading; none of either where they are not given. */
export function pageText(front = '', heading = ''): string {
  return `${front && `---\n${front}\n---\n\n`}${heading && `# ${heading}\n`}`;
}

/** What somebody wants to log, with nothing but words. */
export function aDraft(said: Partial<Draft> = {}): Draft {
  return {
    kind: 'interaction',
    title: undefined,
    fields: {},
    sections: { said: 'The export times out' },
    names: [],
    folder: undefined,
    ...said,
  };
}

/** A clock that stands still. */
export function clockAt(moment: string): Clock {
  return { now: () => moment };
}

/** Numbers that count up: the first four give `0123`. */
function countingChance(): Chance {
  let next = 0;
  return { base32: (count) => Array.from({ length: count }, () => next++ % 32) };
}

export const noCommits: Commits = { between: async () => [] };

/** What logging needs, on a Friday evening. */
export function logSetting(store: NoteStore, said: Partial<LogSetting> = {}): LogSetting {
  return {
    store,
    clock: clockAt('2026-11-20T17:48:02+09:00'),
    chance: countingChance(),
    author: 'hide',
    noteLanguage: 'auto',
    editorLanguage: 'en',
    ...said,
  };
}

/** How to mask, in English, where nobody is listed. */
export function aMaskRule(said: Partial<FullMaskRule> = {}): FullMaskRule {
  return {
    names: [],
    allow: [],
    customers: [],
    noteLanguage: 'auto',
    editorLanguage: 'en',
    ...said,
  };
}
