/** A customer's thanks on their way to those who made them possible (C2): what to hand over, and that it was. */

import { partsOfDay, type Day } from '../day.ts';
import { personIn } from '../journal/telling.ts';
import { wordsOf } from '../language/wordsOf.ts';
import { setMapEntry } from '../note/edit.ts';
import { idOf } from '../note/name.ts';
import { wordsIn, type Note } from '../note/read.ts';
import { headings, type Language } from '../note/sections.ts';
import type { Edited } from '../note/textEdit.ts';
import { storable, toQuote } from '../note/words.ts';
import type { NotePath } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { changeNote, type Changed, type EditTarget } from './change.ts';

/**
 * Records that a person was told, as one entry of `told`. Somebody who was told before keeps that day, unless another is
 * given.
 */
export function tell(
  target: EditTarget,
  path: NotePath,
  person: string,
  { day, today }: { readonly day?: Day | undefined; readonly today: Day },
): Promise<Result<Changed>> {
  return changeThanks(target, path, (note) => {
    const name = personIn(note, storable(person));
    const { told = {} } = note.fields;
    const before = Object.hasOwn(told, name) ? told[name] : undefined;
    return setMapEntry(note.text, 'told', name, day ?? before ?? today);
  });
}

/** Takes it back: the person waits again. */
export function untell(
  target: EditTarget,
  path: NotePath,
  person: string,
): Promise<Result<Changed>> {
  return changeThanks(target, path, ({ text }) => setMapEntry(text, 'told', person, undefined));
}

function changeThanks(
  target: EditTarget,
  path: NotePath,
  edit: (note: Note) => Edited,
): Promise<Result<Changed>> {
  return changeNote(target, path, (note) =>
    note.kind === 'thanks'
      ? edit(note)
      : refuse({ code: 'wrong-kind', id: idOf(path), expected: 'thanks' }),
  );
}

/** What to hand over: Markdown, and what it is about in one line. */
export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** The message to one person, in the language of whoever reads it; `customers` are names, `today` the day of telling. */
export function messageOf(
  note: Note,
  person: string,
  {
    customers,
    language,
    today,
  }: { readonly customers: readonly string[]; readonly language: Language; readonly today: Day },
): Message {
  const { telling, dates } = wordsOf(language);
  const name = personIn(note, storable(person));
  const day = note.day && dates.long(note.day, [partsOfDay(today).year]);
  const words = wordsIn(note, 'words');
  const possible = wordsIn(note, 'possible');
  const parts = [
    telling.greeting(name),
    telling.opening(day, customers),
    words === '' ? '' : toQuote(words),
    possible === '' ? '' : `**${headings.possible[language]}**\n\n${possible}`,
    telling.closing(name),
  ];
  return {
    subject: telling.subject(customers, note.title),
    text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  };
}
