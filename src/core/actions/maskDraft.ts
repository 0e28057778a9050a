/** The names that a draft lists are masked in all that it says, before anything touches the disk. */

import { maskNames } from '../mask/names.ts';
import type { Draft } from '../note/draft.ts';
import type { Fields } from '../note/fields.ts';
import { slugOf } from '../note/name.ts';
import { mainSection, type Language } from '../note/sections.ts';
import { titleFrom } from '../note/title.ts';

export interface MaskedDraft {
  readonly title: string;
  /** What the file is named after: nothing where joining the words of the title would spell a name. */
  readonly slug: string;
  readonly sections: Draft['sections'];
  readonly fields: Draft['fields'];
}

type Mask = (text: string) => string;

export function maskDraft(draft: Draft, language: Language): MaskedDraft {
  let count = 0;
  const mask: Mask = (text) => {
    const masked = maskNames(text, draft.names, language);
    count += masked.count;
    return masked.text;
  };
  const sections = mapValues(draft.sections, mask);
  const title =
    draft.title === undefined
      ? titleFrom(sections[mainSection[draft.kind]] ?? '')
      : mask(draft.title);
  const fields = { ...draft.fields, ...maskFields(draft.fields, mask) };
  const slug = slugOf(title);
  return {
    title,
    slug: maskNames(slug, draft.names, language).count > 0 ? '' : slug,
    sections,
    fields: { ...(count > 0 && { masked: count }), ...fields },
  };
}

/** The fields that take any words; the others are dates, choices, and ids of notes. */
function maskFields(fields: Draft['fields'], mask: Mask): Draft['fields'] {
  const { customer, with: met, for: people, tags, told, introduction, code } = fields;
  return {
    ...(customer && { customer: customer.map(mask) }),
    ...(met && { with: met.map(mask) }),
    ...(people && { for: people.map(mask) }),
    ...(tags && { tags: tags.map(mask) }),
    ...(told && { told: mapKeys(told, mask) }),
    ...(introduction && { introduction: maskIntroduction(introduction, mask) }),
    ...(code && { code: code.map((link) => mapValues(link, mask)) }),
  };
}

function maskIntroduction(
  { gains, state, ...people }: NonNullable<Fields['introduction']>,
  mask: Mask,
): NonNullable<Fields['introduction']> {
  return {
    ...mapValues(people, mask),
    ...(gains && { gains: mapKeys(mapValues(gains, mask), mask) }),
    ...(state && { state }),
  };
}

function mapValues<T extends { readonly [key: string]: string | undefined }>(
  map: T,
  change: Mask,
): T {
  const entries = Object.entries(map).map(([key, value]) => [key, value && change(value)]);
  return Object.fromEntries(entries) as T;
}

function mapKeys<Value>(
  map: { readonly [key: string]: Value },
  change: Mask,
): { [key: string]: Value } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [change(key), value]));
}
