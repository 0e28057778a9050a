import assert from 'node:assert/strict';
import {
  addLearned,
  dropStep,
  setDue,
  setStatus,
  setStepDue,
  tickStep,
  type Changed,
} from '../../../../src/core/actions/change.ts';
import type { Result } from '../../../../src/core/refusal.ts';
import { aDay, noteText } from '../../../support/builders.ts';
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

describe('setting the status of an improvement', () => {
  const cases: readonly (readonly [
    was: string,
    status: 'open' | 'done' | 'dropped',
    is: string,
  ])[] = [
    ['', 'done', 'status: done\nclosed: 2026-11-20\n'],
    ['status: open\n', 'done', 'status: done\nclosed: 2026-11-20\n'],
    ['status: open # why\n', 'dropped', 'status: dropped # why\nclosed: 2026-11-20\n'],
    ['status: done\nclosed: 2026-11-18\n', 'open', 'status: open\n'],
    ['status: done\nclosed: 2026-11-18\n', 'dropped', 'status: dropped\nclosed: 2026-11-18\n'],
    ['status: open\nclosed: 2026-11-18\n', 'done', 'status: done\nclosed: 2026-11-20\n'],
    ['status: done\n', 'done', 'status: done\nclosed: 2026-11-20\n'],
    [
      'closed: soon\n# mine\nstatus: "open"\nx: 1\n',
      'done',
      'closed: 2026-11-20\n# mine\nstatus: done\nx: 1\n',
    ],
    ['status: someday\n', 'open', 'status: open\n'],
  ];
  for (const [was, status, is] of cases) {
    it(`to ${status} makes ${JSON.stringify(is)} of ${JSON.stringify(was)}`, async () => {
      const { target, text } = holding(improvement(was));
      assert.ok((await setStatus(target, path, status, today)).ok);
      assert.equal(text(), improvement(is));
      assert.equal(target.applied, 1);
    });
  }

  it('writes nothing when it is that already', async () => {
    for (const front of ['status: done\nclosed: 2026-11-01\n', 'status: open\n']) {
      const { target, text } = holding(improvement(front));
      const status = front.includes('done') ? 'done' : 'open';
      assert.ok((await setStatus(target, path, status, today)).ok);
      assert.deepEqual([target.applied, text()], [0, improvement(front)]);
    }
  });

  it('keeps line breaks, the byte order mark and odd spacing', async () => {
    const odd = (front: string) =>
      `\uFEFF---\nkind:   improvement # x\n${front}---\n\n# A  \n`.replace(/\n/g, '\r\n');
    const { target, text } = holding(odd('status:  open\n'));
    await setStatus(target, path, 'done', today);
    assert.equal(text(), odd('status:  done\nclosed: 2026-11-20\n'));
    await setStatus(target, path, 'open', today);
    assert.equal(text(), odd('status:  open\n'));
  });
});

describe('setting when an improvement is due', () => {
  it('puts the date in, changes it, and takes it away', async () => {
    const { target, text } = holding(improvement('status: open\n'));
    for (const [due, front] of [
      ['2026-11-30', 'status: open\ndue: 2026-11-30\n'],
      ['2026-12-01', 'status: open\ndue: 2026-12-01\n'],
      [undefined, 'status: open\n'],
    ] as const) {
      await setDue(target, path, due && aDay(due));
      assert.equal(text(), improvement(front));
    }
  });
});

