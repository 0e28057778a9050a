import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Day } from '../../../../src/core/day.ts';
import { readBody } from '../../../../src/core/note/body.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { setStepDate } from '../../../../src/core/note/stepDate.ts';
import { day, label } from '../../../support/arbitraries.ts';

/** The text after the date of its first step was set. */
function dated(text: string, due: string | undefined): string {
  const [step] = readBody(text, 0).steps;
  assert.ok(step);
  const edited = setStepDate(text, step, due as Day | undefined);
  assert.ok(edited.ok);
  return applyEdits(text, edited.edits);
}

describe('the date of a step', () => {
  const id = '2026-11-17-thanks-a-0001';
  const cases: readonly (readonly [was: string, due: string | undefined, is: string])[] = [
    ['- [ ] call', '2026-11-30', '- [ ] call 2026-11-30'],
    ['- [ ] call  \r\nmore', '2026-11-30', '- [ ] call 2026-11-30  \r\nmore'],
    ['- [ ] call 2026-11-30 Ada', '2026-12-01', '- [ ] call 2026-12-01 Ada'],
    ['- [ ] call 2026-11-30 Ada', undefined, '- [ ] call Ada'],
    ['- [ ] call 2026-11-30', undefined, '- [ ] call'],
    ['- [ ] 2026-11-30 call', undefined, '- [ ] call'],
    ['- [ ] call (2026-11-30)', undefined, '- [ ] call ()'],
    ['- [ ] 11月までに、2026-11-30まで', '2026-12-01', '- [ ] 11月までに、2026-12-01まで'],
    ['- [ ] call', undefined, '- [ ] call'],
    ['- [ ] call 2026-11-30', '2026-11-30', '- [ ] call 2026-11-30'],
    ['- [ ] call 2026-02-30', '2026-11-30', '- [ ] call 2026-02-30 2026-11-30'],
    [`- [ ] see ${id}`, '2026-11-17', `- [ ] see ${id} 2026-11-17`],
    [`- [ ] see ${id} 2026-11-17`, '2026-12-01', `- [ ] see ${id} 2026-12-01`],
    [`- [ ] see ${id} 2026-11-17`, undefined, `- [ ] see ${id}`],
    ['- [ ] a\n- [ ] a', '2026-11-30', '- [ ] a 2026-11-30\n- [ ] a'],
  ];
  for (const [was, due, is] of cases) {
    it(`${due ?? 'none'} in ${JSON.stringify(was)} gives ${JSON.stringify(is)}`, () => {
      assert.equal(dated(was, due), is);
    });
  }

  it('is not set where the step no longer stands', () => {
    const step = { text: 'call', done: false, due: undefined, at: 3 };
    assert.deepEqual(setStepDate('- [ ] write\ncall', step, '2026-11-30' as Day), {
      ok: false,
      reason: 'not-found',
    });
  });

  it('is what it was set to, and all else on the line stays', () => {
    fc.assert(
      fc.property(label, fc.option(day), day, (words, before, due) => {
        const text = `# T\n\n- [ ] ${words}${before === null ? '' : ` ${before}`}\nmore`;
        const [step] = readBody(text, 0).steps;
        fc.pre(step !== undefined);
        const after = dated(text, due);
        assert.equal(readBody(after, 0).steps[0]?.due, due);
        const expected = step.due === undefined ? step.text : step.text.replace(step.due, '');
        assert.equal(
          after.replace(` ${due}`, '').length,
          text.length - (step.due === undefined ? 0 : 11),
        );
        assert.ok(expected.length <= step.text.length);
      }),
    );
  });
});
