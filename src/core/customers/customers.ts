/** Customers as the notes know them: pages where there are some, ids where there are none. */

import type { Entry, NoteEntry } from '../journal/entry.ts';
import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';
import { slugOf } from '../note/name.ts';

export interface Customer {
  readonly id: string;
  /** The page's name, else the id. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** `customers/<id>.md`, where there is one. */
  readonly page: Entry | undefined;
  /** Oldest day first. */
  readonly notes: readonly NoteEntry[];
  /** The newest day of a note; a note of the future does not count as a contact. */
  readonly lastContact: Day | undefined;
}

/** Every customer that a page or a note names: last met first, then by name. */
export function customersIn(
  pages: Iterable<Entry>,
  notes: readonly NoteEntry[],
  today: Day,
): readonly Customer[] {
  const byId = new Map<string, { page: Entry | undefined; notes: NoteEntry[] }>();
  const at = (id: string) => {
    const key = id.normalize('NFC');
    const found = byId.get(key) ?? { page: undefined, notes: [] };
    byId.set(key, found);
    return found;
  };
  for (const entry of pages) {
    if (entry.kind === 'customer') {
      at(entry.id).page ??= entry;
    }
  }
  for (const note of notes) {
    for (const id of new Set(note.fields.customer)) {
      at(id).notes.push(note);
    }
  }
  return [...byId]
    .map(([id, found]): Customer => ({
      id,
      name: found.page?.fields.name ?? found.page?.title ?? id,
      aliases: found.page?.fields.aliases ?? [],
      page: found.page,
      notes: found.notes,
      lastContact: found.notes.findLast(({ day }) => day <= today)?.day,
    }))
    .sort(
      (a, b) => compareText(b.lastContact ?? '', a.lastContact ?? '') || compareText(a.name, b.name) || compareText(a.id, b.id),
    );
}

/** Names are one whatever their width and case. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The id for what somebody typed: of the page with that id, name or alias, else made from the name. */
export function customerIdFor(typed: string, pages: Iterable<Entry>): string {
  const wanted = foldName(typed);
  for (const page of pages) {
    const names = [page.id, page.fields.name ?? '', page.title, ...(page.fields.aliases ?? [])];
    if (page.kind === 'customer' && names.some((name) => foldName(name) === wanted)) {
      return page.id;
    }
  }
  return slugOf(typed) || typed.trim();
}
