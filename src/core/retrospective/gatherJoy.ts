/** Thanks and whom they reached (C1, C2), introductions (C3), their wins (E2), who gained and who paid (B2), what was learned (B3). */

import { compareText } from '../compare.ts';
import { daysBetween, endOf, startOf, weekNumber, type Day, type Week } from '../day.ts';
import type { Witness } from '../journal/carry.ts';
import { isNoteEntry, type Entry } from '../journal/entry.ts';
import { hearsayOf } from '../journal/standing.ts';
import { tellingOf } from '../journal/telling.ts';
import { saysDropped } from '../note/dropped.ts';
import { sides, type Closed, type Side } from '../note/kind.ts';
import type {
  Balance,
  CustomerOfWeek,
  IntroductionOfWeek,
  LearnedOfWeek,
  StepOfWeek,
  ThanksOfWeek,
  WinOfWeek,
} from './data.ts';
import { improvementRef } from './gatherWork.ts';
import { known, notesOfKind, refOf, type Gathering } from './gathering.ts';
import { paragraphs } from './plain.ts';

/**
 * The week's thanks. Whoever was told counts as told, on whichever day: the day stands beside the name, and nobody
 * shall be told twice because the week is read late.
 */
export function gatherThanks(from: Gathering): readonly ThanksOfWeek[] {
  return notesOfKind(from, 'thanks').map((entry) => ({
    note: refOf(entry),
    customers: from.customersOf(entry),
    ...known({ words: from.words(entry, 'words'), possible: from.words(entry, 'possible') }),
    ...tellingOf(entry),
  }));
}

/** The introduction that a note tells of. */
export function introductionOf(
  entry: Entry,
): Omit<IntroductionOfWeek, 'customers' | 'openFor'> | undefined {
  const { introduction } = entry.fields;
  if (entry.kind !== 'interaction' || !introduction) {
    return undefined;
  }
  const { of, to, by, gains = {}, state = 'open' } = introduction;
  return {
    ...{ note: refOf(entry), of, to, ...known({ by }) },
    gains: Object.entries(gains).map(([person, text]) => ({ person, text })),
    state,
  };
}

/** No month is longer. */
const month = 31;

/** Whether an introduction that has been open since a day is one to ask about. */
export function isForgotten(since: Day, today: Day): boolean {
  return daysBetween(since, today) > month;
}

/**
 * The author's introductions of the week, and before them those that have been open for over a month, oldest first. A note
 * does not say when an introduction was kept or broken: it counts as it stands.
 */
export function gatherIntroductions(from: Gathering): readonly IntroductionOfWeek[] | undefined {
  const forgotten = from.mine
    .filter(isNoteEntry)
    .filter(
      ({ fields, day }) =>
        (fields.introduction?.state ?? 'open') === 'open' && isForgotten(day, from.end),
    )
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.path, b.path));
  const found = [...forgotten, ...from.notes].flatMap((entry) => {
    const told = introductionOf(entry);
    const isOld = !from.notes.includes(entry);
    const openFor = isOld ? weekNumber(from.end) - weekNumber(entry.day) : undefined;
    return told ? [{ ...told, customers: from.customersOf(entry), ...known({ openFor }) }] : [];
  });
  return found.length > 0 ? found : undefined;
}

export function gatherWins(from: Gathering): readonly WinOfWeek[] {
  return from.notes.flatMap((entry) => {
    const { win } = entry.fields;
    if (win === undefined || (entry.kind !== 'interaction' && entry.kind !== 'thanks')) {
      return [];
    }
    const customers = from.customersOf(entry);
    return (customers.length === 0 ? [undefined] : customers).map((customer) => ({
      note: refOf(entry),
      ...known({ customer }),
      win,
      ...known({ hearsay: hearsayOf(entry) }),
    }));
  });
}

/** The steps that customers reached for the first time. */
export function gatherSteps(
  customers: readonly CustomerOfWeek[],
): readonly StepOfWeek[] | undefined {
  const found = customers.flatMap(({ customer, reached }) =>
    reached ? [{ customer, ...reached }] : [],
  );
  return found.length > 0 ? found : undefined;
}

/** Counts notes, so a side named twice in one counts once. Undefined where no note names a side. */
export function gatherBalance(from: Gathering): Balance | undefined {
  const gains: Record<Side, number> = { customer: 0, company: 0, team: 0, me: 0 };
  const pays: Record<Side, number> = { ...gains };
  for (const { kind, fields } of from.notes) {
    if (kind === 'improvement' || kind === 'interaction') {
      new Set(fields.gains).forEach((side) => gains[side]++);
      new Set(fields.pays).forEach((side) => pays[side]++);
    }
  }
  if (sides.every((side) => gains[side] + pays[side] === 0)) {
    return undefined;
  }
  const gainless = sides.filter((side) => gains[side] === 0);
  return {
    gains,
    pays,
    leftOut: gainless.filter((side) => pays[side] === 0),
    paidOnly: gainless.filter((side) => pays[side] > 0),
  };
}

/** Sorts behind every day. */
const never = 'never';

interface ClosedInWeek {
  readonly entry: Entry;
  readonly status: Closed;
  /** Absent where it is not the note that says so, but the week's paper. */
  readonly closed?: Day;
}

/**
 * The improvements that were done or dropped in the week, in the order in which they were closed; those of which only
 * the week's paper knows come last.
 */
export function closedInWeek(
  entries: readonly Entry[],
  week: Week,
  { closedAs }: Witness,
): readonly ClosedInWeek[] {
  const [start, end] = [startOf(week), endOf(week)];
  const dayOf = ({ fields: { status = 'open', closed } }: Entry) =>
    status !== 'open' && closed !== undefined && closed >= start && closed <= end
      ? { status, closed }
      : undefined;
  return entries
    .filter(({ kind }) => kind === 'improvement')
    .flatMap((entry) => {
      const dated = dayOf(entry);
      const status = closedAs(entry) ?? dated?.status;
      return status ? [{ entry, status, ...known({ closed: dated?.closed }) }] : [];
    })
    .sort(
      (a, b) =>
        compareText(a.closed ?? never, b.closed ?? never) ||
        compareText(a.entry.path, b.entry.path),
    );
}

/**
 * What was tried in the improvements closed in the week, and what that taught. Those that say nothing are left out, where
 * the week's paper does not list them.
 */
export function gatherLearned(from: Gathering): readonly LearnedOfWeek[] {
  const { mine, week, witness } = from;
  return closedInWeek(mine, week, witness).flatMap(({ entry, ...how }) => {
    const one = { ...how, words: from.words(entry, 'learned') ?? '' };
    const isShown = taught(one).length > 0 || witness.closedAs(entry) !== undefined;
    return isShown ? [{ note: improvementRef(entry), ...one }] : [];
  });
}

/** What was learned, a paragraph a line; without why something was dropped that is done after all. */
export function taught({ status, words }: Pick<LearnedOfWeek, 'status' | 'words'>) {
  return paragraphs(words).filter((one) => status === 'dropped' || !saysDropped(one));
}
