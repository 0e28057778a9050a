/** The names that a draft lists are masked in all that it says, before anything touches the disk. */

import { findInParts, findPrivate, replaceFound } from '../mask/mask.ts';
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

type Change = (text: string) => string;

export function maskDraft(draft: Draft, language: Language): MaskedDraft {
  const options = { names: draft.names, listedOnly: true, language };
  const parts: string[] = [];
  changeWords(draft, (text) => {
    parts.push(text);
    return text;
  });
  const found = findInParts(parts, options);
  const next = parts.map((text, at) => replaceFound(text, found[at] ?? [])).values();
  const { title: given, sections, fields } = changeWords(draft, () => next.next().value ?? '');
  const title = given ?? titleFrom(sections[mainSection[draft.kind]] ?? '');
  const slug = slugOf(title);
  const count = found.flat().length;
  return {
    title,
    slug: findPrivate(slug, options).length > 0 ? '' : slug,
    sections,
    fields: { ...(count > 0 && { masked: count }), ...fields },
  };
}

/** A draft with all its words changed, one after the other, in the order in which a note is read. */
function changeWords(
  { title, sections, fields }: Draft,
  change: Change,
): Pick<Draft, 'title' | 'sections' | 'fields'> {
  return {
    title: title === undefined ? undefined : change(title),
    sections: mapValues(sections, change),
    fields: { ...fields, ...changeFields(fields, change) },
  };
}

/** The fields that take any words; the others are dates, choices, and ids of notes. */
function changeFields(fields: Draft['fields'], change: Change): Draft['fields'] {
  const { customer, with: met, for: people, tags, told, introduction, code } = fields;
  return {
    ...(customer && { customer: customer.map(change) }),
    ...(met && { with: met.map(change) }),
    ...(people && { for: people.map(change) }),
    ...(tags && { tags: tags.map(change) }),
    ...(told && { told: mapKeys(told, change) }),
    ...(introduction && { introduction: changeIntroduction(introduction, change) }),
    ...(code && { code: code.map((link) => mapValues(link, change)) }),
  };
}

function changeIntroduction(
  { gains, state, ...people }: NonNullable<Fields['introduction']>,
  change: Change,
): NonNullable<Fields['introduction']> {
  return {
    ...mapValues(people, change),
    ...(gains && { gains: mapKeys(mapValues(gains, change), change) }),
    ...(state && { state }),
  };
}

function mapValues<T extends { readonly [key: string]: string | undefined }>(
  map: T,
  change: Change,
): T {
  const entries = Object.entries(map).map(([key, value]) => [key, value && change(value)]);
  return Object.fromEntries(entries) as T;
}

function mapKeys<Value>(
  map: { readonly [key: string]: Value },
  change: Change,
): { [key: string]: Value } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [change(key), value]));
}
