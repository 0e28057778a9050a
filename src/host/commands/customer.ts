/** `ashita.customer`: the data of the customer at a glance. */

import type { Day } from '../../core/day.ts';
import { customerAt } from '../customerReader.ts';
import type { Journals } from '../journals.ts';
import { readFields, requiredWords } from './argument.ts';
import { journalFor } from './chooseJournal.ts';
import type { Command } from './command.ts';
import { Refused } from '../words/refusals.ts';

/** `{id, folder?}` → the customer as JSON; the name or an alias does for the id. */
export function customerCommand(journals: Journals, today: () => Day): Command {
  return {
    id: 'ashita.customer',
    asksNothing: true,
    async run(argument) {
      const asked = readFields(argument ?? {}, { id: 'string', folder: 'string' });
      const id = requiredWords('id', asked.id);
      const journal = journalFor(journals, asked.folder);
      const customer = await customerAt(journal, id, today());
      if (!customer) {
        throw new Refused({
          code: 'bad-argument',
          field: 'id',
          why: { code: 'no-such-customer', id },
        });
      }
      return customer;
    },
  };
}
