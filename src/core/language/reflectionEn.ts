/** The reflection in English. */

import { partsOfDay } from '../day.ts';
import type { Scope } from '../note/kind.ts';
import { capital, listed, monthOf, plural, spelled } from './english.ts';
import { balance, loop } from './reflectionEnLoop.ts';
import type { ByScope, FedOf, MiddleScope, ReflectionWords, Spans } from './reflectionWords.ts';

const oneOf: { readonly [K in Scope | 'none']: string } = {
  task: 'a task',
  mechanism: 'a mechanism',
  process: 'a process change',
  organisation: 'an organisation-wide change',
  none: 'one without a scope',
};
const manyOf: { readonly [K in Scope | 'none']: string } = {
  task: 'tasks',
  mechanism: 'mechanisms',
  process: 'process changes',
  organisation: 'organisation-wide changes',
  none: 'without a scope',
};

const called = ({ scope, isMostly }: MiddleScope) => `${isMostly ? 'mostly ' : ''}${manyOf[scope]}`;

/** What stands behind "in": `the four weeks before` and `these four`, `the first two weeks`, `September`. */
function spansOf(spans: Spans): readonly [early: string, late: string] {
  if (spans === 'fours') {
    return ['the four weeks before', 'these four'];
  }
  if (typeof spans !== 'number') {
    return spans;
  }
  return spans === 1
    ? ['the first week', 'this one']
    : [`the first ${spelled(spans)} weeks`, `the last ${spelled(spans)}`];
}

/** The same with the later span named first, and its "in". */
function spansBackwards(spans: Spans): readonly [early: string, inLate: string] {
  if (spans === 'fours') {
    return ['the four before', 'in these four weeks'];
  }
  if (typeof spans !== 'number') {
    return [spans[0], `in ${spans[1]}`];
  }
  return spans === 1
    ? ['the first week', 'this week']
    : [`the first ${spelled(spans)}`, `in the last ${spelled(spans)} weeks`];
}

const isMany = (spans: Spans) => spans === 'fours' || (typeof spans === 'number' && spans > 1);

/** `Three improvements so far: two tasks and a mechanism.` */
function counted(counts: ByScope, soFar: string): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.map(([scope, count]) =>
    count === 1 ? oneOf[scope] : `${spelled(count)} ${manyOf[scope]}`,
  );
  const isUnknown = counts.every(([scope]) => scope === 'none');
  const which = isUnknown ? ', without a scope' : `: ${listed(parts, 'and')}`;
  const head = `${spelled(total)} ${total < 2 ? 'improvement' : 'improvements'}${soFar}`;
  return `${capital(head)}${total === 0 ? '' : which}.`;
}

const ofWork = ({ fed, work }: FedOf) =>
  `${fed} of ${plural(work, 'piece', 'pieces')} of work fed tomorrow`;
const inShort = ({ fed, work }: FedOf) => `${fed} of ${work}`;

