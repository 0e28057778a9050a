/** `ashita.openCustomerOverview`: the customer at a glance. */

import * as vscode from 'vscode';
import type { Journals } from '../journals.ts';
import type { CustomerPanel } from '../views/customerPanel.ts';
import { readFields, requiredWords } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';
import { askKnownCustomer, customerById } from './whichCustomer.ts';

/** `{id, folder?}` → `{id, folder}`; from a row its customer, without: one that is picked. */
export function openCustomerOverviewCommand(journals: Journals, panel: CustomerPanel): Command {
  return {
    id: 'ashita.openCustomerOverview',
    async run(argument) {
      const placed = isFromCaller(argument)
        ? await meant(journals, argument)
        : await askKnownCustomer(journals, argument, {
            placeHolder: vscode.l10n.t('Which customer?'),
            takesEditor: true,
          });
      return placed && panel.open(placed.journal, placed);
    },
  };
}

function meant(journals: Journals, argument: unknown) {
  const { id, folder } = readFields(argument, { id: 'string', folder: 'string' });
  return customerById(journals, requiredWords('id', id), folder);
}
