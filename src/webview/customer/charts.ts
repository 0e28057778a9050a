/** How each chart of the page is drawn. */

import type { CustomerData } from '../../core/customers/data.ts';
import { sides } from '../../core/note/kind.ts';
import type { CustomerChart, CustomerGroup, CustomerView } from '../../protocol/customer.ts';
import { drawBalance, type Balance } from '../page/balance.ts';
import type { Sight } from '../page/section.ts';
import { drawAsked, keyOfAsked } from './asked.ts';
import type { Drawing, Key, Pen } from './drawing.ts';
import { drawRhythm } from './rhythm.ts';

interface Art {
  readonly draw: (pen: Pen, data: CustomerData) => Drawing;
  readonly key?: (pen: Pen, data: CustomerData) => readonly Key[];
}

export const arts: { readonly [C in CustomerChart]: Art } = {
  rhythm: { draw: drawRhythm },
  asked: { draw: drawAsked, key: keyOfAsked },
  balance: { draw: (pen, { balance }) => drawBalance(pen, weighed(balance), !balance, false) },
};

/** Those that the notes name, with how many they are. */
function weighed(balance: CustomerData['balance']): Balance {
  const none = { customer: [], company: [], team: [], me: [] };
  const { gains, pays } = balance ?? { gains: none, pays: none };
  const count = (notes: Balance['gains']) =>
    Object.fromEntries(
      sides.map((side) => [side, notes[side].length]),
    ) as Balance['counts']['gains'];
  return { gains, pays, counts: { gains: count(gains), pays: count(pays) }, leftOut: [] };
}

export function sightOf(
  chart: CustomerChart,
  view: CustomerView,
  isTable: boolean,
): Sight<CustomerGroup> {
  const { words, data, language, sentences, tables } = view;
  const { draw, key } = arts[chart];
  const pen = (width: number, measure: Pen['measure']): Pen => ({
    width,
    language,
    words,
    measure,
  });
  const table = hasNone(chart, data) ? undefined : tables[chart];
  return {
    question: chart === 'rhythm' ? sentences.rhythm : words.questions[chart],
    says: chart === 'asked' ? sentences.asked : '',
    ...(table && { table }),
    ...{ isTable, words, plotted: words.plotted[chart] },
    draw: (width, measure) => draw(pen(width, measure), data),
    keys: (width, measure) => key?.(pen(width, measure), data) ?? [],
  };
}

/** A chart without marks has no numbers. */
function hasNone(chart: CustomerChart, { rhythm, asked }: CustomerData): boolean {
  return chart === 'rhythm'
    ? rhythm.contacts.length === 0
    : chart === 'asked' && asked.marks.length === 0;
}
