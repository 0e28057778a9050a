/** A customer to look at: Kitano Foods, on a Saturday in week 47. */

import { customersIn, findCustomer } from '../../../../src/core/customers/customers.ts';
import type { CustomerData } from '../../../../src/core/customers/data.ts';
import { customerData } from '../../../../src/core/customers/gather.ts';
import { CustomerGlance } from '../../../../src/core/customers/glance.ts';
import type { Day } from '../../../../src/core/day.ts';
import { improvementsByOrigin } from '../../../../src/core/journal/today.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { aDay, entriesFrom, notesFrom } from '../../../support/builders.ts';
import { note, type Files } from '../retrospective/folder.ts';

export const saturday = aDay('2026-11-21');

export interface Looking {
  readonly id?: string;
  readonly today?: Day;
  readonly staleAfter?: number;
}

/** What the index would hold, in its order. */
function looking(files: Files, { id = 'kitano', today = saturday, staleAfter = 6 }: Looking) {
  const [entries, notes] = [entriesFrom(files), notesFrom(files)];
  const found = findCustomer(id, entries);
  const customer = customersIn(entries, notes, today).find((one) => one.id === found?.id);
  if (!customer) {
    throw new Error(`no customer ${id}`);
  }
  return { customer, setting: { today, staleAfter, byOrigin: improvementsByOrigin(notes) } };
}

export function glanceAt(files: Files, asked: Looking = {}): CustomerGlance {
  const { customer, setting } = looking(files, asked);
  return new CustomerGlance(customer, setting);
}

export function dataOf(files: Files, asked: Looking = {}): CustomerData {
  const { customer, setting } = looking(files, asked);
  return customerData(customer, setting, (path) =>
    files[path] === undefined ? undefined : readNote(path, files[path]),
  );
}

export interface ATalk {
  readonly kind?: string;
  readonly id?: string;
  readonly title?: string;
  readonly front?: string;
  readonly body?: string;
}

/** A note about Kitano Foods; an interaction, unless said otherwise. */
export function talk(day: string, { front = '', id = 'a', ...said }: ATalk = {}): Files {
  return note({ day, id, front: `customer: kitano${front && `\n${front}`}`, ...said });
}

export function talks(...days: readonly string[]): Files {
  return Object.assign({}, ...days.map((day) => talk(day))) as Files;
}

/** The customer's page. */
export function page(front: string, body = ''): Files {
  return {
    'customers/kitano.md': `---\nkind: customer\n${front}\n---\n\n# Kitano Foods\n\n${body}`,
  };
}
