import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { entryOf } from '../../../../src/core/journal/entry.ts';
import { listedIn } from '../../../../src/core/retrospective/listed.ts';
import { words } from '../../../support/arbitraries.ts';
import { entriesOf, note, written } from './folder.ts';

const files = {
  ...note({ id: 'a', title: 'A [b] (c) · d', body: '- [ ] call · now 2026-11-30\n- [ ] [x](y)' }),
  ...note({ id: 'b', body: '- [ ] call\n- [ ] 1. first' }),
  ...note({ kind: 'improvement', id: 'i', title: '- [ ] odd' }),
};

describe('what the paper of a week lists as carried', () => {
  it('is each improvement and each step that it was printed from, and no other', () => {
    const { isListed } = listedIn(written(files));
    const other = note({ id: 'c', body: '- [ ] call' });
    const changed = note({ id: 'b', body: '- [ ] call them' });
    for (const entry of entriesOf(files)) {
      entry.steps.forEach((step) => assert.ok(isListed(entry, step), step.text));
      assert.equal(isListed(entry), entry.kind === 'improvement');
    }
    for (const entry of entriesOf({ ...other, ...changed })) {
      entry.steps.forEach((step) => assert.ok(!isListed(entry, step), step.text));
    }
  });

  it('is the same when somebody has edited the section', () => {
    const { isListed } = listedIn(written(files).replace('\n- call · [', '\n- Hello\n- call · ['));
    const [, second] = entriesOf(files);
    assert.ok(isListed(second!, second!.steps[0]));
  });

  it('is nothing where there is no paper, or no such section in it', () => {
    for (const paper of [undefined, '', '# Week\n\n- call · [A](../notes/a.md)\n']) {
      const { isListed, asItStood } = listedIn(paper);
      const [first] = entriesOf(files);
      assert.ok(!isListed(first!, first!.steps[0]));
      assert.equal(
        asItStood('carried', '## Carried into next week\n\n- x\n'),
        '## Carried into next week\n\n- x\n',
      );
    }
  });

  it('is found again whatever the words of a step', () => {
    fc.assert(
      fc.property(words, (said) => {
        const text = `---\nkind: interaction\ndate: 2026-11-17\n---\n\n# A\n\n- [ ] ${said.replace(/\s+/g, ' ')}\n`;
        const path = 'notes/2026/a (b).md';
        const entry = entryOf({ path, size: 1, mtime: 1 }, text);
        const { isListed } = listedIn(written({ [path]: text }));
        entry.steps.forEach((step) => assert.ok(isListed(entry, step), step.text));
      }),
    );
  });

  it('bears a line of a million dots', () => {
    const block = (line: string) =>
      `<!-- ashita:carried 00000000 -->\n## Carried into next week\n\n${line}\n<!-- /ashita:carried -->\n`;
    for (const line of ['- a', '- [a', '- ](../a']) {
      listedIn(block(`${line}${' · '.repeat(300_000)}`));
      listedIn(block(`${line}${'](../a'.repeat(100_000)}`));
    }
  });
});
