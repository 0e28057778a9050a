/** The private details of a note, where they stand in its file, and the edits that mask them there. */

import type { Entry } from '../journal/entry.ts';
import type { Found, ListedName } from '../mask/found.ts';
import { findInParts, replaceFound, type MaskOptions } from '../mask/mask.ts';
import { callings } from './maskOptions.ts';
import { isFieldKey, type FieldKey } from '../note/fields.ts';
import { readFrontMatter } from '../note/frontMatter.ts';
import { scalarsOf } from '../note/scalars.ts';
import type { TextEdit } from '../note/textEdit.ts';
import { inlineYaml } from '../note/yamlText.ts';
import type { YamlNode } from '../note/yamlTree.ts';
import type { Span } from '../problem.ts';

/** A private detail of a file; offsets are into its text. */
export interface PrivateDetail extends Found {
  /** The words as they stand there. */
  readonly text: string;
}

/**
 * Whoever writes `name` on a customer's page calls them so in the open: notes that do are not told of, nor is an alias
 * that is a part of that name.
 */
export function withOpenNames(options: MaskOptions, entries: Iterable<Entry>): MaskOptions {
  const open = [...entries].flatMap(({ kind, title, fields }) =>
    kind === 'customer' ? [title, fields.name ?? title] : [],
  );
  const isHidden = (listed: ListedName | string) =>
    typeof listed === 'string' || !listed.whole || !open.some((one) => one.includes(listed.name));
  return {
    ...options,
    names: options.names?.filter(isHidden) ?? [],
    allow: [...(options.allow ?? []), ...open],
  };
}

/** All that looks private in a file, first to last. Ids, dates, choices and customers' aliases are not looked at. */
export function privateDetails(text: string, options: MaskOptions): PrivateDetail[] {
  const { spans } = spoken(text);
  // Colleagues, whom a note names in order to thank them.
  const thanked = scalarsOf(text, 'for').flatMap(({ value }) => callings(value));
  const allow = [...(options.allow ?? []), ...thanked];
  const found = findInParts(
    spans.map(({ start, end }) => text.slice(start, end)),
    { ...options, allow },
  );
  return found.flatMap((ofPart, at) => {
    const from = spans[at]?.start ?? 0;
    return ofPart.map((one) => {
      const [start, end] = [one.start + from, one.end + from];
      return { ...one, start, end, text: text.slice(start, end) };
    });
  });
}

/** The edits that put its token for each of these details; where YAML needs quotes around one, they come with it. */
export function maskEdits(text: string, details: readonly Found[]): readonly TextEdit[] {
  const { values } = spoken(text);
  const isIn =
    ({ start, end }: Span) =>
    (one: Found) =>
      start <= one.start && one.end <= end;
  const inBody = details.filter((one) => !values.some((span) => isIn(span)(one)));
  return [
    ...values.flatMap((span) => maskValue(text, span, details.filter(isIn(span)))),
    ...inBody.map(({ start, end, token }) => ({ span: { start, end }, text: token })),
  ];
}

function maskValue(text: string, span: Span, details: readonly Found[]): readonly TextEdit[] {
  if (details.length === 0) {
    return [];
  }
  const was = text.slice(span.start, span.end);
  const quote = /^["']/.exec(was)?.[0];
  const within = (token: string) =>
    quote === '"'
      ? JSON.stringify(token).slice(1, -1)
      : quote === "'"
        ? token.replaceAll("'", "''")
        : token;
  const masked = replaceFound(
    was,
    details.map((one) => ({
      ...one,
      start: one.start - span.start,
      end: one.end - span.start,
      token: within(one.token),
    })),
  );
  return [{ span, text: quote ? masked : inlineYaml(masked.replace(/\s*\n\s*/g, ' ')) }];
}

/** Fields that hold the words of people. */
const wordFields: readonly FieldKey[] = ['with', 'introduction', 'for', 'told', 'tags'];

interface Spoken {
  /** Where words stand: in the front matter, then the body. */
  readonly spans: readonly Span[];
  /** Those that are a value or a key of the front matter, on one line or several. */
  readonly values: readonly Span[];
}

function spoken(text: string): Spoken {
  const { map, span, problems, bodyStart } = readFrontMatter(text);
  const body = { start: bodyStart, end: text.length };
  if (!map) {
    return {
      spans: [...(span && problems.length > 0 ? [span] : []), body],
      values: [],
    };
  }
  const places = map.entries
    .filter(({ key }) => !isFieldKey(key) || wordFields.includes(key))
    .flatMap(({ value }) => placesIn(value))
    .filter(({ span: { start, end } }) => start < end);
  return {
    spans: [...places.map((place) => place.span), body],
    values: places.filter(({ isBlock }) => !isBlock).map((place) => place.span),
  };
}

interface Place {
  readonly span: Span;
  readonly isBlock: boolean;
}

function placesIn(node: YamlNode): readonly Place[] {
  switch (node.type) {
    case 'scalar':
      return [{ span: node.span, isBlock: node.block }];
    case 'list':
      return node.items.flatMap(placesIn);
    case 'map':
      return node.entries.flatMap(({ keySpan, value }) => [
        { span: keySpan, isBlock: false },
        ...placesIn(value),
      ]);
  }
}
