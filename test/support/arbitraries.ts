/** Arbitrary notes for property tests: every field, words of any script, and words that mean harm. */

import * as fc from 'fast-check';
import { dayFromNumber, dayNumber, type Day } from '../../src/core/day.ts';
import type { Fields } from '../../src/core/note/fields.ts';
import * as kinds from '../../src/core/note/kind.ts';
import { sectionsOf, type SectionName } from '../../src/core/note/sections.ts';
import type { NewNote } from '../../src/core/note/write.ts';

/** Text that Markdown or YAML would take for something else, or that tools get wrong. */
export const hostile = [
  '---',
  '...',
  '--- x',
  '## Said',
  '## 言われたこと',
  '# x',
  '##',
  '#',
  ' ## y',
  '    ## z',
  '\\## q',
  '\\\\# r',
  '```',
  '```js',
  '~~~',
  '````',
  '   ```',
  '    ```',
  '- ```',
  '\\```',
  '``` a`b',
  '<!--',
  '-->',
  '<div>',
  '> q',
  '- [ ] step',
  '- x',
  '1. one',
  '===',
  'foo \\#',
  'foo #',
  'foo ##',
  'C#',
  '#tag',
  '\\',
  '`',
  '*a*',
  '[a](b)',
  'yes',
  'null',
  '~',
  '1.10',
  '0312',
  '1e3',
  '2026-11-21',
  '*a',
  '&a b',
  '@u',
  '- x',
  ': ',
  'a: b',
  'a #b',
  '%y',
  '?',
  '|',
  '>',
  '!t',
  '[a',
  '{b',
  'a, b',
  '"',
  "it's",
  "'",
  '\\n',
  '\t',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udc00',
  '\0',
  '\x07',
  '\x7f',
  '\ufffe',
  '\ufeff',
  '\r',
  '\u3000',
  '👨‍👩‍👧‍👦',
  '🇯🇵',
  'がく',
  'が',
  'مرحبا',
  'สวัสดี',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  '日本語'.repeat(60),
] as const;

/** Without what a file that is not UTF-8 would be read as, and is said to be. */
function storedWhole(text: string): string {
  return text.replaceAll('\ufffd', '');
}

/** A piece of text: hostile, of any script, or plain. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(storedWhole) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(storedWhole) },
  { weight: 2, arbitrary: fc.constantFrom('export', 'times out', '月末の締め', 'Ada', '') },
);

/** Lines of words, joined by any line break. */
export const words = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', ' ', '', '\r\n', '\r', '\n  ')), {
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(''));

/** A title or a name on one line, not empty, without white space around it. */
export const label = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '');

/** The same, short and tame enough to be a key or an id. */
export const name = fc.oneof(
  fc.constantFrom('sato', '鈴木', 'mirai', 'Ada Lovelace', 'a, b', 'x: y', '山田 #1'),
  label,
);

export const day: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber('1996-01-01' as Day), max: dayNumber('2056-12-31' as Day) })
  .map(dayFromNumber);

const moment = fc
  .tuple(
    day,
    fc.constantFrom('', 'T14:32:05+09:00', 'T00:00:00-05:00', 'T23:59:59+14:00', 'T08:00:00Z'),
  )
  .map((parts) => parts.join(''));

const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });
const mapOf = <T>(value: fc.Arbitrary<T>) =>
  fc
    .dictionary(
      name.filter((key) => key !== '__proto__'),
      value,
      { minKeys: 1, maxKeys: 3, noNullPrototype: true },
    )
    .map((map) => map);

/** Drops keys that are undefined: absent is absent. */
function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as never;
}
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });

/** One arbitrary for the value of each field. */
export const fieldValues = {
  date: moment,
  author: label,
  customer: some(name),
  with: some(name),
  channel: fc.constantFrom(...kinds.channels),
  heard: fc.constantFrom(...kinds.heardWays),
  stage: fc.constantFrom(...kinds.stages),
  outcome: fc.constantFrom(...kinds.outcomes),
  win: fc.constantFrom(...kinds.wins),
  introduction: fc
    .record({
      of: label,
      to: label,
      by: maybe(label),
      gains: maybe(mapOf(words.map((text) => text.trim()).filter((text) => text !== ''))),
      state: maybe(fc.constantFrom('open', 'kept', 'broken')),
    })
    .map(present),
  toward: fc.constantFrom(...kinds.towards),
  for: some(name),
  told: mapOf(day),
  masked: fc.nat(99),
  scope: fc.constantFrom(...kinds.scopes),
  status: fc.constantFrom(...kinds.statuses),
  due: day,
  closed: day,
  gains: some(fc.constantFrom(...kinds.sides)),
  pays: some(fc.constantFrom(...kinds.sides)),
  from: some(name),
  code: some(
    fc
      .record({ path: label, lines: maybe(label), commit: maybe(label), text: maybe(label) })
      .map(present),
  ),
  tags: some(name),
  name: label,
  aliases: some(name),
  reviewed: mapOf(day),
} satisfies Partial<Record<keyof Fields, fc.Arbitrary<unknown>>>;

const fields = fc
  .record(
    Object.fromEntries(
      Object.entries(fieldValues).map(([key, value]) => [key, maybe<unknown>(value)]),
    ),
  )
  .map(present) as fc.Arbitrary<Omit<Fields, 'kind'>>;

/** A note that nobody has written yet. */
export const newNote: fc.Arbitrary<NewNote> = fc
  .tuple(fc.constantFrom(...kinds.noteKinds), label, fields)
  .chain(([kind, title, known]) =>
    fc
      .record(Object.fromEntries(sectionsOf[kind].map((section) => [section, maybe(words)])))
      .map((sections) => ({
        kind,
        title,
        fields: known,
        sections: present(sections) as Record<SectionName, string>,
      })),
  );
