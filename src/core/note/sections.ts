/** The sections of each kind, and the headings by which they are known in every language that we ship. */

import type { FileKind, NoteKind } from './kind.ts';

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Headings by section, English then Japanese. */
export const headings = {
  said: { en: 'Said', ja: '言われたこと' },
  meant: { en: 'Meant', ja: '本当に求めていること' },
  frustration: { en: 'Frustration', ja: '困りごと' },
  expectation: { en: 'Unmet expectation', ja: '応えられていない期待' },
  beyond: { en: 'Beyond it', ja: '期待を超えるには' },
  words: { en: 'Their words', ja: 'いただいた言葉' },
  possible: { en: 'What made it possible', ja: 'それを支えたもの' },
  today: { en: 'Today', ja: '今日の仕事' },
  tomorrow: { en: 'Tomorrow', ja: '明日の改善' },
  learned: { en: 'Learned', ja: '学んだこと' },
  next: { en: 'Next', ja: '次の一歩' },
  work: { en: 'Their work', ja: '仕事' },
  competitors: { en: 'Their competitors', ja: '競合' },
  environment: { en: 'Their environment', ja: '経営環境' },
  worries: { en: 'Their worries', ja: '悩み' },
  strategy: { en: 'Their strategy', ja: '戦略' },
  decide: { en: 'How they decide', ja: '意思決定' },
  recognise: { en: 'Who must recognise them', ja: '社内で認められるために' },
  create: { en: 'What do we want to create?', ja: '何を生み出したいのか' },
  principles: { en: 'Principles', ja: '行動指針' },
  earlier: { en: 'Earlier answers', ja: '以前の言葉' },
} as const satisfies Record<string, Record<Language, string>>;

export type SectionName = keyof typeof headings;

/** What there is to know of a customer (D1). */
export const areas = [
  'work',
  'competitors',
  'environment',
  'worries',
  'strategy',
  'decide',
  'recognise',
] as const satisfies readonly SectionName[];

/** The sections of each kind of file, in order. */
export const sectionsOf: {
  readonly [K in Exclude<FileKind, 'retrospective'>]: readonly SectionName[];
} = {
  interaction: ['said', 'meant', 'next'],
  frustration: ['frustration', 'expectation', 'beyond', 'next'],
  thanks: ['words', 'possible'],
  improvement: ['today', 'tomorrow', 'learned'],
  customer: areas,
  aspiration: ['create', 'principles', 'earlier'],
};

/** Where the words that a person logs go. */
export const mainSection: { readonly [K in NoteKind]: SectionName } = {
  interaction: 'said',
  frustration: 'frustration',
  thanks: 'words',
  improvement: 'tomorrow',
};

const byHeading = new Map<string, SectionName>(
  (Object.keys(headings) as SectionName[]).flatMap((name) =>
    languages.flatMap((language) => {
      const heading = headings[name][language];
      return [[heading, name] as const, [normalHeading(heading), name] as const];
    }),
  ),
);

function normalHeading(heading: string): string {
  return heading.normalize('NFKC').trim().toLowerCase();
}

/** The section that a heading names in any language that we ship; undefined for one of the user's own. */
export function sectionOfHeading(heading: string): SectionName | undefined {
  return byHeading.get(heading) ?? byHeading.get(normalHeading(heading));
}

/** The language that a heading is written in, where it is one of ours. */
export function languageOfHeading(heading: string): Language | undefined {
  const name = sectionOfHeading(heading);
  return (
    name &&
    languages.find((language) => normalHeading(headings[name][language]) === normalHeading(heading))
  );
}
