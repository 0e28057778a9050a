/** What the parts of the customer at a glance draw, as tables: the same figures, newest first. */

import { partsOfDay, type Day } from '../day.ts';
import type { Words } from '../language/words.ts';
import { sides } from '../note/kind.ts';
import type { Table } from '../reflection/tables.ts';
import type { Contact, CustomerData } from './data.ts';

export interface CustomerTables {
  readonly rhythm: Table;
  readonly know: Table;
  /** A row for each mark, the last mark first. */
  readonly asked: Table;
  /** Absent where no note names a side. */
  readonly balance?: Table;
}

/** Where nobody can tell. */
const nothing = '–';

export function customerTables(data: CustomerData, words: Words): CustomerTables {
  const { glance, dates, values } = words;
  const day = (of: Day) => dates.short(of, [partsOfDay(data.today).year]);
  const heard = ({ hearsay }: Contact) => (hearsay ? values.heard[hearsay] : glance.tables.direct);
  const { balance } = data;
  return {
    rhythm: {
      caption: glance.tables.contacts,
      head: glance.tables.rhythm,
      rows: data.rhythm.contacts.toReversed().map((one) => [day(one.day), one.title, heard(one)]),
    },
    know: {
      caption: glance.questions.know,
      head: glance.tables.know,
      rows: data.areas.map(({ area, isFilled, line, confirmed }) => [
        glance.areas[area],
        isFilled ? (line ?? nothing) : glance.tables.empty,
        confirmed ? day(confirmed) : nothing,
      ]),
    },
    asked: {
      caption: glance.questions.asked,
      head: glance.tables.asked,
      rows: data.asked.marks
        .toReversed()
        .map((one) => [day(one.day), glance.stages[one.stage], heard(one)]),
    },
    ...(balance && { balance: balanceTable(balance, words) }),
  };
}

function balanceTable(
  { gains, pays }: NonNullable<CustomerData['balance']>,
  { glance }: Words,
): Table {
  const [caption, ...head] = glance.tables.balance;
  const rows = sides.map((side) => [
    glance.sides[side],
    String(gains[side].length),
    String(pays[side].length),
  ]);
  return { caption, head, rows };
}
