/** A customer as the tree shows them: from the index alone, cheap enough for hundreds. */

import type { Day } from '../day.ts';
import { openNow, type OpenStep } from '../journal/carry.ts';
import type { Entry, NoteEntry } from '../journal/entry.ts';
import type { ByOrigin } from '../journal/today.ts';
import type { Step } from '../note/body.ts';
import { areasOf, type Freshness } from './areas.ts';
import { askedOf, comparedOf } from './asked.ts';
import { careOf, compareCare, type Care } from './care.ts';
import { notesUpTo } from './contact.ts';
import type { Customer } from './customers.ts';
import type { AreaState, Asked, CustomerData, Rhythm } from './data.ts';
import { frustrationsOf, isStillRaw, type Followed } from './frustrations.ts';
import { rhythmOf } from './rhythm.ts';
import { reachedBy, stepsOf } from './steps.ts';

/** What the figures are worked out from. */
export interface Setting extends Freshness {
  /** Improvements by the ids of the notes that they came from: everybody's. */
  readonly byOrigin: ByOrigin;
}

/** Everything that the index tells, texts aside. What is only looked up is worked out when somebody looks. */
export class CustomerGlance {
  /** Today's and before, oldest first. */
  readonly notes: readonly NoteEntry[];
  readonly rhythm: Rhythm;
  /** All seven, without what the page says. */
  readonly areas: readonly AreaState[];
  /** How many are filled. */
  readonly known: number;
  readonly compared: Asked['compared'];
  readonly reached: CustomerData['reached'];
  /** How many frustrations are as they were written down. */
  readonly raw: number;
  readonly overdue: number;
  readonly care: Care;

  constructor(
    readonly customer: Customer,
    readonly setting: Setting,
  ) {
    const { today, byOrigin } = setting;
    const notes = notesUpTo(today, customer.notes);
    this.notes = notes;
    this.rhythm = rhythmOf(notes, today);
    this.areas = areasOf(customer.page, notes, setting);
    this.known = this.areas.filter(({ isFilled }) => isFilled).length;
    this.compared = comparedOf(notes);
    this.reached = reachedBy(customer, notes);
    this.raw = notes.filter((note) => isStillRaw(note, byOrigin, today)).length;
    this.overdue = stepsToTake(customer, today, (step) => isOverdue(step, today)).length;
    this.care = careOf(this);
  }

  get asked(): Asked {
    return askedOf(this.notes);
  }

  get steps(): CustomerData['steps'] {
    return stepsOf(this.customer, this.notes);
  }

  /** Those that are not done, oldest first; then those that are. */
  get frustrations(): readonly Followed[] {
    return frustrationsOf(this.notes, this.setting.byOrigin, this.setting.today);
  }

  /** Of the page and of every note, what is due first comes first. */
  get openSteps(): readonly OpenStep[] {
    return stepsToTake(this.customer, this.setting.today, () => true);
  }
}

/** All customers, those who need care most first; of equals, as they came: who was met last comes first. */
export function glances(
  customers: readonly Customer[],
  setting: Setting,
): readonly CustomerGlance[] {
  return customers
    .map((customer) => new CustomerGlance(customer, setting))
    .sort((a, b) => compareCare(a.care, b.care));
}

/** The open steps that are wanted. Only notes that hold such a step are looked into: most hold none. */
function stepsToTake(
  { page, notes }: Customer,
  today: Day,
  isWanted: (step: Step) => boolean,
): readonly OpenStep[] {
  const isHolding = ({ steps }: Entry) => steps.some((step) => !step.done && isWanted(step));
  const holding = [...(page && isHolding(page) ? [page] : []), ...notes.filter(isHolding)];
  return holding.length === 0
    ? []
    : openNow(holding, today).steps.filter(({ step }) => isWanted(step));
}

function isOverdue({ due }: Step, today: Day): boolean {
  return due !== undefined && due < today;
}
