/** Customers' names for rows. */

import type { Fields } from '../../core/note/fields.ts';
import type { Journal } from '../journals.ts';
import { listed } from '../words/counts.ts';

/** The names of a note's customers, joined; '' where it has none. */
export function customerNames(
  journal: Journal,
  { fields }: { readonly fields: Pick<Fields, 'customer'> },
): string {
  return listed((fields.customer ?? []).map(journal.customerNamer()));
}
