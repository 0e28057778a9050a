/** A customer at a glance, as the command and the page give it. */

import { readCustomer } from '../core/actions/readCustomer.ts';
import { findCustomer, type Customer } from '../core/customers/customers.ts';
import type { CustomerData } from '../core/customers/data.ts';
import type { Day } from '../core/day.ts';
import type { Journal } from './journals.ts';
import { nextQuestionIn } from './questions.ts';

/** By id, name or alias; undefined where nobody is called so. */
export async function customerCalled(
  journal: Journal,
  id: string,
  today: Day,
): Promise<Customer | undefined> {
  await journal.index.settled();
  const found = findCustomer(id, journal.index.entries.values());
  return journal.customers(today).find((one) => one.id === found?.id);
}

/** The data of that customer. Rejects where the disk does. */
export async function customerAt(
  journal: Journal,
  id: string,
  today: Day,
): Promise<CustomerData | undefined> {
  const customer = await customerCalled(journal, id, today);
  const { staleMonths: staleAfter } = journal.settings;
  const next = nextQuestionIn(journal);
  return customer && readCustomer(journal, customer, { today, staleAfter }, next);
}
