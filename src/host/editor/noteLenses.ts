/**
 * What a note offers above its headings, in the editor: a list of small functions, each of which looks at one note and
 * says what it offers. Whatever stands here, the trees or the palette offer too.
 */

import * as vscode from 'vscode';
import { isNoteEntry } from '../../core/journal/entry.ts';
import { ledToOf, originsOf } from '../../core/journal/links.ts';
import { largestRead } from '../../core/note/largestRead.ts';
import { readNote, type Note } from '../../core/note/read.ts';
import type { Journals, Placed } from '../journals.ts';
import { openCommand } from '../views/noteNode.ts';
import { titleHeard } from '../words/standing.ts';

/** A lens: what it says and runs, and where it stands: above the title of the note, or above an offset of its text. */
export interface NoteLens {
  readonly command: vscode.Command;
  readonly at?: number;
}

/** What is offered for a note: `placed` as the index knows it, `note` as its editor has it now. */
export type OffersLenses = (placed: Placed, note: Note) => readonly NoteLens[];

/** Lenses for the notes of every journal, those of all offers, in their order. */
export function registerNoteLenses(
  journals: Journals,
  offers: readonly OffersLenses[],
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideCodeLenses = async (document: vscode.TextDocument) => {
    const journal = journals.holding(document.uri);
    const path = journal?.pathOf(document.uri);
    if (!journal?.settings.codeLens || path === undefined) {
      return [];
    }
    await journal.index.load();
    const entry = journal.index.entries.get(path);
    const text = document.getText();
    if (!entry || text.length >= largestRead) {
      return [];
    }
    const note = readNote(path, text);
    const top = note.body.title?.span.start ?? 0;
    return offers
      .flatMap((offer) => offer({ journal, entry }, note))
      .map(({ at = top, command }) => {
        const place = document.positionAt(at);
        return new vscode.CodeLens(new vscode.Range(place, place), command);
      });
  };
  return vscode.Disposable.from(
    changed,
    journals.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ashita.codeLens')) {
        changed.fire();
      }
    }),
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      { provideCodeLenses, onDidChangeCodeLenses: changed.event },
    ),
  );
}

/** On what was heard, what frustrates and what we were thanked for: an improvement that comes from it. */
export const improveLenses: OffersLenses = ({ journal, entry }) =>
  isNoteEntry(entry) && entry.kind !== 'improvement'
    ? [
        {
          command: {
            title: vscode.l10n.t('Improve from This'),
            command: 'ashita.improveFromThis',
            arguments: [journal.uri(entry.path)],
          },
        },
      ]
    : [];

/** Of more links than these, the first are shown; the tree and the palette lead to them all. */
const mostLinks = 5;

/** On an improvement: the notes that it came from. */
export const originLenses: OffersLenses = ({ journal, entry }) =>
  originsOf(journal.index, entry)
    .slice(0, mostLinks)
    .map((origin) => ({
      command: {
        ...openCommand(journal.uri(origin.path)),
        title: vscode.l10n.t('From: {0}', titleHeard(origin)),
      },
    }));

/** On any note: the improvements that it led to. */
export const ledToLenses: OffersLenses = ({ journal, entry }) =>
  ledToOf(journal.index, entry)
    .slice(0, mostLinks)
    .map(({ path, title }) => ({
      command: { ...openCommand(journal.uri(path)), title: vscode.l10n.t('→ Led to: {0}', title) },
    }));
