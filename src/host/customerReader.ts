/** A customer at a glance, as the command and the page give it. */

import { readCustomer } from '../core/actions/readCustomer.ts';
import { findCustomer } from '../core/customers/customers.ts';
import type { CustomerData } from '../core/customers/data.ts';
import type { Day } from '../core/day.ts';
import type { Journal } from './journals.ts';
import { nextQuestionIn } from './questions.ts';

/** The data of whom an id, a name or an alias means; undefined where nobody is called so. Rejects where the disk does. */
export async function customerAt(
  journal: Journal,
  id: string,
  today: Day,
): Promise<CustomerData | undefined> {
  await journal.index.settled();
  const found = findCustomer(id, journal.index.entries.values());
  const customer = journal.customers(today).find((one) => one.id === found?.id);
  const { staleMonths: staleAfter } = journal.settings;
  const next = nextQuestionIn(journal);
  return customer && readCustomer(journal, customer, { today, staleAfter }, next);
}
