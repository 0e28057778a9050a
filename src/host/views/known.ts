/** What the form completes on: customers, and people whom other notes name. */

import { daysBetween, type Day } from '../../core/day.ts';
import { peopleNamedIn } from '../../core/journal/people.ts';
import { localMoment } from '../../core/moment.ts';
import type { CustomerChoice } from '../../protocol/form.ts';
import type { Journal } from '../journals.ts';
import { daysAgo } from '../words/when.ts';

const mostCustomers = 500;
const mostPeople = 200;

/** The local day of a moment in milliseconds since 1970. */
export function dayAt(now: number): Day {
  return localMoment(now, -new Date(now).getTimezoneOffset()).slice(0, 10) as Day;
}

/** `now` in milliseconds since 1970. */
export function knownFor(
  journal: Pick<Journal, 'index' | 'customers'>,
  now: number,
): { customers: readonly CustomerChoice[]; people: readonly string[] } {
  const today = dayAt(now);
  const { notes } = journal.index;
  const customers = journal
    .customers(today)
    .slice(0, mostCustomers)
    .map(({ id, name, aliases, lastContact }) => ({
      id,
      name,
      aliases: id === name ? aliases : [...aliases, id],
      seen: lastContact ? daysAgo(daysBetween(lastContact, today)) : '',
    }));
  return { customers, people: peopleNamedIn(notes, mostPeople) };
}
