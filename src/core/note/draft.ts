/** What somebody wants to log, from a form, a command or another extension: checked field by field. */

import type * as z from 'zod/mini';
import { badArgument, type ArgumentFault, type Result } from '../refusal.ts';
import {
  expectedFor,
  fieldsOf,
  isFieldKey,
  schemaOf,
  type FieldKey,
  type Fields,
} from './fields.ts';
import { isNoteKind, noteKinds, type NoteKind } from './kind.ts';
import {
  mainSection,
  sectionOfHeading,
  sectionsOf,
  headings,
  type SectionName,
} from './sections.ts';
import { tidy } from './words.ts';
import { isEmpty } from './write.ts';

/** A draft whose every field is good. Nothing is decided for the person yet: no date, no author, no title. */
export interface Draft {
  readonly kind: NoteKind;
  readonly title: string | undefined;
  readonly fields: Omit<Fields, 'kind'>;
  readonly sections: { readonly [K in SectionName]?: string };
  /** Names to mask wherever they occur. */
  readonly names: readonly string[];
  /** The workspace folder that was asked for. */
  readonly folder: string | undefined;
}

/** Reads the argument of `ashita.log`; the first field that is not good is named. */
export function readDraft(
  argument: unknown,
  { needsText = true }: { readonly needsText?: boolean } = {},
): Result<{ draft: Draft }> {
  if (!isMap(argument)) {
    return badArgument('', { code: 'wrong-type', expected: 'object' });
  }
  const { kind, text, title, sections: givenSections, names, folder, ...rest } = argument;
  if (typeof kind !== 'string' || !isNoteKind(kind)) {
    return badArgument('kind', { code: 'one-of', values: noteKinds });
  }
  if (needsText && (text === undefined || (typeof text === 'string' && text.trim() === ''))) {
    return badArgument('text', { code: 'required' });
  }
  if (text !== undefined && typeof text !== 'string') {
    return badArgument('text', { code: 'wrong-type', expected: 'string' });
  }
  if (title !== undefined && typeof title !== 'string') {
    return badArgument('title', { code: 'wrong-type', expected: 'string' });
  }
  const sections = readSections(kind, text ?? '', givenSections);
  if (!sections.ok) {
    return sections;
  }
  if (names !== undefined && !isTexts(names)) {
    return badArgument('names', { code: 'wrong-type', expected: 'string[]' });
  }
  if (folder !== undefined && typeof folder !== 'string') {
    return badArgument('folder', { code: 'wrong-type', expected: 'string' });
  }
  const fields = readFields(kind, rest);
  if (!fields.ok) {
    return fields;
  }
  return {
    ok: true,
    draft: {
      kind,
      title: title?.trim() ? title.trim() : undefined,
      fields: fields.fields,
      sections: sections.sections,
      names: (names ?? []).filter((name) => name.trim() !== ''),
      folder,
    },
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Sections by id or by heading. What is said of one section twice stands there twice: no word is dropped. */
function readSections(
  kind: NoteKind,
  text: string,
  given: unknown = {},
): Result<{ sections: Draft['sections'] }> {
  if (!isMap(given)) {
    return badArgument('sections', { code: 'wrong-type', expected: '{name: string}' });
  }
  const sections: { [K in SectionName]?: string } = { [mainSection[kind]]: tidy(text) };
  for (const [key, value] of Object.entries(given)) {
    const name = Object.hasOwn(headings, key) ? (key as SectionName) : sectionOfHeading(key);
    if (!name || !sectionsOf[kind].includes(name)) {
      return badArgument(`sections.${key}`, { code: 'one-of', values: sectionsOf[kind] });
    }
    if (typeof value !== 'string') {
      return badArgument(`sections.${key}`, { code: 'wrong-type', expected: 'string' });
    }
    const words = [sections[name] ?? '', tidy(value)].filter((one) => one !== '');
    sections[name] = [...new Set(words)].join('\n\n');
  }
  return { ok: true, sections };
}

function readFields(
  kind: NoteKind,
  given: Readonly<Record<string, unknown>>,
): Result<{ fields: Draft['fields'] }> {
  const fields: { [K in FieldKey]?: unknown } = {};
  for (const [key, value] of Object.entries(given)) {
    if (!isFieldKey(key)) {
      return badArgument(key, { code: 'unknown-field' });
    }
    if (!fieldsOf[kind].includes(key)) {
      return badArgument(key, { code: 'not-for-kind', kind });
    }
    if (value === undefined || value === '') {
      continue;
    }
    const parsed = schemaOf(key).safeParse(value);
    const issue = parsed.error?.issues[0];
    if (issue) {
      return badArgument([key, ...issue.path].join('.'), faultOf(key, issue));
    }
    const unknown = unknownKey(value, parsed.data, key);
    if (unknown !== undefined) {
      return badArgument(unknown, { code: 'unknown-field' });
    }
    if (!isEmpty(parsed.data)) {
      fields[key] = oneLine(parsed.data);
    }
  }
  return { ok: true, fields: fields as Draft['fields'] };
}

function faultOf(key: FieldKey, issue: z.core.$ZodIssue): ArgumentFault {
  if (issue.code === 'invalid_value') {
    return { code: 'one-of', values: issue.values.map(String) };
  }
  const type = typeNames[key];
  if (type !== undefined && (issue.path.length === 0 || key !== 'told')) {
    return { code: 'wrong-type', expected: type };
  }
  return expectedFor(key).length > 0
    ? { code: 'not-a-date' }
    : { code: 'wrong-type', expected: 'string' };
}

const typeNames: { readonly [K in FieldKey]?: string } = {
  customer: 'string | string[]',
  with: 'string[]',
  for: 'string[]',
  from: 'string[]',
  tags: 'string[]',
  told: '{person: date}',
  code: '(string | {path, lines?, commit?, text?})[]',
  introduction: '{of, to, by?, gains?, state?}',
  masked: 'number',
};

/** The path of a key that the schema did not take over, which would be lost without a word. */
function unknownKey(given: unknown, taken: unknown, path: string): string | undefined {
  if (Array.isArray(given) && Array.isArray(taken) && given.length === taken.length) {
    return given.map((one, at) => unknownKey(one, taken[at], `${path}.${at}`)).find(Boolean);
  }
  if (!isMap(given) || !isMap(taken)) {
    return undefined;
  }
  return Object.entries(given)
    .map(([key, one]) =>
      Object.hasOwn(taken, key.trim()) || one === undefined || one === ''
        ? unknownKey(one, taken[key.trim()], `${path}.${key}`)
        : `${path}.${key}`,
    )
    .find(Boolean);
}

/** Front matter stays on its lines: white space in its texts becomes one space. */
function oneLine(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/\s+/g, ' ').trim();
  }
  if (Array.isArray(value)) {
    return value.map(oneLine);
  }
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, oneLine(one)]))
    : value;
}
