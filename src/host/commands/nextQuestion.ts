/** `ashita.nextQuestion` and `ashita.addQuestion`: what to ask a customer next, and the step to do so. */

import * as vscode from 'vscode';
import {
  addQuestion,
  type AddedQuestion,
  type QuestionToAdd,
} from '../../core/actions/addQuestion.ts';
import { undoChange } from '../../core/actions/change.ts';
import type { Customer } from '../../core/customers/customers.ts';
import type { NextQuestion } from '../../core/customers/data.ts';
import { questionsToAsk, whyAsked } from '../../core/customers/nextQuestion.ts';
import { isDay, type Day } from '../../core/day.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import { headings } from '../../core/note/sections.ts';
import { editTarget } from '../editing.ts';
import type { Journal, Journals } from '../journals.ts';
import { askingIn, knownOf, nextQuestionIn } from '../questions.ts';
import { editorLanguage, headingLanguage } from '../settings.ts';
import { toBeQuoted } from '../words/quoted.ts';
import { Refused } from '../words/refusals.ts';
import { readFields, required, requiredWords } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { customerIn } from './customerIn.ts';
import { addOwnQuestionCommand, askArea, keepOwnQuestion } from './ownQuestion.ts';
import { tellSaved } from './saved.ts';
import { askInTurn, askItems, type Ask } from './turns.ts';
import { askKnownCustomer, customerById } from './whichCustomer.ts';

export interface QuestionParts {
  readonly journals: Journals;
  readonly today: () => Day;
}

export function questionCommands(parts: QuestionParts): readonly Command[] {
  return [
    nextQuestionCommand(parts),
    addQuestionCommand(parts),
    addOwnQuestionCommand(parts.journals),
  ];
}

/** `{id, folder?}` → `{question?}`; from a row its customer, without: one that is picked, and what to do with the question. */
function nextQuestionCommand(parts: QuestionParts): Command {
  return {
    id: 'ashita.nextQuestion',
    async run(argument) {
      if (isFromCaller(argument)) {
        const { id, folder } = readFields(argument, { id: 'string', folder: 'string' });
        const { journal, customer } = await meant(parts, required('id', id), folder);
        const question = nextQuestionIn(journal)(knownOf(journal, customer, parts.today()));
        return question ? { question } : {};
      }
      const placeHolder = vscode.l10n.t('Whom will you ask?');
      const how = { placeHolder, takesEditor: true };
      const placed = await askKnownCustomer(parts.journals, argument, how);
      if (placed) {
        const { journal, id } = placed;
        await ask(parts, journal, customerIn(journal, id, parts.today()));
      }
      return undefined;
    },
  };
}

/** `{id, question, due?, folder?}` → `{uri, id}` of the note that holds the step; without: as `ashita.nextQuestion`. */
function addQuestionCommand(parts: QuestionParts): Command {
  return {
    id: 'ashita.addQuestion',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return vscode.commands.executeCommand('ashita.nextQuestion', argument);
      }
      const given = readFields(argument, {
        id: 'string',
        question: 'string',
        due: 'string',
        folder: 'string',
      });
      const id = required('id', given.id);
      const question = requiredWords('question', given.question);
      const { due } = given;
      if (due !== undefined && !isDay(due)) {
        throw new Refused({ code: 'bad-argument', field: 'due', why: { code: 'not-a-date' } });
      }
      const { journal, customer } = await meant(parts, id, given.folder);
      const added = await add(journal, customer, { question, due }, parts.today());
      return { uri: journal.uri(added.path).toString(), id: added.id };
    },
  };
}

async function meant({ journals, today }: QuestionParts, id: string, folder: string | undefined) {
  const { journal, id: found } = await customerById(journals, id, folder);
  return { journal, customer: customerIn(journal, found, today()) };
}

async function add(
  journal: Journal,
  customer: Customer,
  question: QuestionToAdd,
  today: Day,
): Promise<AddedQuestion> {
  const how = { languageFor: headingLanguage(journal.settings), today };
  const added = await addQuestion(editTarget(journal), customer, question, how);
  if (!added.ok) {
    throw new Refused(added.refusal);
  }
  await journal.index.settled();
  return added;
}

