/** Which notes a mark of the customer at a glance stands for that is not a single one. */

import type { CustomerData } from '../../core/customers/data.ts';
import type { NoteRef } from '../../core/retrospective/data.ts';
import type { CustomerGroup } from '../../protocol/customer.ts';

/** In the order of the chart. */
export function notesOfCustomer(
  { rhythm, asked, balance }: CustomerData,
  group: CustomerGroup,
): readonly NoteRef[] {
  switch (group.chart) {
    case 'rhythm':
      return rhythm.contacts.filter(({ day }) => group.first <= day && day <= group.last);
    case 'asked':
      return asked.marks.filter(
        ({ day, stage }) => stage === group.stage && group.first <= day && day <= group.last,
      );
    case 'balance':
      return balance?.[group.part][group.side] ?? [];
  }
}
