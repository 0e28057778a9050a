/** From an improvement to the notes that it came from, and from a note to the improvements that it led to. */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import { ledToOf, originsOf } from '../../core/journal/links.ts';
import { isNoteKind } from '../../core/note/kind.ts';
import type { Journals, Placed } from '../journals.ts';
import { customerNames } from '../views/names.ts';
import type { OpensNote } from '../views/noteNode.ts';
import { toBeQuoted } from '../words/quoted.ts';
import { heardHow } from '../words/standing.ts';
import { kindIcons } from '../words/vocabulary.ts';
import { askImprovement } from './askImprovement.ts';
import type { Command } from './command.ts';
import { noteAt, rowOf } from './origins.ts';

/** From a row, the open note, or an improvement that the person picks. */
export function goToOriginCommand(journals: Journals): Command {
  return {
    id: 'ashita.goToOrigin',
    async run(argument) {
      const placed = await askImprovement(journals, argument as OpensNote | undefined);
      if (placed) {
        const none = vscode.l10n.t(
          '{0} names no note that it came from.',
          toBeQuoted(placed.entry.title),
        );
        await goTo(placed, originsOf(placed.journal.index, placed.entry), none);
      }
    },
  };
}

/** From a row, the open note, or a note that the person picks among those that led to something. */
export function goToImprovementCommand(journals: Journals): Command {
  return {
    id: 'ashita.goToImprovement',
    async run(argument) {
      await journals.load();
      const placed = rowOf(argument) ?? (await openNote(journals)) ?? (await pick(journals));
      if (placed) {
        const none = vscode.l10n.t(
          '{0} led to no improvement yet.',
          toBeQuoted(placed.entry.title),
        );
        await goTo(placed, ledToOf(placed.journal.index, placed.entry), none);
      }
    },
  };
}

/** The note in the editor, where it led to something. */
async function openNote(journals: Journals): Promise<Placed | undefined> {
  const [open] = await noteAt(journals);
  return open && ledToOf(open.journal.index, open.entry).length > 0 ? open : undefined;
}

async function pick(journals: Journals): Promise<Placed | undefined> {
  const items = journals
    .notes()
    .filter(({ journal, entry }) => ledToOf(journal.index, entry).length > 0)
    .map((placed) => ({ ...itemOf(placed), placed }))
    .reverse();
  const placeHolder = items.length
    ? vscode.l10n.t('Which note?')
    : vscode.l10n.t('No note led to an improvement yet.');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.placed;
}

/** Opens the one that there is, or the one that the person picks. */
async function goTo(
  { journal, entry }: Placed,
  links: readonly Entry[],
  none: string,
): Promise<void> {
  if (links.length === 0) {
    void vscode.window.showInformationMessage(none);
    return;
  }
  const items = links.map((link) => ({ ...itemOf({ journal, entry: link }), link }));
  const chosen =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, { placeHolder: entry.title });
  if (chosen) {
    await vscode.window.showTextDocument(journal.uri(chosen.link.path));
  }
}

function itemOf({ journal, entry }: Placed): vscode.QuickPickItem {
  const icon = isNoteKind(entry.kind) ? kindIcons[entry.kind] : 'file';
  const description = [entry.day, heardHow(entry), customerNames(journal, entry)]
    .filter(Boolean)
    .join(' · ');
  return { label: `$(${icon}) ${entry.title}`, description };
}
