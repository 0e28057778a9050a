import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/note/read.ts';
import type { Problem } from '../../../../src/core/problem.ts';

const improvement = (front: string) => `---\nkind: improvement\ndate: 2026-11-19\n${front}\n---\n`;
const closedButOpen = ['closed-but-open', '2026-11-20'] as const;

/** Bad input, what is said about it, and the place: the text that the problem stands at. */
const cases: readonly [
  what: string,
  text: string,
  ...problems: (readonly [code: string, at: string])[],
][] = [
  ['an empty file', '', ['missing-kind', '']],
  ['no front matter', '# Title\n', ['missing-kind', '']],
  ['empty front matter', '---\n---\n', ['missing-kind', '---\n']],
  ['front matter that never ends', '---\nkind: thanks\n', ['missing-kind', '']],
  ['an unknown kind', '---\nkind: letter\n---\n', ['unknown-kind', 'letter']],
  ['a kind in capitals', '---\nkind: Thanks\ndate: 2026-11-21\n---\n', ['unknown-kind', 'Thanks']],
  ['a kind that is a list', '---\nkind: [thanks]\n---\n', ['unknown-kind', '[thanks]']],
  ['no date', '---\nkind: thanks\n---\n', ['missing-date', '---\nkind: thanks\n']],
  [
    'a date without value',
    '---\nkind: thanks\ndate:\n---\n',
    ['missing-date', '---\nkind: thanks\ndate:\n'],
  ],
  ['a date that is none', '---\nkind: thanks\ndate: tomorrow\n---\n', ['bad-value', 'tomorrow']],
  [
    'a day that does not exist',
    '---\nkind: thanks\ndate: 2026-02-30\n---\n',
    ['bad-value', '2026-02-30'],
  ],
  [
    'a date with a tail',
    '---\nkind: thanks\ndate: 2026-11-21x\n---\n',
    ['bad-value', '2026-11-21x'],
  ],
  [
    'a status that is none',
    '---\nkind: customer\nstatus: "someday"\n---\n',
    ['bad-value', '"someday"'],
  ],
  [
    'a due date with a time',
    '---\nkind: customer\ndue: 2026-11-30T10:00\n---\n',
    ['bad-value', '2026-11-30T10:00'],
  ],
  [
    'a side that is none',
    '---\nkind: customer\ngains: [customer, boss]\n---\n',
    ['bad-value', '[customer, boss]'],
  ],
  ['told that is no map', '---\nkind: customer\ntold: sato\n---\n', ['bad-value', 'sato']],
  [
    'told with a bad date',
    '---\nkind: customer\ntold: {sato: soon}\n---\n',
    ['bad-value', '{sato: soon}'],
  ],
  ['a negative count', '---\nkind: customer\nmasked: -1\n---\n', ['bad-value', '-1']],
  [
    'an introduction without names',
    '---\nkind: customer\nintroduction: {of: a}\n---\n',
    ['bad-value', '{of: a}'],
  ],
  ['duplicate keys', '---\nkind: customer\nname: a\nname: b\n---\n', ['duplicate-key', 'name']],
  [
    'emphasis taken for an alias',
    '---\nkind: customer\nname: *Ada*\n---\n',
    ['unknown-alias', '*Ada*'],
  ],
  ['a handle with @', '---\nkind: customer\nname: @ada\n---\n', ['unreadable-yaml', '']],
  ['tabs for indentation', '---\ntold:\n\tsato: 2026-11-19\n---\n', ['unreadable-yaml', '']],
  ['an open bracket', '---\ntags: [a\n---\n', ['unreadable-yaml', '']],
  ['a list', '---\n- a\n---\n', ['not-a-map', '- a']],
  ['a text', '---\nhello\n---\n', ['not-a-map', 'hello']],
  [
    'two titles, and a third',
    '---\nkind: customer\n---\n# Mirai\r\n\n## Their work\n\n# Aozora\r\n# Kitano\n',
    ['second-title', '# Aozora'],
  ],
  ['a second title in a fence', '---\nkind: customer\n---\n# Mirai\n```sh\n# Aozora\n```\n'],
  ['two titles in a retrospective', '---\nkind: retrospective\n---\n# Week\n# Mine\n'],
  ['done without a day', improvement('status: "done"'), ['missing-closed', '"done"']],
  ['dropped without a day', improvement('status: dropped\nclosed:'), ['missing-closed', 'dropped']],
  ['closed on no day', improvement('status: done\nclosed: soon'), ['bad-value', 'soon']],
  ['closed and open', improvement('status: open\nclosed: 2026-11-20'), closedButOpen],
  ['closed without a status', improvement('closed: 2026-11-20'), closedButOpen],
  [
    'closed with a status that is none',
    improvement('status: maybe\nclosed: 2026-11-20'),
    ['bad-value', 'maybe'],
  ],
  ['open', improvement('status: open')],
  ['closed as it should be', improvement('status: dropped\nclosed: 2026-11-20')],
  ["a status that is no improvement's", '---\nkind: customer\nstatus: done\n---\n'],
];

describe('bad input is listed with its place:', () => {
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      const { problems, kind } = readNote('notes/2026/x.md', text);
      assert.deepEqual(
        problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
        expected,
      );
      assert.equal(
        kind === undefined,
        problems.some(({ code }) => /kind|yaml|not-a-map/.test(code)),
      );
    });
  }

  it('and what was found, and what is expected', () => {
    const [problem] = readNote('x.md', '---\nkind: customer\nstatus: someday\n---\n').problems;
    assert.deepEqual(
      { ...(problem as Problem & { code: 'bad-value' }), span: 0 },
      {
        code: 'bad-value',
        span: 0,
        key: 'status',
        found: 'someday',
        expected: ['open', 'done', 'dropped'],
      },
    );
  });

  it('the first of two equal keys counts, and good fields beside bad ones are read', () => {
    const { fields } = readNote(
      'x.md',
      '---\nkind: customer\nname: a\nname: b\nstatus: someday\ntags: [x]\n---\n',
    );
    assert.deepEqual({ ...fields }, { kind: 'customer', name: 'a', tags: ['x'] });
  });

  it('front matter of more than 64 Ki characters is not read, and the body is', () => {
    const note = readNote('x.md', `---\nkind: thanks\nx: ${'y'.repeat(65_536)}\n---\n# Title\n`);
    assert.deepEqual(
      note.problems.map(({ code }) => code),
      ['front-matter-too-long'],
    );
    assert.equal(note.title, 'Title');
  });

  it('keys that mean something to JavaScript mean nothing here', () => {
    const { fields, problems } = readNote(
      'x.md',
      '---\nkind: customer\n__proto__: {name: x}\nconstructor: y\ntold: {__proto__: 2026-11-19}\n---\n',
    );
    assert.deepEqual([fields.name, fields.kind, problems], [undefined, 'customer', []]);
    assert.equal(Object.getPrototypeOf(fields.told ?? {}), Object.prototype);
  });

  it('names written in decomposed characters are the same', () => {
    assert.equal(readNote(`customers/${'ガ'.normalize('NFD')}.md`, '').title, 'ガ');
  });
});
