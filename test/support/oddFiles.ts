/** Arbitrary files as people and other tools leave them: every YAML style, comments, blank lines, odd spacing. */

import * as fc from 'fast-check';
import { fieldValues } from './arbitraries.ts';

/** A file, and where the lines of each key's first entry stand in it. */
export interface OddFile {
  readonly text: string;
  readonly lines: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** It has something that lets an edit of one place be seen in another, so that it may be refused. */
  readonly entangled: boolean;
}

const one = fc.constantFrom;

/** Ways to write a plain scalar behind its key. `K` stands for the key, `V` for the value. */
const scalarStyles = [
  'K: V',
  'K:   V',
  'K: "V"',
  "K: 'V'",
  '"K": V',
  "'K' :  V",
  'K : V',
  'K: V # why: because',
  'K: V   ',
  'K:\n  V',
  'K: # see below\n    V',
  'K: |\n  V',
  'K: |-\n    V',
  'K: >\n  V\n',
  'K: >- # c\n   V',
  'K: !!str V',
  '? K\n: V',
  'K:\tV',
];
const emptyStyles = ['K:', 'K: ', 'K: # nothing yet', 'K: ""', "K: ''"];
const listStyles = [
  'K: [A, B]',
  'K: [ A,   B, ]',
  'K: ["A", \'B\'] # both',
  'K: [A,\n  B # last\n  ]',
  'K:\n  - A\n  - B',
  'K:\n- A\n- B',
  'K: # two\n    - A # first\n    # between\n    - "B"',
  'K: []',
  'K:\n  -   A',
];
const mapStyles = [
  'K:\n  A: D\n  B: D',
  'K:\n    "A":   D # told\n    # not yet\n    B: D',
  'K: {A: D, B: D}',
  'K: { "A": D }',
  'K:\n  A: D\n  B:',
  'K: {}',
];

/** Keys that are not ours, in styles that bite. */
const foreign = [
  'mine: {a: [1, {b: c}], d}',
  'rating: |+\n  a\n\n',
  'cssclasses:\n  - wide',
  'a b: "c: d"',
  '"quoted: key": x',
  'long: one\n  two\n  three',
  '? [complex, key]\n: value',
  '__proto__: x',
  '1.10: yes',
  'quote: "a\n\n  b"',
  'nested:\n  status: inner\n  due: 2001-01-01',
  'tagged: !x {a: b}',
  'nothing: ~',
];
const noise = ['', '# a comment', ' # status: commented', '  ', '#', '# ---'];

const known = [
  ...([
    'kind',
    'date',
    'author',
    'status',
    'due',
    'closed',
    'scope',
    'customer',
    'tags',
    'for',
    'told',
  ] as const),
  ...(['reviewed', 'name', 'masked', 'from', 'heard'] as const),
];
const lists = ['customer', 'tags', 'for', 'from'];
const maps = ['told', 'reviewed'];

function valueOf(key: string): fc.Arbitrary<string> {
  switch (key) {
    case 'kind':
      return one('improvement', 'thanks', 'customer', 'letter');
    case 'date':
      return one('2026-11-21', '2026-11-21T14:32:05+09:00', 'tomorrow');
    case 'status':
      return one('open', 'done', 'someday');
    case 'due':
    case 'closed':
      return one('2026-11-30', '2026-02-30');
    case 'masked':
      return one('4', 'many');
    default:
      return one('mechanism', 'hide', 'direct', '次', '1.10', 'yes');
  }
}

/** One entry, as its lines. */
function entry(key: string): fc.Arbitrary<{ key: string; text: string }> {
  const scalar = fc
    .tuple(one(...scalarStyles), valueOf(key))
    .map(([style, value]) => style.replace('V', value));
  const styles = lists.includes(key)
    ? [scalar, one(...listStyles), one(...listStyles)]
    : maps.includes(key)
      ? [one(...mapStyles)]
      : [scalar, scalar, scalar, scalar, one(...emptyStyles)];
  return fc
    .tuple(fc.oneof(...styles), one('sato', '鈴木', 'a1'), one('suzuki', '田中'))
    .map(([style, a, b]) =>
      style.replace('K', key).replace('A', a).replace('B', b).replaceAll(' D', ' 2026-11-19'),
    )
    .map((text) => ({ key, text }));
}

const entries = fc
  .tuple(
    fc.shuffledSubarray([...known], { maxLength: 6 }).chain((keys) => fc.tuple(...keys.map(entry))),
    fc.array(one(...foreign), { maxLength: 2 }).map((texts) => [...new Set(texts)]),
    fc.array(one(...noise), { maxLength: 3 }),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: one(
          'x: &s open\nstatus2: *s',
          'tags2: &t [a]\naliases: *t',
          'due: 2026-11-30\ndue: 2026-12-01',
        ),
      },
    ),
  )
  .chain(([ours, theirs, blank, extra]) => {
    const plain = [...theirs, ...blank, ...(extra ? [extra] : [])].map((text) => ({
      key: undefined,
      text,
    }));
    const all: { key: string | undefined; text: string }[] = [...ours, ...plain];
    return fc
      .shuffledSubarray(all, { minLength: all.length })
      .map((blocks) => ({ blocks, entangled: extra !== '' }));
  });

const bodies = [
  '',
  '\n# Title\n\n## Next\n\n- [ ] step\n',
  'no blank line\n---\nstatus: open\n---\n',
  '\n\n\n',
  '# No end',
];

/** A file with front matter of many styles. */
export const oddFile: fc.Arbitrary<OddFile> = fc
  .record({
    made: entries,
    bom: one('', '', '\ufeff'),
    fence: one('---\n', '---\n', '---  \n'),
    close: one('---\n', '---\n', '...\n', '---\t\n', '---'),
    lineBreak: one('\n', '\n', '\r\n'),
    indent: one('', '', '', '', '  '),
    body: one(...bodies),
  })
  .map(({ made, bom, fence, close, lineBreak, indent, body }) => {
    const lines = new Map<string, { start: number; end: number }>();
    const broken = (text: string) => text.replaceAll('\n', lineBreak);
    let text = broken(bom + fence);
    for (const block of made.blocks) {
      const start = text.length;
      text += broken(`${block.text}\n`.replace(/^(?=[^\n])/gm, indent));
      if (block.key !== undefined) {
        lines.set(block.key, { start, end: text.length });
      }
    }
    text += broken(close === '---' ? close : close + body);
    return { text, lines, entangled: made.entangled };
  });

/** Files without front matter. */
export const bareFile = fc
  .tuple(
    one('', '\ufeff'),
    one(
      '',
      '# Title\n\nwords\n',
      '\r\n# Title\r\n',
      'words',
      '***\n',
      '--\n',
      '\n---\na: b\n---\n',
    ),
  )
  .map((parts) => parts.join(''));

/** A field with a value to set it to; undefined takes it away. */
export const change = fc
  .constantFrom(
    ...([
      'status',
      'due',
      'closed',
      'told',
      'tags',
      'for',
      'reviewed',
      'customer',
      'from',
      'name',
      'code',
    ] as const),
    ...(['scope', 'masked', 'introduction', 'author', 'date'] as const),
  )
  .chain((key) =>
    fc.record({
      key: fc.constant(key),
      value: fc.option(fieldValues[key] as fc.Arbitrary<unknown>, { nil: undefined, freq: 4 }),
    }),
  ) as fc.Arbitrary<{ key: 'status'; value: 'open' | 'done' | undefined }>;
