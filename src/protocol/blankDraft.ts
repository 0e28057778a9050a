import type { FormDraft } from './form.ts';
import { blankIntroduction } from './introduction.ts';

/** A form in which nothing is said yet. */
export const blankDraft: FormDraft = {
  text: '',
  customer: '',
  second: '',
  people: [],
  scope: '',
  with: '',
  channel: '',
  heard: '',
  stage: '',
  outcome: '',
  ...blankIntroduction,
  win: '',
  toward: '',
  gains: [],
  pays: [],
  due: '',
  tags: '',
  code: [],
  from: [],
};

export function isBlankDraft(draft: FormDraft): boolean {
  return Object.values(draft).every((value) => value.length === 0);
}
