/** What can be done with customers and their pages. */

import type { Day } from '../../core/day.ts';
import type { FilesEditing } from '../editingFiles.ts';
import type { Journals } from '../journals.ts';
import type { Command } from './command.ts';
import { confirmAreaCommand } from './confirmArea.ts';
import { mergeCustomersCommand, renameCustomerCommand } from './customerChanges.ts';
import { newCustomerCommand, openCustomerCommand } from './customerPage.ts';

export function customerCommands(
  journals: Journals,
  files: FilesEditing,
  today: () => Day,
): readonly Command[] {
  return [
    newCustomerCommand(journals),
    openCustomerCommand(journals),
    confirmAreaCommand(journals, today),
    renameCustomerCommand(journals, files),
    mergeCustomersCommand(journals, files),
  ];
}
