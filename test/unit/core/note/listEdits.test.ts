import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addItem, changeItems } from '../../../../src/core/note/listEdits.ts';
import { readFrontMatter } from '../../../../src/core/note/frontMatter.ts';
import { applyEdits, type Edited } from '../../../../src/core/note/textEdit.ts';
import { name } from '../../../support/arbitraries.ts';

const page = (front: string) => `---\nkind: customer\n${front}\n---\n\n# A\n`;

function edited(text: string, result: Edited): string {
  assert.ok(result.ok);
  return applyEdits(text, result.edits);
}
const add = (front: string, value: string) =>
  edited(page(front), addItem(page(front), 'aliases', value));
const take = (front: string, value: string) =>
  edited(
    page(front),
    changeItems(page(front), 'aliases', (one) => (one === value ? undefined : one)),
  );

describe('one value of a list', () => {
  for (const [written, added] of [
    ['name: A', 'name: A\naliases: [new]'],
    ['aliases: old # mine', 'aliases: [old, new] # mine'],
    ['aliases: [ "old",  x ] # mine', 'aliases: [ "old",  x, new ] # mine'],
    ['aliases: []', 'aliases: [new]'],
    [
      "aliases:\n  - 'old' # first\n  -  x # last\nz: 1",
      "aliases:\n  - 'old' # first\n  -  x # last\n  -  new\nz: 1",
    ],
    ['aliases:\n- old', 'aliases:\n- old\n- new'],
    ['aliases: [new, x]', 'aliases: [new, x]'],
  ] as const) {
    it(`is added to ${JSON.stringify(written)} and the others stay as they are written`, () => {
      assert.equal(add(written, 'new'), page(added));
    });
  }

  for (const [written, left] of [
    ['aliases: [ "x",  old , y ] # mine', 'aliases: [ "x" , y ] # mine'],
    ['aliases: [old, "x"]', 'aliases: ["x"]'],
    [
      "aliases:\n  - 'x' # first\n  - old # gone\n  # below\n  - y",
      "aliases:\n  - 'x' # first\n  # below\n  - y",
    ],
    ['aliases:\n  - old\n  - x', 'aliases:\n  - x'],
    ['aliases: old\nname: A', 'name: A'],
    ['aliases: [old]\nname: A', 'name: A'],
    ['aliases: [x]', 'aliases: [x]'],
  ] as const) {
    it(`is taken from ${JSON.stringify(written)} and the others stay as they are written`, () => {
      assert.equal(take(written, 'old'), page(left));
    });
  }

  it('keeps the line breaks of the file', () => {
    const text = page('aliases:\n  - x\n  - old').replaceAll('\n', '\r\n');
    assert.equal(
      edited(text, addItem(text, 'aliases', 'new')),
      text.replace('- old', '- old\r\n  - new'),
    );
    const without = changeItems(text, 'aliases', (one) => (one === 'old' ? undefined : one));
    assert.equal(edited(text, without), text.replace('\r\n  - old', ''));
  });

  it('is added and taken away whatever the list holds, and nothing else changes', () => {
    const block = (values: readonly string[]) =>
      `aliases:\n${values.map((value) => `  - ${JSON.stringify(value)}`).join('\n')}`;
    const flow = (values: readonly string[]) => `aliases: ${JSON.stringify(values)} # mine`;
    const values = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, name, fc.constantFrom(block, flow), (list, value, write) => {
        const text = page(`${write(list)}\nother: 1 # too`);
        const before = readFrontMatter(text).fields.aliases ?? [];
        const more = edited(text, addItem(text, 'aliases', value));
        const wanted = before.includes(value) ? before : [...before, value];
        assert.deepEqual(readFrontMatter(more).fields.aliases, wanted);
        assert.ok(more.endsWith('\nother: 1 # too\n---\n\n# A\n'));
        const left = wanted.filter((one) => one !== before[0]);
        const less = changeItems(more, 'aliases', (one) => (one === before[0] ? undefined : one));
        assert.deepEqual(readFrontMatter(edited(more, less)).fields.aliases ?? [], left);
      }),
    );
  });
});