describe('ticking a next step', () => {
  const text = improvement('');
  const step = { text: 'one', at: text.indexOf('] one') - 1 };

  it('changes one character, and back', async () => {
    const { target, text: now } = holding(text);
    await tickStep(target, path, step, true);
    assert.equal(now(), text.replace('[ ] one', '[x] one'));
    await tickStep(target, path, step, false);
    assert.equal(now(), text);
  });

  it('writes nothing when it is ticked already', async () => {
    const { target } = holding(text.replace('[ ] one', '[X] one'));
    assert.ok((await tickStep(target, path, step, true)).ok);
    assert.equal(target.applied, 0);
  });

  it('finds a step that moved, the nearest of those that read the same', async () => {
    const moved = `${text}\n- [ ] one\n`.replace('# A\n', '# A longer title\n\nwords\n');
    const { target, text: now } = holding(moved);
    await tickStep(target, path, step, true);
    assert.equal(now(), moved.replace('[ ] one', '[x] one'));
    await tickStep(target, path, { text: 'one', at: moved.length }, true);
    assert.equal(now(), moved.replaceAll('[ ] one', '[x] one'));
  });

  it('is refused where the step is gone', async () => {
    const { target, text: now } = holding(text.replace('one', 'other'));
    const refusal = { code: 'no-such-step', text: 'one' };
    assert.deepEqual(await tickStep(target, path, step, true), { ok: false, refusal });
    assert.deepEqual(await setStepDue(target, path, step, today), { ok: false, refusal });
    assert.equal(now(), text.replace('one', 'other'));
  });

  it('sets, changes and takes away its date', async () => {
    const { target, text: now } = holding(text);
    await setStepDue(target, path, { ...step, text: 'two 2026-11-30' }, aDay('2026-12-01'));
    await setStepDue(target, path, step, today);
    assert.equal(now(), text.replace('one', 'one 2026-11-20').replace('11-30', '12-01'));
    await setStepDue(target, path, { ...step, text: 'one 2026-11-20' }, undefined);
    assert.equal(now(), text.replace('11-30', '12-01'));
  });
});

describe('any small change', () => {
  const step = { text: 'one', at: 0 };
  const changes: { readonly [what: string]: (target: MemoryTarget) => Promise<Result<Changed>> } = {
    setStatus: (target) => setStatus(target, path, 'done', today),
    setDue: (target) => setDue(target, path, today),
    tickStep: (target) => tickStep(target, path, step, true),
    setStepDue: (target) => setStepDue(target, path, step, today),
    dropStep: (target) => dropStep(target, path, step, 'why', () => 'en'),
    addLearned: (target) => addLearned(target, path, 'that', () => 'en'),
  };
  const broken: { readonly [what: string]: string } = {
    'is no YAML': '---\nkind: [\n---\n\n- [ ] one\n',
    'is no map': '---\n- a\n---\n\n- [ ] one\n',
    'is too long': `---\nx: ${'x'.repeat(70_000)}\n---\n\n- [ ] one\n`,
  };
  for (const [name, change] of Object.entries(changes)) {
    for (const [what, text] of Object.entries(broken)) {
      it(`${name} leaves a file alone whose front matter ${what}`, async () => {
        const { target, text: now } = holding(text);
        assert.deepEqual(await change(target), {
          ok: false,
          refusal: { code: 'unreadable-note', path },
        });
        assert.equal(now(), text);
      });
    }

    it(`${name} keeps what somebody else wrote in the same moment`, async () => {
      const { store, target, text } = holding(improvement(''));
      target.beforeApply = () => {
        target.beforeApply = () => undefined;
        store.put(path, `${store.files[path] ?? ''}more\n`);
      };
      assert.ok((await change(target)).ok);
      assert.match(text() ?? '', /^more$/m);
      assert.equal(target.applied, 2);
    });

    it(`${name} gives up where somebody else is always faster`, async () => {
      const { store, target, text } = holding(improvement(''));
      target.beforeApply = () => store.put(path, `${store.files[path] ?? ''}more\n`);
      assert.deepEqual(await change(target), {
        ok: false,
        refusal: { code: 'changed-meanwhile', path },
      });
      assert.equal(text(), `${improvement('')}${'more\n'.repeat(3)}`);
    });

    it(`${name} says that the note is gone`, async () => {
      const target = new MemoryTarget(new MemoryStore());
      assert.deepEqual(await change(target), {
        ok: false,
        refusal: { code: 'no-such-note', id: 'a' },
      });
    });

    it(`${name} rejects where the disk does, and changes nothing`, async () => {
      const { store, target, text } = holding(improvement(''));
      store.failure = new Error('EROFS');
      await assert.rejects(change(target), store.failure);
      assert.equal(text(), improvement(''));
    });
  }

  it('may be made in a note without front matter', async () => {
    const { target, text } = holding('# A\n');
    await setStatus(target, path, 'done', today);
    assert.equal(text(), '---\nstatus: done\nclosed: 2026-11-20\n---\n\n# A\n');
  });

  it('is made where a note was written by the form', async () => {
    const written = noteText({ kind: 'improvement', fields: { status: 'open' } });
    const { target, text } = holding(written);
    await setStatus(target, path, 'done', today);
    assert.equal(text(), written.replace('status: open\n', 'status: done\nclosed: 2026-11-20\n'));
  });
});
