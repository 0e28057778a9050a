/** What customers said and what frustrates (B1, A1), with who told us and when we were brought in (A2, D2, D3). */

import type { CustomerRef, CustomerVoices, FrustrationOfWeek, Voice } from './data.ts';
import { known, notesOfKind, refOf, type Gathering } from './gathering.ts';

/** The week's interactions by customer, in the order of each one's first; voices without a customer last. */
export function gatherVoices(from: Gathering): readonly CustomerVoices[] {
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
    ...[...byCustomer.values()].map((group) => ({
      ...group,
      ...known({ onlyDeal: onlyDeal(group.voices) }),
    })),
    ...(others.length > 0 ? [{ voices: others }] : []),
  ];
}

/** Whether all that we heard of a customer came when the paper was out. A voice without a stage may have been earlier. */
function onlyDeal(voices: readonly Voice[]): CustomerVoices['onlyDeal'] {
  if (!voices.every(({ stage }) => stage === 'rfp' || stage === 'order')) {
    return undefined;
  }
  return voices.some(({ stage }) => stage === 'rfp') ? 'rfp' : 'order';
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
