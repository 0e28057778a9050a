/** The notes that an improvement comes from: given by id, by rows, by the editor, or chosen from a list. */

import * as vscode from 'vscode';
import { weekOf, type Day } from '../../core/day.ts';
import { isNoteEntry, type Entry, type NoteEntry } from '../../core/journal/entry.ts';
import { originChoices } from '../../core/journal/links.ts';
import type { Journal, Journals, Placed } from '../journals.ts';
import { customerNames } from '../views/names.ts';
import { TreeNode } from '../views/tree.ts';
import { standingOf } from '../words/standing.ts';
import { kindIcons } from '../words/vocabulary.ts';
import { shortDay } from '../words/when.ts';
import { Refused } from '../words/refusals.ts';
import { journalFor } from './chooseJournal.ts';
import { askItems, type Place, type Turn } from './turns.ts';

export interface Origins {
  readonly journal: Journal;
  readonly entries: readonly Entry[];
}

/** The notes with these ids and the one journal that holds them; refuses an id that is nowhere, and several journals. */
export async function originsById(
  journals: Journals,
  ids: readonly string[],
  folder: string | undefined,
): Promise<Origins> {
  await Promise.all(journals.all.map(({ index }) => index.settled()));
  const isAsked = folder !== undefined || journals.all.length === 0;
  const among = isAsked ? [journalFor(journals, folder)] : journals.all;
  const unknown = ids.find((id) => !among.some(({ index }) => index.byId(id)));
  if (unknown !== undefined) {
    throw refusedFrom({ code: 'no-such-note', id: unknown });
  }
  const [first, ...others] = among.filter(({ index }) => ids.every((id) => index.byId(id)));
  if (!first) {
    throw refusedFrom({ code: 'many-folders' });
  }
  // Of two folders that hold notes of the same names, the caller says which.
  const journal = others.length > 0 ? journalFor(journals, undefined) : first;
  return { journal, entries: ids.flatMap((id) => journal.index.byId(id) ?? []) };
}

/** The notes of the rows that are selected, else of the row, else the one at the URI, else the one in the editor. */
export async function originsOfRows(
  journals: Journals,
  argument: unknown,
  selected: unknown,
): Promise<Origins | undefined> {
  const rows = Array.isArray(selected) && selected.length > 0 ? selected : [argument];
  const placed = rows.some((row) => row instanceof TreeNode)
    ? rows.flatMap((row: unknown) => rowOf(row) ?? [])
    : await noteAt(journals, argument instanceof vscode.Uri ? argument : undefined);
  const [first] = placed;
  if (placed.some(({ journal }) => journal !== first?.journal)) {
    throw refusedFrom({ code: 'many-folders' });
  }
  return first && { journal: first.journal, entries: placed.map(({ entry }) => entry) };
}

/** The note that a row stands for. */
export function rowOf(row: unknown): Placed<NoteEntry> | undefined {
  const placed = row instanceof TreeNode && 'journal' in row && 'entry' in row;
  const { journal, entry } = (placed ? row : {}) as Partial<Placed>;
  return journal && entry && isNoteEntry(entry) ? { journal, entry } : undefined;
}

/** The note at a URI, else in the editor: in a list, or none. */
export async function noteAt(
  journals: Journals,
  uri = vscode.window.activeTextEditor?.document.uri,
): Promise<readonly Placed<NoteEntry>[]> {
  const journal = uri && journals.holding(uri);
  if (!journal) {
    return [];
  }
  await journal.index.load();
  const entry = journal.index.entries.get(journal.pathOf(uri) ?? '');
  return entry && isNoteEntry(entry) ? [{ journal, entry }] : [];
}

function refusedFrom(why: Extract<Refused['refusal'], { code: 'bad-argument' }>['why']): Refused {
  return new Refused({ code: 'bad-argument', field: 'from', why });
}

interface OriginItem extends vscode.QuickPickItem {
  readonly entry?: NoteEntry;
}

/** More of the earlier notes are not listed: whoever looks for one of them finds it by *Search Notes*. */
const mostEarlier = 500;

/** Asks which notes of a journal: this week's first, those that wait for an improvement before the others. */
export async function askOrigins(
  journal: Journal,
  today: Day,
  said: readonly Entry[],
  place: Place,
): Promise<Turn<{ origins: readonly Entry[] }>> {
  const { waiting, improved, earlier } = originChoices(journal.index, weekOf(today));
  const item = (entry: NoteEntry): OriginItem => ({
    label: `$(${kindIcons[entry.kind]}) ${entry.title}`,
    description: [shortDay(entry.day, today), ...standingOf(entry), customerNames(journal, entry)]
      .filter(Boolean)
      .join(' · '),
    entry,
  });
  const items = [
    ...under(vscode.l10n.t('This week'), waiting.map(item)),
    ...under(vscode.l10n.t('This week, improved already'), improved.map(item)),
    ...under(vscode.l10n.t('Earlier'), earlier.slice(0, mostEarlier).map(item)),
  ];
  const placeholder = items.length
    ? vscode.l10n.t('Which notes does it come from?')
    : vscode.l10n.t('There is no note yet.');
  const isSaid = ({ entry }: OriginItem) => said.some((one) => one.path === entry?.path);
  const { chosen, go } = await askItems(place, {
    ...{ placeholder, items, least: 1 },
    chosen: items.filter(isSaid),
  });
  return { said: { origins: chosen.flatMap(({ entry }) => entry ?? []) }, go };
}

function under(label: string, items: readonly OriginItem[]): readonly OriginItem[] {
  return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}
