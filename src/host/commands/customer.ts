/** `ashita.customer`: the data of the customer at a glance. */

import type { Day } from '../../core/day.ts';
import { customerAt } from '../customerReader.ts';
import type { Journals } from '../journals.ts';
import { readFields, requiredWords } from './argument.ts';
import type { Command } from './command.ts';
import { customerById } from './whichCustomer.ts';

/** `{id, folder?}` → the customer as JSON; the name or an alias does for the id. */
export function customerCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.customer',
    asksNothing: true,
    async run(argument) {
      const { id, folder } = readFields(argument ?? {}, { id: 'string', folder: 'string' });
      const placed = await customerById(journals, requiredWords('id', id), folder);
      return customerAt(placed.journal, placed.id, today());
    },
  };
}
