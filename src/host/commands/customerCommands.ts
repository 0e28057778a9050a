/** What can be done with customers and their pages. */

import type { FilesEditing } from '../editingFiles.ts';
import type { CustomerPanel } from '../views/customerPanel.ts';
import type { Command } from './command.ts';
import { confirmAreaCommand } from './confirmArea.ts';
import { customerCommand } from './customer.ts';
import { mergeCustomersCommand, renameCustomerCommand } from './customerChanges.ts';
import { newCustomerCommand, openCustomerCommand } from './customerPage.ts';
import { draftForCustomerCommand, type DraftParts } from './draftForCustomer.ts';
import { questionCommands } from './nextQuestion.ts';
import { openCustomerOverviewCommand } from './openCustomerOverview.ts';

export interface CustomerParts extends DraftParts {
  readonly files: FilesEditing;
  readonly overview: CustomerPanel;
}

export function customerCommands(parts: CustomerParts): readonly Command[] {
  const { journals, files, overview, today } = parts;
  return [
    newCustomerCommand(journals),
    openCustomerCommand(journals),
    confirmAreaCommand(journals, today),
    renameCustomerCommand(journals, files),
    mergeCustomersCommand(journals, files),
    customerCommand(journals, today),
    openCustomerOverviewCommand(journals, overview),
    ...questionCommands(parts),
    draftForCustomerCommand(parts),
  ];
}
