import assert from 'node:assert/strict';
import {
  customerIdFor,
  customerNamer,
  customersIn,
  type Customer,
} from '../../../../src/core/customers/customers.ts';
import { aDay, entriesFrom, noteText, notesFrom, pageText } from '../../../support/builders.ts';

type Files = { readonly [path: string]: string };

const note = (date: string, ...customer: string[]) => noteText({ fields: { date, customer } });

function customers(files: Files, today = '2026-11-20'): readonly Customer[] {
  const entries = entriesFrom(files);
  const found = customersIn(entries, notesFrom(files), aDay(today));
  assert.deepEqual(customersIn([...entries].reverse(), notesFrom(files), aDay(today)), found);
  return found;
}
const ids = (files: Files, today?: string) => customers(files, today).map(({ id }) => id);

describe('the customers of a folder', () => {
  it('are those that have a page, and those that notes name', () => {
    const files = {
      'customers/mirai.md': pageText('name: Mirai Foods\naliases: [Mirai, ミライ]'),
      'notes/a.md': note('2026-11-17', 'acme'),
    };
    const [acme, mirai] = customers(files);
    assert.deepEqual(
      [acme?.id, acme?.name, acme?.aliases, acme?.page],
      ['acme', 'Acme', [], undefined],
    );
    assert.deepEqual(
      [mirai?.id, mirai?.name, mirai?.aliases],
      ['mirai', 'Mirai Foods', ['Mirai', 'ミライ']],
    );
    assert.equal(mirai?.page?.path, 'customers/mirai.md');
  });

  it('are called by the page: its name, else its heading, else its id', () => {
    const files = {
      'customers/a.md': pageText('name: Named', 'Headed'),
      'customers/b.md': pageText('', 'Headed'),
      'customers/c-c.md': '',
    };
    assert.deepEqual(
      customers(files).map(({ name }) => name),
      ['Headed', 'Named', 'c c'],
    );
  });

  it('come in the order in which they were last met, then by name', () => {
    const files = {
      'customers/never-b.md': '',
      'customers/never-a.md': '',
      'notes/1.md': note('2026-11-01', 'long-ago'),
      'notes/2.md': note('2026-11-19', 'lately', 'long-gone'),
      'notes/3.md': note('2026-01-01', 'long-gone'),
    };
    assert.deepEqual(ids(files), ['lately', 'long-gone', 'long-ago', 'never-a', 'never-b']);
  });

  it('were not met by a note of the future', () => {
    const files = {
      'notes/1.md': note('2026-11-01', 'a'),
      'notes/2.md': note('2026-12-24', 'a'),
      'notes/3.md': note('2026-12-24', 'b'),
    };
    const found = customers(files).map(({ id, lastContact, notes }) => [
      id,
      lastContact,
      notes.length,
    ]);
    assert.deepEqual(found, [
      ['a', '2026-11-01', 2],
      ['b', undefined, 1],
    ]);
    assert.deepEqual(ids(files, '2026-12-24'), ['a', 'b']);
  });

  it('share a note that names several, each once', () => {
    const decomposed = 'が'.normalize('NFD');
    const found = customers({ 'notes/1.md': note('2026-11-01', 'a', 'が', 'a', decomposed) });
    assert.deepEqual(
      found.map(({ id, notes }) => [id, notes.length]),
      [
        ['a', 1],
        ['が', 1],
      ],
    );
  });

  it('are known by any name of their page, whatever its width and case', () => {
    const files = {
      'customers/mirai.md': pageText('name: ミライ食品\naliases: [Mirai Foods]'),
      ...Object.fromEntries(
        ['mirai', 'MIRAI', 'ﾐﾗｲ食品', 'ｍｉｒａｉ　foods'].map((name, at) => [
          `notes/${at}.md`,
          note(`2026-11-0${at + 1}`, name),
        ]),
      ),
    };
    const [mirai, ...others] = customers(files);
    assert.deepEqual([mirai?.id, mirai?.notes.length, others], ['mirai', 4, []]);
  });

  it('are one without a page too, however notes spell them', () => {
    const found = customers({
      'notes/1.md': note('2026-11-01', 'tanaka-precision'),
      'notes/2.md': note('2026-11-02', 'Tanaka Precision', 'tanaka-precision'),
    });
    assert.deepEqual(
      found.map(({ name, notes }) => [name, notes.length]),
      [['Tanaka Precision', 2]],
    );
  });

  it('are never mixed up where two pages share an alias: the first by path has it', () => {
    const files = {
      'customers/b.md': pageText('aliases: [Same]'),
      'customers/a.md': pageText('aliases: [Same, B]'),
      'notes/1.md': note('2026-11-01', 'same'),
      'notes/2.md': note('2026-11-02', 'b'),
    };
    assert.deepEqual(
      customers(files).map(({ id, notes }) => [id, notes.map((one) => one.id)]),
      [
        ['b', ['2']],
        ['a', ['1']],
      ],
    );
  });

  it('have one page where two have the same id', () => {
    const files = {
      'customers/x/a.md': pageText('', 'Second'),
      'customers/a.md': pageText('', 'First'),
    };
    assert.deepEqual(
      customers(files).map(({ name }) => name),
      ['First'],
    );
  });
});

describe('the id for what somebody typed', () => {
  const entries = entriesFrom({
    'customers/mirai.md': pageText('name: ミライ食品\naliases: [Mirai Foods, acme]'),
    'customers/acme.md': pageText('', 'Acme Corporation'),
    'customers/kitano-logistics.md': pageText(),
    'notes/1.md': note('2026-11-01', 'Handwritten Inc.'),
    'notes/2.md': note('2026-11-02', 'aozora-works'),
  });
  const expected: { readonly [typed: string]: string } = {
    mirai: 'mirai',
    ' MIRAI ': 'mirai',
    ﾐﾗｲ食品: 'mirai',
    'mirai　foods': 'mirai',
    ACME: 'acme',
    'acme corporation': 'acme',
    'handwritten inc.': 'Handwritten Inc.',
    'Kitano Logistics': 'kitano-logistics',
    'KITANO‐LOGISTICS': 'kitano-logistics',
    'Aozora　works': 'aozora-works',
    'Nova Bank': 'nova-bank',
    株式会社あした: '株式会社あした',
    '北野 商事': '北野 商事',
    'ACME  GmbH': 'ACME GmbH',
    "O'Neill & Sons": "O'Neill & Sons",
    con: 'con',
    ' ??? ': '???',
  };
  for (const [typed, id] of Object.entries(expected)) {
    it(`"${typed}" is ${id}`, () => {
      assert.equal(customerIdFor(typed, entries), id);
      assert.equal(customerIdFor(typed, [...entries].reverse()), id);
    });
  }

  it('gives the name back to whoever looks, as it was typed', () => {
    for (const typed of [
      'Tanaka Precision',
      'ACME GmbH',
      "O'Neill & Sons",
      '北野 商事',
      'Élan 3',
    ]) {
      const id = customerIdFor(typed, entries);
      const known = entriesFrom({ 'notes/1.md': note('2026-11-01', id) });
      assert.equal(customerNamer(known)(id), typed);
      assert.equal(customerIdFor(typed.toUpperCase(), known), id);
    }
  });

  it('stays what it is when it is typed again', () => {
    for (const id of Object.values(expected)) {
      const known = entriesFrom({ 'notes/1.md': note('2026-11-01', id) });
      assert.equal(customerIdFor(id, known), id);
    }
  });
});
