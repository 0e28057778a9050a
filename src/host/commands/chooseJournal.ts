/** Which workspace folder a command is about. In a multi-root workspace the first one never wins silently. */

import * as vscode from 'vscode';
import type { Journal, Journals } from '../journals.ts';
import { Refused } from '../words/refusals.ts';

/** The journal that a caller means: `folder` is a URI, a path or a name; without it, the editor's or the only one. */
export function journalFor(journals: Journals, folder: string | undefined): Journal {
  const found =
    folder === undefined
      ? (onlyOne(journals) ?? ofActiveEditor(journals))
      : journals.all.find((journal) => isCalled(journal, folder));
  if (found) {
    return found;
  }
  const values = journals.all.map((journal) => journal.folder.name);
  if (values.length === 0) {
    throw new Error(
      vscode.l10n.t('Ashita: no folder is open. Open one first: the notes are kept in it.'),
    );
  }
  throw new Refused({ code: 'bad-argument', field: 'folder', why: { code: 'one-of', values } });
}

/** The journal that the person means; undefined where they choose none. */
export async function askJournal(journals: Journals): Promise<Journal | undefined> {
  const found = onlyOne(journals) ?? ofActiveEditor(journals);
  if (found) {
    return found;
  }
  if (journals.all.length === 0) {
    await offerFolder();
    return undefined;
  }
  const items = journals.all.map((journal) => ({
    label: journal.folder.name,
    description: journal.folder.uri.fsPath,
    journal,
  }));
  const placeHolder = vscode.l10n.t('Which folder?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.journal;
}

async function offerFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const sentence = vscode.l10n.t(
    'Ashita keeps its notes beside your code. Open a folder to begin.',
  );
  if ((await vscode.window.showInformationMessage(sentence, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.files.openFolder');
  }
}

function onlyOne(journals: Journals): Journal | undefined {
  return journals.all.length === 1 ? journals.all[0] : undefined;
}

function ofActiveEditor(journals: Journals): Journal | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  return journals.all.find((journal) => journal.folder.uri.toString() === folder?.uri.toString());
}

function isCalled(journal: Journal, name: string): boolean {
  const { folder } = journal;
  return [folder.uri.toString(), folder.uri.fsPath, folder.name].includes(name);
}