export const reflectionEn: ReflectionWords = {
  title: (start, end) => `Reflection: ${start} – ${end}`,
  heading: (weeks) => `Reflection: ${plural(weeks, 'week', 'weeks')}`,
  questions: {
    gaze: 'Is the gaze rising?',
    fed: 'Fed tomorrow, or ended today?',
    loop: 'Where does the loop leak?',
    balance: 'Who gains, who pays?',
  },
  will: {
    gaze: 'A dot for each improvement, on the line of its scope. It answers from the fourth week.',
    fed: 'A block for each piece of work: up when it led to an improvement or a next step, down when it ended with itself.',
    loop: 'A strand for each frustration, as long as the way it has come.',
    balance: 'Whom each improvement helps, and at whose expense.',
  },
  scopes: {
    task: 'Task',
    mechanism: 'Mechanism',
    process: 'Process',
    organisation: 'Organisation',
  },
  sides: { customer: 'Customer', company: 'Company', team: 'Team', me: 'Me' },
  reaches: { raw: 'Raw', reframed: 'Reframed', improved: 'Improved', done: 'Done' },
  month: (day, year) =>
    partsOfDay(day).year === year ? monthOf(day) : `${monthOf(day)} ${partsOfDay(day).year}`,
  gaze: {
    thin: (counts) => `${counted(counts, ' so far')} A trend needs four weeks.`,
    single: (counts, spans) =>
      `${counted(counts, '')} A trend needs two with a scope ${spans === 'fours' ? 'in these four weeks, and two in the four before' : 'at each end'}.`,
    rose: (early, late, spans) =>
      `Scope rose from ${called(early)} in ${spansOf(spans)[0]} to ${called(late)} in ${spansOf(spans)[1]}.`,
    cameDown: (early, late, spans) =>
      `Scope came down from ${called(early)} in ${spansOf(spans)[0]} to ${called(late)} in ${spansOf(spans)[1]}.`,
    stayed: (late, spans) =>
      spans === 'fours'
        ? `Scope stayed at ${called(late)}, as in the four weeks before.`
        : `Scope stayed at ${called(late)}, from ${spansOf(spans).join(' to ')}.`,
    onlyLate: (late, spans) => {
      const [before, inLate] = spansBackwards(spans);
      return `${capital(inLate)} scope was ${called(late)}; ${before} ${isMany(spans) ? 'have' : 'has'} none to compare with.`;
    },
    onlyEarly: (early, spans) => {
      const [before, inLate] = spansBackwards(spans);
      return `No improvement with a scope ${inLate}; in ${before} it was ${called(early)}.`;
    },
    neither: (improvements) =>
      improvements === 0
        ? 'No improvement was logged in this period.'
        : 'Too few improvements with a scope to compare.',
    firstReached: {
      mechanism: 'The first mechanism came this week.',
      process: 'The first change across processes came this week.',
      organisation: 'The first change across organisations came this week.',
    },
  },
  fed: {
    nothing: 'No interaction and no frustration was logged in this period.',
    total: (all, weeks) => {
      if (all.fed === 0) {
        return `${ofWork(all)} so far.`;
      }
      const names = ['in the first week', 'in the second', 'in this one'];
      const named = weeks.map(
        (week, at) =>
          `${week.work === 0 ? 'nothing logged' : inShort(week)} ${names[at === weeks.length - 1 ? 2 : at] ?? ''}`,
      );
      return `${[ofWork(all), ...(named.length > 1 ? [named.join(', ')] : [])].join(': ')}.`;
    },
    compared: (early, late, weeks, isFour) => {
      const [now, then] = isFour
        ? ['in these four weeks', 'in the four before']
        : weeks === 1
          ? ['this week', 'in the first week']
          : [`in the last ${spelled(weeks)} weeks`, `in the first ${spelled(weeks)}`];
      if (late.work === 0) {
        return `No work was logged ${now}; ${then}, ${ofWork(early)}.`;
      }
      const before = early.work === 0 ? '' : `; ${then}, ${inShort(early)}`;
      return `${capital(now)} ${ofWork(late)}${before}.`;
    },
  },
  loop,
  balance,
  tables: {
    week: (weeks) => (weeks === 1 ? 'Week' : `${capital(spelled(weeks))} weeks from`),
    noScope: 'No scope yet',
    fed: ['Fed tomorrow', 'Ended today', 'Share'],
    loop: ['Step', 'Count', 'Days', 'Waiting'],
    median: (days) => `median ${days}`,
    balance: ['Side', 'Gains', 'Pays'],
  },
  charts: {
    gaze: ['Improvements; in front, those beyond a single task', 'Improvements'],
    fed: ['Work; in front, what fed tomorrow', 'Pieces of work'],
    loop: ['Frustrations; in front, those that wait there', 'Frustrations'],
    balance: ['Gains (+) and costs (−)', 'Notes'],
    ...{ gain: ' +', cost: ' −' },
    day: (day) => `${monthOf(day).slice(0, 3)} ${partsOfDay(day).dayOfMonth}`,
  },
};
