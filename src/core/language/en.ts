/** English, as it is written into files. */

import { daysBetween, partsOfDay, weekdayOf, type Day } from '../day.ts';
import { nameOfId } from '../note/customerName.ts';
import type { Side } from '../note/kind.ts';
import { askEn } from './askEn.ts';
import { customerEn } from './customerEn.ts';
import { listed, monthOf, plural } from './english.ts';
import { paperEn } from './paperEn.ts';
import { reflectionEn } from './reflectionEn.ts';
import type { DateWords, TellingWords, ValueWords, WeekWords, Words } from './words.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const numberOf = (day: Day) => partsOfDay(day).dayOfMonth;

function dated(text: string, day: Day, years: readonly number[]): string {
  const { year } = partsOfDay(day);
  return years.includes(year) ? text : `${text}, ${year}`;
}

const dates: DateWords = {
  ofWeek: (day) => `${weekdays[weekdayOf(day) - 1] ?? ''} ${numberOf(day)}`,
  days: (days) => {
    const [first, last] = [days[0], days.at(-1)];
    return first && last && days.length > 2 && daysBetween(first, last) === days.length - 1
      ? `${dates.ofWeek(first)} – ${dates.ofWeek(last)}`
      : days.map(dates.ofWeek).join(', ');
  },
  short: (day, years) => dated(`${monthOf(day).slice(0, 3)} ${numberOf(day)}`, day, years),
  long: (day, years) => dated(`${monthOf(day)} ${numberOf(day)}`, day, years),
  span: (start, end) => {
    const [from, to] = [partsOfDay(start), partsOfDay(end)];
    const years = from.year === to.year ? [from.year] : [];
    const isOneMonth = from.year === to.year && from.month === to.month;
    return `${dates.long(start, years)} – ${isOneMonth ? to.dayOfMonth : dates.long(end, years)}`;
  },
};

const values: ValueWords = {
  scope: { task: 'task', mechanism: 'mechanism', process: 'process', organisation: 'organisation' },
  heard: {
    direct: 'heard directly',
    sales: 'through sales',
    support: 'through support',
    partner: 'through a partner',
    other: 'second-hand',
  },
  heardDirectly: 'Heard directly.',
  hearsay: {
    sales: 'Heard through sales only.',
    support: 'Heard through support only.',
    partner: 'Heard through a partner only.',
    other: 'Heard second-hand only.',
  },
  stage: {
    worry: 'while still a worry',
    plan: 'while still a plan',
    rfp: 'at the request for proposals',
    order: 'at the order',
    use: 'in use',
  },
  outcome: {
    accepted: 'accepted',
    negotiated: 'negotiated',
    declined: 'declined',
    delegated: 'delegated',
  },
  win: { reputation: 'reputation', results: 'results', award: 'award', promotion: 'promotion' },
  side: { customer: 'customer', company: 'company', team: 'team', me: 'me' },
};

const named = (side: Side, me: 'I' | 'me') => (side === 'me' ? me : `the ${values.side[side]}`);

function balanceSentence(
  leftOut: readonly Side[],
  paidOnly: readonly Side[],
  somebodyPaid: boolean,
): string {
  if (leftOut.length === 0 && paidOnly.length === 0) {
    return somebodyPaid
      ? 'Everyone gained this week.'
      : 'Everyone gained this week, and nobody paid.';
  }
  const forWhom = `Nothing this week was for ${listed(
    leftOut.map((side) => named(side, 'me')),
    'or',
  )}`;
  const payers = `${listed(
    paidOnly.map((side) => named(side, 'I')),
    'and',
  )} paid without gaining.`;
  if (paidOnly.length === 0) {
    return `${forWhom}.`;
  }
  return leftOut.length === 0 ? `This week ${payers}` : `${forWhom}, and ${payers}`;
}

