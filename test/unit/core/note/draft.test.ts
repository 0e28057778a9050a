import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDraft, type Draft } from '../../../../src/core/note/draft.ts';
import { fieldsOf, type FieldKey } from '../../../../src/core/note/fields.ts';
import { noteKinds, sides, stages } from '../../../../src/core/note/kind.ts';
import { headings, mainSection, sectionsOf } from '../../../../src/core/note/sections.ts';
import type { ArgumentFault } from '../../../../src/core/refusal.ts';
import { fieldValues } from '../../../support/arbitraries.ts';

const good = { kind: 'interaction', text: 'It times out' };

function drafted(argument: unknown): Draft {
  const read = readDraft(argument);
  assert.ok(read.ok, JSON.stringify(read));
  return read.draft;
}

function refused(argument: unknown): { field: string; why: ArgumentFault } {
  const read = readDraft(argument);
  assert.ok(!read.ok && read.refusal.code === 'bad-argument', JSON.stringify(read));
  return { field: read.refusal.field, why: read.refusal.why };
}

const text = { code: 'wrong-type', expected: 'string' } as const;
const texts = { code: 'wrong-type', expected: 'string[]' } as const;
const customers = { code: 'wrong-type', expected: 'string | string[]' } as const;
const notDate = { code: 'not-a-date' } as const;
const unknown = { code: 'unknown-field' } as const;
const oneOf = (values: readonly string[]) => ({ code: 'one-of', values }) as const;
const parsed = (json: string) => JSON.parse(json) as object;

