/** What somebody wants to log, from a form, a command or another extension: checked field by field. */

import * as z from 'zod/mini';
import { badArgument, type ArgumentFault, type Result } from '../refusal.ts';
import { expectedFor, fieldsOf, fieldSchemas, isFieldKey, type FieldKey, type Fields } from './fields.ts';
import { isNoteKind, noteKinds, type NoteKind } from './kind.ts';
import { mainSection, sectionOfHeading, sectionsOf, headings, type SectionName } from './sections.ts';
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

const words = z.string();

/** Reads the argument of `ashita.log`; the first field that is not good is named. */
export function readDraft(argument: unknown): Result<{ draft: Draft }> {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) {
    return badArgument('', { code: 'wrong-type', expected: 'object' });
  }
  const given = argument as Record<string, unknown>;
  const kind = given['kind'];
  if (typeof kind !== 'string' || !isNoteKind(kind)) {
    return badArgument('kind', { code: 'one-of', values: noteKinds });
  }
  const fault = textFault(given['text'], true) ?? textFault(given['title'], false, 'title');
  if (fault) {
    return badArgument(fault.field, fault.why);
  }
  const sections = readSections(kind, given['sections']);
  if (!sections.ok) {
    return sections;
  }
  const names = z.optional(z.array(words)).safeParse(given['names']);
  if (!names.success) {
    return badArgument('names', { code: 'wrong-type', expected: 'string[]' });
  }
  const folder = z.optional(words).safeParse(given['folder']);
  if (!folder.success) {
    return badArgument('folder', { code: 'wrong-type', expected: 'string' });
  }
  const fields = readFields(kind, given);
  if (!fields.ok) {
    return fields;
  }
  const title = typeof given['title'] === 'string' ? given['title'].trim() : '';
  return {
    ok: true,
    draft: {
      kind,
      title: title === '' ? undefined : title,
      fields: fields.fields,
      sections: { ...sections.sections, [mainSection[kind]]: tidy(given['text'] as string) },
      names: (names.data ?? []).filter((name) => name.trim() !== ''),
      folder: folder.data,
    },
  };
}

function textFault(
  value: unknown,
  isRequired: boolean,
  field = 'text',
): { field: string; why: ArgumentFault } | undefined {
  if (value === undefined && !isRequired) {
    return undefined;
  }
  if (value !== undefined && typeof value !== 'string') {
    return { field, why: { code: 'wrong-type', expected: 'string' } };
  }
  return isRequired && (value === undefined || value.trim() === '')
    ? { field, why: { code: 'required' } }
    : undefined;
}

const elsewhere = ['kind', 'text', 'title', 'sections', 'names', 'folder'];

function readFields(
  kind: NoteKind,
  given: Record<string, unknown>,
): Result<{ fields: Omit<Fields, 'kind'> }> {
  const fields: { [K in FieldKey]?: unknown } = {};
  for (const [key, value] of Object.entries(given)) {
    if (elsewhere.includes(key)) {
      continue;
    }
    if (!isFieldKey(key)) {
      return badArgument(key, { code: 'unknown-field' });
    }
    if (!fieldsOf[kind].includes(key)) {
      return badArgument(key, { code: 'not-for-kind', kind });
    }
    if (isEmpty(value) || value === null) {
      continue;
    }
    const parsed = fieldSchemas[key].safeParse(value);
    if (!parsed.success) {
      return badArgument(pathOf(key, parsed.error), faultOf(key));
    }
    fields[key] = oneLine(parsed.data);
  }
  return { ok: true, fields: fields as Omit<Fields, 'kind'> };
}

function pathOf(key: string, error: z.core.$ZodError): string {
  return [key, ...(error.issues[0]?.path ?? [])].join('.');
}

function faultOf(key: FieldKey): ArgumentFault {
  const expected = expectedFor(key);
  if (expected.length === 1) {
    return { code: 'not-a-date' };
  }
  return expected.length > 1
    ? { code: 'one-of', values: expected }
    : { code: 'wrong-type', expected: typeNames[key] ?? 'string' };
}

const typeNames: { readonly [K in FieldKey]?: string } = {
  customer: 'string | string[]',
  with: 'string[]',
  for: 'string[]',
  from: 'string[]',
  tags: 'string[]',
  code: '(string | {path, lines?, commit?, text?})[]',
  introduction: '{of, to, by?, gains?, state?}',
  masked: 'number',
};

/** Front matter stays on its lines: white space in its texts becomes one space. */
function oneLine(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/\s+/g, ' ').trim();
  }
  if (Array.isArray(value)) {
    return value.map(oneLine);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, oneLine(one)]));
  }
  return value;
}

function readSections(
  kind: NoteKind,
  value: unknown,
): Result<{ sections: { readonly [K in SectionName]?: string } }> {
  if (value === undefined) {
    return { ok: true, sections: {} };
  }
  const given = z.record(z.string(), words).safeParse(value);
  if (!given.success) {
    return badArgument('sections', { code: 'wrong-type', expected: '{name: string}' });
  }
  const sections: { [K in SectionName]?: string } = {};
  for (const [key, text] of Object.entries(given.data)) {
    const name = Object.hasOwn(headings, key) ? (key as SectionName) : sectionOfHeading(key);
    if (!name || !(sectionsOf[kind] as readonly string[]).includes(name)) {
      return badArgument(`sections.${key}`, { code: 'one-of', values: sectionsOf[kind] });
    }
    sections[name] = tidy(text);
  }
  return { ok: true, sections };
}
