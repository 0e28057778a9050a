/** The customer at a glance, in English. */

import type { Stage, Win } from '../note/kind.ts';
import type { ByReach, CustomerWords, EarlyOf, NewestSign, OldArea } from './customerWords.ts';
import { isMany, type Area } from './askEn.ts';
import { capital, listed, spelled } from './english.ts';
import { inQuotes, quotationMarks } from './quote.ts';

const areas: CustomerWords['areas'] = {
  work: 'Their work',
  competitors: 'Their competitors',
  environment: 'Their environment',
  worries: 'Their worries',
  strategy: 'Their strategy',
  decide: 'How they decide',
  recognise: 'Who must recognise them',
};
const stages: { readonly [S in Stage]: string } = {
  worry: 'Worry',
  plan: 'Plan',
  rfp: 'Request for proposals',
  order: 'Order',
  use: 'In use',
};
const atStage: { readonly [S in Stage]: string } = {
  worry: 'while still a worry',
  plan: 'while still a plan',
  rfp: 'at the request for proposals',
  order: 'at the order',
  use: 'in use',
};
const wins: { readonly [W in Win]: string } = {
  reputation: 'a good name',
  results: 'results',
  award: 'an award',
  promotion: 'a promotion',
};

const was = (area: Area) => (isMany(area) ? 'were' : 'was');
const lower = (text: string) => text.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

function ago(days: number, months: number): string {
  if (days < 2) {
    return days === 0 ? 'today' : 'yesterday';
  }
  return months > 1 ? `${spelled(months)} months ago` : `${days} days ago`;
}

function confirmed({ area, months }: OldArea): string {
  return months === undefined
    ? `${areas[area]} ${was(area)} never confirmed`
    : `${areas[area]} ${was(area)} last confirmed ${spelled(months)} ${months === 1 ? 'month' : 'months'} ago`;
}

function counted({ late, lateOf, early, earlyOf }: EarlyOf): string {
  return `${late} of the last ${lateOf} conversations began with a worry or a plan, against ${early} of the ${earlyOf} before.`;
}

const quote = (title: string) => inQuotes(title, quotationMarks.en);
const quoted = ({ title, day }: NewestSign) => `${quote(title)}, ${day}`;

function frustrations({ raw, reframed, improved, done }: ByReach): string {
  const all = raw + reframed + improved + done;
  if (all === 1) {
    return done
      ? 'The only one is done.'
      : improved
        ? 'The only one has an improvement that is open.'
        : reframed
          ? 'The only one is reframed, without an improvement yet.'
          : 'The only one is still raw.';
  }
  if (done === all) {
    return all === 2 ? 'Both are done.' : `All ${spelled(all)} are done.`;
  }
  const rest =
    raw === all
      ? '; all are still raw'
      : raw > 0
        ? `; ${spelled(raw)} ${raw === 1 ? 'is' : 'are'} still raw`
        : '';
  const head = done === 0 ? 'None' : capital(spelled(done));
  return `${head} of ${spelled(all)} ${done > 1 ? 'are' : 'is'} done${rest}.`;
}

export const customerEn: CustomerWords = {
  questions: {
    know: 'How well do we know them?',
    asked: 'Are we asked early?',
    voices: 'What do they really want?',
    frustrations: 'What became of the frustrations?',
    steps: 'Do they shine in their own company?',
  },
  ...{ areas, stages },
  sides: { customer: 'Customer', company: 'Company', team: 'Team', me: 'Me' },
  rhythm: {
    nothing: 'No conversation yet.',
    last: (days, months) => `Last contact ${ago(days, months)}.`,
    few: (days, least) =>
      `${capital(spelled(days))} ${days === 1 ? 'day' : 'days'} of contact in six months; a rhythm shows from ${spelled(least)}.`,
    usual: (days, missed) => {
      const usual = `Usually every ${days === 1 ? 'day' : `${days} days`}`;
      return missed === 0
        ? `${usual}.`
        : `${usual}, so ${spelled(missed)} ${missed === 1 ? 'has' : 'have'} been missed.`;
    },
  },
  know: {
    nothing: 'Nothing yet. Each area holds a line or two, in your words.',
    all: 'All seven areas are known, and fresh.',
    some: (known) => `${known} of 7 areas known.`,
    open: (known) => `${known} of 7 areas known; the rest opens with every conversation.`,
    rest: (stalest, empty) => {
      const names = empty.map((area, at) => (stalest || at > 0 ? lower(areas[area]) : areas[area]));
      const are = empty.length > 1 || empty.some(isMany) ? 'are' : 'is';
      return `${[
        ...(stalest ? [confirmed(stalest)] : []),
        ...(empty.length > 0 ? [`${listed(names, 'and')} ${are} empty`] : []),
      ].join('; ')}.`;
    },
  },
  why: {
    first: 'A first question, while the page is empty.',
    onlyEmpty: (area) => `${areas[area]} ${isMany(area) ? 'are' : 'is'} the only empty area.`,
    empty: (count) => `${capital(spelled(count))} areas are empty.`,
    stale: (area) => `${confirmed(area)}.`,
    fresh: (area) =>
      `Every area is known and fresh; this asks further about ${lower(areas[area])}.`,
    touched: (title, day) => `${quote(title)} touched it on ${day}.`,
  },
  asked: {
    nothing: 'A dot for each conversation; the higher, the earlier we were asked.',
    few: (counts, least) => {
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      const parts = counts.map(([stage, count]) => `${spelled(count)} ${atStage[stage]}`);
      return total === 1
        ? `One conversation so far, ${atStage[counts[0]?.[0] ?? 'worry']}. A trend shows from ${spelled(least)}.`
        : `${capital(spelled(total))} conversations so far: ${listed(parts, 'and')}. A trend shows from ${spelled(least)}.`;
    },
    earlier: (counts) => `Asked earlier than before: ${counted(counts)}`,
    same: (counts) => `Asked as early as before: ${counted(counts)}`,
    oneOfMany: (counts) => `Becoming one of many: ${counted(counts)}`,
  },
  voices: (direct) => {
    const some = ['None', 'One', 'Two'][direct];
    return some === undefined
      ? 'The last three voices were all heard directly.'
      : `${some} of the last three voices ${direct === 2 ? 'were' : 'was'} heard directly.`;
  },
  frustrations,
  steps: {
    nothing: 'Nothing speaks for either step yet.',
    hearsay: 'What speaks for it so far is hearsay.',
    first: (sign) => `They recognise us; the newest sign is ${quoted(sign)}.`,
    second: (sign, isFirst) => {
      const theirs = `their company recognises them: ${sign.win ? `${wins[sign.win]}, ` : ''}${quoted(sign)}.`;
      return isFirst
        ? `They recognise us, and ${theirs}`
        : `${capital(theirs)} Nothing says yet that they recognise us.`;
    },
  },
  tables: {
    contacts: 'Contacts over the last six months',
    rhythm: ['Date', 'Note', 'Heard'],
    know: ['Area', 'What we know', 'Confirmed'],
    empty: 'empty',
    asked: ['Date', 'Stage', 'Heard'],
    direct: 'directly',
    balance: ['Who gained, who paid', 'Side', 'Gains', 'Pays'],
  },
};