describe('the argument of a log', () => {
  for (const argument of [undefined, null, 'x', 5, true, [], [good]]) {
    it(`is an object, not ${JSON.stringify(argument) ?? 'nothing'}`, () => {
      assert.deepEqual(refused(argument), {
        field: '',
        why: { code: 'wrong-type', expected: 'object' },
      });
    });
  }

  const improvement = { kind: 'improvement', text: 'x' };
  const link = {
    code: 'wrong-type',
    expected: '(string | {path, lines?, commit?, text?})[]',
  } as const;
  const introduction = { code: 'wrong-type', expected: '{of, to, by?, gains?, state?}' } as const;
  const bad: readonly (readonly [given: object, field: string, why: ArgumentFault])[] = [
    [{ text: 'x' }, 'kind', oneOf(noteKinds)],
    ...['letter', 'customer', 'constructor', 5, null, ['thanks']].map(
      (kind) => [{ ...good, kind }, 'kind', oneOf(noteKinds)] as const,
    ),
    [{ kind: 'thanks' }, 'text', { code: 'required' }],
    [{ ...good, text: ' \n　' }, 'text', { code: 'required' }],
    ...[null, 5, ['x'], {}].map((one) => [{ ...good, text: one }, 'text', text] as const),
    ...[null, 5, ['x'], {}].map((title) => [{ ...good, title }, 'title', text] as const),
    ...[null, 5, {}].map((folder) => [{ ...good, folder }, 'folder', text] as const),
    ...[null, 'Ada', [5], ['Ada', null], {}].map(
      (names) => [{ ...good, names }, 'names', texts] as const,
    ),
    ...[null, 'x', ['x'], 5].map(
      (sections) =>
        [
          { ...good, sections },
          'sections',
          { code: 'wrong-type', expected: '{name: string}' },
        ] as const,
    ),
    [{ ...good, sections: { meant: 5 } }, 'sections.meant', text],
    [{ ...good, sections: { meant: null } }, 'sections.meant', text],
    [{ ...good, sections: { learned: 'x' } }, 'sections.learned', oneOf(sectionsOf.interaction)],
    [{ ...good, sections: { Wise: 'x' } }, 'sections.Wise', oneOf(sectionsOf.interaction)],
    [
      { ...good, sections: parsed('{"__proto__":"x"}') },
      'sections.__proto__',
      oneOf(sectionsOf.interaction),
    ],
    [{ ...good, colour: 'red' }, 'colour', unknown],
    [{ ...good, constructor: 'x' }, 'constructor', unknown],
    [{ ...good, ...parsed('{"a":1}'), kind: 'thanks' }, 'a', unknown],
    [parsed('{"kind":"thanks","text":"x","__proto__":{"win":"award"}}'), '__proto__', unknown],
    [{ ...good, scope: 'task' }, 'scope', { code: 'not-for-kind', kind: 'interaction' }],
    [{ ...good, name: 'x' }, 'name', { code: 'not-for-kind', kind: 'interaction' }],
    [{ ...improvement, stage: 'plan' }, 'stage', { code: 'not-for-kind', kind: 'improvement' }],
    ...[null, 5, {}, [5], ['  '], [null], [['a']]].map(
      (customer) => [{ ...good, customer }, 'customer.0', customers] as const,
    ),
    [{ ...good, tags: ['a', 5] }, 'tags.1', texts],
    ...['soon', 5, null, [], {}, ['plan']].map(
      (stage) => [{ ...good, stage }, 'stage', oneOf(stages)] as const,
    ),
    [{ ...improvement, gains: ['me', 'you'] }, 'gains.1', oneOf(sides)],
    [{ ...improvement, gains: 'you' }, 'gains.0', oneOf(sides)],
    ...['2026-02-30', 'tomorrow', '2026-11-30T10:00', 5, null].map(
      (due) => [{ ...improvement, due }, 'due', notDate] as const,
    ),
    ...['2026-13-01', '2026-11-30x', '20261130', 5].map(
      (date) => [{ ...good, date }, 'date', notDate] as const,
    ),
    [
      { kind: 'thanks', text: 'x', told: 'sato' },
      'told',
      { code: 'wrong-type', expected: '{person: date}' },
    ],
    [{ kind: 'thanks', text: 'x', told: { sato: 'soon' } }, 'told.sato', notDate],
    [
      { kind: 'thanks', text: 'x', told: parsed('{"__proto__":"2026-11-30"}') },
      'told.__proto__',
      unknown,
    ],
    ...[-1, 1.5, 'many', {}].map(
      (masked) =>
        [{ ...good, masked }, 'masked', { code: 'wrong-type', expected: 'number' }] as const,
    ),
    [{ ...good, code: [5] }, 'code.0', link],
    [{ ...good, code: ['a', {}] }, 'code.1.path', link],
    [{ ...good, code: [{ path: 'a', line: '5' }] }, 'code.0.line', unknown],
    [{ ...good, introduction: 'Ada' }, 'introduction', introduction],
    [{ ...good, introduction: { of: 'Ada' } }, 'introduction.to', introduction],
    [
      { ...good, introduction: { of: 'a', to: 'b', state: 'x' } },
      'introduction.state',
      oneOf(['open', 'kept', 'broken']),
    ],
    [{ ...good, introduction: { of: 'a', to: 'b', from: 'c' } }, 'introduction.from', unknown],
  ];
  for (const [given, field, why] of bad) {
    it(`is refused at "${field}": ${JSON.stringify(given)}`, () => {
      assert.deepEqual(refused(given), { field, why });
    });
  }

  it('needs nothing but a kind and words', () => {
    assert.deepEqual(drafted(good), {
      kind: 'interaction',
      title: undefined,
      fields: {},
      sections: { said: 'It times out' },
      names: [],
      folder: undefined,
    });
  });

  for (const kind of noteKinds) {
    it(`may give every field of ${kind}`, () => {
      for (const key of fieldsOf[kind]) {
        const values = fieldValues[
          key as FieldKey & keyof typeof fieldValues
        ] as fc.Arbitrary<unknown>;
        fc.assert(
          fc.property(values, (value) => {
            const { fields } = drafted({ kind, text: 'x', [key]: value });
            assert.ok(Object.hasOwn(fields, key), JSON.stringify(value));
          }),
          { numRuns: 30 },
        );
      }
    });
  }

  it('may leave fields empty: they are not said', () => {
    const empty = {
      customer: [],
      tags: [''],
      stage: '',
      heard: undefined,
      title: '  ',
      names: ['', ' '],
      sections: { meant: '' },
    };
    const draft = drafted({ ...good, ...empty });
    assert.deepEqual([draft.fields, draft.title, draft.names], [{}, undefined, []]);
  });

  it('may give one value where there may be several', () => {
    assert.deepEqual(drafted({ ...good, customer: ' Mirai ', code: 'src/a.ts#L1' }).fields, {
      customer: ['Mirai'],
      code: [{ path: 'src/a.ts#L1' }],
    });
  });

  it('may call sections by id or by heading, in either language and any width', () => {
    for (const key of ['meant', headings.meant.en, headings.meant.ja, 'MEANT', 'ｍｅａｎｔ']) {
      assert.equal(drafted({ ...good, sections: { [key]: 'why' } }).sections.meant, 'why');
    }
  });

  it('loses no word that is said of one section twice', () => {
    const sections = { said: 'more', Meant: 'a', meant: 'b', [headings.meant.ja]: 'a' };
    assert.deepEqual(drafted({ ...good, sections }).sections, {
      said: 'It times out\n\nmore',
      meant: 'a\n\nb\n\na',
    });
    const twice = drafted({ ...good, sections: { said: 'It times out' } });
    assert.deepEqual(twice.sections, { said: 'It times out' });
  });

  it('keeps the lines of words, and puts what goes into the front matter on one line', () => {
    const draft = drafted({ ...good, text: ' a\r\n b\rc ', tags: ['x\n y'], folder: 'app' });
    assert.deepEqual(
      [draft.sections.said, draft.fields.tags, draft.folder],
      ['a\n b\nc', ['x y'], 'app'],
    );
  });

  it('may be huge, and hold half a character', () => {
    const draft = drafted({ ...good, text: 'あ'.repeat(1_000_000), title: '\ud83d'.repeat(10) });
    assert.equal(draft.sections[mainSection.interaction]?.length, 1_000_000);
  });

  it('is read or refused, whatever it is', () => {
    const key = fc.constantFrom(
      'text',
      'title',
      'sections',
      'names',
      'code',
      'told',
      'introduction',
      'tags',
      'due',
      'masked',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...noteKinds),
        fc.dictionary(key, fc.anything({ withNullPrototype: true })),
        (kind, given) => {
          const read = readDraft({ ...given, kind });
          assert.ok(read.ok || read.refusal.code === 'bad-argument');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
