/** Customers' names for rows. */

import type { Entry } from '../../core/journal/entry.ts';
import type { Journal } from '../journals.ts';

/** The names of a note's customers, joined; '' where it has none. */
export function customerNames({ index }: Journal, entry: Entry): string {
  return (entry.fields.customer ?? [])
    .map((id) => index.entries.get(`customers/${id}.md`)?.fields.name ?? id)
    .join(', ');
}
