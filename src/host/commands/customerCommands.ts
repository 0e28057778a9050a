/** What can be done with customers and their pages. */

import type { Journals } from '../journals.ts';
import type { Command } from './command.ts';
import { newCustomerCommand, openCustomerCommand } from './customerPage.ts';

export function customerCommands(journals: Journals): readonly Command[] {
  return [newCustomerCommand(journals), openCustomerCommand(journals)];
}
