/** `ashita.setIntroduction`: what became of an introduction. */

import * as vscode from 'vscode';
import { undoChange } from '../../core/actions/change.ts';
import { setIntroduction } from '../../core/actions/setIntroduction.ts';
import type { Day } from '../../core/day.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { introductionStates, type IntroductionState } from '../../core/note/kind.ts';
import { editTarget } from '../editing.ts';
import type { Journals } from '../journals.ts';
import { formWords } from '../views/formWords.ts';
import { introductionLine, introductionStateOf } from '../words/outcome.ts';
import { Refused } from '../words/refusals.ts';
import { applyTo } from './applyTo.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { tellSaved } from './saved.ts';
import { askNote, noteById, readEditable } from './whichNote.ts';

/** `{id, state, folder?}` → `{uri}`; without: which introduction, then what became of it. */
export function setIntroductionCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.setIntroduction',
    run: (argument) =>
      isFromCaller(argument) ? setFor(journals, argument) : ask(journals, argument, today()),
  };
}

async function setFor(journals: Journals, argument: unknown): Promise<{ uri: string }> {
  const { id, state, folder } = readFields(argument, {
    id: 'string',
    state: 'string',
    folder: 'string',
  });
  const wanted = required('id', id);
  const known = introductionStates.find((one) => one === state);
  if (!known) {
    const why = { code: 'one-of', values: introductionStates } as const;
    throw new Refused({ code: 'bad-argument', field: 'state', why });
  }
  const placed = await noteById(journals, wanted, folder);
  await applyTo(placed, (target, path) => setIntroduction(target, path, known));
  return { uri: placed.journal.uri(placed.entry.path).toString() };
}

async function ask(
  journals: Journals,
  argument: unknown,
  today: Day,
): Promise<{ uri: string } | undefined> {
  const isOpen = (entry: Entry) => introductionStateOf(entry) === 'open';
  const isSettled = (entry: Entry) => introductionStateOf(entry) !== undefined && !isOpen(entry);
  const words = formWords();
  const placed = await askNote(journals, argument, today, {
    kinds: ['interaction'],
    isMeant: (entry) => introductionStateOf(entry) !== undefined,
    choices: [
      { label: words.introduction.open, isOne: isOpen },
      { label: vscode.l10n.t('Settled'), isOne: isSettled },
    ],
    placeHolder: vscode.l10n.t('Which introduction?'),
    none: vscode.l10n.t('There is no introduction yet.'),
  });
  if (!placed) {
    return undefined;
  }
  const { journal, entry } = placed;
  const { fields, title } = await readEditable(placed, ['interaction']);
  if (!fields.introduction) {
    throw new Refused({ code: 'no-introduction', id: entry.id });
  }
  const state = await pickState(introductionLine(fields.introduction), title);
  if (!state) {
    return undefined;
  }
  const uri = journal.uri(entry.path);
  const changed = await applyTo(placed, (target, path) => setIntroduction(target, path, state));
  if (changed.undo.length > 0) {
    const undo = () => undoChange(editTarget(journal), changed);
    const said = `${introductionLine(fields.introduction)} · ${words.introduction[state]}`;
    void tellSaved({ title: said, uri, undo });
  }
  return { uri: uri.toString() };
}

/** What came first is asked first: whether it held. */
async function pickState(
  placeHolder: string,
  title: string,
): Promise<IntroductionState | undefined> {
  const { introduction: names } = formWords();
  const order = ['kept', 'broken', 'open'] as const;
  const items = order.map((state) => ({ label: names[state], state }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.state;
}
