/** `ashita.openCustomerOverview`: the customer at a glance. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { customerCalled } from '../customerReader.ts';
import type { Journals } from '../journals.ts';
import { CustomerNode } from '../views/customersTree.ts';
import type { CustomerPanel } from '../views/customerPanel.ts';
import { listed } from '../words/counts.ts';
import { Refused } from '../words/refusals.ts';
import { readFields, requiredWords } from './argument.ts';
import { journalFor } from './chooseJournal.ts';
import { isFromCaller, type Command } from './command.ts';

/** `{id, folder?}` → `{id, folder}`; from a row its customer, without: one that is picked. */
export function openCustomerOverviewCommand(
  journals: Journals,
  panel: CustomerPanel,
  today: () => Day,
): Command {
  return {
    id: 'ashita.openCustomerOverview',
    async run(argument) {
      if (isFromCaller(argument)) {
        const asked = readFields(argument, { id: 'string', folder: 'string' });
        const id = requiredWords('id', asked.id);
        const journal = journalFor(journals, asked.folder);
        const customer = await customerCalled(journal, id, today());
        if (!customer) {
          const why = { code: 'no-such-customer', id } as const;
          throw new Refused({ code: 'bad-argument', field: 'id', why });
        }
        return panel.open(journal, customer);
      }
      if (argument instanceof CustomerNode) {
        return panel.open(argument.journal, argument.customer);
      }
      const picked = await pick(journals, today());
      return picked && panel.open(picked.journal, picked.customer);
    },
  };
}

/** One of all folders' customers; the one whose page is being read comes first, then who was met last. */
async function pick({ all }: Journals, today: Day) {
  await Promise.all(all.map(({ index }) => index.settled()));
  const uri = vscode.window.activeTextEditor?.document.uri;
  const items = all.flatMap((journal) => {
    const path = uri && journal.pathOf(uri);
    return journal.customers(today).map((customer) => ({
      label: customer.name,
      description: listed(customer.aliases),
      detail: all.length > 1 ? journal.folder.name : '',
      isRead: path !== undefined && customer.page?.path === path,
      ...{ journal, customer },
    }));
  });
  return vscode.window.showQuickPick(
    items.toSorted((a, b) => Number(b.isRead) - Number(a.isRead)),
    {
      placeHolder: items.length
        ? vscode.l10n.t('Which customer?')
        : vscode.l10n.t('There is no customer yet.'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
}
