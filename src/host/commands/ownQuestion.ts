/** `ashita.addOwnQuestion`: a question of one's own joins those that come with Ashita. */

import * as vscode from 'vscode';
import type { Area } from '../../core/customers/data.ts';
import { questionKey, readOwnQuestions } from '../../core/customers/stock.ts';
import { areas, headings } from '../../core/note/sections.ts';
import type { Journals } from '../journals.ts';
import { ownQuestions } from '../questions.ts';
import { editorLanguage } from '../settings.ts';
import { Refused } from '../words/refusals.ts';
import { readFields, required, requiredWords } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';
import { placeOfSetting } from './placeOfSetting.ts';
import { askItems, askLine, type Place } from './turns.ts';

/** `{area, question, folder?}` → `{questions}`: one's own of that area; without: asks both. */
export function addOwnQuestionCommand(journals: Journals): Command {
  return {
    id: 'ashita.addOwnQuestion',
    async run(argument) {
      if (isFromCaller(argument)) {
        const given = readFields(argument, {
          area: 'string',
          question: 'string',
          folder: 'string',
        });
        const area = areas.find((one) => one === required('area', given.area));
        if (!area) {
          const why = { code: 'one-of', values: areas } as const;
          throw new Refused({ code: 'bad-argument', field: 'area', why });
        }
        const question = requiredWords('question', given.question);
        return keepOwnQuestion(journalFor(journals, given.folder).folder.uri, area, question);
      }
      const journal = await askJournal(journals);
      const area = journal && (await askArea({ title: vscode.l10n.t('A question of your own') }));
      if (!area) {
        return undefined;
      }
      const { value, go } = await askLine(
        { title: headings[area][editorLanguage()] },
        {
          prompt: vscode.l10n.t('Open, warm, one sentence: as you would ask it to their face.'),
          placeholder: '',
          value: '',
        },
      );
      return go === 'on' ? keepOwnQuestion(journal.folder.uri, area, value) : undefined;
    },
  };
}

/** Which area of a customer's page a question opens; undefined for somebody who left. */
export async function askArea(place: Place): Promise<Area | undefined> {
  const items = areas.map((area) => ({ label: headings[area][editorLanguage()], area }));
  const placeholder = vscode.l10n.t('What will the answer tell of them?');
  const { chosen, go } = await askItems(place, { placeholder, items, chosen: items.slice(0, 1) });
  return go === 'on' ? chosen[0]?.area : undefined;
}

/** Puts a question into the settings: where such questions are set already, else among the person's own. */
export async function keepOwnQuestion(
  scope: vscode.Uri,
  area: Area,
  question: string,
): Promise<{ readonly questions: readonly string[] }> {
  const words = question.replace(/\s+/g, ' ').trim();
  const key = questionKey(words);
  if (key === '') {
    throw new Refused({ code: 'bad-argument', field: 'question', why: { code: 'required' } });
  }
  if (!ownQuestions(scope)[area]?.some((one) => questionKey(one) === key)) {
    const settings = vscode.workspace.getConfiguration('ashita', scope);
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const place = placeOfSetting(settings, 'questions', Global);
    const set = settings.inspect<unknown>('questions');
    const there =
      place === Global
        ? set?.globalValue
        : place === Workspace
          ? set?.workspaceValue
          : set?.workspaceFolderValue;
    const list = [...(readOwnQuestions(there)[area] ?? []), words];
    const kept = typeof there === 'object' ? there : {};
    await settings.update('questions', { ...kept, [area]: list }, place);
  }
  return { questions: ownQuestions(scope)[area] ?? [] };
}
