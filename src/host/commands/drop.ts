/** What will not be done is dropped, with a reason or without; and what was closed can be opened again. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { closedOf, improvementItem } from '../../core/journal/tomorrow.ts';
import type { Journals, PlacedItem } from '../journals.ts';
import { TomorrowNode } from '../views/tomorrowNode.ts';
import { askItem, pickItem } from './askItem.ts';
import type { Closing } from './closing.ts';
import type { Command } from './command.ts';
import { rowOf } from './origins.ts';

/** From a row, the open note, or one that the person picks. */
export function dropCommand(journals: Journals, closing: Closing, today: () => Day): Command {
  return {
    id: 'ashita.drop',
    async run(argument) {
      const question = vscode.l10n.t('What will not be done?');
      const placed = await askItem(journals, argument, today(), question);
      if (placed) {
        await closing.askAndDrop(placed);
      }
    },
  };
}

/** More of what was closed is not listed: it is closed for long. */
const mostClosed = 500;

/** From a row that was closed, or from the palette: one of what was closed, latest first. */
export function reopenCommand(journals: Journals, closing: Closing, today: () => Day): Command {
  return {
    id: 'ashita.reopen',
    async run(argument) {
      const placed = closedRow(argument, today()) ?? (await pickClosed(journals, today()));
      if (placed) {
        await closing.tick(placed, false);
      }
    },
  };
}

function closedRow(argument: unknown, today: Day): PlacedItem | undefined {
  const row = rowOf(argument);
  if (argument instanceof TomorrowNode) {
    return argument;
  }
  return row && { journal: row.journal, item: improvementItem(row.entry, undefined, today) };
}

async function pickClosed(journals: Journals, today: Day): Promise<PlacedItem | undefined> {
  await journals.load();
  const closed = journals.all.flatMap((journal) =>
    closedOf([...journal.index.entries.values()], today)
      .slice(0, mostClosed)
      .map((item) => ({ journal, item })),
  );
  return pickItem(closed, today, vscode.l10n.t('What is to be done after all?'));
}
