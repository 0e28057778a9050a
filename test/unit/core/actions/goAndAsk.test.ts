import assert from 'node:assert/strict';
import { askingStep, goAndAsk, type Asking } from '../../../../src/core/actions/goAndAsk.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { aDay, noteText } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const path = 'notes/2026/a.md';
const due = aDay('2026-11-30');

async function asked(text: string, asking: Asking) {
  const store = new MemoryStore({ [path]: text });
  const result = await goAndAsk(new MemoryTarget(store), path, asking, () => 'en');
  return { result, text: store.files[path] ?? '' };
}

describe('going to ask the customer', () => {
  it('is a next step of the note, with its date', async () => {
    const text = noteText({ sections: { said: 'Sales say it is slow.' } });
    const { text: after } = await asked(text, { question: 'What is slow?', due });
    assert.equal(after, `${text}\n## Next\n\n- [ ] Ask them directly: What is slow? 2026-11-30\n`);
  });

  it('speaks the language of the note', async () => {
    const text = '---\nkind: frustration\n---\n\n## 困りごと\n\nまた変わった。\n';
    const { text: after } = await asked(text, { question: '誰が読みますか' });
    assert.equal(after, `${text}\n## 次の一歩\n\n- [ ] 直接聞く: 誰が読みますか\n`);
    const without = await asked(text, { question: ' ' });
    assert.match(without.text, /- \[ \] 本当に求めていることを、直接聞く\n$/);
  });

  it('is due on the day that was said, whatever days the question names', () => {
    for (const language of ['en', 'ja'] as const) {
      for (const question of ['Why 2026-11-20?', `Why ${due}?`, 'Why?', '', '2026-11-17\nx']) {
        const step = askingStep({ question, due }, language);
        assert.equal(readNote('', `- [ ] ${step}`).body.steps[0]?.due, due, step);
        assert.equal(readNote('', `- [ ] ${step}`).body.steps[0]?.text, step);
      }
    }
  });

  it('is asked once', async () => {
    const once = await asked(noteText(), { question: 'Why?', due });
    const twice = await asked(once.text, { question: 'Why?', due });
    assert.ok(twice.result.ok);
    assert.equal(twice.text, once.text);
  });

  it('is refused where nobody speaks of a customer', async () => {
    const text = noteText({ kind: 'thanks' });
    const { result, text: after } = await asked(text, {});
    assert.deepEqual(!result.ok && result.refusal, {
      code: 'wrong-kind',
      id: 'a',
      expected: 'interaction, frustration',
    });
    assert.equal(after, text);
  });
});
