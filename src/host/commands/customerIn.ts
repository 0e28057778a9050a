/** A customer with all that the notes say of them. */

import type { Customer } from '../../core/customers/customers.ts';
import type { Day } from '../../core/day.ts';
import { customerCalled } from '../customerReader.ts';
import type { Journal } from '../journals.ts';
import { Refused } from '../words/refusals.ts';

export function customerIn(journal: Journal, id: string, today: Day): Customer {
  const customer = customerCalled(journal, id, today);
  if (!customer) {
    const why = { code: 'no-such-customer', id } as const;
    throw new Refused({ code: 'bad-argument', field: 'id', why });
  }
  return customer;
}
