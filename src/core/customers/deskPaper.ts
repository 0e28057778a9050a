/**
 * What a customer may show in their own company (E3): what changed for them, what came of it, what is next. Only what is
 * theirs: improvements from which they gain, or that came from their own voice, and their wins. Nothing of our troubles:
 * no frustration, no *Today*, nothing learned, nobody who pays, no hearsay, and none of the thanks that praise us.
 */

import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';
import type { NoteEntry } from '../journal/entry.ts';
import { hearsayOf } from '../journal/standing.ts';
import type { Win } from '../note/kind.ts';
import { mainSection } from '../note/sections.ts';
import { firstSentence } from '../note/sentence.ts';
import { wordsOf, type ReadNote } from '../retrospective/gathering.ts';
import { flatten, lineOf } from '../retrospective/plain.ts';
import type { Customer } from './customers.ts';

/** Anything on the paper: what it says, as long as it is there, and the note that says it, which the paper does not name. */
interface Line {
  readonly note: NoteEntry;
  readonly title: string;
}

export interface DeskPaper {
  readonly from: Day;
  readonly to: Day;
  /** What was done in that time, newest first. */
  readonly changed: readonly (Line & { readonly words?: string; readonly day: Day })[];
  /** Their wins, newest first. */
  readonly results: readonly (Line & { readonly win: Win; readonly day: Day })[];
  /** What is open now: by when it is due, and that only where the day is still to come. */
  readonly next: readonly (Line & { readonly words?: string; readonly due?: Day })[];
  /** How many of each are left out: it is one page. */
  readonly more: { readonly changed: number; readonly results: number; readonly next: number };
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Together with headings and blank lines: one page. */
const most = { changed: 8, results: 6, next: 5 };

/** Undefined where nothing was done for them and they won nothing: a page of plans is no paper. */
export function deskPaper(
  customer: Pick<Customer, 'notes'>,
  notes: readonly NoteEntry[],
  read: ReadNote,
  { from, to, today }: Period & { readonly today: Day },
): DeskPaper | undefined {
  const theirs = improvementsFor(customer, notes);
  const isIn = (day: Day) => day >= from && day <= to;
  const done = theirs
    .filter(({ fields }) => fields.status === 'done')
    .map((note) => ({ note, day: note.fields.closed ?? note.day }))
    .filter(({ day }) => isIn(day))
    .sort(newestFirst);
  const won = customer.notes
    .flatMap((note) => {
      const { kind, day, fields } = note;
      const isTold = kind === 'thanks' || (kind === 'interaction' && !hearsayOf(note));
      return fields.win && isTold && isIn(day) ? [{ note, day, win: fields.win }] : [];
    })
    .sort(newestFirst);
  if (done.length + won.length === 0) {
    return undefined;
  }
  const open = theirs
    .filter(({ fields, day }) => (fields.status ?? 'open') === 'open' && day <= today)
    .sort((a, b) => compareText(a.fields.due ?? '9', b.fields.due ?? '9') || byAge(a, b));
  return {
    ...{ from, to },
    changed: done.slice(0, most.changed).map(({ note, day }) => ({ ...said(note, read), day })),
    results: won
      .slice(0, most.results)
      .map(({ note, day, win }) => ({ note, title: wholeTitle(note, read), win, day })),
    next: open.slice(0, most.next).map((note) => {
      const { due } = note.fields;
      return { ...said(note, read), ...(due !== undefined && due >= today && { due }) };
    }),
    more: {
      changed: Math.max(done.length - most.changed, 0),
      results: Math.max(won.length - most.results, 0),
      next: Math.max(open.length - most.next, 0),
    },
  };
}

/** Improvements that are about this customer, and from which they gain or that came from their own voice. */
function improvementsFor(
  customer: Pick<Customer, 'notes'>,
  notes: readonly NoteEntry[],
): readonly NoteEntry[] {
  const named = new Set(customer.notes.map(({ path }) => path));
  const ids = new Set(customer.notes.map(({ id }) => id));
  const voices = new Set(customer.notes.filter(isVoice).map(({ id }) => id));
  return notes.filter(({ kind, path, fields: { from = [], gains = [] } }) => {
    const isAbout = named.has(path) || from.some((id) => ids.has(id));
    const isFor = gains.includes('customer') || from.some((id) => voices.has(id));
    return kind === 'improvement' && isAbout && isFor;
  });
}

function isVoice(note: NoteEntry): boolean {
  return (note.kind === 'interaction' && !hearsayOf(note)) || note.kind === 'thanks';
}

function newestFirst(
  a: { readonly day: Day; readonly note: NoteEntry },
  b: { readonly day: Day; readonly note: NoteEntry },
): number {
  return compareText(b.day, a.day) || compareText(a.note.path, b.note.path);
}

function byAge(a: NoteEntry, b: NoteEntry): number {
  return compareText(a.day, b.day) || compareText(a.path, b.path);
}

/** What will be better, once: a title that was made from these words is not said twice. */
function said(note: NoteEntry, read: ReadNote): Line & { readonly words?: string } {
  const title = titleOf(note);
  const words = withoutLinks(flatten(wordsOf(note, 'tomorrow', read) ?? ''));
  const start = title.replace(/[\s.。…]+$/u, '');
  if (!words.startsWith(start)) {
    return words === '' ? { note, title } : { note, title, words };
  }
  if (title.endsWith('…')) {
    return { note, title: words };
  }
  const rest = words.slice(start.length).replace(/^[\s.。…:：]+/u, '');
  return rest === '' ? { note, title } : { note, title, words: rest };
}

/** A title that was cut short, as long as the sentence that it was made from. */
function wholeTitle(note: NoteEntry, read: ReadNote): string {
  const title = titleOf(note);
  const words = title.endsWith('…')
    ? withoutLinks(flatten(wordsOf(note, mainSection[note.kind], read) ?? ''))
    : '';
  return words.startsWith(title.slice(0, -1))
    ? firstSentence(words).replace(/[。.]+$/u, '') || title
    : title;
}

function titleOf({ title }: NoteEntry): string {
  return withoutLinks(lineOf(title)) || '…';
}

const noteId = String.raw`\d{4}-\d{2}-\d{2}-(?:interaction|frustration|thanks|improvement)(?:-[^\s()[\]、。]+)?`;
const ourFiles = new RegExp(
  String.raw`[^\s()[\]]*(?:notes|customers|weeks)/[^\s()[\]]+\.md[^\s()[\]]*|${noteId}`,
  'g',
);

/** Words without where they lead: our files, and what they are called, are none of the customer's. */
function withoutLinks(words: string): string {
  return words
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(ourFiles, '')
    .replace(/\[\[\s*\]\]|\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
