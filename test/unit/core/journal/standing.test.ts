import assert from 'node:assert/strict';
import { hearsayOf, isRaw } from '../../../../src/core/journal/standing.ts';
import { entryFrom } from '../../../support/builders.ts';

const entry = (kind: string, body: string, front = '') =>
  entryFrom('notes/2026/x.md', `---\nkind: ${kind}\n${front}---\n\n# T\n\n${body}`);

describe('a frustration', () => {
  it('is raw until somebody wrote which expectation was not met, in any language', () => {
    assert.ok(isRaw(entry('frustration', '## Frustration\n\na\n')));
    assert.ok(isRaw(entry('frustration', 'no section at all\n')));
    assert.ok(isRaw(entry('frustration', '## Beyond it\n\nb\n')));
    assert.ok(!isRaw(entry('frustration', '## Unmet expectation\n\nb\n')));
    assert.ok(!isRaw(entry('frustration', '## 応えられていない期待\nb\n')));
  });

  it('is raw while there is only a hint where the expectation goes', () => {
    assert.ok(isRaw(entry('frustration', '## Unmet expectation\n\n<!-- They expected… -->\n')));
  });

  it('alone is raw', () => {
    assert.ok(!isRaw(entry('interaction', '## Said\n\na\n')));
  });
});

describe('hearsay', () => {
  it('is what was heard through somebody', () => {
    assert.equal(hearsayOf(entry('interaction', '', 'heard: sales\n')), 'sales');
    assert.equal(hearsayOf(entry('frustration', '', 'heard: other\n')), 'other');
  });

  it('is not what was heard directly, nor what does not say', () => {
    assert.equal(hearsayOf(entry('interaction', '', 'heard: direct\n')), undefined);
    assert.equal(hearsayOf(entry('frustration', '')), undefined);
    assert.equal(hearsayOf(entry('thanks', '', 'heard: sales\n')), undefined);
  });
});
