/** Customers' names for rows. */

import type { Entry } from '../../core/journal/entry.ts';
import type { Journal } from '../journals.ts';
import { listed } from '../words/counts.ts';

/** The names of a note's customers, joined; '' where it has none. */
export function customerNames(journal: Journal, { fields }: Entry): string {
  return listed((fields.customer ?? []).map(journal.customerNamer()));
}
