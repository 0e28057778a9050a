/** `ashita.allowWords`: words that are never masked, put into the settings: where such words are set already, else in the folder. */

import * as vscode from 'vscode';
import type { Journals } from '../journals.ts';
import { Refused } from '../words/refusals.ts';
import { readFields, required } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';
import { placeOfSetting } from './placeOfSetting.ts';

/** `{words, folder?}` → `{allow}`; without: what is selected. */
export function allowWordsCommand(journals: Journals): Command {
  return {
    id: 'ashita.allowWords',
    async run(argument) {
      if (isFromCaller(argument)) {
        const { words, folder } = readFields(argument, { words: 'string[]', folder: 'string' });
        const journal = journalFor(journals, folder);
        return allow(journal.folder.uri, required('words', words));
      }
      const editor = vscode.window.activeTextEditor;
      const selected = editor?.document.getText(editor.selection).trim() ?? '';
      if (selected === '' || selected.includes('\n')) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Select the words first that are never to be masked.'),
        );
        return undefined;
      }
      const journal = await askJournal(journals);
      return journal && allow(journal.folder.uri, [selected]);
    },
  };
}

async function allow(folder: vscode.Uri, words: readonly string[]) {
  const said = words.map((word) => word.trim());
  if (said.length === 0 || said.includes('')) {
    throw new Refused({ code: 'bad-argument', field: 'words', why: { code: 'required' } });
  }
  const settings = vscode.workspace.getConfiguration('ashita', folder);
  const before = settings.get<readonly string[]>('mask.allow', []);
  const all = [...new Set([...before, ...said])];
  const { WorkspaceFolder } = vscode.ConfigurationTarget;
  await settings.update('mask.allow', all, placeOfSetting(settings, 'mask.allow', WorkspaceFolder));
  return { allow: all };
}
