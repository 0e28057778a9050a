/** What the form holds, masked: before it is kept as a draft, and before it is saved. */

import {
  detailsOf,
  findInNote,
  replaceInNote,
  withoutKept,
  type Detail,
  type Part,
} from '../core/mask/details.ts';
import type { FullMaskRule, MaskRule } from '../core/mask/rule.ts';
import { foldKey } from '../core/mask/tokens.ts';
import type { NoteKind } from '../core/note/kind.ts';
import { languageFor } from '../core/note/language.ts';
import { hasField } from './fieldsOfKind.ts';
import type { FormDraft } from './form.ts';
import { introductionLines } from './introduction.ts';

export interface MaskedForm {
  readonly draft: FormDraft;
  /** What was found in the fields on show. */
  readonly details: readonly Detail[];
  /** How many places of it are masked. */
  readonly count: number;
}

const wordFields = ['text', 'second', 'with', ...introductionLines] as const;
const lines = [...wordFields, 'customer', 'tags'] as const;
type Field = (typeof lines)[number] | 'people';

/**
 * `draft` with all its private details masked but those that the person keeps `asWritten`, by one of their wordings. What
 * stands in a field that its kind does not have is masked, but not told of.
 */
export function maskForm(
  draft: FormDraft,
  rule: FullMaskRule,
  kind: NoteKind,
  asWritten: readonly string[] = [],
): MaskedForm {
  const fields = fieldsOf(draft, rule);
  const parts = fields.map(({ part }) => part);
  const found = findInNote(parts, {
    names: rule.names,
    allow: [...rule.allow, ...draft.people],
    language: languageFor(rule.noteLanguage, rule.editorLanguage, `${draft.text}\n${draft.second}`),
  });
  const masked = withoutKept(parts, found, new Set(asWritten));
  const texts = replaceInNote(parts, masked);
  const written = Object.fromEntries(lines.map((name, at) => [name, texts[at] ?? '']));
  const shown = <T>(of: readonly T[]) =>
    of.filter((_one, at) => hasField(kind, fields[at]?.name ?? 'text'));
  return {
    draft: { ...draft, ...written, people: texts.slice(lines.length) },
    details: detailsOf(shown(parts), shown(found)),
    count: shown(masked).flat().length,
  };
}

/** In the order in which a note is read: that of `lines`, then the people. */
function fieldsOf(
  draft: FormDraft,
  { names, customers }: MaskRule,
): readonly { readonly name: Field; readonly part: Part }[] {
  const pages = new Set(customers.map(foldKey));
  const handle = (name: Field, text: string, only: Part['only'] = names) => ({
    name,
    part: { text, only },
  });
  return [
    ...wordFields.map((name) => ({ name, part: { text: draft[name] } })),
    handle('customer', draft.customer, pages.has(foldKey(draft.customer)) ? [] : names),
    handle('tags', draft.tags),
    ...draft.people.map((person) => handle('people', person)),
  ];
}
