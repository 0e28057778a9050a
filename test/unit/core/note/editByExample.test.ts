import assert from 'node:assert/strict';
import type { Day } from '../../../../src/core/day.ts';
import { setField, setMapEntry } from '../../../../src/core/note/edit.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';

const result = (...args: Parameters<typeof setField>) => {
  const [text] = args;
  const edited = setField(...args);
  return edited.ok ? applyEdits(text, edited.edits) : edited.reason;
};

const wrap = (yaml: string) => (yaml === 'unreadable' ? yaml : `---\n${yaml}\n---\n`);

describe('setting a field, by example,', () => {
  const cases: readonly [
    does: string,
    before: string,
    key: 'status' | 'due' | 'tags' | 'for',
    value: unknown,
    after: string,
  ][] = [
    [
      'leaves a comment behind the value',
      'status: open # soon',
      'status',
      'done',
      'status: done # soon',
    ],
    ['keeps the spacing of the key', 'status :   "open"', 'status', 'done', 'status :   done'],
    [
      'fills an empty value before its comment',
      'due: # when?',
      'due',
      '2026-11-30',
      'due: 2026-11-30 # when?',
    ],
    [
      'keeps a list a block',
      'tags: # mine\n- a\n- b # b',
      'tags',
      ['c', 'd'],
      'tags: # mine\n- c\n- d # b',
    ],
    [
      'puts a new key in its documented place',
      'kind: x\n# c\ntags: [a]',
      'status',
      'open',
      'kind: x\nstatus: open\n# c\ntags: [a]',
    ],
    [
      'puts a key without predecessor to the top',
      '# c\ntags: [a]',
      'for',
      ['b'],
      'for: [b]\n# c\ntags: [a]',
    ],
    [
      'takes the whole entry away',
      'for:\n  - a\n  # c\n  - b # d\n\ntags: [a]',
      'for',
      undefined,
      '\ntags: [a]',
    ],
    [
      'writes into braces',
      '{kind: x, tags: [a]}',
      'status',
      'open',
      '{kind: x, tags: [a], status: open}',
    ],
    [
      'changes in braces',
      '{status: open, tags: [a]}',
      'status',
      'a, b',
      "{status: 'a, b', tags: [a]}",
    ],
    [
      'takes away in braces, first',
      '{ status: open, tags: [a] }',
      'status',
      undefined,
      '{ tags: [a] }',
    ],
    [
      'takes away in braces, last',
      '{ tags: [a], status: open }',
      'status',
      undefined,
      '{ tags: [a] }',
    ],
    [
      'goes above a block scalar that keeps its blank lines',
      'kind: |+\n  x\n\n',
      'status',
      'open',
      'status: open\nkind: |+\n  x\n\n',
    ],
    [
      'keeps an anchor whose value nobody else names',
      'status: &s open',
      'status',
      'done',
      'status: &s done',
    ],
    [
      'refuses an anchor that others name',
      'status: &s open\nx: *s',
      'status',
      'done',
      'unreadable',
    ],
    [
      'refuses to take away one of two',
      'due: 2026-11-30\ndue: 2026-12-01',
      'due',
      undefined,
      'unreadable',
    ],
    ['refuses what is no YAML', 'status: [open', 'status', 'done', 'unreadable'],
    ['refuses a list', '- status', 'status', 'done', 'unreadable'],
  ];
  for (const [does, before, key, value, after] of cases) {
    it(does, () => {
      assert.equal(result(wrap(before), key, value as never), wrap(after));
    });
  }

  it('refuses front matter that begins and never ends', () => {
    assert.equal(result('---\nstatus: open\n', 'status', 'done'), 'unreadable');
    assert.equal(result('---\nstatus: open\n', 'due', undefined), 'unreadable');
  });
});

describe('setting one entry of a map field, by example,', () => {
  it('is told of people one by one', () => {
    let text = '---\nkind: thanks\nfor: [sato, suzuki]\n---\n';
    for (const person of ['sato', 'suzuki', 'sato']) {
      const edited = setMapEntry(text, 'told', person, '2026-11-19' as Day);
      assert.ok(edited.ok);
      text = applyEdits(text, edited.edits);
    }
    assert.equal(
      text,
      '---\nkind: thanks\nfor: [sato, suzuki]\ntold:\n  sato: 2026-11-19\n  suzuki: 2026-11-19\n---\n',
    );
  });

  it('refuses a value that is no map', () => {
    assert.equal(
      setMapEntry('---\ntold: everyone\n---\n', 'told', 'sato', '2026-11-19' as Day).ok,
      false,
    );
  });
});
