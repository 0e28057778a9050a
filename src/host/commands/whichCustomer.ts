/** Which customer a command is about: one with an id, a row's, the page's in the editor, or one that the person picks. */

import * as vscode from 'vscode';
import { findCustomer, type FoundCustomer } from '../../core/customers/customers.ts';
import type { Day } from '../../core/day.ts';
import type { Entry } from '../../core/journal/entry.ts';
import type { Journal, Journals } from '../journals.ts';
import { CustomerNode } from '../views/customerNode.ts';
import { listed } from '../words/counts.ts';
import { Refused } from '../words/refusals.ts';
import { journalFor } from './chooseJournal.ts';

export interface PlacedCustomer extends FoundCustomer {
  readonly journal: Journal;
}

/** All that a journal holds, as it is now. */
export async function entriesOf({ index }: Journal): Promise<readonly Entry[]> {
  await index.settled();
  return [...index.entries.values()];
}

/** Whom a caller means in `folder`; refuses one whom nobody names. */
export async function customerById(
  journals: Journals,
  id: string,
  folder: string | undefined,
): Promise<PlacedCustomer> {
  const journal = journalFor(journals, folder);
  const found = findCustomer(id, await entriesOf(journal));
  if (!found) {
    throw new Refused({ code: 'bad-argument', field: 'id', why: { code: 'no-such-customer', id } });
  }
  return { journal, ...found };
}

export interface AskedCustomer {
  readonly placeHolder: string;
  /** What is still to be read while the person types. */
  readonly title?: string;
  /** What is said where there is nobody to pick, though there are customers. */
  readonly none?: string;
  /** Whether a page in the editor says whom the person means. */
  readonly takesEditor?: boolean;
  /** Among whom to pick: all, where it is not said. */
  readonly isOne?: (placed: PlacedCustomer) => boolean;
}

/** The row's customer, else that of the page in the editor where it says so, else one that the person picks: last met first. */
export async function askKnownCustomer(
  journals: Journals,
  argument: unknown,
  asked: AskedCustomer,
): Promise<PlacedCustomer | undefined> {
  const { takesEditor = false, isOne = () => true } = asked;
  if (argument instanceof CustomerNode) {
    const { journal, customer } = argument;
    return { journal, ...customer };
  }
  await Promise.all(journals.all.map(({ index }) => index.settled()));
  const everybody = journals.all.flatMap((journal) =>
    journal.customers('9999-12-31' as Day).map((customer) => ({ journal, ...customer })),
  );
  const all = everybody.filter(isOne);
  const uri = argument instanceof vscode.Uri ? argument : takesEditor ? editedUri() : undefined;
  const open = uri && all.find((placed) => isPage(placed, uri));
  const none = everybody.length > 0 ? asked.none : undefined;
  const placeHolder =
    all.length > 0 ? asked.placeHolder : (none ?? vscode.l10n.t('There is no customer yet.'));
  return open ?? pick(all, journals.all.length > 1, { ...asked, placeHolder });
}

function editedUri(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri;
}

function isPage({ journal, page }: PlacedCustomer, uri: vscode.Uri): boolean {
  return page !== undefined && journal.pathOf(uri) === page.path;
}

async function pick(
  all: readonly (PlacedCustomer & { readonly aliases: readonly string[] })[],
  showsFolder: boolean,
  { placeHolder, title }: Pick<AskedCustomer, 'placeHolder' | 'title'>,
): Promise<PlacedCustomer | undefined> {
  const items = all.map((placed) => ({
    label: placed.name,
    description: listed(placed.aliases),
    detail: showsFolder ? placed.journal.folder.name : '',
    placed,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    ...(title !== undefined && { title }),
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.placed;
}
