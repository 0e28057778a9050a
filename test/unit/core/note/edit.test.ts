import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { setField, setMapEntry, setStep } from '../../../../src/core/note/edit.ts';
import { type TextEdit, applyEdits } from '../../../../src/core/note/textEdit.ts';
import { readFrontMatter } from '../../../../src/core/note/frontMatter.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { day, name } from '../../../support/arbitraries.ts';
import { bareFile, change, oddFile, type OddFile } from '../../../support/oddFiles.ts';

const fatal = new Set<string>(['unreadable-yaml', 'not-a-map']);
const bodyOf = (text: string) => text.slice(readFrontMatter(text).bodyStart);

/** The one edit, or undefined where none is needed. Refused only where front matter is broken or entangled. */
function theEdit(
  edited: ReturnType<typeof setField>,
  { text, entangled }: OddFile,
): TextEdit | 'refused' | undefined {
  if (!edited.ok) {
    const { problems } = readFrontMatter(text);
    assert.ok(entangled || problems.some(({ code }) => fatal.has(code)), `refused:\n${text}`);
    return 'refused';
  }
  assert.ok(edited.edits.length <= 1);
  return edited.edits[0];
}

/** The edit lies within the entry's lines, or puts whole lines between two others. */
function staysInPlace(
  { text, lines, entangled }: OddFile,
  key: string,
  { span, text: put }: TextEdit,
) {
  const own = lines.get(key);
  if (readFrontMatter(text).map?.entries.some((entry) => entry.key === key)) {
    // Blank lines behind it may go with it, so that a text above that keeps its last ones does not take them in.
    const isWithin =
      own !== undefined && span.start >= own.start && text.slice(own.end, span.end).trim() === '';
    assert.ok(isWithin || entangled, 'outside its lines');
    return;
  }
  assert.equal(span.start, span.end, 'an insertion replaces nothing');
  const isWholeLines = /^\r?\n[^\n]/.test(put)
    ? /^(\r?\n|$)/.test(text.slice(span.end))
    : put.endsWith('\n');
  assert.ok(isWholeLines, 'whole lines');
}

function others(text: string, key: string) {
  return Object.entries(readNote('notes/x.md', text).fields).filter(([one]) => one !== key);
}

describe('setting a field', () => {
  it('changes that entry and nothing else, in files of any style', () => {
    fc.assert(
      fc.property(oddFile, change, (file, { key, value }) => {
        const edit = theEdit(setField(file.text, key, value), file);
        if (edit === 'refused') {
          return;
        }
        const after = edit ? applyEdits(file.text, [edit]) : file.text;
        if (edit) {
          staysInPlace(file, key, edit);
        }
        assert.deepEqual(readNote('notes/x.md', after).fields[key], value);
        assert.deepEqual(others(after, key), others(file.text, key));
        assert.equal(bodyOf(after), bodyOf(file.text));
        assert.equal(
          after.split('\n').filter((line) => line.endsWith('\r')).length > 0,
          file.text.includes('\r'),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes an entry out between a text that keeps its blank lines and a blank line', () => {
    const front = (author: string) => `---\nrating: |+\n  a\n\n${author}mine: b\n---\n`;
    const text = front('author: hide\n\n');
    const edited = setField(text, 'author', undefined);
    assert.ok(edited.ok);
    assert.equal(applyEdits(text, edited.edits), front(''));
  });

  it('twice to the same value is once', () => {
    fc.assert(
      fc.property(oddFile, change, (file, { key, value }) => {
        const first = setField(file.text, key, value);
        if (first.ok) {
          assert.deepEqual(setField(applyEdits(file.text, first.edits), key, value), {
            ok: true,
            edits: [],
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and taking it away again gives the file back, byte for byte', () => {
    fc.assert(
      fc.property(oddFile, change, (file, { key, value }) => {
        fc.pre(!readFrontMatter(file.text).map?.entries.some((entry) => entry.key === key));
        const added = setField(file.text, key, value);
        if (added.ok) {
          const after = applyEdits(file.text, added.edits);
          const removed = setField(after, key, undefined);
          assert.ok(removed.ok);
          assert.equal(applyEdits(after, removed.edits), file.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('puts front matter before a file that has none', () => {
    fc.assert(
      fc.property(bareFile, change, (text, { key, value }) => {
        const edited = setField(text, key, value);
        assert.ok(edited.ok);
        const after = applyEdits(text, edited.edits);
        assert.deepEqual(readNote('notes/x.md', after).fields[key], value);
        assert.ok(after.replace('\ufeff', '').endsWith(text.replace('\ufeff', '')));
        assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'));
      }),
    );
  });
});

describe('setting one entry of a map field', () => {
  it('adds or changes that entry and leaves the others', () => {
    fc.assert(
      fc.property(
        oddFile,
        fc.constantFrom('told', 'reviewed'),
        name,
        day,
        (file, field, key, when) => {
          fc.pre(key !== '__proto__');
          const edit = theEdit(setMapEntry(file.text, field, key, when), file);
          if (edit !== 'refused') {
            const after = edit ? applyEdits(file.text, [edit]) : file.text;
            const was = readNote('notes/x.md', file.text).fields[field];
            assert.deepEqual(readNote('notes/x.md', after).fields[field], { ...was, [key]: when });
            assert.deepEqual(others(after, field), others(file.text, field));
            assert.equal(bodyOf(after), bodyOf(file.text));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('ticking a step', () => {
  const text = '# T\n\n- [ ] same\n* [X] other\n  1. [ ] same\n';
  const { steps } = readNote('notes/x.md', text).body;

  it('changes exactly one character', () => {
    for (const step of steps) {
      const edited = setStep(text, steps, step, !step.done);
      assert.ok(edited.ok);
      assert.deepEqual(edited.edits, [
        { span: { start: step.at, end: step.at + 1 }, text: step.done ? ' ' : 'x' },
      ]);
      assert.equal(
        readNote('notes/x.md', applyEdits(text, edited.edits)).body.steps.length,
        steps.length,
      );
      assert.deepEqual(setStep(text, steps, step, step.done), { ok: true, edits: [] });
    }
  });

  it('finds a step that has moved, the nearest of its like, and none that is gone', () => {
    const moved = `\n\n\n${text}`;
    const now = readNote('notes/x.md', moved).body.steps;
    const edited = setStep(moved, now, { text: 'same', at: (steps[2]?.at ?? 0) + 1 }, true);
    assert.equal(edited.ok && edited.edits[0]?.span.start, now[2]?.at);
    assert.deepEqual(setStep(text, steps, { text: 'gone', at: 1 }, true), {
      ok: false,
      reason: 'not-found',
    });
  });
});
