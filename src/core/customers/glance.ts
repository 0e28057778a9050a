/** A customer as the tree shows them: from the index alone, cheap enough for hundreds. */

import type { Day } from '../day.ts';
import { openNow, type OpenStep } from '../journal/carry.ts';
import type { NoteEntry } from '../journal/entry.ts';
import type { ByOrigin } from '../journal/today.ts';
import { areasOf, type Freshness } from './areas.ts';
import { askedOf } from './asked.ts';
import { careOf, compareCare, type Care } from './care.ts';
import { notesUpTo } from './contact.ts';
import type { Customer } from './customers.ts';
import type { AreaState, Asked, CustomerData, Rhythm } from './data.ts';
import { frustrationsOf, type Followed } from './frustrations.ts';
import { rhythmOf } from './rhythm.ts';
import { reachedOf, stepsOf } from './steps.ts';

/** What the figures are worked out from. */
export interface Setting extends Freshness {
  /** Improvements by the ids of the notes that they came from: everybody's. */
  readonly byOrigin: ByOrigin;
}

/** Everything that the index tells, texts aside. */
export interface CustomerGlance {
  readonly customer: Customer;
  /** Today's and before, oldest first. */
  readonly notes: readonly NoteEntry[];
  readonly rhythm: Rhythm;
  /** All seven, without what the page says. */
  readonly areas: readonly AreaState[];
  /** How many are filled. */
  readonly known: number;
  readonly asked: Asked;
  readonly steps: CustomerData['steps'];
  readonly reached: CustomerData['reached'];
  /** Those that are not done, oldest first; then those that are. */
  readonly frustrations: readonly Followed[];
  /** How many are as they were written down. */
  readonly raw: number;
  /** Of the page and of every note, what is due first comes first. */
  readonly openSteps: readonly OpenStep[];
  readonly overdue: number;
  readonly care: Care;
}

export function customerGlance(customer: Customer, setting: Setting): CustomerGlance {
  const { today, byOrigin } = setting;
  const notes = notesUpTo(today, customer.notes);
  const rhythm = rhythmOf(notes, today);
  const areas = areasOf(customer.page, notes, setting);
  const asked = askedOf(notes);
  const steps = stepsOf(customer, notes);
  const frustrations = frustrationsOf(notes, byOrigin, today);
  const raw = frustrations.filter(({ said }) => said.reach === 'raw').length;
  const openSteps = stepsToTake(customer, today);
  const overdue = openSteps.filter(({ step }) => step.due !== undefined && step.due < today).length;
  const known = areas.filter(({ isFilled }) => isFilled).length;
  return {
    ...{ customer, notes, rhythm, areas, known, asked },
    ...{ steps, reached: reachedOf(steps), frustrations, raw, openSteps, overdue },
    care: careOf({ rhythm, areas, asked, raw, overdue }),
  };
}

/** All customers, those who need care most first; of equals, as they came: who was met last comes first. */
export function glances(
  customers: readonly Customer[],
  setting: Setting,
): readonly CustomerGlance[] {
  return customers
    .map((customer) => customerGlance(customer, setting))
    .sort((a, b) => compareCare(a.care, b.care));
}

function stepsToTake({ page, notes }: Customer, today: Day): readonly OpenStep[] {
  const holding = [...(page ? [page] : []), ...notes].filter(({ steps }) => steps.length > 0);
  return holding.length === 0 ? [] : openNow(holding, today).steps;
}
