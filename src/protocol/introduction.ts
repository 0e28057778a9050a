/** An introduction on the form (C3): who to whom, through whom, what each gains, and what became of it. */

import type { IntroductionState } from '../core/note/kind.ts';

/** The lines to write, in the order in which they stand on the form. */
export const introductionLines = [
  'introduced',
  'introducedTo',
  'introducedBy',
  'introducedGains',
  'introducedToGains',
] as const;
export type IntroductionLine = (typeof introductionLines)[number];

type IntroductionDraft = {
  readonly [L in IntroductionLine]: string;
} & { readonly introduction: '' | IntroductionState };

export const blankIntroduction: IntroductionDraft = {
  ...{ introduced: '', introducedTo: '', introducedBy: '' },
  ...{ introducedGains: '', introducedToGains: '', introduction: '' },
};

export interface IntroductionWords {
  readonly introduction: { readonly [K in IntroductionState]: string };
  /** One of the two names is missing. */
  readonly introductionOfTwo: string;
  /** What a decline or a handing over needs in order to be understood later. */
  readonly sayWhy: string;
}

/** Which of the two names is missing, where anything is said of an introduction. */
export function missingOfTwo(draft: IntroductionDraft): 'introduced' | 'introducedTo' | undefined {
  const isSaid = [...introductionLines, 'introduction' as const].some((one) => draft[one].trim());
  return isSaid
    ? (['introduced', 'introducedTo'] as const).find((one) => draft[one].trim() === '')
    : undefined;
}

/** As `ashita.log` takes it; nothing where a name is missing: the form asks for it before it saves. */
export function introductionOf(draft: IntroductionDraft): object | undefined {
  const { introduced, introducedTo, introducedBy, introducedGains, introducedToGains } = draft;
  const [of, to] = [introduced.trim(), introducedTo.trim()];
  if (of === '' || to === '') {
    return undefined;
  }
  const gains = [
    [of, introducedGains.trim()],
    [to, introducedToGains.trim()],
  ].filter(([, text]) => text !== '');
  return {
    ...{ of, to },
    ...(introducedBy.trim() && { by: introducedBy.trim() }),
    ...(gains.length > 0 && { gains: Object.fromEntries(gains) as object }),
    state: draft.introduction || 'open',
  };
}
