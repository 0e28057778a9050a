/** What helps before and after meeting a customer: the next question to ask, a paper for their desk. */

import type { Command } from './command.ts';
import { draftForCustomerCommand, type DraftParts } from './draftForCustomer.ts';
import { questionCommands } from './nextQuestion.ts';

export function forCustomersCommands(parts: DraftParts): readonly Command[] {
  return [...questionCommands(parts), draftForCustomerCommand(parts)];
}
