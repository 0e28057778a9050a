/** Whose words these are. Any name will do; a known one completes. */

import { fill, make, makeLabel, setAttribute, setText, setValue } from './dom.ts';
import { errorUnder } from './error.ts';
import { icon } from './icons.ts';
import { findCustomers, isKnownCustomer } from './match.ts';
import type { Acts, Part, Sight } from './sight.ts';
import { suggest, type Row } from './suggest.ts';

export function customerPart(acts: Acts): Part {
  const input = make('input', 'box');
  const label = makeLabel(input, 'customer');
  let sight: Sight | undefined;
  const list = suggest(input, {
    isFirstChosen: true,
    rows: (typed) => (sight ? offers(typed.trim(), sight) : { rows: [] }),
    pick: (customer) => acts.edit({ customer }),
  });
  const combo = make('div', 'combo', icon('organization'), input, list.popup);
  const root = make('div', 'field', label, combo);
  const showError = errorUnder(combo, input);
  input.addEventListener('input', () => acts.edit({ customer: input.value }));
  return {
    root,
    fields: { customer: input },
    show(now) {
      sight = now;
      setText(label, now.words.customer);
      setAttribute(input, 'placeholder', now.words.customerHold);
      setValue(input, now.draft.customer);
      list.label(now.words.customer);
      showError(now.problems.customer);
    },
  };
}

function offers(
  typed: string,
  { customers, words }: Sight,
): { rows: readonly Row[]; note?: string } {
  const found = findCustomers(typed, customers);
  const rows: Row[] = found.map(({ item, mark }) => ({
    value: item.name,
    text: item.name,
    mark,
    hint: item.seen,
  }));
  if (typed !== '' && !isKnownCustomer(typed, customers)) {
    rows.push({ value: typed, text: fill(words.newCustomer, typed), isNew: true });
  }
  return found.length === 0 && typed !== '' ? { rows, note: words.noCustomer } : { rows };
}
