import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Entries } from '../../../../src/core/journal/entries.ts';
import { entryOf } from '../../../../src/core/journal/entry.ts';

/** A note of one of three days, or a file that is none. */
const text = fc.constantFrom(
  '---\nkind: interaction\ndate: 2026-11-17T10:00:00+09:00\n---\n',
  '---\nkind: thanks\ndate: 2026-11-17T09:00:00+09:00\n---\n',
  '---\nkind: frustration\ndate: 2026-12-31\n---\n',
  '---\nkind: improvement\ndate: 2027-01-01\n---\n',
  '# No note\n',
);
const path = fc.constantFrom(...['a', 'b', 'c', 'd', 'e'].map((name) => `notes/2026/${name}.md`));
const change = fc.oneof(
  fc.record({ path, text }),
  fc.record({ path, text: fc.constant(undefined) }),
  fc.constant('ask' as const),
);

describe('entries', () => {
  it('keep their notes in order through any changes, whenever somebody asks', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const entries = new Entries();
        changes.forEach((one, at) => {
          if (one === 'ask') {
            assert.equal(entries.notes, entries.notes);
          } else if (one.text === undefined) {
            entries.drop(one.path);
          } else {
            entries.put(entryOf({ path: one.path, size: at, mtime: at }, one.text));
          }
        });
        const afresh = new Entries();
        [...entries.byPath.values()].forEach((entry) => afresh.put(entry));
        assert.deepEqual(entries.notes, afresh.notes);
      }),
      { numRuns: 500 },
    );
  });
});
