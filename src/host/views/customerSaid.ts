/** What the customer at a glance says of its data beside the sentences: when, where, through whom, how many more. */

import * as vscode from 'vscode';
import type {
  AreaState,
  CustomerData,
  CustomerFrustration,
  CustomerVoice,
  Evidence,
} from '../../core/customers/data.ts';
import { daysBetween, partsOfDay, type Day } from '../../core/day.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import { wins, type Heard } from '../../core/note/kind.ts';
import type { Language } from '../../core/note/sections.ts';
import type { CustomerSaid, List } from '../../protocol/customer.ts';
import { yearsOnLine } from '../../protocol/yearsOnLine.ts';
import { formWords } from './formWords.ts';

export function customerSaid(data: CustomerData, language: Language): CustomerSaid {
  const { today, staleAfter } = data;
  const words = wordsOf(language);
  const form = formWords();
  const years = [partsOfDay(today).year];
  const day = (of: Day | undefined) => (of === undefined ? '' : words.dates.short(of, years));
  const { called } = words.telling;
  const inLine = (...parts: readonly string[]) =>
    parts.filter(Boolean).join(language === 'ja' ? ' ' : ', ');
  const hearsay = (way: Exclude<Heard, 'direct'> | undefined) =>
    way === undefined ? '' : words.values.heard[way];
  const channel = (of: string | undefined) =>
    of === undefined || of === 'other'
      ? ''
      : ((form.channel as { readonly [c: string]: string | undefined })[of] ?? of).toLowerCase();
  const voice = (one: CustomerVoice) =>
    inLine(day(one.day), channel(one.channel), ...one.with, hearsay(one.hearsay));
  const because: { readonly [B in Evidence['because']]: string } = {
    'asked-early': vscode.l10n.t('asked early'),
    introduction: form.channel.introduction.toLowerCase(),
    thanks: form.kinds.thanks.toLowerCase(),
    win: '',
  };
  const evidence = (one: Evidence) => {
    const why = one.win ? form.win[one.win].toLowerCase() : because[one.because];
    return inLine(day(one.day), why, hearsay(one.hearsay));
  };
  const lacking = wins.filter((win) => !data.wins.some((one) => one.win === win));
  return {
    ages: Object.fromEntries(
      data.areas.map((state) => [state.area, ageOf(state, today)]),
    ) as CustomerSaid['ages'],
    fresh:
      staleAfter === 1
        ? vscode.l10n.t('confirmed within a month')
        : vscode.l10n.t('confirmed within {0} months', staleAfter),
    line: lineOf(staleAfter),
    voices: data.voices.map(voice),
    hearsay: data.hearsay.map(voice),
    frustrations: data.frustrations.map((one) =>
      [statusOf(one, day), capital(hearsay(one.hearsay), language)]
        .filter(Boolean)
        .join(words.sentenceGap),
    ),
    steps: [data.steps[0].map(evidence), data.steps[1].map(evidence)],
    notYet: lacking.length
      ? vscode.l10n.t(
          'Not yet: {0}.',
          lacking.map((win) => form.win[win].toLowerCase()).join(language === 'ja' ? '、' : ', '),
        )
      : '',
    wins: data.wins.map((one) => inLine(form.win[one.win], day(one.day), hearsay(one.hearsay))),
    thanks: data.thanks.map((one) =>
      inLine(
        day(one.day),
        channel(one.channel),
        one.masked ? vscode.l10n.t('private details masked') : '',
      ),
    ),
    told: data.thanks.map(({ told, notYet }) => [
      ...told.map((one) => ({
        name: called(one.person),
        when: vscode.l10n.t('told {0}', day(one.day)),
      })),
      ...notYet.map((person) => ({ name: called(person), when: vscode.l10n.t('not yet') })),
    ]),
    introductions: data.introductions.map((one) =>
      inLine(
        day(one.note.day),
        `${one.of} → ${one.to}`,
        form.introduction[one.state].toLowerCase(),
        one.openFor === undefined ? '' : vscode.l10n.t('for {0} weeks', one.openFor),
      ),
    ),
    openSteps: data.openSteps.map(({ due }) =>
      due === undefined
        ? ''
        : due < today
          ? vscode.l10n.t('overdue since {0}', day(due))
          : vscode.l10n.t('due {0}', day(due)),
    ),
    more: moreOf(data),
  };
}

/** "This week", "6 weeks", "8 months": weeks up to two months. */
function ageOf({ isFilled, confirmed, months = 0 }: AreaState, today: Day): string {
  if (!isFilled) {
    return vscode.l10n.t({ message: 'not known', comment: ['What we know of a customer'] });
  }
  if (confirmed === undefined) {
    return vscode.l10n.t('never confirmed');
  }
  const weeks = Math.floor(Math.max(daysBetween(confirmed, today), 0) / 7);
  if (months >= 2) {
    return vscode.l10n.t({ message: '{0} months', args: [months], comment: ['How old'] });
  }
  return weeks === 0
    ? vscode.l10n.t('this week')
    : weeks === 1
      ? vscode.l10n.t({ message: '1 week', comment: ['How old'] })
      : vscode.l10n.t({ message: '{0} weeks', args: [weeks], comment: ['How old'] });
}

function lineOf(staleAfter: number): string {
  const years = yearsOnLine(staleAfter);
  return years > 1
    ? vscode.l10n.t('line: today to {0} years ago, tick at {1} months', years, staleAfter)
    : staleAfter === 1
      ? vscode.l10n.t('line: today to a year ago, tick at one month')
      : vscode.l10n.t('line: today to a year ago, tick at {0} months', staleAfter);
}

/** "Raw for 38 days."; what carried it further is named by its day. */
function statusOf(
  { reach, waiting = 0, improvement, day: written }: CustomerFrustration,
  day: (of: Day) => string,
): string {
  switch (reach) {
    case 'raw':
      return waiting === 0
        ? vscode.l10n.t('Raw since today.')
        : waiting === 1
          ? vscode.l10n.t('Raw for a day.')
          : vscode.l10n.t('Raw for {0} days.', waiting);
    case 'reframed':
      return waiting < 2
        ? vscode.l10n.t('No improvement yet.')
        : vscode.l10n.t('No improvement yet, {0} days.', waiting);
    case 'improved':
      return vscode.l10n.t('Improvement open since {0}.', day(improvement?.day ?? written));
    case 'done':
      return improvement?.closed
        ? vscode.l10n.t('Done {0}.', day(improvement.closed))
        : vscode.l10n.t({ message: 'Done.', comment: ['A frustration, by an improvement'] });
  }
}

/** As a sentence of its own. */
function capital(words: string, language: Language): string {
  const end = language === 'ja' ? '。' : '.';
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
}

function moreOf({ counts, ...data }: CustomerData): CustomerSaid['more'] {
  const { raw, reframed, improved, done } = counts.frustrations;
  const all = { ...counts, frustrations: raw + reframed + improved + done };
  const more = (list: List) => {
    const rest = all[list] - data[list].length;
    return rest > 0 ? vscode.l10n.t('{0} more', rest) : '';
  };
  return {
    ...{ voices: more('voices'), hearsay: more('hearsay'), frustrations: more('frustrations') },
    ...{ wins: more('wins'), thanks: more('thanks'), introductions: more('introductions') },
    openSteps: more('openSteps'),
  };
}
