/** `ashita.tell`: hands a customer's thanks to somebody who made them possible, and records it. */

import * as vscode from 'vscode';
import { undoChange, type Changed } from '../../core/actions/change.ts';
import { messageOf, tell, type Message } from '../../core/actions/tell.ts';
import { isDay, type Day } from '../../core/day.ts';
import { tellingOf } from '../../core/journal/telling.ts';
import type { Note } from '../../core/note/read.ts';
import { editTarget } from '../editing.ts';
import type { Journals, Placed } from '../journals.ts';
import type { People } from '../people.ts';
import { editorLanguage } from '../settings.ts';
import { TomorrowNode } from '../views/tomorrowNode.ts';
import { called } from '../words/people.ts';
import { Refused } from '../words/refusals.ts';
import { applyTo } from './applyTo.ts';
import { readFields, required, requiredWords } from './argument.ts';
import { askHow, askPerson, type Toward } from './askTelling.ts';
import { isFromCaller, type Command } from './command.ts';
import { handOver } from './handOver.ts';
import { tellSaved } from './saved.ts';
import { askInTurn } from './turns.ts';
import { askNote, noteById, readEditable } from './whichNote.ts';

export interface TellParts {
  readonly journals: Journals;
  readonly people: People;
  readonly today: () => Day;
}

/** `{id, person, date?}` → `{uri, message}`; without: which thanks, whom, and how. */
export function tellCommand(parts: TellParts): Command {
  return {
    id: 'ashita.tell',
    // A page of ours says beside the note whom it is about.
    run: (argument, person) =>
      isFromCaller(argument)
        ? tellFor(parts, argument)
        : ask(parts, argument, typeof person === 'string' ? person : undefined),
  };
}

async function tellFor(
  { journals, today }: TellParts,
  argument: unknown,
): Promise<{ uri: string; message: string }> {
  const given = readFields(argument, { id: 'string', person: 'string', date: 'string' });
  const id = required('id', given.id);
  const person = requiredWords('person', given.person);
  const { date } = given;
  if (date !== undefined && !isDay(date)) {
    throw new Refused({ code: 'bad-argument', field: 'date', why: { code: 'not-a-date' } });
  }
  const placed = await noteById(journals, id);
  const message = messageTo(placed, await readEditable(placed, ['thanks']), person, today());
  await record(placed, person, today(), date);
  return { uri: placed.journal.uri(placed.entry.path).toString(), message: message.text };
}

function record(placed: Placed, person: string, today: Day, day?: Day): Promise<Changed> {
  return applyTo(placed, (target, path) => tell(target, path, person, { day, today }));
}

function messageTo({ journal }: Placed, note: Note, person: string, today: Day): Message {
  const customers = (note.fields.customer ?? []).map(journal.customerNamer());
  return messageOf(note, person, { customers, language: editorLanguage(), today });
}

async function ask(
  { journals, people, today }: TellParts,
  argument: unknown,
  named: string | undefined,
): Promise<{ uri: string; message: string } | undefined> {
  const placed = await askNote(journals, argument, today(), {
    kinds: ['thanks'],
    choices: [
      {
        label: vscode.l10n.t('Not told yet'),
        isOne: (entry) => tellingOf(entry).notYet.length > 0,
      },
      {
        label: vscode.l10n.t('Nobody waits'),
        isOne: (entry) => entry.kind === 'thanks' && tellingOf(entry).notYet.length === 0,
      },
    ],
    placeHolder: vscode.l10n.t('Which thanks?'),
    none: vscode.l10n.t('There are no thanks yet.'),
  });
  if (!placed) {
    return undefined;
  }
  const note = await readEditable(placed, ['thanks']);
  const row = argument instanceof TomorrowNode ? argument.item.person : named;
  const suggested = () => suggestions(people, placed, note, today());
  const { said, isDone } = await askInTurn<Toward>(note.title, { person: row ?? '', how: 'copy' }, [
    ...(row === undefined ? [askPerson(note, today(), suggested)] : []),
    askHow,
  ]);
  if (!isDone) {
    return undefined;
  }
  const { person, how } = said;
  const message = messageTo(placed, note, person, today());
  // First handed over, then recorded: nobody counts as told to whom nothing could go.
  const sentence = await handOver(message, how, called(person));
  const changed = await record(placed, person, today());
  const uri = placed.journal.uri(placed.entry.path);
  const undo = () => undoChange(editTarget(placed.journal), changed);
  void tellSaved({ title: note.title, uri, undo }, { sentence });
  return { uri: uri.toString(), message: message.text };
}

/** Whom Git and other notes suggest for this note. */
function suggestions(people: People, { journal }: Placed, note: Note, today: Day) {
  const { code = [], for: named = [], told = {} } = note.fields;
  const title = vscode.l10n.t('Looking for those who made it possible…');
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    people.suggest(journal, code, note.day ?? today, [...named, ...Object.keys(told)]),
  );
}