const week: WeekWords = {
  title: (year, number) => `Week ${number}, ${year}: today's work → tomorrow's improvement`,
  create: {
    heading: 'What do we want to create?',
    unanswered: (link) =>
      `*What do I want to create?* No answer yet. One sentence in my own words is enough: ${link}`,
    since: (day) => (day === undefined ? 'In my words.' : `In my words since ${day}.`),
    principle: (principle) => `This week's principle, as a question: *${principle}*`,
  },
  work: {
    heading: "Today's work → tomorrow's improvement",
    columns: ["Today's work", "Tomorrow's improvement"],
    commits: (count, subjects, isAll) =>
      `${plural(count, 'commit', 'commits')}: ${[...subjects, ...(isAll ? [] : ['…'])].join(', ')}`,
    improvement: (link, scope) => (scope === undefined ? link : `${link} (${scope})`),
    step: (text, due, done) =>
      done ? `${text} (done)` : due === undefined ? text : `${text}, by ${due}`,
    ended: '*ended today*',
    more: (count) => `${count} more`,
    fed: (fed, total) =>
      `**${fed} of ${plural(total, 'piece', 'pieces')} of work fed tomorrow${fed === 0 ? ' so far' : ''}.**`,
    scopes: (counts) =>
      `New improvements: ${counts.map(([scope, count]) => `${scope} ${count}`).join(', ')}.`,
    noScope: 'no scope yet',
  },
  voices: {
    heading: 'Voices',
    said: (words) => `Said: ${words}`,
    meant: (words) => `Meant: ${words}`,
    meantUnknown: '*not known. Go and ask.*',
    secondHand: '*Second-hand so far. Go and ask.*',
    missed: (customers, left) => {
      const names = customers.map(([name, since, usual]) => {
        const days = plural(since, 'day', 'days');
        return `${name} (${days}, usually ${usual})`;
      });
      const more = left > 0 ? [`${left} more`] : [];
      return `Longer than usual since we met: ${listed([...names, ...more], 'and')}.`;
    },
    oneOfMany: ({ late, lateOf, early, earlyOf }) =>
      `Becoming one of many: ${late} of the last ${lateOf} conversations began with a worry or a plan, ${early} of the ${earlyOf} before.`,
    deal: {
      rfp: (customer) =>
        `${customer} called us only when the paper was out. The customer, or the deal?`,
      order: (customer) => `${customer} called us only for the order. The customer, or the deal?`,
    },
    noCustomer: 'Customer not named',
  },
  frustrations: {
    heading: 'Frustrations → expectations',
    beyond: (words) => `Beyond it: ${words}`,
    raw: (link, words) =>
      words === undefined ? `${link} · *still raw*` : `${link} · *still raw:* ${words}`,
    questionsLead: 'Three honest questions for what is still raw:',
    questions: [
      'Did we stop short of exceeding what they expected?',
      'Were we only processing what we were told?',
      "Did we take a go-between's voice (sales, say) for the customer's?",
    ],
  },
  thanks: {
    heading: 'Thanks',
    told: (people) => `Told: ${people.map(([person, day]) => `${person} (${day})`).join(', ')}.`,
    notYet: (people) => `**Not yet: ${people.join(', ')}.**`,
    nobody: '*Whose work made it possible?*',
  },
  introductions: {
    heading: 'Introductions',
    line: (of, to, by) => `${of} → ${to}${by === undefined ? '' : `, through ${by}`}`,
    state: { open: 'still open', kept: 'it held', broken: 'it came to nothing' },
    asked: (weeks) => `*Open for ${weeks} weeks. What became of it?*`,
  },
  wins: {
    heading: 'Their wins',
    line: (customer, win, link) =>
      `${customer === undefined ? '' : `${customer} · `}${win}: ${link}`,
    reached: {
      1: '**step 1 reached:** they recognise us',
      2: '**step 2 reached:** they are recognised in their own company',
    },
  },
  balance: {
    heading: 'Who gained, who paid',
    columns: ['gained', 'paid'],
    sentence: balanceSentence,
  },
  learned: { heading: 'What I tried and learned', dropped: 'dropped' },
  carried: {
    heading: 'Carried into next week',
    age: (weeks) => plural(weeks, 'week', 'weeks'),
    due: (day, isPast) => `${isPast ? 'was due' : 'due'} ${day}`,
    more: (count) => `… and ${count} more`,
  },
  own: {
    heading: 'In my own words',
    questions: [
      "What of this week's work will make next week better?",
      'What did I learn, and from whom?',
      'What will I do first on Monday?',
    ],
  },
};

const customersOr = (customers: readonly string[], nobody: string) =>
  customers.length === 0 ? nobody : listed(customers, 'and');

const telling: TellingWords = {
  subject: (customers, title) => `Thanks from ${customersOr(customers, 'a customer')}: ${title}`,
  called: (person) => person,
  greeting: (person) => `Hello ${person},`,
  opening: (day, customers) => {
    const who = customersOr(customers, day === undefined ? 'A customer' : 'a customer');
    const when = day === undefined ? '' : `On ${day}, `;
    return `${when}${who} thanked us, and it was your work that made it possible.`;
  },
  closing: () => 'So these thanks are yours. Thank you from me, too!',
};

export const en: Words = {
  dates,
  values,
  customer: nameOfId,
  sentenceGap: ' ',
  askDirectly: (question) =>
    question === undefined
      ? 'Ask them directly what they really want'
      : `Ask them directly: ${question}`,
  ask: askEn,
  paper: paperEn,
  telling,
  week,
  reflection: reflectionEn,
  glance: customerEn,
};
