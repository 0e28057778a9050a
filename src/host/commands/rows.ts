/** What rows of the trees offer beside opening them; each works from the palette too. */

import * as vscode from 'vscode';
import { setDue, setStepDue } from '../../core/actions/change.ts';
import type { Day } from '../../core/day.ts';
import type { Journals } from '../journals.ts';
import { CustomerNode } from '../views/customerNode.ts';
import type { LogView } from '../views/logView.ts';
import type { OpensNote } from '../views/noteNode.ts';
import { TreeNode } from '../views/tree.ts';
import { applyTo } from './applyTo.ts';
import { askCustomer } from './askCustomer.ts';
import { askDue } from './askDue.ts';
import { askItem } from './askItem.ts';
import { askJournal } from './chooseJournal.ts';
import type { Closing } from './closing.ts';
import type { Command } from './command.ts';

/** Opens a row's note. */
export function openNoteCommand(): Command {
  return {
    id: 'ashita.openNote',
    async run(argument) {
      if (argument instanceof TreeNode && 'journal' in argument && 'entry' in argument) {
        const { journal, entry } = argument as TreeNode & OpensNote;
        await vscode.window.showTextDocument(journal.uri(entry.path));
        return;
      }
      await vscode.commands.executeCommand('ashita.search');
    },
  };
}

/** Opens the form on an interaction with the row's customer; from the palette: with one that is picked. */
export function logWithCustomerCommand(
  journals: Journals,
  form: LogView,
  today: () => Day,
): Command {
  return {
    id: 'ashita.logWithCustomer',
    async run(argument) {
      const whom =
        argument instanceof CustomerNode
          ? { folder: argument.journal, put: { customer: argument.customer.name } }
          : await pickCustomer(journals, today());
      if (whom) {
        await form.show({ kind: 'interaction', ...whom });
      }
    },
  };
}

async function pickCustomer(journals: Journals, today: Day) {
  const journal = await askJournal(journals);
  const picked = journal && (await askCustomer(journal, 'interaction'));
  if (!journal || picked === undefined) {
    return undefined;
  }
  const customer = journal.customers(today).find(({ id }) => id === picked)?.name ?? picked;
  return { folder: journal, put: { customer } };
}

/** Sets, changes or takes away the date of a step or an improvement. */
export function setDateCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.setDate',
    async run(argument) {
      const placed = await askItem(journals, argument, today(), vscode.l10n.t('What has a date?'));
      const due = placed && (await askDue(placed.item, today()));
      if (!placed || due === undefined) {
        return;
      }
      const { journal, item } = placed;
      const day = due === '' ? undefined : due;
      await applyTo({ journal, entry: item.entry }, (target, path) =>
        item.step ? setStepDue(target, path, item.step, day) : setDue(target, path, day),
      );
    },
  };
}

/** Ticks a row, or unticks it; from the palette: one of those that are open. */
export function tickCommand(journals: Journals, closing: Closing, today: () => Day): Command {
  return {
    id: 'ashita.tick',
    async run(argument) {
      const question = vscode.l10n.t('What is done?');
      const placed = await askItem(journals, argument, today(), question, () => true);
      if (placed) {
        await closing.tick(placed, !placed.item.isDone);
      }
    },
  };
}
