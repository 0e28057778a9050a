import assert from 'node:assert/strict';
import { confirmArea } from '../../../../src/core/actions/confirmArea.ts';
import type { Area } from '../../../../src/core/customers/data.ts';
import { aDay } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const path = 'customers/mirai.md';

async function confirmed(text: string, area: Area, day = '2026-11-20') {
  const store = new MemoryStore({ [path]: text });
  const result = await confirmArea(new MemoryTarget(store), path, area, aDay(day));
  const why =
    result.ok || result.refusal.code !== 'bad-argument' ? undefined : result.refusal.why.code;
  assert.equal(result.ok, why === undefined);
  return why ?? store.files[path];
}

const page = (front: string) =>
  `---\nkind: customer\n${front}---\n\n# M\n\n## 仕事\n\nNoodles.\n\n## Their worries\n\n<!-- ask -->\n`;

describe('confirming an area', () => {
  it('is one line of the page, and the other days stay as they are written', async () => {
    assert.equal(await confirmed(page(''), 'work'), page('reviewed:\n  work: 2026-11-20\n'));
    assert.equal(
      await confirmed(page("reviewed: # when\n  decide: '2026-01-01' # asked\n"), 'work'),
      page("reviewed: # when\n  decide: '2026-01-01' # asked\n  work: 2026-11-20\n"),
    );
    assert.equal(
      await confirmed(page('reviewed: { work: 2026-01-01, decide: 2026-02-02 }\n'), 'work'),
      page('reviewed: { work: 2026-11-20, decide: 2026-02-02 }\n'),
    );
  });

  it('works on a page without front matter, and twice is once', async () => {
    const once = await confirmed('## Their work\n\nNoodles.\n', 'work');
    assert.equal(once, '---\nreviewed:\n  work: 2026-11-20\n---\n\n## Their work\n\nNoodles.\n');
    assert.equal(await confirmed(once, 'work'), once);
  });

  it('is refused where nothing is known yet', async () => {
    assert.equal(await confirmed(page(''), 'worries'), 'empty-area');
    assert.equal(await confirmed(page(''), 'strategy'), 'empty-area');
  });
});
