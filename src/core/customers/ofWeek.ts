/**
 * What the notes say of customers at the end of a week: for its retrospective. Everybody's notes count, for whoever was
 * met by a colleague was met; what came after the week does not.
 */

import { addMonths, endOf, startOf, type Week } from '../day.ts';
import { byDate } from '../journal/entries.ts';
import type { EarlyOf } from '../language/customerWords.ts';
import { isNoteEntry, type Entry, type NoteEntry } from '../journal/entry.ts';
import type { CustomerOfWeek, NoteRef } from '../retrospective/data.ts';
import { entriesOf, known } from '../retrospective/gathering.ts';
import { comparedOf } from './asked.ts';
import { isContact } from './contact.ts';
import { customersIn, type Customer } from './customers.ts';
import type { Evidence } from './data.ts';
import { rhythmOf } from './rhythm.ts';
import { reachedBy, stepsOf } from './steps.ts';

/** Months in which a conversation about something else than a deal counts. */
const months = 6;

/** Every customer of whom the author heard something by then, in the order of their ids. */
export function customersOfWeek(
  entries: readonly Entry[],
  week: Week,
  author: string,
): readonly CustomerOfWeek[] {
  const end = endOf(week);
  const notes = entries
    .filter(isNoteEntry)
    .filter(({ day, fields }) => day <= end && fields.customer !== undefined)
    .sort(byDate);
  const mine = new Set(entriesOf(notes, author));
  return customersIn(entries, notes, end)
    .filter((customer) => customer.notes.some((note) => mine.has(note) && isContact(note)))
    .map((customer) => customerOfWeek(customer, week, mine))
    .sort((a, b) => (a.customer.id < b.customer.id ? -1 : 1));
}

function customerOfWeek(customer: Customer, week: Week, mine: ReadonlySet<Entry>): CustomerOfWeek {
  const { id, page, notes } = customer;
  const compared = comparedOf(notes);
  const oneOfMany = compared?.drift === 'one-of-many' ? countsOf(compared) : undefined;
  return {
    customer: { id, ...known({ name: page?.fields.name }) },
    ...known({ missed: missedAt(notes, week), oneOfMany }),
    isMoreThanDeal: notes.some((note) => isOtherThanDeal(note, week)),
    ...known({ reached: reachedIn(customer, week, mine) }),
  };
}

function countsOf({ late, lateOf, early, earlyOf }: EarlyOf): EarlyOf {
  return { late, lateOf, early, earlyOf };
}

/** Whoever was met in the week is not missed on its Sunday, however often one usually meets. */
function missedAt(notes: readonly NoteEntry[], week: Week): CustomerOfWeek['missed'] {
  const { last, since, usual, missed } = rhythmOf(notes, endOf(week));
  return last !== undefined && since !== undefined && usual !== undefined && missed > 0
    ? last < startOf(week)
      ? { last, since, usual }
      : undefined
    : undefined;
}

/** Whether a note of the half year up to the week says that we were brought in for something else. */
function isOtherThanDeal({ kind, day, fields: { stage } }: NoteEntry, week: Week): boolean {
  const isRecent = day >= addMonths(startOf(week), -months);
  return kind === 'interaction' && isRecent && stage !== undefined && !isDeal(stage);
}

function isDeal(stage: string): boolean {
  return stage === 'rfp' || stage === 'order';
}

/**
 * The step that the author's notes of the week speak for, where those before it spoke for a lower one. Of a customer
 * whom nobody wrote of before, nothing is known to compare with.
 */
function reachedIn(
  customer: Customer,
  week: Week,
  mine: ReadonlySet<Entry>,
): CustomerOfWeek['reached'] {
  const start = startOf(week);
  const earlier = customer.notes.filter(({ day }) => day < start);
  if (earlier.length === 0 || earlier.length === customer.notes.length) {
    return undefined;
  }
  const before = reachedBy(customer, earlier);
  const step = reachedBy(customer, customer.notes);
  if (step === 0 || step === before) {
    return undefined;
  }
  const paths = new Set([...mine].map(({ path }) => path));
  const isMine = ({ day, path, hearsay }: Evidence) =>
    hearsay === undefined && day >= start && paths.has(path);
  const sign = stepsOf(customer, customer.notes)[step - 1]?.findLast(isMine);
  return sign && { step, note: noteRef(sign) };
}

function noteRef({ id, path, title, day }: Evidence): NoteRef {
  return { id, path, title, day };
}
