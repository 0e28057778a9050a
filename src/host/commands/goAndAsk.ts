/** `ashita.goAndAsk`: what was only heard through somebody becomes a question to the customer, as a next step. */

import * as vscode from 'vscode';
import { undoChange, type Changed } from '../../core/actions/change.ts';
import { goAndAsk, type Asking } from '../../core/actions/goAndAsk.ts';
import { rawWordsOf } from '../../core/actions/questions.ts';
import { isDay } from '../../core/day.ts';
import { hearsayOf } from '../../core/journal/standing.ts';
import { editTarget } from '../editing.ts';
import type { Journals, Placed } from '../journals.ts';
import { formWords } from '../views/formWords.ts';
import { Refused } from '../words/refusals.ts';
import { applyTo } from './applyTo.ts';
import { readFields, required } from './argument.ts';
import { typedDay } from './askDue.ts';
import { isFromCaller, type Command } from './command.ts';
import type { ReframeParts } from './reframe.ts';
import { tellSaved } from './saved.ts';
import { askField, askInTurn } from './turns.ts';
import { askNote, inView, noteById, readEditable } from './whichNote.ts';

/** `{id, question?, due?}` → `{uri}`; without: which note, what to ask, by when. */
export function goAndAskCommand(parts: ReframeParts): Command {
  return {
    id: 'ashita.goAndAsk',
    run: (argument) =>
      isFromCaller(argument) ? askFor(parts.journals, argument) : ask(parts, argument),
  };
}

async function askFor(journals: Journals, argument: unknown): Promise<{ uri: string }> {
  const { id, question, due } = readFields(argument, {
    id: 'string',
    question: 'string',
    due: 'string',
  });
  const wanted = required('id', id);
  if (due !== undefined && !isDay(due)) {
    throw new Refused({ code: 'bad-argument', field: 'due', why: { code: 'not-a-date' } });
  }
  const placed = await noteById(journals, wanted);
  await apply(placed, { question, due });
  return { uri: placed.journal.uri(placed.entry.path).toString() };
}

function apply(placed: Placed, asking: Asking): Promise<Changed> {
  return applyTo(placed, (target, path, language) => goAndAsk(target, path, asking, language));
}

type Asked = { readonly [F in 'question' | 'due']: string };

async function ask(
  { journals, answers, today }: ReframeParts,
  argument: unknown,
): Promise<{ uri: string } | undefined> {
  const kinds = ['interaction', 'frustration'] as const;
  const placed = await askNote(journals, argument, today(), {
    kinds,
    choices: [
      { label: vscode.l10n.t('Hearsay'), isOne: (entry) => hearsayOf(entry) !== undefined },
    ],
    placeHolder: vscode.l10n.t('Which of what was heard second-hand?'),
    none: vscode.l10n.t('Nothing was heard second-hand.'),
  });
  if (!placed) {
    return undefined;
  }
  const note = await readEditable(placed, kinds);
  const uri = placed.journal.uri(placed.entry.path);
  const about = `goAndAsk ${uri.toString()}`;
  const line = { prompt: inView(note, rawWordsOf(note)), isOptional: true };
  const keep = (said: Asked) => answers.keep(about, said.question.trim() === '' ? {} : said);
  const { said, isDone } = await askInTurn<Asked>(
    '',
    { question: '', due: '', ...(await answers.of(about)) },
    [
      askField<keyof Asked>(
        'question',
        vscode.l10n.t('What will you ask them?'),
        { ...line, placeholder: vscode.l10n.t('Empty: what they really want') },
        keep,
      ),
      askField<keyof Asked>(
        'due',
        vscode.l10n.t('By when? Empty: no date.'),
        { ...line, placeholder: '2026-11-30', objection: objectionToDay },
        keep,
      ),
    ],
  );
  if (!isDone) {
    return undefined;
  }
  const due = typedDay(said.due) || undefined;
  const changed = await apply(placed, { question: said.question, due });
  answers.keep(about, {});
  const undo = () => undoChange(editTarget(placed.journal), changed);
  void tellSaved({ title: note.title, uri, undo });
  return { uri: uri.toString() };
}

function objectionToDay(typed: string): string | undefined {
  return typedDay(typed) === undefined
    ? formWords().badDate.replace('{0}', () => typed)
    : undefined;
}
