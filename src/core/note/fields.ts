/**
 * The front matter as one schema: it makes the types, checks what a form or a command sends,
 * and checks what a file holds. Order is the order in which keys are written.
 */

import * as z from 'zod/mini';
import { dayOf, isDay, type Day } from '../day.ts';
import { once } from '../once.ts';
import {
  channels,
  fileKinds,
  heardWays,
  introductionStates,
  outcomes,
  scopes,
  sides,
  stages,
  statuses,
  towards,
  wins,
  type NoteKind,
} from './kind.ts';

const text = once(() => z.string().check(z.trim(), z.minLength(1)));
const day = once(() => z.custom<Day>((value) => typeof value === 'string' && isDay(value)));
/** A date alone, or a date-time of which the first ten characters are the calendar day. */
const moment = once(() =>
  z.string().check(z.refine((value) => dayOf(value) !== undefined && /^.{10}($|[T ])/.test(value))),
);

/** A list, where one value alone is accepted as a list of one, and an item that is not there yet as none. */
function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.pipe(
    z.transform((value: unknown) =>
      (Array.isArray(value) ? value : [value]).filter((one) => one !== ''),
    ),
    z.array(item),
  );
}
const texts = once(() => listOf(text()));
const listOfSides = once(() => listOf(z.enum(sides)));

/** A map of text to something, as `told` and `reviewed` are; a key without a value says nothing yet. */
function mapOf<Value extends z.ZodMiniType>(value: Value) {
  return z.pipe(
    z.transform((map: unknown) =>
      typeof map === 'object' && map !== null && !Array.isArray(map)
        ? Object.fromEntries(Object.entries(map).filter(([, one]) => one !== ''))
        : map,
    ),
    z.record(text(), value),
  );
}
const days = once(() => mapOf(day()));

const count = once(() =>
  z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ),
    z.number().check(z.int(), z.nonnegative()),
  ),
);

/** A place in the code: `path#L10-L20` alone, or a map. Always a map in memory. */
const codeLinks = once(() =>
  listOf(
    z.pipe(
      z.transform((value: unknown) => (typeof value === 'string' ? { path: value } : value)),
      z.object({
        path: text(),
        lines: z.optional(text()),
        commit: z.optional(text()),
        text: z.optional(text()),
      }),
    ),
  ),
);

const introduction = once(() =>
  z.object({
    of: text(),
    to: text(),
    by: z.optional(text()),
    gains: z.optional(mapOf(text())),
    state: z.optional(z.enum(introductionStates)),
  }),
);

/** Every key that we know, in writing order, with its schema. */
const schemas = {
  kind: once(() => z.enum(fileKinds)),
  date: moment,
  author: text,
  customer: texts,
  with: texts,
  channel: once(() => z.enum(channels)),
  heard: once(() => z.enum(heardWays)),
  stage: once(() => z.enum(stages)),
  outcome: once(() => z.enum(outcomes)),
  win: once(() => z.enum(wins)),
  introduction,
  toward: once(() => z.enum(towards)),
  for: texts,
  told: days,
  masked: count,
  scope: once(() => z.enum(scopes)),
  status: once(() => z.enum(statuses)),
  due: day,
  closed: day,
  gains: listOfSides,
  pays: listOfSides,
  from: texts,
  code: codeLinks,
  tags: texts,
  name: text,
  aliases: texts,
  reviewed: days,
  week: once(() => z.string().check(z.regex(/^\d{4}-W\d{2}$/))),
  start: day,
  end: day,
} as const;

export type FieldKey = keyof typeof schemas;
export const fieldKeys = Object.keys(schemas) as readonly FieldKey[];

/** The known front matter of a file, parsed; absent keys are absent. */
export type Fields = {
  readonly [K in FieldKey]?: z.infer<ReturnType<(typeof schemas)[K]>>;
};

export function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(schemas, key);
}

/** What a value of this key is held to. */
export function schemaOf<K extends FieldKey>(key: K): ReturnType<(typeof schemas)[K]> {
  return schemas[key]() as ReturnType<(typeof schemas)[K]>;
}

/** What a value of this key may be, for a sentence about a bad one. */
export function expectedFor(key: FieldKey): readonly string[] {
  const schema: unknown = schemas[key]();
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
