import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDraft } from '../../../src/core/note/draft.ts';
import * as kinds from '../../../src/core/note/kind.ts';
import { blankDraft } from '../../../src/protocol/blankDraft.ts';
import { formDraft as formDraftSchema, type FormDraft } from '../../../src/protocol/form.ts';
import { argumentOf, fieldNameOf } from '../../../src/protocol/formArgument.ts';
import { day, words } from '../../support/arbitraries.ts';

/** What each gains stands under their name: this one is refused as the key of a map. */
const name = words.filter((text) => text.trim() !== '__proto__');
const path = words.filter((text) => text.trim() !== '');
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));

/** Whatever somebody may have put into the form. */
const formDraft: fc.Arbitrary<FormDraft> = fc.record({
  ...{
    text: path,
    customer: words,
    second: words,
    people: fc.array(words),
    with: words,
    tags: words,
  },
  scope: fc.constantFrom('', ...kinds.scopes),
  channel: fc.constantFrom('', ...kinds.channels),
  heard: fc.constantFrom('', ...kinds.heardWays),
  stage: fc.constantFrom('', ...kinds.stages),
  outcome: fc.constantFrom('', ...kinds.outcomes),
  win: fc.constantFrom('', ...kinds.wins),
  toward: fc.constantFrom('', ...kinds.towards),
  ...{ introduced: name, introducedTo: name, introducedBy: words },
  ...{ introducedGains: words, introducedToGains: words },
  introduction: fc.constantFrom('', ...kinds.introductionStates),
  gains: some(kinds.sides),
  pays: some(kinds.sides),
  due: fc.oneof(
    fc.constant(''),
    day,
    day.map((one) => ` ${one} `),
  ),
  code: fc.array(fc.record({ path, lines: fc.constantFrom('', 'L1-L2') })),
  from: fc.array(fc.record({ id: words, title: words })),
});

describe('what the form holds, as an argument', () => {
  it('is a draft, whatever is in the form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds.noteKinds), formDraft, (kind, draft) => {
        assert.ok(formDraftSchema().safeParse(draft).success);
        const read = readDraft(argumentOf(kind, draft));
        assert.ok(read.ok, JSON.stringify(read));
      }),
      { numRuns: 500 },
    );
  });

  it('says each thing once that the kind has, and nothing else', () => {
    const draft: FormDraft = {
      ...blankDraft,
      ...{ text: 'It times out', customer: ' Mirai, Inc. ', second: 'why', people: ['sato', ' '] },
      ...{
        scope: 'task',
        with: '田中、Ada，Bob, ',
        channel: 'call',
        heard: 'sales',
        stage: 'plan',
      },
      ...{ outcome: 'declined', win: 'award', toward: 'self', gains: ['me'], pays: ['team'] },
      ...{ due: '2026-11-30', tags: 'a,b、c', code: [{ path: 'a.ts', lines: 'L1' }] },
      from: [{ id: 'x', title: 'X' }],
    };
    const common = {
      customer: ['Mirai, Inc.'],
      tags: ['a', 'b', 'c'],
      code: [{ path: 'a.ts', lines: 'L1' }],
    };
    const expected: { readonly [K in kinds.NoteKind]: object } = {
      interaction: {
        ...common,
        ...{ with: ['田中', 'Ada', 'Bob'], channel: 'call', heard: 'sales', stage: 'plan' },
        ...{ outcome: 'declined', win: 'award', gains: ['me'], pays: ['team'] },
      },
      frustration: { ...common, heard: 'sales', toward: 'self' },
      thanks: { ...common, for: ['sato'], win: 'award' },
      improvement: {
        ...common,
        scope: 'task',
        due: '2026-11-30',
        gains: ['me'],
        pays: ['team'],
        from: ['x'],
      },
    };
    for (const kind of kinds.noteKinds) {
      const read = readDraft(argumentOf(kind, draft));
      assert.ok(read.ok);
      assert.deepEqual(read.draft.fields, expected[kind]);
    }
  });

  it('names the field to put right', () => {
    const faults: readonly (readonly [Partial<FormDraft>, string])[] = [
      [{ text: ' ' }, 'text'],
      [{ due: 'soon' }, 'due'],
      [{ code: [{ path: '' }] }, 'code'],
    ];
    for (const [said, field] of faults) {
      const read = readDraft(argumentOf('improvement', { ...blankDraft, text: 'x', ...said }));
      assert.ok(!read.ok && read.refusal.code === 'bad-argument');
      assert.equal(fieldNameOf(read.refusal.field), field);
    }
    assert.deepEqual(
      ['sections.meant', 'for.0', 'with.1', 'customer.0', 'tags.2', 'kind', ''].map(fieldNameOf),
      ['second', 'people', 'with', 'customer', 'tags', undefined, undefined],
    );
  });
});
