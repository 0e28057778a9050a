/** `ashita.editPrivateNames`: opens the list of names that are masked, which Git does not track. */

import * as vscode from 'vscode';
import type { Journals } from '../journals.ts';
import type { Privacy } from '../privacy.ts';
import { readFields } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';

/** `{folder?, open?}` → `{uri}`. */
export function editPrivateNamesCommand(journals: Journals, privacy: Privacy): Command {
  return {
    id: 'ashita.editPrivateNames',
    async run(argument) {
      const { folder, open = true } = isFromCaller(argument)
        ? readFields(argument, { folder: 'string', open: 'boolean' })
        : {};
      const journal = isFromCaller(argument)
        ? journalFor(journals, folder)
        : await askJournal(journals);
      if (!journal) {
        return undefined;
      }
      const uri = await privacy.openList(journal);
      if (open) {
        await vscode.window.showTextDocument(uri);
      }
      return { uri: uri.toString() };
    },
  };
}
