import assert from 'node:assert/strict';
import { dropStep, setStatus, tickStep, undoChange } from '../../../../src/core/actions/change.ts';
import { aDay } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const path = 'notes/2026/a.md';
const today = aDay('2026-11-20');

function holding(text: string) {
  const store = new MemoryStore({ [path]: text });
  const target = new MemoryTarget(store);
  return { store, target, text: () => store.files[path] };
}

const improvement = (front: string) =>
  `---\nkind: improvement\ndate: 2026-11-17\n${front}---\n\n# A\n\n- [ ] one\n- [ ] two 2026-11-30\n`;

describe('what goes with a new status', () => {
  const said = (words: object) => ({ ...words, languageFor: () => 'en' as const });

  it('is what was learned, as a paragraph', async () => {
    const { target, text } = holding(improvement('status: open\n'));
    await setStatus(target, path, 'done', today, said({ learned: 'Ask early' }));
    const closed = improvement('status: done\nclosed: 2026-11-20\n');
    assert.equal(text(), `${closed}\n## Learned\n\nAsk early\n`);
  });

  it('is why it is dropped, in the language of the note, below what was learned before', async () => {
    const body = '\n## 学んだこと\n\n早く聞く\n';
    const { target, text } = holding(`${improvement('status: open\n')}${body}`);
    const words = said({ reason: '方針が\n変わった', learned: '次は先に聞く' });
    await setStatus(target, path, 'dropped', today, words);
    assert.equal(
      text(),
      `${improvement('status: dropped\nclosed: 2026-11-20\n')}${body}\n取りやめ: 方針が 変わった\n\n次は先に聞く\n`,
    );
  });

  it('stays when the improvement is opened again, and is not said twice', async () => {
    const { target, text } = holding(improvement('status: open\n'));
    const words = said({ reason: 'they moved on' });
    await setStatus(target, path, 'dropped', today, words);
    const dropped = text();
    await setStatus(target, path, 'open', today);
    assert.equal(
      text(),
      `${improvement('status: open\n')}\n## Learned\n\nDropped: they moved on\n`,
    );
    await setStatus(target, path, 'dropped', today, words);
    assert.equal(text(), dropped);
  });

  it('can be taken back, byte for byte', async () => {
    const { store, target, text } = holding(improvement('status: open\n'));
    const before = text();
    const made = await setStatus(
      target,
      path,
      'dropped',
      today,
      said({ reason: 'x', learned: 'y' }),
    );
    assert.ok(made.ok && (await undoChange(target, made)));
    assert.equal(store.files[path], before);
  });
});

describe('dropping a next step', () => {
  const text = improvement('');
  const step = { text: 'one', at: text.indexOf('] one') - 1 };
  const drop = (target: MemoryTarget, reason: string, of: { text: string; at: number } = step) =>
    dropStep(target, path, of, reason, () => 'en');

  it('ticks it and strikes its words, in the language of the note', async () => {
    const { target, text: now } = holding(text);
    await drop(target, 'he left');
    assert.equal(now(), text.replace('[ ] one', '[x] ~~one~~ (dropped: he left)'));
    const ja = holding(`${text}\n## 明日の改善\n`);
    await drop(ja.target, '');
    assert.match(ja.text() ?? '', /- \[x\] ~~one~~ \(取りやめ\)\n/);
  });

  it('is undone by unticking it', async () => {
    const { target, text: now } = holding(text);
    await drop(target, '');
    await tickStep(target, path, { ...step, text: '~~one~~ (dropped)' }, false);
    assert.equal(now(), text);
  });

  it('is refused where the step is gone', async () => {
    const { target } = holding(text);
    const refusal = { code: 'no-such-step', text: 'none' };
    assert.deepEqual(await drop(target, '', { text: 'none', at: 0 }), { ok: false, refusal });
  });
});
