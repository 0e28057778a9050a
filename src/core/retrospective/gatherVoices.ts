/** What customers said and what frustrates (B1, A1), with who told us and when we were brought in (A2, D2, D3). */

import { nameKey } from '../note/customerName.ts';
import type {
  CustomerOfWeek,
  CustomerRef,
  CustomerVoices,
  FrustrationOfWeek,
  MissedOfWeek,
  Voice,
} from './data.ts';
import { known, notesOfKind, refOf, type Gathering } from './gathering.ts';

/** The week's interactions by customer, in the order of each one's first; voices without a customer last. */
export function gatherVoices(
  from: Gathering,
  ofWeek: readonly CustomerOfWeek[],
): readonly CustomerVoices[] {
  const ofCustomer = new Map(ofWeek.map((one) => [nameKey(one.customer.id), one]));
  const byCustomer = new Map<string, { customer: CustomerRef; voices: Voice[] }>();
  const others: Voice[] = [];
  for (const entry of notesOfKind(from, 'interaction')) {
    const { heard, stage, outcome } = entry.fields;
    const voice = {
      note: refOf(entry),
      ...known({ said: from.words(entry, 'said'), meant: from.words(entry, 'meant') }),
      ...known({ heard, stage, outcome }),
    };
    const customers = from.customersOf(entry);
    for (const customer of customers) {
      const group = byCustomer.get(customer.id) ?? { customer, voices: [] };
      byCustomer.set(customer.id, group);
      group.voices.push(voice);
    }
    if (customers.length === 0) {
      others.push(voice);
    }
  }
  return [
    ...[...byCustomer.values()].map((group) => {
      const { isMoreThanDeal = false, oneOfMany } =
        ofCustomer.get(nameKey(group.customer.id)) ?? {};
      const deal = isMoreThanDeal ? undefined : onlyDeal(group.voices);
      return { ...group, ...known({ onlyDeal: deal, oneOfMany }) };
    }),
    ...(others.length > 0 ? [{ voices: others }] : []),
  ];
}

/** Whether all that we heard in the week came when the paper was out. A voice without a stage may have been earlier. */
function onlyDeal(voices: readonly Voice[]): CustomerVoices['onlyDeal'] {
  if (!voices.every(({ stage }) => stage === 'rfp' || stage === 'order')) {
    return undefined;
  }
  return voices.some(({ stage }) => stage === 'rfp') ? 'rfp' : 'order';
}

/** More are no line any more. */
export const mostMissed = 5;

/** Whom we have not met for longer than usual: who has been missed most often, by their own rhythm, comes first. */
export function gatherMissed(
  customers: readonly CustomerOfWeek[],
): readonly MissedOfWeek[] | undefined {
  const found = customers.flatMap(({ customer, missed }) =>
    missed ? [{ customer, ...missed }] : [],
  );
  const times = ({ since, usual }: MissedOfWeek) => since / usual;
  return found.length > 0 ? found.sort((a, b) => times(b) - times(a)) : undefined;
}

/** The week's frustrations: those that became an expectation first, raw ones behind them. */
export function gatherFrustrations(from: Gathering): readonly FrustrationOfWeek[] {
  const found = notesOfKind(from, 'frustration').map((entry) => ({
    note: refOf(entry),
    customers: from.customersOf(entry),
    ...known({
      words: from.words(entry, 'frustration'),
      expectation: from.words(entry, 'expectation'),
      beyond: from.words(entry, 'beyond'),
      heard: entry.fields.heard,
    }),
  }));
  return [
    ...found.filter(({ expectation }) => expectation !== undefined),
    ...found.filter(({ expectation }) => expectation === undefined),
  ];
}
