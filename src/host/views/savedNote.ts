/** What the form saved last: it can be taken back, and a customer whom nobody named before can get a page. */

import * as vscode from 'vscode';
import { findCustomer } from '../../core/customers/customers.ts';
import type { NoteKind } from '../../core/note/kind.ts';
import type { FormDraft, ToForm } from '../../protocol/form.ts';
import type { Journal } from '../journals.ts';
import type { Receipt } from '../logger.ts';

export interface Saved {
  readonly receipt: Receipt;
  readonly folder: string;
  readonly kind: NoteKind;
  readonly draft: FormDraft;
  /** Whom it names, where neither a page nor a note did before. */
  readonly newCustomer: string | undefined;
}

export function savedMessage({ receipt, folder, kind, draft, newCustomer }: Saved): ToForm {
  const isNewCustomer = newCustomer !== undefined;
  return { type: 'saved', title: receipt.title, isNewCustomer, folder, kind, draft };
}

/** Says, once the note is there, whom of these customers neither a page nor a note named before it. */
export function strangersIn(
  { index }: Journal,
  customers: readonly string[] = [],
): () => string | undefined {
  const isNamed = (one: string) => findCustomer(one, index.entries.values()) !== undefined;
  const strangers = customers.filter((one) => !isNamed(one));
  // A name that was masked is nobody's.
  return () => strangers.find(isNamed);
}

/** Makes the page of the new customer, and opens it: from then on nothing is offered any more. */
export async function withPage(saved: Saved): Promise<Saved> {
  const { newCustomer: id, folder } = saved;
  if (id !== undefined) {
    await vscode.commands.executeCommand('ashita.openCustomer', { id, folder });
  }
  return { ...saved, newCustomer: undefined };
}
