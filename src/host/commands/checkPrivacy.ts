/** `ashita.checkPrivacy`: the private details that stand in notes. */

import * as vscode from 'vscode';
import type { Journals } from '../journals.ts';
import type { Privacy } from '../privacy.ts';
import { checkJournal, showDetail, type ToldDetail } from '../privacyCheck.ts';
import { privateTypeName } from '../words/privateTypes.ts';
import { readFields } from './argument.ts';
import { journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';

/** `{folder?}` → `[{uri, line, type, text}]`, of every folder where none is given; without: a list that leads to each. */
export function checkPrivacyCommand(journals: Journals, privacy: Privacy): Command {
  const check = async (folder?: string) => {
    const all = folder === undefined ? journals.all : [journalFor(journals, folder)];
    const told = await Promise.all(all.map((journal) => checkJournal(journal, privacy)));
    return told.flat();
  };
  return {
    id: 'ashita.checkPrivacy',
    async run(argument) {
      if (isFromCaller(argument)) {
        return check(readFields(argument, { folder: 'string' }).folder);
      }
      const title = vscode.l10n.t('Looking for private details');
      const location = vscode.ProgressLocation.Window;
      const told = await vscode.window.withProgress({ location, title }, () => check());
      return told.length > 0 ? showOneOf(told) : nothingFound();
    },
  };
}

function nothingFound(): undefined {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing private was found. That is no promise: read the text yourself.'),
  );
}

/** A list that leads to each. */
export async function showOneOf(told: readonly ToldDetail[]): Promise<void> {
  const items = told.map((detail) => ({
    label: detail.text.replace(/\s+/g, ' '),
    description: privateTypeName(detail.type),
    detail: `${vscode.workspace.asRelativePath(vscode.Uri.parse(detail.uri))}:${detail.line}`,
    told: detail,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    matchOnDescription: true,
    matchOnDetail: true,
    placeHolder: vscode.l10n.t('{0} in the notes. Which one?', String(told.length)),
  });
  if (chosen) {
    await showDetail(chosen.told);
  }
}
