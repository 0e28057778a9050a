import assert from 'node:assert/strict';
import { aDay } from '../../../support/builders.ts';
import { looked } from './journal.ts';

const aspiration = (text: string, today?: string) =>
  looked({ 'aspiration.md': text }, today === undefined ? {} : { today: aDay(today) }).create;
const changedTwice = [
  '---\nkind: aspiration\ndate: 2026-10-04\n---\n',
  '## What do we want to create?\n\nLines that ask for help\nbefore they stop.\n',
  '## Earlier answers\n\n### 2026-06-01\n\nQuiet nights.\n\n### 2026-08-03\n\nNo surprises.\n',
].join('\n');

describe('what we want to create, over the weeks', () => {
  it('is the answer as it stands, since when, and what was answered before, newest first', () => {
    assert.deepEqual(aspiration(changedTwice), {
      words: 'Lines that ask for help\nbefore they stop.',
      since: '2026-10-04',
      earlier: [
        { words: 'No surprises.', since: '2026-08-03' },
        { words: 'Quiet nights.', since: '2026-06-01' },
      ],
    });
  });

  it('is the answer that held on the day looked back from, with those before it', () => {
    const first = { words: 'Quiet nights.', since: '2026-06-01' };
    const second = { words: 'No surprises.', since: '2026-08-03' };
    assert.deepEqual(aspiration(changedTwice, '2026-10-03'), { ...second, earlier: [first] });
    assert.deepEqual(aspiration(changedTwice, '2026-08-02'), { ...first, earlier: [] });
  });

  it('is the present answer before anybody knows of one, without those that came since', () => {
    const { since, earlier } = aspiration(changedTwice, '2026-05-31');
    assert.deepEqual([since, earlier], ['2026-10-04', []]);
    const undated = changedTwice.replace('### 2026-06-01', '### No date');
    assert.deepEqual(aspiration(undated, '2026-05-31').earlier, [{ words: 'Quiet nights.' }]);
  });

  it('is nothing where nobody answered, but a comment', () => {
    assert.deepEqual(aspiration('## What do we want to create?\n\n<!-- in one sentence -->\n'), {
      earlier: [],
    });
    assert.deepEqual(looked({}).create, { earlier: [] });
  });
});
