/** Notes with only what a test cares about spelled out. */

import type { Fields } from '../../src/core/note/fields.ts';
import { writeNote, type NewNote } from '../../src/core/note/write.ts';
import type { Chance, Clock, Commits } from '../../src/core/ports.ts';
import type { LogSetting } from '../../src/core/actions/log.ts';
import type { NoteKind } from '../../src/core/note/kind.ts';
import type { NoteStore } from '../../src/core/ports.ts';

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

/** A clock that stands still. */
export function clockAt(moment: string): Clock {
  return { now: () => moment };
}

/** Numbers that count up: the first four give `0123`. */
export function countingChance(): Chance {
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
