/** Customers' names for rows. */

import type { Entry } from '../../core/journal/entry.ts';
import type { Journal } from '../journals.ts';
import { listed } from '../words/counts.ts';

/** The names of a note's customers, joined; '' where it has none. */
export function customerNames({ index }: Journal, entry: Entry): string {
  const ids = entry.fields.customer ?? [];
  return listed(ids.map((id) => index.entries.get(`customers/${id}.md`)?.fields.name ?? id));
}
