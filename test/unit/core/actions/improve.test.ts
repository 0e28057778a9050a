import assert from 'node:assert/strict';
import { fromOrigins, readImprovement, takeOver } from '../../../../src/core/actions/improve.ts';
import { logNote } from '../../../../src/core/actions/log.ts';
import type { Entry } from '../../../../src/core/journal/entry.ts';
import { aDraft, entriesFrom, logSetting, noteText } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

const asked = { from: ['a'], title: 'Nightly check', scope: 'mechanism' };

function refusalOf(argument: unknown) {
  const read = readImprovement(argument);
  assert.ok(!read.ok);
  return read.refusal.code === 'bad-argument' ? [read.refusal.field, read.refusal.why] : [];
}

const origins = entriesFrom({
  'notes/a.md': noteText({ title: 'A', fields: { customer: ['mirai'] } }),
  'notes/b.md': noteText({ title: 'B', fields: { customer: ['kitano', 'mirai'] } }),
  'notes/c.md': noteText({ title: 'C' }),
});
const index = { byId: (id: string): Entry | undefined => origins.find((one) => one.id === id) };
const draftFrom = (from: readonly string[], fields = {}) =>
  aDraft({ kind: 'improvement', fields: { from: [...from], ...fields } });

describe('an improvement from other notes', () => {
  it('is asked for with where it comes from, a title and a scope; words are not required', () => {
    const read = readImprovement(asked);
    assert.ok(read.ok);
    const { kind, title, fields, sections } = read.draft;
    assert.deepEqual(
      [kind, title, fields],
      ['improvement', 'Nightly check', { from: ['a'], scope: 'mechanism' }],
    );
    assert.equal(sections.tomorrow, '');
  });

  it('takes words, sides and a date along', () => {
    const read = readImprovement({
      ...asked,
      ...{ text: 'Check at night', gains: ['customer'], pays: ['me'], due: '2026-11-30' },
      sections: { today: 'We wait for the phone' },
    });
    assert.ok(read.ok);
    assert.deepEqual(read.draft.sections, {
      tomorrow: 'Check at night',
      today: 'We wait for the phone',
    });
    assert.deepEqual(read.draft.fields, {
      from: ['a'],
      ...{ scope: 'mechanism', due: '2026-11-30', gains: ['customer'], pays: ['me'] },
    });
  });

  it('names the field that is missing or wrong, and why', () => {
    const required = { code: 'required' };
    assert.deepEqual(refusalOf({ ...asked, from: undefined }), ['from', required]);
    assert.deepEqual(refusalOf({ ...asked, from: [] }), ['from', required]);
    assert.deepEqual(refusalOf({ ...asked, title: ' ' }), ['title', required]);
    assert.deepEqual(refusalOf({ ...asked, scope: '' }), ['scope', required]);
    assert.equal(refusalOf({ ...asked, scope: 'world' })[0], 'scope');
    assert.deepEqual(refusalOf({ ...asked, text: 3 }), [
      'text',
      { code: 'wrong-type', expected: 'string' },
    ]);
    assert.equal(refusalOf({ ...asked, kind: 'thanks' })[0], 'kind');
    assert.deepEqual(refusalOf({ ...asked, due: 'soon' }), ['due', { code: 'not-a-date' }]);
    assert.deepEqual(refusalOf({ ...asked, what: 1 }), ['what', { code: 'unknown-field' }]);
    assert.deepEqual(refusalOf('a'), ['', { code: 'wrong-type', expected: 'object' }]);
  });

  it('takes over the customers of its origins, each once, unless it names its own', () => {
    const { fields } = fromOrigins(draftFrom(['a', 'b', 'a']), [...origins, origins[0]!]);
    assert.deepEqual(
      [fields.from, fields.customer],
      [
        ['a', 'b', 'c'],
        ['mirai', 'kitano'],
      ],
    );
    const own = fromOrigins(draftFrom(['a'], { customer: ['aozora'] }), origins);
    assert.deepEqual(own.fields.customer, ['aozora']);
    assert.ok(!('customer' in fromOrigins(draftFrom(['c']), origins.slice(2)).fields));
  });

  it('becomes a note that says where it came from', async () => {
    const store = new MemoryStore();
    const read = readImprovement({ ...asked, from: ['a', 'b'] });
    assert.ok(read.ok);
    await logNote(logSetting(store), fromOrigins(read.draft, origins.slice(0, 2)));
    assert.equal(
      store.note.text,
      `---\nkind: improvement\ndate: 2026-11-20T17:48:02+09:00\nauthor: hide\ncustomer: [mirai, kitano]\n` +
        `scope: mechanism\nstatus: open\nfrom: [a, b]\n---\n\n# Nightly check\n`,
    );
  });

  it('takes several customers over from the form, which can show only one of one', () => {
    const taken = (from: readonly string[]) => {
      const result = takeOver(draftFrom(from), index);
      assert.ok(result.ok);
      return result.draft.fields.customer;
    };
    assert.deepEqual(
      [taken(['a', 'b']), taken(['a']), taken([])],
      [['mirai', 'kitano'], undefined, undefined],
    );
  });

  it('does not leave the form with an origin that is nowhere', () => {
    assert.deepEqual(takeOver(draftFrom(['a', 'gone']), index), {
      ok: false,
      refusal: {
        code: 'bad-argument',
        field: 'from',
        why: { code: 'no-such-note', id: 'gone' },
      },
    });
  });
});
