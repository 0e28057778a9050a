/** Why a question is the next one to ask, in English. */

import type { AskWords } from './askWords.ts';
import { capital, spelled } from './english.ts';

const names = {
  work: 'their work',
  competitors: 'their competitors',
  environment: 'their environment',
  worries: 'their worries',
  strategy: 'their strategy',
  decide: 'how they decide',
  recognise: 'who must recognise them',
} as const;
export type Area = keyof typeof names;

const opens: { readonly [A in Area]: string } = {
  work: 'their work is where all the others begin',
  competitors: 'their competitors say what they are measured by',
  environment: 'their environment says what presses on them',
  worries: 'their worries say what help would be welcome',
  strategy: 'their strategy opens most of the others',
  decide: 'how they decide says what they need to see',
  recognise: 'who must recognise them says for whom their results count',
};

/** Of which English speaks as of several. */
export const isMany = (area: Area) => area === 'competitors' || area === 'worries';

export const askEn: AskWords = {
  first: 'A first question, while the page is empty.',
  onlyEmpty: (area) =>
    `${capital(names[area])} ${isMany(area) ? 'are' : 'is'} the only empty area.`,
  empty: (count, area) => `${capital(spelled(count))} areas are empty; ${opens[area]}.`,
  stale: (area, months) => {
    const name = `${names[area]} ${isMany(area) ? 'were' : 'was'} last confirmed`;
    return months === undefined
      ? `Nobody can tell when ${name}.`
      : months === 0
        ? `${capital(name)} less than a month ago.`
        : `${capital(name)} ${months === 1 ? 'a month' : `${spelled(months)} months`} ago.`;
  },
  fresh: (area) => `To keep ${names[area]} up to date.`,
  touched: (day) => `It came up on ${day}.`,
};
