/** Customers as the notes know them: pages where there are some, ids where there are none. */

import type { Entry, NoteEntry } from '../journal/entry.ts';
import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';
import { nameKey, nameOfId } from '../note/customerName.ts';
import { slugOf } from '../note/name.ts';
import { isContact } from './contact.ts';

export interface Customer {
  readonly id: string;
  /** The page's name, else the one that the id stands for. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** `customers/<id>.md`, where there is one. */
  readonly page: Entry | undefined;
  /** Oldest day first. */
  readonly notes: readonly NoteEntry[];
  /** The newest day on which something was heard; a note of the future does not count. */
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
  type Found = { id: string; readonly page: Entry | undefined; readonly notes: NoteEntry[] };
  /** By the id of the page; where there is none, by what all its spellings have in common. */
  const byKey = new Map<string, Found>();
  for (const page of pages) {
    byKey.set(page.id, byKey.get(page.id) ?? { id: page.id, page, notes: [] });
  }
  const places = new Map<string, Found>();
  const placeOf = (given: string) => {
    const page = pageOf(given);
    const id = page?.id ?? given.normalize('NFC');
    const key = page ? id : nameKey(id);
    const found = byKey.get(key) ?? { id, page: undefined, notes: [] };
    found.id = compareText(id, found.id) < 0 ? id : found.id;
    byKey.set(key, found);
    places.set(given, found);
    return found;
  };
  for (const note of notes) {
    for (const given of note.fields.customer ?? []) {
      const found = places.get(given) ?? placeOf(given);
      if (found.notes.at(-1) !== note) {
        found.notes.push(note);
      }
    }
  }
  return [...byKey.values()]
    .map(({ id, page, notes: ofCustomer }): Customer => ({
      id,
      name: page ? nameOfPage(page) : nameOfId(id),
      aliases: page?.fields.aliases ?? [],
      page,
      notes: ofCustomer,
      lastContact: ofCustomer.findLast((note) => note.day <= today && isContact(note))?.day,
    }))
    .sort(
      (a, b) =>
        compareText(b.lastContact ?? '', a.lastContact ?? '') ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    );
}

/** Says what to call the customer that a note names. */
export function customerNamer(entries: Iterable<Entry>): (given: string) => string {
  const pageOf = pageFinder(pagesIn(entries));
  return (given) => {
    const page = pageOf(given);
    return page ? nameOfPage(page) : nameOfId(given);
  };
}

/** What a page calls its customer. */
export function nameOfPage({ fields, title }: Pick<Entry, 'fields' | 'title'>): string {
  return fields.name ?? title;
}

/** All that a page answers to. */
export function namesOfPage(page: Entry): readonly string[] {
  return [page.id, nameOfPage(page), page.title, ...(page.fields.aliases ?? [])];
}

/** Customers' pages, in an order that never wavers; those that cannot be read, too: their files are there. */
export function pagesIn(entries: Iterable<Entry>): readonly Entry[] {
  return [...entries]
    .filter(
      ({ kind, path }) => (kind ?? (path.startsWith('customers/') && 'customer')) === 'customer',
    )
    .sort((a, b) => compareText(a.path, b.path));
}

/** Finds a page by its id, else by its name, else by an alias; of two with one name, the first by path. */
export function pageFinder(pages: readonly Entry[]): (typed: string) => Entry | undefined {
  const byName = new Map<string, Entry>();
  const namings: readonly ((page: Entry) => readonly string[])[] = [
    ({ id }) => [id],
    ({ fields, title }) => [...(fields.name === undefined ? [] : [fields.name]), title],
    ({ fields }) => fields.aliases ?? [],
  ];
  for (const namesOf of namings) {
    for (const page of pages) {
      for (const name of namesOf(page).map(nameKey)) {
        byName.set(name, byName.get(name) ?? page);
      }
    }
  }
  const found = new Map<string, Entry | undefined>();
  return (typed) => {
    if (!found.has(typed)) {
      found.set(typed, byName.get(nameKey(typed)));
    }
    return found.get(typed);
  };
}

/** A customer that somebody means. */
export interface FoundCustomer {
  readonly id: string;
  readonly name: string;
  readonly page: Entry | undefined;
}

/** Whom an id, a name or an alias means: a customer with a page, else one whom notes name without. */
export function findCustomer(given: string, entries: Iterable<Entry>): FoundCustomer | undefined {
  const all = [...entries];
  const page = pageFinder(pagesIn(all))(given);
  if (page) {
    return { id: page.id, name: nameOfPage(page), page };
  }
  const named = new Set(
    all.flatMap(({ fields }) => fields.customer?.map((id) => id.normalize('NFC')) ?? []),
  );
  const wanted = nameKey(given);
  const [id] = [...named].filter((one) => nameKey(one) === wanted).sort(compareText);
  return id === undefined ? undefined : { id, name: nameOfId(id), page };
}

/**
 * The id for what somebody typed: of the page with that id, name or alias; else as notes have it, where they name such
 * a customer without a page; else made from the name. Where an id made from the name would not give it back (`ACME
 * GmbH`), the name itself is the id: no page holds it, so it would be lost.
 */
export function customerIdFor(typed: string, entries: Iterable<Entry>): string {
  const found = findCustomer(typed, entries);
  if (found) {
    return found.id;
  }
  const name = oneLine(typed);
  const slug = slugOf(name);
  return slug === name || nameOfId(slug) === name ? slug : name;
}

/** A name as it is kept: composed, each white space one space. */
export function oneLine(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