/** What is asked, and what is done with the question. */
interface Said {
  readonly question: string;
  /** A question of the person's own, which they have just typed. */
  readonly isTyped: boolean;
  readonly how: 'add' | 'keep' | 'copy';
}

async function ask(parts: QuestionParts, journal: Journal, customer: Customer): Promise<void> {
  const { said, isDone } = await askInTurn<Said>(
    customer.name,
    { question: '', isTyped: false, how: 'add' },
    [askQuestion(parts, journal, customer), askWhat],
  );
  if (!isDone) {
    return;
  }
  const { question, how } = said;
  if (how === 'copy') {
    await vscode.env.clipboard.writeText(question);
    vscode.window.setStatusBarMessage(vscode.l10n.t('The question is copied.'), 5000);
    return;
  }
  if (how === 'keep') {
    const area = await askArea({ title: question });
    if (!area) {
      return;
    }
    await keepOwnQuestion(journal.folder.uri, area, question);
  }
  await addToNext(journal, customer, question, parts.today());
}

/** Adds the step, and says where it stands, with a way to it and back. */
export async function addToNext(
  journal: Journal,
  customer: Customer,
  question: string,
  today: Day,
): Promise<void> {
  const added = await add(journal, customer, { question }, today);
  const { title, path } = added;
  const uri = journal.uri(path);
  const undo = () => undoChange(editTarget(journal), added);
  const sentence = vscode.l10n.t('Added to the next steps of "{0}".', toBeQuoted(title));
  void tellSaved({ title, uri, undo }, { sentence });
}

interface QuestionItem extends vscode.QuickPickItem {
  readonly question: string;
  readonly isTyped: boolean;
}

/** All that were not asked yet, the next one first; any other that is typed. */
function askQuestion(parts: QuestionParts, journal: Journal, customer: Customer): Ask<Said> {
  const asking = askingIn(journal)(knownOf(journal, customer, parts.today()));
  const language = editorLanguage();
  const detailOf = (question: NextQuestion, at: number) =>
    at === 0
      ? whyAsked(question, asking.areas, wordsOf(language), parts.today())
      : headings[question.area][language];
  const items = questionsToAsk(asking).map((one, at): QuestionItem => ({
    label: one.words,
    detail: detailOf(one, at),
    question: one.words,
    isTyped: false,
  }));
  return async (said, place) => {
    const { chosen, go } = await askItems(place, {
      placeholder:
        items.length > 0
          ? vscode.l10n.t('The next question to ask, then others. Choose, or type your own')
          : vscode.l10n.t('Every question was asked. Type your own'),
      items,
      chosen: [items.find(({ question }) => question === said.question) ?? items[0]].filter(
        (item) => item !== undefined,
      ),
      typed: typedQuestion,
    });
    const [{ question, isTyped } = said] = chosen;
    return { said: { question, isTyped, ...(!isTyped && { how: 'add' }) }, go };
  };
}

function typedQuestion(value: string): QuestionItem | undefined {
  const question = value.trim();
  const detail = vscode.l10n.t('A question of your own');
  return question === ''
    ? undefined
    : { label: `$(add) ${question}`, detail, alwaysShow: true, question, isTyped: true };
}

const askWhat: Ask<Said> = async ({ question, isTyped, how }, place) => {
  const keep = {
    label: `$(bookmark) ${vscode.l10n.t('Add as next step, and keep it for other customers')}`,
    how: 'keep',
  } as const;
  const items = [
    { label: `$(add) ${vscode.l10n.t('Add as next step')}`, how: 'add' } as const,
    ...(isTyped ? [keep] : []),
    { label: `$(copy) ${vscode.l10n.t('Copy')}`, how: 'copy' } as const,
  ];
  const chosen = items.filter((item) => item.how === how);
  const asked = await askItems(place, { placeholder: question, items, chosen });
  return { said: { how: asked.chosen[0]?.how ?? how }, go: asked.go };
};
