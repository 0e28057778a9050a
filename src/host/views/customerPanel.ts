/**
 * The panel of the customer at a glance: one for the window, which shows the customer who was asked for last. Whoever
 * goes from customer to customer finds each at the same place, and no row of tabs to tidy up.
 */

import * as vscode from 'vscode';
import { customerSentences } from '../../core/customers/sentences.ts';
import { customerTables } from '../../core/customers/tables.ts';
import type { Day } from '../../core/day.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import { FromCustomer, KeptCustomer, type CustomerView } from '../../protocol/customer.ts';
import { customerAt } from '../customerReader.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import { customerActs, type CustomerActs, type ShownCustomer } from './customerActs.ts';
import { customerSaid } from './customerSaid.ts';
import { customerWords } from './customerWords.ts';
import { journalAt, PagePanel, titleIn, uriOf, type PanelParts } from './pagePanel.ts';

export interface CustomerPanelParts extends PanelParts, Pick<CustomerActs, 'form'> {
  readonly journals: Journals;
  readonly today: () => Day;
}

/** Whom somebody wants to see. */
interface Asked {
  readonly id: string;
  /** The workspace folder's URI. */
  readonly folder: string;
}

export class CustomerPanel implements vscode.Disposable {
  readonly #parts: CustomerPanelParts;
  readonly #page: PagePanel<Asked, ShownCustomer, FromCustomer, CustomerView>;

  constructor(parts: CustomerPanelParts) {
    this.#parts = parts;
    this.#page = new PagePanel<Asked, ShownCustomer, FromCustomer, CustomerView>(
      {
        ...{ name: 'customer', icon: 'organization' },
        parse: (message) => FromCustomer.parse(message),
        restore: (kept) => this.#restore(kept),
        find: (asked) => this.#find(asked),
        titleOf: ({ journal, data }) => titleIn(data.name, journal, parts.journals),
        viewOf,
        handlers: customerActs({
          form: parts.form,
          shown: () => this.#page.shown,
          tell: (message) => this.#page.tell(message),
        }),
      },
      parts,
    );
  }

  dispose(): void {
    this.#page.dispose();
  }

  refresh(): void {
    this.#page.refresh();
  }

  /** Opens the page, beside Markdown of theirs that is being read; or shows them on the page that is open. */
  open(journal: Journal, { id, name }: { readonly id: string; readonly name: string }): Asked {
    const title = titleIn(name, journal, this.#parts.journals);
    const { Active, Beside } = vscode.ViewColumn;
    const column = this.#isReading(journal, id) ? Beside : Active;
    return this.#page.open({ id, folder: uriOf(journal) }, title, column);
  }

  /** Whether the editor holds their page, or a note about them. */
  #isReading(journal: Journal, id: string): boolean {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const path = uri && journal.pathOf(uri);
    const customer = journal.customers(this.#parts.today()).find((one) => one.id === id);
    return (
      path !== undefined &&
      (customer?.page?.path === path ||
        (customer?.notes.some((note) => note.path === path) ?? false))
    );
  }

  #restore(state: unknown): Asked | undefined {
    const kept = KeptCustomer.safeParse(state);
    return kept.success ? { id: kept.data.id, folder: kept.data.folder } : undefined;
  }

  async #find({ id, folder }: Asked): Promise<ShownCustomer | undefined> {
    const { journals, today } = this.#parts;
    const journal = journalAt(journals, folder);
    const data = journal && (await customerAt(journal, id, today()));
    return data && { journal, language: editorLanguage(), data };
  }
}

function viewOf({ journal, language, data }: ShownCustomer): CustomerView {
  const words = wordsOf(language);
  return {
    ...{ language, words: customerWords(language), folder: uriOf(journal), data },
    sentences: customerSentences(data, words),
    tables: customerTables(data, words),
    said: customerSaid(data, language),
  };
}
