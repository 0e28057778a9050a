import assert from 'node:assert/strict';
import { looked } from './journal.ts';

const aspiration = (text: string) => looked({ 'aspiration.md': text }).create;

describe('what we want to create, over the weeks', () => {
  it('is the answer as it stands, since when, and what was answered before, newest first', () => {
    const text = [
      '---\nkind: aspiration\ndate: 2026-10-04\n---\n',
      '## What do we want to create?\n\nLines that ask for help\nbefore they stop.\n',
      '## Earlier answers\n\n### 2026-06-01\n\nQuiet nights.\n\n### 2026-08-03\n\nNo surprises.\n',
    ];
    assert.deepEqual(aspiration(text.join('\n')), {
      words: 'Lines that ask for help\nbefore they stop.',
      since: '2026-10-04',
      earlier: [
        { words: 'No surprises.', since: '2026-08-03' },
        { words: 'Quiet nights.', since: '2026-06-01' },
      ],
    });
  });

  it('is nothing where nobody answered, but a comment', () => {
    assert.deepEqual(aspiration('## What do we want to create?\n\n<!-- in one sentence -->\n'), {
      earlier: [],
    });
    assert.deepEqual(looked({}).create, { earlier: [] });
  });
});
