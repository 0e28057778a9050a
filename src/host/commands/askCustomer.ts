/** Which customer a note is about. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { nameKey } from '../../core/note/customerName.ts';
import type { NoteKind } from '../../core/note/kind.ts';
import type { Journal } from '../journals.ts';
import { formWords } from '../views/formWords.ts';
import { listed } from '../words/counts.ts';

interface CustomerItem extends vscode.QuickPickItem {
  /** '' for none. */
  readonly customer: string;
}

/** A quick pick that takes any name; '' is no customer, undefined is somebody who left. */
export async function askCustomer(journal: Journal, kind: NoteKind): Promise<string | undefined> {
  const words = formWords();
  const pick = vscode.window.createQuickPick<CustomerItem>();
  pick.title = words.kinds[kind];
  pick.placeholder = `${words.customer}: ${words.customerHold}`;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.busy = true;
  let known: readonly (CustomerItem & { readonly names: readonly string[] })[] = [];
  /**
   * The first row is the one that changes, the others keep their places: VS Code says by its place which row was
   * chosen, and Enter may come before the rows do. What it shows first is its own decision.
   */
  const redraw = () => {
    const typed = pick.value.trim();
    const wanted = nameKey(typed);
    const isKnown = known.some(({ names }) => names.includes(wanted));
    const none = { label: vscode.l10n.t('No customer'), customer: '', alwaysShow: typed === '' };
    const fresh = {
      label: words.newCustomer.replace('{0}', typed),
      customer: typed,
      alwaysShow: true,
    };
    // VS Code's own filter does not know that a hyphen may be a space.
    const shown = known.map((one) => ({
      ...one,
      alwaysShow: one.names.some((name) => name.includes(wanted)),
    }));
    pick.items = [typed === '' || isKnown ? none : fresh, ...shown];
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
