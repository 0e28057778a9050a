import assert from 'node:assert/strict';
import type { FormWords } from '../../../src/protocol/formWords.ts';
import { problemsOf } from '../../../src/webview/log/check.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import { moreSummary } from '../../../src/webview/log/summary.ts';

/** Words that answer with their own path, `fields.due`. */
function echo(path: string): unknown {
  const target = { toString: () => path };
  return new Proxy(target, {
    get: (_, name) =>
      name === Symbol.toPrimitive || name === 'toString'
        ? () => path
        : name === 'replace'
          ? path.replace.bind(path)
          : echo(path === '' ? String(name) : `${path}.${String(name)}`),
  });
}
const words = echo('') as FormWords;

describe('the line of "More"', () => {
  it('says what is set, in the order of the fields', () => {
    const draft = {
      ...blankDraft,
      tags: 'x, y',
      heard: 'sales',
      with: ' Bo ',
      gains: ['team', 'me'],
    } as const;
    assert.equal(
      moreSummary('interaction', { ...draft, gains: [...draft.gains] }, words, 'en'),
      'Bo · heard.sales · fields.gains: sides.team, sides.me · x, y',
    );
  });

  it('says nothing of what the kind does not have, nor of what shows as a chip', () => {
    assert.equal(
      moreSummary(
        'thanks',
        { ...blankDraft, channel: 'call', due: '2026-11-30', code: [{ path: 'a' }] },
        words,
        'en',
      ),
      '',
    );
  });

  it('says a date in words', () => {
    assert.equal(
      moreSummary('improvement', { ...blankDraft, due: '2026/11/30' }, words, 'ja'),
      'fields.due 11月30日',
    );
  });
});

describe('what stands in the way of saving', () => {
  it('is a box without words', () => {
    assert.deepEqual(Object.keys(problemsOf({ ...blankDraft, customer: 'Ada' }, 'thanks', words)), [
      'text',
    ]);
  });

  it('is a date that does not exist, where the kind has one', () => {
    const draft = { ...blankDraft, text: 'x', due: '2026-02-30' };
    assert.deepEqual(Object.keys(problemsOf(draft, 'improvement', words)), ['due']);
    assert.deepEqual(problemsOf(draft, 'interaction', words), {});
  });
});
