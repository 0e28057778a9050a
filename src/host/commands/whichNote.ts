/** Which note a command is about: one with an id, the row's, the one in the editor, or one that the person picks. */

import * as vscode from 'vscode';
import { isFatal } from '../../core/actions/change.ts';
import { compareText } from '../../core/compare.ts';
import type { Day } from '../../core/day.ts';
import type { Entry, NoteEntry } from '../../core/journal/entry.ts';
import { isNoteKind, type NoteKind } from '../../core/note/kind.ts';
import { readNote, type Note } from '../../core/note/read.ts';
import { editTarget } from '../editing.ts';
import type { Journals, Placed } from '../journals.ts';
import { customerNames } from '../views/names.ts';
import { TreeNode } from '../views/tree.ts';
import { Refused } from '../words/refusals.ts';
import { heardHow, standingOf } from '../words/standing.ts';
import { kindIcons, kindName } from '../words/vocabulary.ts';
import { shortDay } from '../words/when.ts';
import { journalFor } from './chooseJournal.ts';
import { rowOf } from './origins.ts';

/** The note with an id, in whichever folder it is, or in the one that the caller names. */
export async function noteById(journals: Journals, id: string, folder?: string): Promise<Placed> {
  await Promise.all(journals.all.map(({ index }) => index.settled()));
  const journal = folder === undefined ? undefined : journalFor(journals, folder);
  const entry = journal?.index.byId(id);
  const placed = journal ? entry && { journal, entry } : journals.find(id);
  if (!placed) {
    throw new Refused({ code: 'no-such-note', id });
  }
  return placed;
}

/** Notes to pick from, below a line that says what they are. */
export interface Choice {
  readonly label: string;
  readonly isOne: (entry: NoteEntry) => boolean;
}

export interface Choices {
  /** What may be in the editor; a row and a URI are taken at their word. */
  readonly kinds: readonly NoteKind[];
  /** What it must tell of beside its kind. */
  readonly isMeant?: (entry: Entry) => boolean;
  readonly choices: readonly Choice[];
  readonly placeHolder: string;
  readonly none: string;
}

/** The row's note, the one at a URI, the one in the editor, else one that the person picks, newest first. */
export async function askNote(
  journals: Journals,
  argument: unknown,
  today: Day,
  asked: Choices,
): Promise<Placed | undefined> {
  await Promise.all(journals.all.map(({ index }) => index.settled()));
  if (argument instanceof TreeNode) {
    return rowOf(argument);
  }
  if (argument instanceof vscode.Uri) {
    return noteAt(journals, argument);
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  const open = active && noteAt(journals, active);
  const isMeant =
    open !== undefined &&
    asked.kinds.some((kind) => kind === open.entry.kind) &&
    (asked.isMeant?.(open.entry) ?? true);
  return isMeant ? open : pickNote(journals, today, asked);
}

function noteAt(journals: Journals, uri: vscode.Uri): Placed | undefined {
  const journal = journals.holding(uri);
  const entry = journal?.index.entries.get(journal.pathOf(uri) ?? '');
  return journal && entry && { journal, entry };
}

interface NoteItem extends vscode.QuickPickItem {
  readonly placed?: Placed;
}

async function pickNote(
  journals: Journals,
  today: Day,
  { choices, placeHolder, none }: Choices,
): Promise<Placed | undefined> {
  const newest = journals
    .notes()
    .toReversed()
    .sort((a, b) => compareText(b.entry.day, a.entry.day));
  const items = choices.flatMap(({ label, isOne }): readonly NoteItem[] => {
    const found = newest.filter(({ entry }) => isOne(entry));
    const line = { label, kind: vscode.QuickPickItemKind.Separator };
    return found.length > 0 ? [line, ...found.map((placed) => itemOf(placed, today))] : [];
  });
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: items.length > 0 ? placeHolder : none,
    matchOnDescription: true,
  });
  return chosen?.placed;
}

function itemOf(placed: Placed<NoteEntry>, today: Day): NoteItem {
  const { journal, entry } = placed;
  const description = [
    shortDay(entry.day, today),
    ...standingOf(entry),
    customerNames(journal, entry),
  ];
  return {
    label: `$(${kindIcons[entry.kind]}) ${entry.title}`,
    description: description.filter(Boolean).join(' · '),
    placed,
  };
}

/** The note as the person has it now. Refuses before any question what would be refused after the last. */
export async function readEditable(
  { journal, entry }: Placed,
  kinds: readonly NoteKind[],
): Promise<Note> {
  const { path, id } = entry;
  const text = await editTarget(journal).read(path);
  if (text === undefined) {
    throw new Refused({ code: 'no-such-note', id });
  }
  const note = readNote(path, text);
  if (note.problems.some(isFatal)) {
    throw new Refused({ code: 'unreadable-note', path });
  }
  if (!kinds.some((kind) => kind === note.kind)) {
    throw new Refused({ code: 'wrong-kind', id, expected: kinds.join(', ') });
  }
  return note;
}

/** A note's words below a question, with how they were heard. */
export function inView(note: Note, words: string): string {
  const kind = isNoteKind(note.kind) ? `${kindName(note.kind)}: ` : '';
  return [`${kind}${words}`, heardHow(note)].filter(Boolean).join(' · ');
}
