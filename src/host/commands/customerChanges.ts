/** `ashita.renameCustomer` and `ashita.mergeCustomers`: whatever refers to a customer follows, in one step. */

import * as vscode from 'vscode';
import { undoFiles, type ChangedFiles, type FilesTarget } from '../../core/actions/changeFiles.ts';
import { mergeCustomers } from '../../core/actions/mergeCustomers.ts';
import { renameCustomer, type NewName } from '../../core/actions/renameCustomer.ts';
import { findCustomer } from '../../core/customers/customers.ts';
import { nameKey } from '../../core/note/customerName.ts';
import { isFileName, slugOf } from '../../core/note/name.ts';
import type { Entry } from '../../core/journal/entry.ts';
import type { Result } from '../../core/refusal.ts';
import type { FilesEditing } from '../editingFiles.ts';
import type { Journal, Journals } from '../journals.ts';
import { withPatience } from '../patience.ts';
import { headingLanguage } from '../settings.ts';
import { inOneLine } from '../words/counts.ts';
import { faultSentence } from '../words/refusals.ts';
import { formWords } from '../views/formWords.ts';
import { good, readFields, required, requiredWords } from './argument.ts';
import { journalFor } from './chooseJournal.ts';
import { failureSentence, isFromCaller, type Command } from './command.ts';
import { askInTurn, askField, type Ask } from './turns.ts';
import { askKnownCustomer, entriesOf, type PlacedCustomer } from './whichCustomer.ts';

interface Done {
  /** The customer's page; absent where there is none. */
  readonly uri?: string;
  /** How many files were changed, moved or binned. */
  readonly changed: number;
}

/** `{id, name, newId?, folder?}` → `{uri?, changed}`; from a row its customer, without: one that is picked. */
export function renameCustomerCommand(journals: Journals, files: FilesEditing): Command {
  return {
    id: 'ashita.renameCustomer',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return askRename(journals, files, argument);
      }
      const { id, name, newId, folder } = readFields(argument, {
        ...({ id: 'string', name: 'string', newId: 'string', folder: 'string' } as const),
      });
      const said = { name: requiredWords('name', name), newId };
      const journal = journalFor(journals, folder);
      return told(journal, await rename(journal, files, required('id', id), said));
    },
  };
}

/** `{id, into, folder?}` → `{uri?, changed}`; from a row its customer, without: two that are picked. */
export function mergeCustomersCommand(journals: Journals, files: FilesEditing): Command {
  return {
    id: 'ashita.mergeCustomers',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return askMerge(journals, files, argument);
      }
      const { id, into, folder } = readFields(argument, {
        ...({ id: 'string', into: 'string', folder: 'string' } as const),
      });
      const both = { id: required('id', id), into: required('into', into) };
      const journal = journalFor(journals, folder);
      return told(journal, await merge(journal, files, both));
    },
  };
}

function rename(journal: Journal, files: FilesEditing, id: string, said: NewName) {
  return make(journal, files, (target, entries) => renameCustomer(target, entries, id, said));
}

function merge(journal: Journal, files: FilesEditing, both: { id: string; into: string }) {
  const languageFor = headingLanguage(journal.settings);
  return make(journal, files, (target, entries) =>
    mergeCustomers(target, entries, both, languageFor),
  );
}

/** Makes changes, and waits until the index knows them. */
async function make(
  journal: Journal,
  files: FilesEditing,
  work: (target: FilesTarget, entries: readonly Entry[]) => Promise<Result<ChangedFiles>>,
): Promise<ChangedFiles> {
  const title = vscode.l10n.t('Changing the notes that name them…');
  const entries = await entriesOf(journal);
  const changed = good(
    await withPatience(title, (watch) => work(files.target(journal, watch), entries)),
  );
  await journal.index.settled();
  return changed;
}

function told(journal: Journal, { page, changes }: ChangedFiles): Done {
  return {
    ...(page !== undefined && { uri: journal.uri(page).toString() }),
    changed: changes.length,
  };
}

