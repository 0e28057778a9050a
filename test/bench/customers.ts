/** What the customers cost: core alone, in this process, from an index that is there. */

import { readCustomer } from '../../src/core/actions/readCustomer.ts';
import { customersIn } from '../../src/core/customers/customers.ts';
import { glances, type CustomerGlance } from '../../src/core/customers/glance.ts';
import { customerSentences } from '../../src/core/customers/sentences.ts';
import { customerTables } from '../../src/core/customers/tables.ts';
import type { Day } from '../../src/core/day.ts';
import { NoteIndex } from '../../src/core/journal/noteIndex.ts';
import { improvementsByOrigin } from '../../src/core/journal/today.ts';
import { wordsOf } from '../../src/core/language/wordsOf.ts';
import { MemoryStore } from '../support/memoryStore.ts';
import { spread, type Figure } from './figures.ts';
import { makeNote } from './notes/make.ts';
import { Random } from './notes/random.ts';
import { eachTimed, timed } from './timed.ts';

const many = { notes: 10_000, customers: 300 };
const today = '2026-11-20' as Day;
const staleAfter = 6;

/** The tree with every customer, and one customer at a glance with its words; a page for every second customer. */
export async function customers(rounds: number): Promise<readonly Figure[]> {
  const store = new MemoryStore(files());
  const index = new NoteIndex(store);
  await index.load();
  const tree = (): readonly CustomerGlance[] => {
    const { notes } = index;
    const found = customersIn(index.entries.values(), notes, today);
    return glances(found, { today, staleAfter, byOrigin: improvementsByOrigin(notes) });
  };
  const first = await timed(tree);
  const trees = await eachTimed(rounds, tree);
  const found = tree();
  const [busiest] = found.toSorted((a, b) => b.notes.length - a.notes.length);
  const overview = async (which: CustomerGlance | undefined) => {
    if (which) {
      const data = await readCustomer({ store, index }, which.customer, { today, staleAfter });
      customerSentences(data, wordsOf('ja'));
      customerTables(data, wordsOf('ja'));
    }
  };
  const opened = await timed(() => overview(busiest));
  const overviews = await eachTimed(rounds, (round) => overview(found[round]));
  index.dispose();
  return [
    figure('tree: the first time', [first]),
    figure('tree: after a change', trees),
    figure('overview: the first time, of the one with most notes', [opened]),
    figure('overview: of another', overviews),
  ];
}

function figure(name: string, times: readonly number[]): Figure {
  const group = `Customers, ${many.notes.toLocaleString('en')} notes and ${many.customers} customers`;
  return { group, name, unit: 'ms', value: spread(times), aim: { kind: 'most', value: 100 } };
}

function files(): { readonly [path: string]: string } {
  const random = new Random(20261122);
  const texts: Record<string, string> = {};
  for (let at = 0; at < many.notes; at++) {
    const { path, text } = makeNote(random);
    // Half of the notes are about a tenth of the customers.
    const busy = random.happens(0.5) ? 10 : 1;
    const customer = random.whole(0, many.customers / busy - 1);
    texts[path] = text.replace(/^customer: .*$/m, `customer: customer-${customer}`);
  }
  for (let at = 0; at < many.customers; at += 2) {
    const sections = '## Their work\n\nWholesale.\n\n## Their worries\n\nAn audit in March.\n';
    texts[`customers/customer-${at}.md`] =
      `---\nkind: customer\nname: Customer ${at}\nreviewed:\n  work: 2026-03-0${1 + (at % 9)}\n---\n\n# Customer ${at}\n\n${sections}`;
  }
  return texts;
}
