/** A customer of a journal: by what somebody calls them, and at a glance, as the command and the page give it. */

import { readCustomer } from '../core/actions/readCustomer.ts';
import { findCustomer, type Customer } from '../core/customers/customers.ts';
import type { CustomerData } from '../core/customers/data.ts';
import type { Day } from '../core/day.ts';
import type { Journal } from './journals.ts';
import { nextQuestionIn } from './questions.ts';

/** Whom an id, a name or an alias means, with all that the notes say of them; undefined where nobody is called so. */
export function customerCalled(journal: Journal, called: string, today: Day): Customer | undefined {
  const found = findCustomer(called, journal.index.entries.values());
  return journal.customers(today).find(({ id }) => id === found?.id);
}

/** The data of that customer. Rejects where the disk does. */
export async function customerAt(
  journal: Journal,
  called: string,
  today: Day,
): Promise<CustomerData | undefined> {
  await journal.index.settled();
  const customer = customerCalled(journal, called, today);
  const { staleMonths: staleAfter } = journal.settings;
  const next = nextQuestionIn(journal);
  return customer && readCustomer(journal, customer, { today, staleAfter }, next);
}
