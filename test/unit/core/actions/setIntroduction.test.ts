import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { undoChange } from '../../../../src/core/actions/change.ts';
import { setIntroduction } from '../../../../src/core/actions/setIntroduction.ts';
import type { Fields } from '../../../../src/core/note/fields.ts';
import { introductionStates, type IntroductionState } from '../../../../src/core/note/kind.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { fieldValues } from '../../../support/arbitraries.ts';
import { noteText } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const path = 'notes/2026/a.md';
const meeting = (introduction: string, kind = 'interaction') =>
  `---\nkind: ${kind}\ndate: 2026-11-19\n${introduction}tags: [x] # mine\n---\n\n# Two who should meet\n`;

const introductions = fieldValues.introduction as fc.Arbitrary<NonNullable<Fields['introduction']>>;

async function after(text: string, state: IntroductionState) {
  const store = new MemoryStore({ [path]: text });
  const target = new MemoryTarget(store);
  const result = await setIntroduction(target, path, state);
  return { result, target, text: store.files[path] ?? '' };
}

describe('what became of an introduction', () => {
  const block = 'introduction: # the two\n  of: Sato\n  to: Mori\n  state: open # since spring\n';

  it('changes one word', async () => {
    const { text } = await after(meeting(block), 'kept');
    assert.equal(text, meeting(block.replace('open', 'kept')));
    assert.equal((await after(text, 'broken')).text, meeting(block.replace('open', 'broken')));
    assert.equal((await after(text, 'open')).text, meeting(block));
  });

  it('is one line more where the note does not say it yet, behind what each gains', async () => {
    const gains = 'introduction:\n  of: Sato\n  to: Mori\n  gains:\n    Sato: a first customer\n';
    assert.equal((await after(meeting(gains), 'kept')).text, meeting(`${gains}  state: kept\n`));
    const flow = 'introduction: {of: Sato, to: Mori}\n';
    assert.equal(
      (await after(meeting(flow), 'broken')).text,
      meeting('introduction: {of: Sato, to: Mori, state: broken}\n'),
    );
  });

  it('changes nothing where it is so already, said or not', async () => {
    const silent = meeting('introduction: {of: Sato, to: Mori}\n');
    for (const [text, state] of [
      [silent, 'open'],
      [meeting(block), 'open'],
    ] as const) {
      const { text: now, target } = await after(text, state);
      assert.deepEqual([now, target.applied], [text, 0]);
    }
  });

  it('is refused, and nothing changed, where the note tells of none', async () => {
    for (const text of [
      meeting(''),
      meeting('introduction: {of: Sato}\n'),
      meeting('introduction: {of: Sato, to: Mori, state: maybe}\n'),
      meeting('introduction: {of: Sato, to: Mori}\n', 'thanks'),
    ]) {
      const { result, text: now } = await after(text, 'kept');
      assert.equal(!result.ok && result.refusal.code, 'no-introduction');
      assert.equal(now, text);
    }
  });

  it('reads as it was said, whoever was introduced, and can be taken back byte for byte', async () => {
    const states = fc.constantFrom(...introductionStates);
    await fc.assert(
      fc.asyncProperty(introductions, states, async (introduction, state) => {
        const written = noteText({ fields: { introduction } });
        const { result, target, text } = await after(written, state);
        assert.ok(result.ok);
        const { state: now = 'open', ...others } = readNote(path, text).fields.introduction!;
        const { state: _was, ...before } = readNote(path, written).fields.introduction!;
        assert.deepEqual([now, others], [state, before]);
        assert.equal(await undoChange(target, result), true);
        assert.equal(target.store.files[path], written);
      }),
    );
  });
});
