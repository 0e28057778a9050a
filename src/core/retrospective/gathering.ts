/** What every part of a week is gathered from: whose notes count, their words, their customers. */

import { compareText } from '../compare.ts';
import { endOf, startOf, type Day, type Week } from '../day.ts';
import { nobody, type Witness } from '../journal/carry.ts';
import { isNoteEntry, type Entry, type NoteEntry } from '../journal/entry.ts';
import { nameKey } from '../note/customerName.ts';
import type { NoteKind } from '../note/kind.ts';
import { slugOf } from '../note/name.ts';
import { wordsIn, type Note } from '../note/read.ts';
import type { SectionName } from '../note/sections.ts';
import { wordsWithoutSteps } from '../note/withoutSteps.ts';
import type { NotePath } from '../ports.ts';
import type { CustomerRef, NoteRef } from './data.ts';
import { flatten } from './plain.ts';

/** Reads a file that `pathsToRead` names; undefined where it has gone since. */
export type ReadNote = (path: NotePath) => Note | undefined;

export interface Gathering {
  readonly week: Week;
  readonly start: Day;
  readonly end: Day;
  /** Everybody's. */
  readonly improvements: readonly Entry[];
  readonly aspirations: readonly Entry[];
  /** The author's own and those of nobody. */
  readonly mine: readonly Entry[];
  /** Mine of the week, in the order in which they were written. */
  readonly notes: readonly NoteEntry[];
  /** The words in a section, without a note's next steps; undefined where there are none, a comment aside. */
  readonly words: (entry: Entry, section: SectionName) => string | undefined;
  /** The week's own paper: what it says was so, whatever came since. */
  readonly witness: Witness;
  /** Each customer that a note names, once. */
  readonly customersOf: (entry: Entry) => readonly CustomerRef[];
}

export function gathering(
  all: readonly Entry[],
  week: Week,
  author: string,
  read: ReadNote,
  witness: Witness = nobody,
): Gathering {
  const mine = entriesOf(all, author);
  const ofKind = { improvement: [] as Entry[], aspiration: [] as Entry[], customer: [] as Entry[] };
  for (const entry of all) {
    if (entry.kind === 'improvement' || entry.kind === 'aspiration' || entry.kind === 'customer') {
      ofKind[entry.kind].push(entry);
    }
  }
  return {
    ...{ week, start: startOf(week), end: endOf(week), mine },
    ...{ improvements: ofKind.improvement, aspirations: ofKind.aspiration },
    notes: notesOfWeek(mine, week),
    witness,
    words: (entry, section) => wordsOf(entry, section, read),
    customersOf: customersIn(ofKind.customer),
  };
}

/** The words in a section as they stand; undefined where there are none, a comment aside. */
export function wordsOf(entry: Entry, section: SectionName, read: ReadNote): string | undefined {
  const note = entry.filled.includes(section) ? read(entry.path) : undefined;
  const words = note && (isNoteEntry(entry) ? wordsWithoutSteps : wordsIn)(note, section);
  return words !== undefined && flatten(words) !== '' ? words : undefined;
}

/** The entries that are an author's: those with the same handle, however it is spelled, and those without one. */
export function entriesOf(entries: readonly Entry[], author: string): readonly Entry[] {
  const wanted = keyOf(author);
  const isMine = new Map<string, boolean>();
  return entries.filter(({ fields }) => {
    if (fields.author === undefined || fields.author === author) {
      return true;
    }
    const same = isMine.get(fields.author) ?? keyOf(fields.author) === wanted;
    isMine.set(fields.author, same);
    return same;
  });
}

/** A handle as it stands in file names; one without letters and digits as it is. */
function keyOf(author: string): string {
  return slugOf(author) || author.normalize('NFC').trim();
}

/** The notes of a week by day, then by time, then by path. */
export function notesOfWeek(entries: readonly Entry[], week: Week): readonly NoteEntry[] {
  const [start, end] = [startOf(week), endOf(week)];
  return entries
    .filter(({ day }) => day !== undefined && day >= start && day <= end)
    .filter(isNoteEntry)
    .sort(
      (a, b) =>
        compareText(a.day, b.day) ||
        compareText(a.fields.date ?? '', b.fields.date ?? '') ||
        compareText(a.path, b.path),
    );
}

export function notesOfKind<K extends NoteKind>(
  { notes }: Gathering,
  kind: K,
): readonly (NoteEntry & { readonly kind: K })[] {
  return notes.filter((note): note is NoteEntry & { readonly kind: K } => note.kind === kind);
}

export function refOf({ id, path, title, day }: Entry): NoteRef {
  return day === undefined ? { id, path, title } : { id, path, title, day };
}

/** The pairs that have a value: in JSON, what is not known is absent. */
export function known<T extends object>(pairs: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const result: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in pairs) {
    const value = pairs[key];
    if (value !== undefined) {
      result[key] = value as Exclude<T[typeof key], undefined>;
    }
  }
  return result;
}

/** Finds a customer's page by its id, else by its name or an alias; a page need not exist. */
function customersIn(customers: readonly Entry[]): Gathering['customersOf'] {
  const pages = [...customers].sort((a, b) => compareText(a.path, b.path));
  const byKey = new Map<string, Entry>();
  const add = (page: Entry, names: readonly string[]) => {
    for (const name of names.map(nameKey)) {
      byKey.set(name, byKey.get(name) ?? page);
    }
  };
  pages.forEach((page) => add(page, [page.id]));
  pages.forEach((page) =>
    add(page, [...(page.fields.name ? [page.fields.name] : []), ...(page.fields.aliases ?? [])]),
  );
  return ({ fields }) => {
    const found = new Map<string, CustomerRef>();
    for (const given of fields.customer ?? []) {
      const page = byKey.get(nameKey(given));
      const id = page?.id ?? given.normalize('NFC');
      found.set(nameKey(id), { id, ...known({ name: page?.fields.name }) });
    }
    return [...found.values()];
  };
}
