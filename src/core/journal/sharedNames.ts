/** Customers' pages that answer to one name: notes that say it find only one of them. */

import { nameKey } from '../note/customerName.ts';
import type { NotePath } from '../ports.ts';
import type { Entry } from './entry.ts';

export interface SharedName {
  readonly code: 'shared-name';
  /** As this page has it: its id, its name, its heading or an alias. */
  readonly name: string;
  /** The other page. */
  readonly other: NotePath;
}

/** By path, for the pages that share a name with another, whatever its case, width and composition. */
export function sharedNames(
  entries: Iterable<Entry>,
): ReadonlyMap<NotePath, readonly SharedName[]> {
  const pages = [...entries].filter(({ kind }) => kind === 'customer');
  const called = new Map<string, Set<NotePath>>();
  for (const page of pages) {
    for (const key of namesOf(page).keys()) {
      called.set(key, (called.get(key) ?? new Set()).add(page.path));
    }
  }
  const found = new Map<NotePath, readonly SharedName[]>();
  for (const page of pages) {
    const shared = [...namesOf(page)].flatMap(([key, name]): readonly SharedName[] => {
      const other = [...(called.get(key) ?? [])].find((path) => path !== page.path);
      return other === undefined ? [] : [{ code: 'shared-name', name, other }];
    });
    if (shared.length > 0) {
      found.set(page.path, shared);
    }
  }
  return found;
}

/** What a page answers to, by what all spellings of a name have in common; names that stand in it before its id. */
function namesOf({
  id,
  title,
  fields: { name, aliases = [] },
}: Entry): ReadonlyMap<string, string> {
  const names = [id, title, ...aliases.toReversed(), ...(name === undefined ? [] : [name])];
  return new Map(names.map((one) => [nameKey(one), one]));
}
