/** How far frustrations came, and who gains and pays, in English. */

import type { Side } from '../note/kind.ts';
import { capital, listed, plural, spelled } from './english.ts';
import type { Level, ReflectionWords, Stopped } from './reflectionWords.ts';

const sideNames: { readonly [K in Side]: string } = {
  customer: 'the customer',
  company: 'the company',
  team: 'the team',
  me: 'you',
};
const namesOf = (sides: readonly Side[]) =>
  listed(
    sides.map((side) => sideNames[side]),
    'and',
  );
const isPlural = (sides: readonly Side[]) => sides.length > 1 || sides[0] === 'me';
const form = (count: number, [one, many]: readonly [string, string]) => (count === 1 ? one : many);

/** `for 9 days`, `the older for 9 days`, `the oldest after 27 days`. */
function waiting({ count, oldest }: Stopped, word: 'for' | 'after'): string {
  const who = count === 1 ? '' : count === 2 ? 'the older ' : 'the oldest ';
  return oldest === 0 ? 'written today' : `${who}${word} ${plural(oldest, 'day', 'days')}`;
}

/** `Of four frustrations two are still raw, the older for 9 days.` */
function few(
  stopped: Stopped,
  frustrations: readonly [one: string, many: string],
  [one, many]: readonly [one: string, many: string],
  word: 'for' | 'after',
): string {
  const { count, of } = stopped;
  const who =
    count < of
      ? `Of ${spelled(of)} ${form(of, frustrations)} ${spelled(count)}`
      : of === 1
        ? `The one ${form(of, frustrations)}`
        : of === 2
          ? `Both ${form(of, frustrations)}`
          : `All ${spelled(of)} ${form(of, frustrations)}`;
  return `${who} ${count === 1 ? one : many}, ${waiting(stopped, word)}.`;
}

const all = ['frustration', 'frustrations'] as const;
const reframed = ['reframed frustration', 'reframed frustrations'] as const;
const improved = ['frustration with an improvement', 'frustrations with an improvement'] as const;
const stillRaw = ['is still raw', 'are still raw'] as const;
const notImproved = ['has led to no improvement', 'have led to no improvement'] as const;
const stillOpen = ['is still open', 'are still open'] as const;

/** `The customer gained most (14)`, `the team and you paid most (5 each)`. */
function most({ sides, count }: Level, verb: 'gained' | 'paid'): string {
  switch (sides.length) {
    case 0:
      return `nobody ${verb}`;
    case 4:
      return `everyone ${verb} alike (${count} each)`;
    default:
      return `${namesOf(sides)} ${verb} most (${count}${sides.length > 1 ? ' each' : ''})`;
  }
}

const none = (count: number, one: string, many: string) =>
  count === 0 ? `no ${one}` : plural(count, one, many);

export const loop: ReflectionWords['loop'] = {
  nothing: 'No frustration was logged in this period.',
  allDone: (count) =>
    count === 1
      ? 'Nothing leaks: the one frustration led to an improvement that is done.'
      : `Nothing leaks: ${count === 2 ? 'both' : `all ${spelled(count)}`} frustrations led to improvements that are done.`,
  few: {
    raw: (stopped) => few(stopped, all, stillRaw, 'for'),
    reframed: (stopped) => few(stopped, reframed, notImproved, 'after'),
    improved: (stopped) => few(stopped, improved, stillOpen, 'for'),
  },
  most: {
    raw: (stopped) =>
      `It leaks most at the start: ${stopped.count} of ${stopped.of} ${form(stopped.of, all)} ${form(stopped.count, stillRaw)}, ${waiting(stopped, 'for')}.`,
    reframed: (stopped) =>
      `It leaks most after reframing: ${stopped.count} of ${stopped.of} ${form(stopped.count, notImproved)}, ${waiting(stopped, 'after')}.`,
    improved: (stopped) =>
      `It leaks most at the end: ${stopped.count} of ${stopped.of} ${form(stopped.of, improved)} ${form(stopped.count, stillOpen)}, ${waiting(stopped, 'for')}.`,
  },
};

export const balance: ReflectionWords['balance'] = {
  nothing: 'No note says yet who gains and who pays.',
  few: (notes, gaining, paying) => {
    const gains = `${gaining.length ? namesOf(gaining) : 'nobody'} ${isPlural(gaining) ? 'gain' : 'gains'}`;
    const pays = `${paying.length ? namesOf(paying) : 'nobody'} ${isPlural(paying) ? 'pay' : 'pays'}`;
    const isLong = gaining.length > 1 || paying.length > 1;
    const names = `${spelled(notes)} ${notes === 1 ? 'note names' : 'notes name'} a side`;
    return `Too few to weigh: ${names}. So far ${gains}${isLong ? ',' : ''} and ${pays}.`;
  },
  weighed: (gaining, paying, left) => {
    const sentence = `${capital(most(gaining, 'gained'))}, ${most(paying, 'paid')}.`;
    if (!left) {
      return sentence;
    }
    const each = left.sides.length > 1 ? ' each' : '';
    return `${sentence} Left out: ${namesOf(left.sides)}, with ${none(left.count, 'gain', 'gains')} and ${none(left.costs, 'cost', 'costs')}${each}.`;
  },
};
