/** Logging, for everyone who logs: the form, the palette, other extensions. */

import type * as vscode from 'vscode';
import { logNote, undoLog, type Logged } from '../core/actions/log.ts';
import { customerIdFor } from '../core/customers/customers.ts';
import type { Draft } from '../core/note/draft.ts';
import type { Chance, Clock } from '../core/ports.ts';
import type { Authors } from './author.ts';
import type { Journal } from './journals.ts';
import type { MaskRules } from './maskRule.ts';
import { editorLanguage } from './settings.ts';

/** A note that was just logged, with a way to take it back. */
export interface Receipt extends Logged {
  readonly uri: vscode.Uri;
  /** Bins the note; false where somebody changed it since. */
  undo(): Promise<boolean>;
}

export class Logger {
  constructor(
    readonly authors: Authors,
    readonly clock: Clock,
    readonly chance: Chance,
    readonly maskRules: MaskRules,
  ) {}

  /**
   * Masks what is private, where the draft's kind is one to mask; `isMasked` where a person has done so already. Rejects
   * where the disk does; then nothing is there.
   */
  async log(journal: Journal, draft: Draft, isMasked = false): Promise<Receipt> {
    const { store, settings } = journal;
    const naming = settings.maskKinds.length > 0 ? await this.maskRules.of(journal) : undefined;
    const logged = await logNote(
      {
        store,
        clock: this.clock,
        chance: this.chance,
        author: await this.authors.of(journal),
        noteLanguage: settings.noteLanguage,
        editorLanguage: editorLanguage(),
        mask:
          naming && settings.maskKinds.includes(draft.kind)
            ? { ...naming, isDone: isMasked }
            : undefined,
        naming,
      },
      await this.#withCustomerIds(journal, draft),
    );
    if (journal.index.isReady) {
      await journal.index.settled();
    }
    return { ...logged, uri: journal.uri(logged.path), undo: () => undoLog(store, logged) };
  }

  /** Names of customers as the ids of their pages. */
  async #withCustomerIds(journal: Journal, draft: Draft): Promise<Draft> {
    const names = draft.fields.customer;
    if (!names?.length) {
      return draft;
    }
    await journal.index.load();
    const entries = [...journal.index.entries.values()];
    const customer = [...new Set(names.map((name) => customerIdFor(name, entries)))];
    return { ...draft, fields: { ...draft.fields, customer } };
  }
}
