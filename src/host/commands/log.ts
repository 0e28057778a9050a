/** `ashita.log` and its four short forms. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { readDraft, type Draft } from '../../core/note/draft.ts';
import { nameKey } from '../../core/note/customerName.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Logger } from '../logger.ts';
import type { LogView } from '../views/logView.ts';
import { formWords } from '../views/formWords.ts';
import { listed } from '../words/counts.ts';
import { Refused } from '../words/refusals.ts';
import { askWords } from './askWords.ts';
import { askJournal, journalFor } from './chooseJournal.ts';
import { failureSentence, isFromCaller, type Command } from './command.ts';
import { tellSaved } from './saved.ts';
import { selectionLink } from './selectionLink.ts';

export interface LogParts {
  readonly journals: Journals;
  readonly logger: Logger;
  readonly form: LogView;
}

/** Without an argument: the form, with the selection attached. */
export function logCommand(parts: LogParts): Command {
  return {
    id: 'ashita.log',
    run: async (argument) =>
      isFromCaller(argument)
        ? logFor(parts, argument)
        : parts.form.show({ selection: selectionLink() }),
  };
}

const ids = {
  interaction: 'ashita.logInteraction',
  frustration: 'ashita.logFrustration',
  thanks: 'ashita.logThanks',
  improvement: 'ashita.logImprovement',
} as const satisfies { readonly [K in NoteKind]: Command['id'] };

/** Without an argument: one input box, then the customer, done. */
export function logKindCommands(parts: LogParts): readonly Command[] {
  return noteKinds.map((kind) => ({
    id: ids[kind],
    run: async (argument) =>
      isFromCaller(argument)
        ? logFor(parts, isObject(argument) ? { ...argument, kind } : argument)
        : askAndLog(parts, kind),
  }));
}

function isObject(argument: unknown): argument is object {
  return typeof argument === 'object' && !Array.isArray(argument);
}

async function logFor(
  { journals, logger }: LogParts,
  argument: unknown,
): Promise<{ id: string; uri: string }> {
  const read = readDraft(argument);
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  const { id, uri } = await logger.log(journalFor(journals, read.draft.folder), read.draft);
  return { id, uri: uri.toString() };
}

/** Words that were typed are never lost: whoever leaves half-way, or meets a full disk, finds them in the form. */
async function askAndLog(
  parts: LogParts,
  kind: NoteKind,
): Promise<{ id: string; uri: string } | undefined> {
  const journal = await askJournal(parts.journals);
  if (!journal) {
    return undefined;
  }
  const asked = await askWords(kind);
  if (!asked) {
    return undefined;
  }
  const { text, code } = asked;
  const customer = await askCustomer(journal, kind);
  if (customer === undefined) {
    await parts.form.keep(journal, kind, { text, code: [...code] });
    return undefined;
  }
  const read = readDraft({ kind, text, ...(customer && { customer }), code });
  if (!read.ok) {
    throw new Refused(read.refusal);
  }
  return save(parts, journal, read.draft, text);
}

async function save(parts: LogParts, journal: Journal, draft: Draft, text: string) {
  try {
    const receipt = await parts.logger.log(journal, draft);
    void tellSaved(receipt, { isRaw: draft.kind === 'frustration' });
    return { id: receipt.id, uri: receipt.uri.toString() };
  } catch (error) {
    const customer = draft.fields.customer?.[0] ?? '';
    await parts.form.keep(journal, draft.kind, {
      text,
      customer,
      code: [...(draft.fields.code ?? [])],
    });
    throw new Error(formWords().failed.replace('{0}', failureSentence(error)), { cause: error });
  }
}

interface CustomerItem extends vscode.QuickPickItem {
  /** '' for none. */
  readonly customer: string;
}

/** A quick pick that takes any name; '' is no customer, undefined is somebody who left. */
async function askCustomer(journal: Journal, kind: NoteKind): Promise<string | undefined> {
  const words = formWords();
  const pick = vscode.window.createQuickPick<CustomerItem>();
  pick.title = words.kinds[kind];
  pick.placeholder = `${words.customer}: ${words.customerHold}`;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.busy = true;
  const none: CustomerItem = {
    label: vscode.l10n.t('No customer'),
    customer: '',
    alwaysShow: true,
  };
  let known: readonly (CustomerItem & { readonly names: readonly string[] })[] = [];
  const redraw = () => {
    const typed = pick.value.trim();
    const wanted = nameKey(typed);
    const isKnown = known.some(({ names }) => names.includes(wanted));
    // VS Code's own filter does not know that a hyphen may be a space.
    const shown = known.map((one) => ({
      ...one,
      alwaysShow: one.names.some((name) => name.includes(wanted)),
    }));
    const fresh = {
      label: words.newCustomer.replace('{0}', typed),
      customer: typed,
      alwaysShow: true,
    };
    pick.items = typed === '' ? [none, ...known] : [...shown, ...(isKnown ? [] : [fresh])];
  };
  redraw();
  void journal.index.load().then(() => {
    known = journal.customers('9999-12-31' as Day).map(({ id, name, aliases }) => ({
      label: name,
      description: listed(aliases),
      customer: id,
      names: [name, ...aliases, id].map(nameKey),
    }));
    pick.busy = false;
    redraw();
  });
  return new Promise((resolve) => {
    pick.onDidChangeValue(redraw);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.customer ?? pick.value.trim());
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
