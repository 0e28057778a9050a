/** What rows of the trees offer beside opening them; each works from the palette too. */

import * as vscode from 'vscode';
import { setDue, setStepDue } from '../../core/actions/change.ts';
import { isDay, type Day } from '../../core/day.ts';
import { dueGroups, tomorrowOf } from '../../core/journal/tomorrow.ts';
import { editTarget } from '../editing.ts';
import type { Journals } from '../journals.ts';
import { CustomerNode } from '../views/customersTree.ts';
import type { LogView } from '../views/logView.ts';
import type { OpensNote } from '../views/noteNode.ts';
import { TomorrowNode, type TomorrowTree } from '../views/tomorrowTree.ts';
import { TreeNode } from '../views/tree.ts';
import { formWords } from '../views/formWords.ts';
import { shortDay } from '../words/when.ts';
import { Refused } from '../words/refusals.ts';
import { askImprovement } from './askImprovement.ts';
import type { Command } from './command.ts';

/** Opens a row's note. */
export function openNoteCommand(journals: Journals): Command {
  return {
    id: 'ashita.openNote',
    async run(argument) {
      if (argument instanceof TreeNode && 'journal' in argument && 'entry' in argument) {
        const { journal, entry } = argument as TreeNode & OpensNote;
        await vscode.window.showTextDocument(journal.uri(entry.path));
        return;
      }
      void journals;
      await vscode.commands.executeCommand('ashita.search');
    },
  };
}

/** Opens the form on an interaction with the row's customer. */
export function logWithCustomerCommand(form: LogView): Command {
  return {
    id: 'ashita.logWithCustomer',
    run: (argument) =>
      form.show({
        kind: 'interaction',
        ...(argument instanceof CustomerNode && { put: { customer: argument.customer.name } }),
      }),
  };
}

/** Sets, changes or takes away the date of a step or an improvement. */
export function setDateCommand(journals: Journals): Command {
  return {
    id: 'ashita.setDate',
    async run(argument) {
      const step = argument instanceof TomorrowNode ? argument.item.step : undefined;
      const placed = await askImprovement(journals, argument as OpensNote | undefined);
      if (!placed) {
        return;
      }
      const now = argument instanceof TomorrowNode ? argument.item.due : placed.entry.fields.due;
      const title = step?.text ?? placed.entry.title;
      const due = await askDate(title, now);
      if (due === undefined) {
        return;
      }
      const target = editTarget(placed.journal);
      const day = due === '' ? undefined : due;
      const result = step
        ? await setStepDue(target, placed.entry.path, step, day)
        : await setDue(target, placed.entry.path, day);
      if (!result.ok) {
        throw new Refused(result.refusal);
      }
    },
  };
}

/** A day, '' for none, undefined for somebody who left. */
async function askDate(title: string, now: Day | undefined): Promise<Day | '' | undefined> {
  const typed = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('By when? Empty: no date.'),
    placeHolder: '2026-11-30',
    value: now ?? '',
    validateInput: (value) =>
      typedDay(value) === undefined ? formWords().badDate.replace('{0}', value) : undefined,
  });
  return typed === undefined ? undefined : typedDay(typed);
}

/** A day as people type it; '' for none, undefined for what is no day. */
export function typedDay(typed: string): Day | '' | undefined {
  const text = typed.normalize('NFKC').trim().replaceAll('/', '-');
  return text === '' ? '' : isDay(text) ? text : undefined;
}

/** Ticks a row, or unticks it; from the palette: one of those that are open. */
export function tickCommand(journals: Journals, tree: TomorrowTree, today: () => Day): Command {
  return {
    id: 'ashita.tick',
    async run(argument) {
      if (argument instanceof TomorrowNode) {
        await tree.tick(argument, !argument.item.isDone);
        return;
      }
      await journals.load();
      const items = journals.all.flatMap((journal) => {
        const tomorrow = tomorrowOf([...journal.index.entries.values()], today());
        return dueGroups.flatMap((group) =>
          tomorrow[group].map((item) => ({
            label: item.title,
            description: item.due ? shortDay(item.due, today()) : '',
            detail: item.step ? item.entry.title : '',
            journal,
            item,
          })),
        );
      });
      const placeHolder = vscode.l10n.t('What is done?');
      const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
      if (chosen) {
        await tree.tick(chosen, true);
      }
    },
  };
}