async function askRename(
  journals: Journals,
  files: FilesEditing,
  argument: unknown,
): Promise<Done | undefined> {
  const placed = await askKnownCustomer(journals, argument, {
    placeHolder: vscode.l10n.t('Which customer is to be renamed?'),
    takesEditor: true,
  });
  if (!placed) {
    return undefined;
  }
  const { journal, id, page } = placed;
  const entries = await entriesOf(journal);
  const objection = (called: string) => {
    const by = findCustomer(called, entries);
    return by && by.id !== id
      ? vscode.l10n.t(
          'The customer "{0}" is called so already. If the two are one, merge them instead.',
          by.name,
        )
      : undefined;
  };
  const title = vscode.l10n.t('Rename {0}', placed.name);
  const askName = askField<'name'>(
    'name',
    title,
    {
      prompt: vscode.l10n.t('Their name from now on. The old one stays known as an alias.'),
      placeholder: vscode.l10n.t('Name of the customer'),
      objection,
    },
    () => undefined,
  );
  const { said, isDone } = await askInTurn<{ name: string; newId: string }>(
    title,
    { name: placed.name, newId: '' },
    [askName, ...(page ? [askId(placed, title, objection)] : [])],
  );
  if (!isDone) {
    return undefined;
  }
  const newId = page ? said.newId.trim() : undefined;
  const changed = await rename(journal, files, id, { name: said.name, newId });
  offerUndo(journal, files, changed, vscode.l10n.t('Renamed: {0}.', said.name.trim()));
  return told(journal, changed);
}

/** The id, which notes say and the file is called by: made from the new name where the old one was made from the old. */
function askId(
  { id, name }: PlacedCustomer,
  title: string,
  objection: (called: string) => string | undefined,
): Ask<{ name: string; newId: string }> {
  return async (said, place) => {
    const wasMade = nameKey(slugOf(name)) === nameKey(id);
    const made = said.name.trim() === name ? id : slugOf(said.name);
    const value = said.newId || (wasMade && made !== '' ? made : id);
    const ask = askField<'newId'>(
      'newId',
      title,
      {
        prompt: vscode.l10n.t('The id, by which notes name them, and the file of their page.'),
        placeholder: id,
        objection: (typed) =>
          isFileName(typed.trim()) ? objection(typed) : faultSentence({ code: 'no-file-name' }),
      },
      () => undefined,
    );
    return ask({ newId: value }, place);
  };
}

async function askMerge(
  journals: Journals,
  files: FilesEditing,
  argument: unknown,
): Promise<Done | undefined> {
  // Whoever has a page open may mean it to be the one that stays: only a row says which one goes.
  const from = await askKnownCustomer(journals, argument, {
    placeHolder: vscode.l10n.t('Which customer is to be merged into another?'),
  });
  const into =
    from &&
    (await askKnownCustomer(journals, undefined, {
      title: vscode.l10n.t('{0} is the same customer as…', from.name),
      placeHolder: vscode.l10n.t(
        'Choose the one whose name stays. Every note of {0} follows.',
        from.name,
      ),
      none: vscode.l10n.t('There is no other customer.'),
      isOne: ({ journal, id }) => journal === from.journal && id !== from.id,
    }));
  if (!from || !into) {
    return undefined;
  }
  const { journal } = from;
  const changed = await merge(journal, files, { id: from.id, into: into.id });
  const sentence = vscode.l10n.t('{0} is now {1}.', from.name, into.name);
  offerUndo(journal, files, changed, sentence);
  return told(journal, changed);
}

function offerUndo(
  journal: Journal,
  files: FilesEditing,
  changed: ChangedFiles,
  sentence: string,
): void {
  const { undo } = formWords();
  const number = changed.changes.length;
  const count =
    number === 1
      ? vscode.l10n.t('1 file was changed.')
      : vscode.l10n.t('{0} files were changed.', number);
  const takeBack = async () => {
    const isUndone = await withPatience(vscode.l10n.t('Taking it back…'), (watch) =>
      undoFiles(files.target(journal, watch), changed),
    );
    if (!isUndone) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Kept: one of the files was changed since.'),
      );
    }
  };
  void vscode.window
    .showInformationMessage(inOneLine(sentence, count), undo)
    .then((chosen) =>
      chosen === undo
        ? takeBack().catch(
            (error: unknown) => void vscode.window.showErrorMessage(failureSentence(error)),
          )
        : undefined,
    );
}
