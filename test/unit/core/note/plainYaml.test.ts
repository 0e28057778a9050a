import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainTree, readPlainLines } from '../../../../src/core/note/plainYaml.ts';
import { readYaml } from '../../../../src/core/note/yaml.ts';

const readPlainly = (yaml: string) => {
  const lines = readPlainLines(yaml, whole(yaml));
  return lines && plainTree(lines, whole(yaml));
};
const whole = (yaml: string) => ({ start: 0, end: yaml.length });

describe('plain front matter', () => {
  const pieces = [
    ...[
      'a',
      'Z',
      '0',
      '9',
      'é',
      'み',
      '商',
      '😀',
      ' ',
      '  ',
      '\t',
      ':',
      ': ',
      ' :',
      '#',
      ' #',
      ',',
      ', ',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '"',
      "'",
      '-',
      '- ',
      '?',
      '? ',
      '/',
      '.',
      '_',
    ],
    ...[
      '(',
      ')',
      '+',
      '~',
      '=',
      ';',
      '$',
      '^',
      '\\',
      '\n',
      '\r\n',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\0',
      'null',
      '---',
    ],
  ];
  const words = fc
    .array(fc.constantFrom(...pieces), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const plainWords = fc.constantFrom(
    'hide',
    '2026-11-17T10:42:08+09:00',
    'head of accounting',
    '経理部長',
    '1.10',
  );
  const value = fc.oneof(
    plainWords,
    words,
    fc.array(fc.oneof(plainWords, words), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  );
  const key = fc.constantFrom('kind', 'date', 'with', 'x', 'kind2', 'Kind', '日付');
  const front = fc
    .array(fc.tuple(key, fc.constantFrom(': ', ':  ', ':'), value), { maxLength: 4 })
    .map((lines) => lines.map(([name, colon, said]) => `${name}${colon}${said}\n`).join(''));

  it('is read to the very tree that the YAML parser gives, or left to it', () => {
    fc.assert(
      fc.property(front, (yaml) => {
        const plain = readPlainly(yaml);
        if (plain) {
          assert.deepEqual({ root: plain, problems: [] }, readYaml(yaml, whole(yaml)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is what we write ourselves', () => {
    const yaml =
      'kind: interaction\ndate: 2026-11-17T10:42:08+09:00\nauthor: hide\ncustomer: みらい商事\nwith: [head of accounting, 経理部長]\n';
    assert.ok(readPlainly(yaml));
  });

  it('takes a second and a third field of one name to the parser, which says so', () => {
    const yaml = 'kind: thanks\nkind: thanks\n';
    assert.equal(readPlainly(yaml), undefined);
  });
});
