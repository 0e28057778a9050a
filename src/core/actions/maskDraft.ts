/**
 * What is private in a draft is masked before anything touches the disk: the names that it lists, and, where its kind is
 * one to mask, all that is found.
 */

import { findInNote, replaceInNote, type Part } from '../mask/details.ts';
import { findPrivate, mask, type MaskOptions } from '../mask/mask.ts';
import type { MaskRule } from '../mask/rule.ts';
import { foldKey } from '../mask/tokens.ts';
import type { Draft } from '../note/draft.ts';
import type { Fields } from '../note/fields.ts';
import { slugOf } from '../note/name.ts';
import { mainSection, type Language } from '../note/sections.ts';
import { titleFrom } from '../note/title.ts';

export interface MaskedDraft {
  readonly title: string;
  /** What the file is named after: nothing where joining the words of the title would spell something private. */
  readonly slug: string;
  readonly sections: Draft['sections'];
  readonly fields: Draft['fields'];
}

type Change = (text: string) => string;

/** Each of the three ways in which a word may stand in a draft, and what becomes of it. */
interface Changes {
  /** Somebody's words. */
  readonly words: Change;
  /** What a person chose: a colleague, a tag, a customer. */
  readonly handle: Change;
  /** What the repository says openly: a page of its own, a path. */
  readonly open: Change;
}

/** `rule`: where the draft's kind is one to mask. `naming`: what no file is named after, whatever its kind. */
export function maskDraft(
  draft: Draft,
  language: Language,
  rule?: MaskRule,
  naming: MaskRule | undefined = rule,
): MaskedDraft {
  const options = optionsFor(draft, language, rule);
  const parts = partsOf(draft, options, rule);
  const found = findInNote(parts, options);
  const next = replaceInNote(parts, found).values();
  const put = () => next.next().value ?? '';
  const { title: given, sections, fields } = changeWords(draft, everywhere(put), rule);
  const title = given ?? titleFrom(sections[mainSection[draft.kind]] ?? '');
  const count = found.flat().length;
  return {
    title,
    slug: rule ? slugOfMasked(title, options) : slugFor(title, optionsFor(draft, language, naming)),
    sections,
    fields: { ...(count > 0 && { masked: count }), ...fields },
  };
}

/** A title can be masked later; what a file is called stands in the history for ever. */
function slugFor(title: string, options: MaskOptions): string {
  return slugOfMasked(mask(title, options).text, options);
}

function slugOfMasked(title: string, options: MaskOptions): string {
  const slug = slugOf(title);
  return findPrivate(slug, options).length > 0 ? '' : slug;
}

/** Who made it possible stands in the note by name: there is nothing to hide of them. */
function optionsFor({ names, fields }: Draft, language: Language, rule?: MaskRule): MaskOptions {
  return rule && !rule.isDone
    ? {
        names: [...names, ...rule.names],
        allow: [...rule.allow, ...(fields.for ?? [])],
        language,
      }
    : { names: [...names, ...(rule?.names ?? [])], listedOnly: true, language };
}

/** In the order in which a note is read. */
function partsOf(draft: Draft, { names = [] }: MaskOptions, rule?: MaskRule): Part[] {
  const parts: Part[] = [];
  const take = (only?: Part['only']) => (text: string) => {
    parts.push({ text, only });
    return text;
  };
  const own = draft.names;
  changeWords(
    draft,
    rule?.isDone ? everywhere(take(own)) : { words: take(), handle: take(names), open: take(own) },
    rule,
  );
  return parts;
}

function everywhere(change: Change): Changes {
  return { words: change, handle: change, open: change };
}

/** A draft with all its words changed, one after the other, in the order in which a note is read. */
function changeWords(
  { title, sections, fields }: Draft,
  changes: Changes,
  rule: MaskRule | undefined,
): Pick<Draft, 'title' | 'sections' | 'fields'> {
  const pages = new Set(rule?.customers.map(foldKey));
  return {
    title: title === undefined ? undefined : changes.words(title),
    sections: mapValues(sections, changes.words),
    fields: { ...fields, ...changeFields(fields, changes, pages) },
  };
}

/** The fields that take any words; the others are dates, choices, and ids of notes. */
function changeFields(
  fields: Draft['fields'],
  { words, handle, open }: Changes,
  pages: ReadonlySet<string>,
): Draft['fields'] {
  const { customer, with: met, for: people, tags, told, introduction, code } = fields;
  return {
    ...(customer && {
      customer: customer.map((id) => (pages.has(foldKey(id)) ? open : handle)(id)),
    }),
    ...(met && { with: met.map(words) }),
    ...(people && { for: people.map(handle) }),
    ...(tags && { tags: tags.map(handle) }),
    ...(told && { told: mapKeys(told, handle) }),
    ...(introduction && { introduction: changeIntroduction(introduction, words) }),
    ...(code && { code: code.map((link) => mapValues(link, open)) }),
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
