/** A customer at a glance: from the index, and the few files whose words are shown. */

import { customerData, type Asking } from '../customers/gather.ts';
import type { Customer } from '../customers/customers.ts';
import type { CustomerData } from '../customers/data.ts';
import type { Freshness } from '../customers/areas.ts';
import type { NoteIndex } from '../journal/noteIndex.ts';
import type { NotePath, NoteStore } from '../ports.ts';
import { readNotes } from './writeWeek.ts';

/**
 * The data of a customer, whom `customersIn` found in the same index; `ask` says which question is next. Rejects where
 * the disk does.
 */
export async function readCustomer(
  { store, index }: { readonly store: NoteStore; readonly index: NoteIndex },
  customer: Customer,
  when: Freshness,
  ask?: Asking,
): Promise<CustomerData> {
  const setting = { ...when, byOrigin: index.byOrigin };
  // What is asked for the first time, with nothing to read, is what has to be read.
  const asked = new Set<NotePath>();
  customerData(customer, setting, (path) => void asked.add(path), ask);
  const files = [...asked]
    .map((path) => index.entries.get(path))
    .filter((one) => one !== undefined);
  const notes = await readNotes(store, files);
  return customerData(customer, setting, (path) => notes.get(path), ask);
}
