import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, inTurn, inverse, type TextEdit } from '../../../../src/core/note/textEdit.ts';

/** An edit of whatever text there is: fractions of its length, and what to put. */
const wanted = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(4),
  put: fc.string({ maxLength: 4 }),
});

function editOf(
  text: string,
  { from, length, put }: typeof wanted extends fc.Arbitrary<infer T> ? T : never,
): TextEdit {
  const start = Math.floor(from * text.length);
  return { span: { start, end: Math.min(start + length, text.length) }, text: put };
}

describe('edits of a text', () => {
  it('made one after the other are edits of the first text, which do not touch one another', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(wanted, { maxLength: 6 }), (text, all) => {
        const steps = all.map((one) => (before: string) => ({
          ok: true as const,
          edits: [editOf(before, one)],
        }));
        const expected = all.reduce(
          (before, one) => applyEdits(before, [editOf(before, one)]),
          text,
        );
        const made = inTurn(text, steps);
        assert.ok(made.ok);
        assert.equal(applyEdits(text, made.edits), expected);
        made.edits
          .slice(1)
          .forEach(({ span }, at) => assert.ok(made.edits[at]!.span.end < span.start));
        assert.equal(applyEdits(expected, inverse(text, made.edits)), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('several of one maker count from the same text', () => {
    const put = (start: number, text: string) => ({ span: { start, end: start }, text });
    const made = inTurn('abc', [
      () => ({ ok: true, edits: [put(3, '3'), put(1, '1')] }),
      (before) => ({ ok: true, edits: [put(before.indexOf('b'), '!')] }),
    ]);
    assert.ok(made.ok);
    assert.equal(applyEdits('abc', made.edits), 'a1!bc3');
  });

  it('are none where one of them is refused', () => {
    const refused = { ok: false, reason: 'unsafe' } as const;
    const made = inTurn('a', [
      () => ({ ok: true, edits: [{ span: { start: 0, end: 1 }, text: 'b' }] }),
      () => refused,
    ]);
    assert.deepEqual(made, refused);
  });
});
