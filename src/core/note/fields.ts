/**
 * The front matter as one schema: it makes the types, checks what a form or a command sends,
 * and checks what a file holds. Order is the order in which keys are written.
 */

import * as z from 'zod/mini';
import { dayOf, isDay, type Day } from '../day.ts';
import {
  channels,
  fileKinds,
  heardWays,
  outcomes,
  scopes,
  sides,
  stages,
  statuses,
  towards,
  wins,
  type NoteKind,
} from './kind.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
/** A date alone, or a date-time of which the first ten characters are the calendar day. */
const moment = z
  .string()
  .check(z.refine((value) => dayOf(value) !== undefined && /^.{10}($|[T ])/.test(value)));

/** A list, where one value alone is accepted as a list of one, and an item that is not there yet as none. */
function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.pipe(
    z.transform((value: unknown) =>
      (Array.isArray(value) ? value : [value]).filter((one) => one !== ''),
    ),
    z.array(item),
  );
}

/** A map of text to something, as `told` and `reviewed` are; a key without a value says nothing yet. */
function mapOf<Value extends z.ZodMiniType>(value: Value) {
  return z.pipe(
    z.transform((map: unknown) =>
      typeof map === 'object' && map !== null && !Array.isArray(map)
        ? Object.fromEntries(Object.entries(map).filter(([, one]) => one !== ''))
        : map,
    ),
    z.record(text, value),
  );
}

const count = z.pipe(
  z.transform((value: unknown) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  ),
  z.number().check(z.int(), z.nonnegative()),
);

const codeMap = z.object({
  path: text,
  lines: z.optional(text),
  commit: z.optional(text),
  text: z.optional(text),
});
/** A place in the code: `path#L10-L20` alone, or a map. Always a map in memory. */
const codeLink = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { path: value } : value)),
  codeMap,
);

const introduction = z.object({
  of: text,
  to: text,
  by: z.optional(text),
  gains: z.optional(mapOf(text)),
  state: z.optional(z.enum(['open', 'kept', 'broken'])),
});

/** Every key that we know, in writing order. */
export const fieldSchemas = {
  kind: z.enum(fileKinds),
  date: moment,
  author: text,
  customer: listOf(text),
  with: listOf(text),
  channel: z.enum(channels),
  heard: z.enum(heardWays),
  stage: z.enum(stages),
  outcome: z.enum(outcomes),
  win: z.enum(wins),
  introduction,
  toward: z.enum(towards),
  for: listOf(text),
  told: mapOf(day),
  masked: count,
  scope: z.enum(scopes),
  status: z.enum(statuses),
  due: day,
  closed: day,
  gains: listOf(z.enum(sides)),
  pays: listOf(z.enum(sides)),
  from: listOf(text),
  code: listOf(codeLink),
  tags: listOf(text),
  name: text,
  aliases: listOf(text),
  reviewed: mapOf(day),
  week: z.string().check(z.regex(/^\d{4}-W\d{2}$/)),
  start: day,
  end: day,
} as const;

export type FieldKey = keyof typeof fieldSchemas;
export const fieldKeys = Object.keys(fieldSchemas) as readonly FieldKey[];

/** The known front matter of a file, parsed; absent keys are absent. */
export type Fields = {
  readonly [K in FieldKey]?: z.infer<(typeof fieldSchemas)[K]>;
};

export function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(fieldSchemas, key);
}

/** What a value of this key may be, for a sentence about a bad one. */
export function expectedFor(key: FieldKey): readonly string[] {
  const schema: unknown = fieldSchemas[key];
  if (schema instanceof z.ZodMiniEnum) {
    return Object.values(schema.def.entries).map(String);
  }
  if (key === 'gains' || key === 'pays') {
    return sides;
  }
  const dates: readonly FieldKey[] = ['date', 'due', 'closed', 'told', 'reviewed', 'start', 'end'];
  return dates.includes(key) ? ['2026-11-30'] : [];
}

const everyNote = ['date', 'author', 'customer', 'masked', 'code', 'tags'] as const;

/** Which keys a person may give when logging each kind; `kind` itself aside. */
export const fieldsOf: { readonly [K in NoteKind]: readonly FieldKey[] } = {
  interaction: [
    ...everyNote,
    ...([
      'with',
      'channel',
      'heard',
      'stage',
      'outcome',
      'win',
      'introduction',
      'gains',
      'pays',
    ] as const),
  ],
  frustration: [...everyNote, 'heard', 'toward'],
  thanks: [...everyNote, 'win', 'for', 'told'],
  improvement: [...everyNote, 'scope', 'status', 'due', 'closed', 'gains', 'pays', 'from'],
};

/** The calendar day that a note's `date` begins with. */
export function dayOfFields(fields: Fields): Day | undefined {
  return fields.date === undefined ? undefined : dayOf(fields.date);
}
