/** `ashita.newCustomer` and `ashita.openCustomer`: a customer's page, made where there is none. */

import * as vscode from 'vscode';
import {
  newCustomer,
  pageOfCustomer,
  type NewCustomerSetting,
} from '../../core/actions/newCustomer.ts';
import { findCustomer } from '../../core/customers/customers.ts';
import type { NotePath } from '../../core/ports.ts';
import type { Result } from '../../core/refusal.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import { good, readFields, required, requiredWords } from './argument.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';
import { askLine } from './turns.ts';
import { askKnownCustomer, entriesOf } from './whichCustomer.ts';

/** `{name, id?, folder?}` → `{uri}`; without: asks the name, and opens the page. */
export function newCustomerCommand(journals: Journals): Command {
  return {
    id: 'ashita.newCustomer',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return askNew(journals);
      }
      const given = readFields(argument, { name: 'string', id: 'string', folder: 'string' });
      const name = requiredWords('name', given.name);
      const journal = journalFor(journals, given.folder);
      const uri = await made(journal, (setting) => newCustomer(setting, { name, id: given.id }));
      return { uri: uri.toString() };
    },
  };
}

/** `{id, folder?}` → `{uri}`; from a row its customer, without: one that is picked. */
export function openCustomerCommand(journals: Journals): Command {
  return {
    id: 'ashita.openCustomer',
    async run(argument) {
      if (isFromCaller(argument)) {
        const { id, folder } = readFields(argument, { id: 'string', folder: 'string' });
        return open(journalFor(journals, folder), required('id', id));
      }
      const placeHolder = vscode.l10n.t('Whose page?');
      const placed = await askKnownCustomer(journals, argument, { placeHolder });
      return placed && open(placed.journal, placed.id);
    },
  };
}

async function open(journal: Journal, id: string): Promise<{ uri: string }> {
  const uri = await made(journal, (setting) => pageOfCustomer(setting, id));
  await vscode.window.showTextDocument(uri);
  return { uri: uri.toString() };
}

/** Makes a page where there is none, and waits until the index knows it. */
async function made(
  journal: Journal,
  make: (setting: NewCustomerSetting) => Promise<Result<{ readonly path: NotePath }>>,
): Promise<vscode.Uri> {
  const { store, settings, index } = journal;
  const { path } = good(
    await make({
      store,
      entries: await entriesOf(journal),
      noteLanguage: settings.noteLanguage,
      editorLanguage: editorLanguage(),
    }),
  );
  await index.settled();
  return journal.uri(path);
}

async function askNew(journals: Journals): Promise<{ uri: string } | undefined> {
  const journal = await askJournal(journals);
  if (!journal) {
    return undefined;
  }
  const { value: name, go } = await askLine(
    { title: vscode.l10n.t('New customer') },
    {
      prompt: vscode.l10n.t(
        'A name is enough. What you learn about them finds its place on their page.',
      ),
      placeholder: vscode.l10n.t('Name of the customer'),
      value: '',
    },
  );
  if (go !== 'on') {
    return undefined;
  }
  if (findCustomer(name, await entriesOf(journal))?.page) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} has a page already: here it is.', name.trim()),
    );
    return open(journal, name);
  }
  const uri = await made(journal, (setting) => newCustomer(setting, { name }));
  await vscode.window.showTextDocument(uri);
  return { uri: uri.toString() };
}
