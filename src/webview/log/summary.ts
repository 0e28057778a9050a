/** What is set under *More*, in one line, for when it is folded. */

import type { NoteKind, Side } from '../../core/note/kind.ts';
import type { FormDraft } from '../../protocol/form.ts';
import type { FormWords } from '../../protocol/formWords.ts';
import { hasField } from '../../protocol/fieldsOfKind.ts';
import { shortDay } from './date.ts';
import { moreFields, type MoreField } from './fields.ts';

type Said = {
  readonly [F in MoreField]: (draft: FormDraft, words: FormWords, language: string) => string;
};

const named = (of: { readonly [key: string]: string }, value: string) =>
  value === '' ? '' : (of[value] ?? '');
const sidesOf = (label: string, sides: readonly Side[], words: FormWords, language: string) =>
  sides.length === 0
    ? ''
    : `${label}: ${sides.map((side) => words.sides[side]).join(language === 'ja' ? '、' : ', ')}`;

const said: Said = {
  with: (draft) => draft.with.trim(),
  channel: (draft, words) => named(words.channel, draft.channel),
  heard: (draft, words) => named(words.heard, draft.heard),
  stage: (draft, words) => named(words.stage, draft.stage),
  outcome: (draft, words) => named(words.outcome, draft.outcome),
  introduced: (draft) =>
    draft.introduced.trim() === '' || draft.introducedTo.trim() === ''
      ? draft.introduced.trim()
      : `${draft.introduced.trim()} → ${draft.introducedTo.trim()}`,
  introducedTo: (draft) => (draft.introduced.trim() === '' ? draft.introducedTo.trim() : ''),
  // The two names say it; who, what for and what came of it stands below them.
  introducedBy: () => '',
  introducedGains: () => '',
  introducedToGains: () => '',
  introduction: (draft, words) => named(words.introduction, draft.introduction),
  toward: (draft, words) => named(words.toward, draft.toward),
  win: (draft, words) => named(words.win, draft.win),
  due: (draft, words, language) =>
    draft.due.trim() === '' ? '' : `${words.fields.due} ${shortDay(draft.due, language)}`,
  gains: (draft, words, language) => sidesOf(words.fields.gains, draft.gains, words, language),
  pays: (draft, words, language) => sidesOf(words.fields.pays, draft.pays, words, language),
  tags: (draft) => draft.tags.trim(),
  // What is attached shows as a chip under the text.
  code: () => '',
};

export function moreSummary(
  kind: NoteKind,
  draft: FormDraft,
  words: FormWords,
  language: string,
): string {
  return moreFields
    .filter((field) => hasField(kind, field))
    .map((field) => said[field](draft, words, language))
    .filter((part) => part !== '')
    .join(' · ');
}
