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
  entries: Iterable<Entry>,
  notes: readonly NoteEntry[],
  today: Day,
): readonly Customer[] {
  const pages = pagesIn(entries);
  const pageOf = pageFinder(pages);
  const byId = new Map<string, { page: Entry | undefined; notes: NoteEntry[] }>();
  for (const page of pages) {
    byId.set(page.id, byId.get(page.id) ?? { page, notes: [] });
  }
  for (const note of notes) {
    const ids = (note.fields.customer ?? []).map(
      (given) => pageOf(given)?.id ?? given.normalize('NFC'),
    );
    for (const id of new Set(ids)) {
      const found = byId.get(id) ?? { page: undefined, notes: [] };
      found.notes.push(note);
      byId.set(id, found);
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
      (a, b) =>
        compareText(b.lastContact ?? '', a.lastContact ?? '') ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    );
}

/** Names are one whatever their width and case. */
function foldName(name: string): string {
  return name.normalize('NFKC').toUpperCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Customers' pages, in an order that never wavers. */
function pagesIn(entries: Iterable<Entry>): readonly Entry[] {
  return [...entries]
    .filter(({ kind }) => kind === 'customer')
    .sort((a, b) => compareText(a.path, b.path));
}

/** Finds a page by its id, else by its name, else by an alias; of two with one name, the first by path. */
function pageFinder(pages: readonly Entry[]): (typed: string) => Entry | undefined {
  const byName = new Map<string, Entry>();
  const namings: readonly ((page: Entry) => readonly string[])[] = [
    ({ id }) => [id],
    ({ fields, title }) => [...(fields.name === undefined ? [] : [fields.name]), title],
    ({ fields }) => fields.aliases ?? [],
  ];
  for (const namesOf of namings) {
    for (const page of pages) {
      for (const name of namesOf(page).map(foldName)) {
        byName.set(name, byName.get(name) ?? page);
      }
    }
  }
  const found = new Map<string, Entry | undefined>();
  return (typed) => {
    if (!found.has(typed)) {
      found.set(typed, byName.get(foldName(typed)));
    }
    return found.get(typed);
  };
}

/**
 * The id for what somebody typed: of the page with that id, name or alias; else as notes have it, where they name such
 * a customer without a page; else made from the name.
 */
export function customerIdFor(typed: string, entries: Iterable<Entry>): string {
  const all = [...entries];
  const page = pageFinder(pagesIn(all))(typed);
  if (page) {
    return page.id;
  }
  const named = new Set(all.flatMap(({ fields }) => fields.customer ?? []));
  const wanted = foldName(typed);
  const known = [...named].filter((id) => foldName(id) === wanted).sort(compareText)[0];
  return known ?? (slugOf(typed) || typed.trim());
}
