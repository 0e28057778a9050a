/** The paper for a customer's desk, in English. */

import { partsOfDay, type Day } from '../day.ts';
import { monthOf } from './english.ts';
import type { PaperWords } from './paperWords.ts';

const dayOf = (day: Day) => `${monthOf(day)} ${partsOfDay(day).dayOfMonth}`;
const behind = (words: string | undefined) => (words === undefined ? '' : `: ${words}`);
const win = {
  reputation: 'Reputation',
  results: 'Results',
  award: 'Award',
  promotion: 'Promotion',
};

export const paperEn: PaperWords = {
  title: (customer) => `${customer}: what changed, and what came of it`,
  period: (from, to) => {
    const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
    return `${dayOf(from)}${first === last ? '' : `, ${first}`} – ${dayOf(to)}, ${last}`;
  },
  changed: 'What changed',
  results: 'What came of it',
  next: 'What is next',
  change: (title, day, words) => `**${title}** (${day})${behind(words)}`,
  result: (kind, title, day) => `${win[kind]}: ${title} (${day})`,
  plan: (title, due, words) =>
    `**${title}**${due === undefined ? '' : ` (by ${due})`}${behind(words)}`,
};
