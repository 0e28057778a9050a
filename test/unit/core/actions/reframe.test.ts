import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { undoChange } from '../../../../src/core/actions/change.ts';
import { reframe, type Reframing } from '../../../../src/core/actions/reframe.ts';
import { stepLine } from '../../../../src/core/note/addSteps.ts';
import { languageOf, readNote, wordsIn, type Note } from '../../../../src/core/note/read.ts';
import { storable, tidy } from '../../../../src/core/note/words.ts';
import { writeNote } from '../../../../src/core/note/write.ts';
import { newNote, words } from '../../../support/arbitraries.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const path = 'notes/2026/2026-11-18-frustration-a-k3f9.md';

function holding(text: string) {
  const store = new MemoryStore({ [path]: text });
  const target = new MemoryTarget(store);
  return {
    store,
    target,
    text: () => store.files[path] ?? '',
    reframe: (said: Reframing) => reframe(target, path, said, () => 'en'),
  };
}

const front = '---\nkind: frustration\ndate: 2026-11-18\n---\n\n';
const raw = `${front}# They keep changing it\n\n## Frustration\n\nThe third change in a month.\n`;
const expectation = 'They expected us to know who reads it.';

describe('reframing a frustration', () => {
  it('puts the expectation, what is beyond it, and steps into their sections, in order', async () => {
    const note = holding(raw);
    const beyond = 'Show both formats.';
    const result = await note.reframe({ expectation, beyond, next: ['Ask who reads it'] });
    assert.ok(result.ok);
    assert.equal(
      note.text(),
      `${raw}\n## Unmet expectation\n\n${expectation}\n\n## Beyond it\n\n${beyond}\n\n## Next\n\n- [ ] Ask who reads it\n`,
    );
    assert.equal(note.target.applied, 1);
  });

  it('writes the headings in the language of the note', async () => {
    const note = holding(`${front}# 何度も変わる\n\n## 困りごと\n\n今月三回目。\n`);
    await note.reframe({ expectation: '誰が読むかを知っていてほしかった。' });
    assert.match(note.text(), /\n## 応えられていない期待\n\n誰が読むかを知っていてほしかった。\n$/);
  });

  it('replaces words that are there, and no others', async () => {
    const text = `${raw}\n## Unmet expectation\nold\nwords\n\n## Mine\n\nkept\n\n## Next\n\n* [x] done\n`;
    const note = holding(text);
    await note.reframe({ expectation, next: ['new'] });
    const wanted = text.replace('old\nwords', expectation).replace('done\n', 'done\n* [ ] new\n');
    assert.equal(note.text(), wanted);
  });

  it('moves the steps that stand among words which give way to Next, as they are, and no others', async () => {
    const own = '* [ ] Ask Mika 2026-12-01\n  before noon\n\t- [x] ~~Call~~ (dropped)';
    const text = `${raw}\n## Unmet expectation\n\nold\n\n${own}\nmore\n\n## Beyond it\n\n- [ ] stays\n`;
    const wanted = (beyond: string) =>
      `${raw}\n## Unmet expectation\n\n${expectation}\n\n## Beyond it\n\n${beyond}\n\n## Next\n\n${own}\n`;
    for (const look of [(one: string) => one, (one: string) => one.replaceAll('\n', '\r\n')]) {
      const note = holding(look(text));
      assert.ok((await note.reframe({ expectation, next: ['Ask Mika 2026-12-01'] })).ok);
      assert.equal(note.text(), look(wanted('- [ ] stays')));
      assert.ok((await note.reframe({ beyond: 'More. \n\n- [ ] stays' })).ok);
      assert.equal(note.text(), look(wanted('More. \n\n- [ ] stays')));
      assert.ok((await note.reframe({ beyond: 'Less.' })).ok);
      assert.equal(note.text(), look(`${wanted('Less.')}- [ ] stays\n`));
    }
  });

  it('leaves alone what nobody answered', async () => {
    const text = `${raw}\n## Unmet expectation\n\nold\n\n## Beyond it\n\nolder\n`;
    const note = holding(text);
    for (const said of [{}, { expectation: ' \n', beyond: '', next: ['', ' '] }]) {
      assert.ok((await note.reframe(said)).ok);
    }
    assert.equal(note.text(), text);
    assert.equal(note.target.applied, 0);
  });

  it('keeps words whole that look like sections, fences and comments', async () => {
    const note = holding(`${raw}\n## Next\n\n- [ ] a\n`);
    const said = '## Next\n```\n# x\n<!-- y\n- [ ] z';
    await note.reframe({ expectation: said });
    const after = readNote(path, note.text());
    assert.equal(wordsIn(after, 'expectation'), said);
    assert.deepEqual(
      after.body.sections.map(({ name }) => name),
      ['frustration', 'expectation', 'next'],
    );
  });

  it('can be taken back as long as nobody changed the note', async () => {
    const note = holding(raw);
    const made = await note.reframe({ expectation, next: ['a'] });
    assert.ok(made.ok);
    const after = note.text();
    assert.ok(await undoChange(note.target, made));
    assert.equal(note.text(), raw);
    note.store.put(path, `${after}more`);
    assert.equal(await undoChange(note.target, made), false);
    assert.equal(note.text(), `${after}more`);
  });

  it('refuses what is no frustration, is not there, or cannot be read or changed', async () => {
    const refusals = async (text: string) => {
      const note = holding(text);
      const result = await note.reframe({ expectation });
      assert.equal(note.text(), text);
      return result.ok ? undefined : result.refusal.code;
    };
    assert.equal(await refusals(raw.replace('frustration', 'interaction')), 'wrong-kind');
    assert.equal(await refusals(raw.replace('2026-11-18', '[')), 'unreadable-note');
    assert.equal(await refusals(`${raw}\n\`\`\`\nnever closed\n`), 'unsafe-edit');
    const twice = '\n## Unmet expectation\n\na\n'.repeat(2);
    assert.equal(await refusals(raw + twice), 'unsafe-edit');
    const gone = holding(raw);
    gone.store.put(path, undefined);
    const result = await gone.reframe({ expectation });
    assert.equal(!result.ok && result.refusal.code, 'no-such-note');
  });

  it('meets somebody who changes the note in the same moment', async () => {
    const note = holding(raw);
    note.target.beforeApply = () => {
      note.target.beforeApply = () => undefined;
      note.store.put(path, `${raw}\nadded meanwhile\n`);
    };
    assert.ok((await note.reframe({ expectation })).ok);
    assert.match(note.text(), /added meanwhile\n\n## Unmet expectation\n\nThey expected/);
    let count = 0;
    note.target.beforeApply = () => note.store.put(path, `${raw}${count++}`);
    const result = await note.reframe({ expectation: 'other' });
    assert.equal(!result.ok && result.refusal.code, 'changed-meanwhile');
  });
});

/** Frustrations as people leave them behind. */
const frustrations = newNote
  .filter(({ kind }) => kind === 'frustration')
  .chain((note) => fc.constantFrom('en' as const, 'ja' as const).map((l) => writeNote(note, l)))
  .chain((text) =>
    fc.constantFrom(
      text,
      text.trimEnd(),
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text}`,
      `${text}\n## Mine\n\n~~~\n## Beyond it\n- [ ] no step\n~~~\nown words`,
      text.replace(/\n## /g, '\n<!-- remark -->\n\n### Small\n\n## '),
      text.replace(/(\n## [^\n]+\n)/g, '$1<!-- hint -->\n'),
      text.replace(/\n## /g, '\n- [ ] own\n  step\n- [x] own too\n\n## '),
      text.replace(/\n+## /g, '\n## '),
    ),
  );

/** All of a note that reframing must not touch, as it stands. */
function rest({ text, body }: Note): readonly string[] {
  const [first] = body.sections;
  const others = body.sections.filter(
    ({ name }) => name !== 'expectation' && name !== 'beyond' && name !== 'next',
  );
  return [
    text.slice(0, first?.heading.span.start).trimEnd(),
    ...others.map(({ heading, content }) => text.slice(heading.span.start, content.end).trimEnd()),
  ];
}

describe('any frustration, reframed with any words', () => {
  it('changes in those sections and nowhere else, says just that, and changes no more', async () => {
    await fc.assert(
      fc.asyncProperty(
        frustrations,
        fc.record({ expectation: words, beyond: words, next: fc.array(words, { maxLength: 2 }) }),
        async (text, said) => {
          const note = holding(text);
          const before = readNote(path, note.text());
          const made = await note.reframe(said);
          assert.ok(made.ok);
          const after = readNote(path, note.text());

          const expected = (name: 'expectation' | 'beyond') =>
            tidy(storable(said[name])) || wordsIn(before, name);
          assert.equal(wordsIn(after, 'expectation'), expected('expectation'));
          assert.equal(wordsIn(after, 'beyond'), expected('beyond'));
          const steps = after.body.steps.map((step) => step.text);
          for (const step of before.body.steps) {
            assert.ok(steps.includes(step.text), step.text);
          }
          for (const step of said.next.map(storable).map(stepLine)) {
            assert.ok(step === '' || steps.includes(step));
          }
          assert.deepEqual(rest(after), rest(before));
          assert.deepEqual([after.fields, after.title], [before.fields, before.title]);
          assert.equal(languageOf(after), languageOf(before) ?? languageOf(after));
          const isMixed = /(?<!\r)\n/;
          assert.ok(isMixed.test(text) || !isMixed.test(after.text));

          const applied = note.target.applied;
          assert.ok((await note.reframe(said)).ok);
          assert.equal(note.target.applied, applied);
          assert.ok(await undoChange(note.target, made));
          assert.equal(note.text(), before.text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
