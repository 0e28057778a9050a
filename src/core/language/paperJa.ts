/** お客様が社内で使う一枚. The paper for a customer's desk, in Japanese: a letter to somebody, so its punctuation is full-width. */

import { partsOfDay, type Day } from '../day.ts';
import type { PaperWords } from './paperWords.ts';

const dayOf = (day: Day) => `${partsOfDay(day).month}月${partsOfDay(day).dayOfMonth}日`;
const behind = (words: string | undefined) => (words === undefined ? '' : `：${words}`);
const win = { reputation: '評判', results: '成果', award: '表彰', promotion: '昇進' };

export const paperJa: PaperWords = {
  title: (customer) => `${customer}：変わったことと、その成果`,
  period: (from, to) => {
    const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
    return `${first}年${dayOf(from)}〜${first === last ? '' : `${last}年`}${dayOf(to)}`;
  },
  changed: '変わったこと',
  results: 'その成果',
  next: 'これから',
  change: (title, day, words) => `**${title}**（${day}）${behind(words)}`,
  result: (kind, title, day) => `${win[kind]}：${title}（${day}）`,
  plan: (title, due, words) =>
    `**${title}**${due === undefined ? '' : `（${due}まで）`}${behind(words)}`,
};
