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
import type { Customer } from './customers.ts';
import { sentenceKey, sentencesOf, titleForOthers, wordsForOthers } from './paperText.ts';

/** Anything on the paper: what it says, as long as it is there. */
interface Line {
  readonly title: string;
  readonly words?: string;
}

export interface DeskPaper extends Period {
  readonly changed: readonly (Line & { readonly day: Day })[];
  readonly results: readonly { readonly title: string; readonly win: Win; readonly day: Day }[];
  /** By when it is due, and that only where the day is still to come. */
  readonly next: readonly (Line & { readonly due?: Day })[];
  readonly more: ChosenNotes['more'];
}

/** The notes that a paper is made of. */
export interface ChosenNotes extends Period {
  /** What was done in that time, newest first. */
  readonly changed: readonly { readonly note: NoteEntry; readonly day: Day }[];
  /** Their wins, newest first. */
  readonly results: readonly {
    readonly note: NoteEntry;
    readonly day: Day;
    readonly win: Win;
  }[];
  /** What is open now. */
  readonly next: readonly { readonly note: NoteEntry; readonly due?: Day }[];
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
export function chooseNotes(
  customer: Pick<Customer, 'notes'>,
  notes: readonly NoteEntry[],
  { from, to, today }: Period & { readonly today: Day },
): ChosenNotes | undefined {
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
    changed: done.slice(0, most.changed),
    results: won.slice(0, most.results),
    next: open.slice(0, most.next).map((note) => {
      const { due } = note.fields;
      return { note, ...(due !== undefined && due >= today && { due }) };
    }),
    more: {
      changed: Math.max(done.length - most.changed, 0),
      results: Math.max(won.length - most.results, 0),
      next: Math.max(open.length - most.next, 0),
    },
  };
}

/** Improvements about this customer from which they gain; where nobody is said to, those from their own voice. */
function improvementsFor(
  customer: Pick<Customer, 'notes'>,
  notes: readonly NoteEntry[],
): readonly NoteEntry[] {
  const named = new Set(customer.notes.map(({ path }) => path));
  const ids = new Set(customer.notes.map(({ id }) => id));
  const voices = new Set(customer.notes.filter(isVoice).map(({ id }) => id));
  return notes.filter(({ kind, path, fields: { from = [], gains } }) => {
    const isAbout = named.has(path) || from.some((id) => ids.has(id));
    const isFor = gains ? gains.includes('customer') : from.some((id) => voices.has(id));
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

/**
 * What the notes say, as the customer may read it; `raw` are frustrations that they came from, whose words nobody is to
 * find again. Undefined where nothing is left of what was done and won.
 */
export function deskPaper(
  { changed, results, next, ...period }: ChosenNotes,
  read: ReadNote,
  raw: readonly NoteEntry[],
): DeskPaper | undefined {
  const ours = new Set(raw.flatMap((note) => rawSentences(note, read)));
  const line = <T extends { readonly note: NoteEntry }>({ note, ...more }: T) => {
    const said = saidOf(note, read, ours);
    return said ? [{ ...more, ...said }] : [];
  };
  const paper = {
    ...period,
    changed: changed.flatMap(line),
    results: results.map(({ note, ...more }) => ({ ...more, title: wholeTitle(note, read) })),
    next: next.flatMap(line),
  };
  return paper.changed.length + paper.results.length === 0 ? undefined : paper;
}

/** A title that was cut short, as long as the sentence that it was made from. */
function wholeTitle(note: NoteEntry, read: ReadNote): string {
  const title = titleForOthers(note) || '…';
  const start = title.endsWith('…') ? title.slice(0, -1) : '';
  const words = start && wordsForOthers(wordsOf(note, mainSection[note.kind], read) ?? '');
  const whole = words.startsWith(start) ? firstSentence(words).replace(/[。.]+$/u, '') : '';
  return whole || title;
}

function rawSentences(note: NoteEntry, read: ReadNote): readonly string[] {
  const words = wordsForOthers(wordsOf(note, 'frustration', read) ?? '');
  return [note.title, ...sentencesOf(words)].map(sentenceKey).filter((key) => key !== '');
}

/** What will be better, once: a title that was made from these words is not said twice. */
function saidOf(note: NoteEntry, read: ReadNote, ours: ReadonlySet<string>): Line | undefined {
  const isOurs = (sentence: string) => ours.has(sentenceKey(sentence));
  const title = isOurs(note.title) ? '' : titleForOthers(note);
  const words = sentencesOf(wordsForOthers(wordsOf(note, 'tomorrow', read) ?? ''))
    .filter((sentence) => !isOurs(sentence))
    .join('')
    .trim();
  const start = title.replace(/[\s.。…]+$/u, '');
  const rest = words.startsWith(start) ? words.slice(start.length) : words;
  if (title === '' || (title.endsWith('…') && rest !== words)) {
    return words === '' ? undefined : { title: words };
  }
  const isSaid = rest !== words && /^(?:[\s.。…:：!?！？]|$)/u.test(rest);
  const more = isSaid ? rest.replace(/^[\s.。…:：!?！？]+/u, '') : words;
  return more === '' ? { title } : { title, words: more };
}
