/** Which open improvement, next step or person to tell a command is about: the row's, the open note's, or one that the person picks. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import type { NoteEntry } from '../../core/journal/entry.ts';
import {
  dueGroups,
  improvementItem,
  tomorrowOf,
  type TomorrowItem,
} from '../../core/journal/tomorrow.ts';
import type { Journals, Placed, PlacedItem } from '../journals.ts';
import { TomorrowNode } from '../views/tomorrowNode.ts';
import { itemTitle } from '../words/items.ts';
import { shortDay } from '../words/when.ts';
import { noteAt, rowOf } from './origins.ts';

/** What has a date, and can be dropped: nobody's thanks. */
const isWork = ({ person }: TomorrowItem) => person === undefined;

export async function askItem(
  journals: Journals,
  argument: unknown,
  today: Day,
  placeHolder: string,
  isMeant: (item: TomorrowItem) => boolean = isWork,
): Promise<PlacedItem | undefined> {
  if (argument instanceof TomorrowNode && isMeant(argument.item)) {
    return argument;
  }
  await journals.load();
  const row = rowOf(argument);
  const open = row ?? (await noteAt(journals, uriOf(argument)))[0];
  return open && (row ? isImprovement(open) : isOpenImprovement(open))
    ? { journal: open.journal, item: improvementItem(open.entry, undefined, today) }
    : pickItem(openItems(journals, today, isMeant), today, placeHolder);
}

function uriOf(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : undefined;
}

function isImprovement({ entry }: Placed<NoteEntry>): boolean {
  return entry.kind === 'improvement';
}

function isOpenImprovement(placed: Placed<NoteEntry>): boolean {
  return isImprovement(placed) && (placed.entry.fields.status ?? 'open') === 'open';
}

function openItems(
  journals: Journals,
  today: Day,
  isMeant: (item: TomorrowItem) => boolean,
): readonly PlacedItem[] {
  return journals.all.flatMap((journal) => {
    const tomorrow = tomorrowOf([...journal.index.entries.values()], today);
    return dueGroups
      .flatMap((group) => tomorrow[group])
      .filter((item) => !item.isDone && isMeant(item))
      .map((item) => ({ journal, item }));
  });
}

/** Picks one of these. */
export async function pickItem(
  placed: readonly PlacedItem[],
  today: Day,
  placeHolder: string,
): Promise<PlacedItem | undefined> {
  const items = placed.map((one) => ({
    label: itemTitle(one.item),
    description: one.item.due ? shortDay(one.item.due, today) : '',
    detail: one.item.step ? one.item.entry.title : '',
    placed: one,
  }));
  const asked = items.length > 0 ? placeHolder : vscode.l10n.t('There is nothing here.');
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: asked,
    matchOnDetail: true,
  });
  return chosen?.placed;
}
