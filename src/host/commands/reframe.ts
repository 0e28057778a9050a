/** `ashita.reframe`: from a frustration in its raw words to the expectation that was not met. */

import * as vscode from 'vscode';
import { undoChange, type Changed } from '../../core/actions/change.ts';
import {
  answersIn,
  newAnswers,
  questions,
  rawWordsOf,
  reframingOf,
  type Answers,
} from '../../core/actions/questions.ts';
import { reframe, type Reframing } from '../../core/actions/reframe.ts';
import type { Day } from '../../core/day.ts';
import { isRaw } from '../../core/journal/standing.ts';
import { languageOf, type Note } from '../../core/note/read.ts';
import { editTarget } from '../editing.ts';
import type { Journals, Placed } from '../journals.ts';
import { headingLanguage } from '../settings.ts';
import { formWords } from '../views/formWords.ts';
import type { KeptAnswers } from './answers.ts';
import { applyTo } from './applyTo.ts';
import { readFields, required, requiredWords } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { tellSaved } from './saved.ts';
import { askField, askInTurn, type Ask } from './turns.ts';
import { askNote, inView, noteById, readEditable } from './whichNote.ts';

export interface ReframeParts {
  readonly journals: Journals;
  readonly answers: KeptAnswers;
  readonly today: () => Day;
}

/** `{id, expectation, beyond?, next?}` → `{uri}`; without: which frustration, then the three questions. */
export function reframeCommand(parts: ReframeParts): Command {
  return {
    id: 'ashita.reframe',
    run: (argument) =>
      isFromCaller(argument) ? reframeFor(parts.journals, argument) : ask(parts, argument),
  };
}

async function reframeFor(journals: Journals, argument: unknown): Promise<{ uri: string }> {
  const given = readFields(argument, {
    id: 'string',
    expectation: 'string',
    beyond: 'string',
    next: 'string[]',
  });
  const id = required('id', given.id);
  const { beyond, next } = given;
  const expectation = requiredWords('expectation', given.expectation);
  const placed = await noteById(journals, id);
  await apply(placed, { expectation, beyond, next });
  return { uri: placed.journal.uri(placed.entry.path).toString() };
}

function apply(placed: Placed, said: Reframing): Promise<Changed> {
  return applyTo(placed, (target, path, language) => reframe(target, path, said, language));
}

/** Answers that are given are kept until they are in the note, and once more when they are taken out of it. */
async function ask(
  { journals, answers, today }: ReframeParts,
  argument: unknown,
): Promise<{ uri: string } | undefined> {
  const placed = await askNote(journals, argument, today(), {
    kinds: ['frustration'],
    choices: [
      { label: vscode.l10n.t('Raw'), isOne: isRaw },
      {
        label: vscode.l10n.t('Reframed'),
        isOne: (entry) => entry.kind === 'frustration' && !isRaw(entry),
      },
    ],
    placeHolder: vscode.l10n.t('Which frustration?'),
    none: vscode.l10n.t('There is no frustration yet.'),
  });
  if (!placed) {
    return undefined;
  }
  const { journal, entry } = placed;
  const note = await readEditable(placed, ['frustration']);
  const uri = journal.uri(entry.path);
  const about = `reframe ${uri.toString()}`;
  const begun = answersIn(note);
  const keep = (said: Answers) => answers.keep(about, newAnswers(said, begun));
  const { said, isDone } = await askInTurn<Answers>(
    '',
    { ...begun, ...(await answers.of(about)) },
    questions.map((question) => askOne(question, note, keep)),
  );
  const fresh = newAnswers(said, begun);
  if (!isDone || Object.keys(fresh).length === 0) {
    return undefined;
  }
  const language = languageOf(note) ?? headingLanguage(journal.settings)(note.text);
  const changed = await apply(placed, reframingOf(fresh, language));
  answers.keep(about, {});
  const undo = async () => {
    const isUndone = await undoChange(editTarget(journal), changed);
    if (isUndone) {
      answers.keep(about, fresh);
    }
    return isUndone;
  };
  void tellSaved({ title: note.title, uri, undo });
  return { uri: uri.toString() };
}

/** One of the three, with the raw words in view. Enter alone passes it over. */
function askOne(question: keyof Answers, note: Note, keep: (said: Answers) => void): Ask<Answers> {
  const title = formWords().questions[questions.indexOf(question)] ?? '';
  const prompt = inView(note, rawWordsOf(note));
  const line = { prompt, placeholder: placeholders()[question], isOptional: true };
  return askField<keyof Answers>(question, title, line, keep);
}

const placeholders = (): { readonly [Q in keyof Answers]: string } => ({
  expectation: vscode.l10n.t('They expected… (Enter alone: next question)'),
  beyond: vscode.l10n.t('Beyond that, we could… (Enter alone: next question)'),
  ask: vscode.l10n.t('What will you ask them directly? (Enter alone: done)'),
});
