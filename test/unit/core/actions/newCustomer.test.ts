import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { newCustomer, pageOfCustomer } from '../../../../src/core/actions/newCustomer.ts';
import { findCustomer } from '../../../../src/core/customers/customers.ts';
import type { Language } from '../../../../src/core/note/sections.ts';
import { storable } from '../../../../src/core/note/words.ts';
import { label } from '../../../support/arbitraries.ts';
import { entriesFrom, noteText, pageText } from '../../../support/builders.ts';
import { MemoryStore } from '../../../support/memoryStore.ts';

type Files = { readonly [path: string]: string };

function folder(files: Files, editorLanguage: Language = 'en') {
  const store = new MemoryStore(files, { isForgiving: true });
  const setting = () =>
    ({
      store,
      entries: entriesFrom(store.files),
      noteLanguage: 'auto',
      editorLanguage,
    }) as const;
  return {
    store,
    make: (name: string, id?: string) => newCustomer(setting(), { name, id }),
    open: (id: string) => pageOfCustomer(setting(), id),
  };
}

const note = (...customer: string[]) => noteText({ fields: { customer } });

/** The path that was made, or the field that was refused and why. */
const outcome = (result: Awaited<ReturnType<typeof newCustomer>>) =>
  result.ok
    ? result.path
    : result.refusal.code === 'bad-argument' && [result.refusal.field, result.refusal.why.code];

describe('a new customer', () => {
  it('gets a page with the name and a heading for each area to write under', async () => {
    const { store, make } = folder({});
    assert.equal(outcome(await make('  ACME\tGmbH ')), 'customers/acme-gmbh.md');
    assert.equal(
      store.files['customers/acme-gmbh.md'],
      `---
kind: customer
name: ACME GmbH
---

# ACME GmbH

## Their work

## Their competitors

## Their environment

## Their worries

## Their strategy

## How they decide

## Who must recognise them
`,
    );
    assert.match(store.files['README.md'] ?? '', /Ashita/);
  });

  it('is written about in the language of notes: Japanese where the editor or the name is', async () => {
    for (const [name, language] of [
      ['青空銀行', 'ja'],
      ['みらい食品', 'en'],
    ] as const) {
      const { store, make } = folder({}, language);
      const path = outcome(await make(name));
      assert.equal(path, `customers/${name}.md`);
      assert.match(store.files[`customers/${name}.md`] ?? '', /\n## 仕事\n\n## 競合\n/);
    }
  });

  it('has the id that was given', async () => {
    const { make } = folder({});
    assert.equal(outcome(await make('Aozora Bank', 'aozora')), 'customers/aozora.md');
    const decomposed = 'が'.normalize('NFD');
    assert.equal(outcome(await make('Ga', decomposed)), 'customers/が.md');
  });

  it('is the one whom notes name already, however they spell it', async () => {
    for (const spelled of ['tanaka-precision', 'Tanaka Precision', 'ＴＡＮＡＫＡ precision']) {
      const { store, make } = folder({ 'notes/a.md': note(spelled) });
      assert.equal(outcome(await make('Tanaka Precision')), 'customers/tanaka-precision.md');
      const found = findCustomer(spelled, entriesFrom(store.files));
      assert.equal(found?.page?.path, 'customers/tanaka-precision.md');
    }
  });

  it('takes over nobody else’s notes by its file name', async () => {
    const { make } = folder({ 'notes/a.md': note('c'), 'customers/x-2.md': pageText('name: X') });
    assert.equal(outcome(await make('C++')), 'customers/c-2.md');
    assert.equal(outcome(await make('C#')), 'customers/c-3.md');
    assert.equal(outcome(await make('???')), 'customers/customer.md');
    assert.equal(outcome(await make('con')), 'customers/con-con.md');
  });

  it('is refused where a page answers to that id, name or alias, in whatever case or composition', async () => {
    const { store, make } = folder({
      'customers/acme.md': pageText('name: ACME GmbH\naliases: [アクメ]', 'Acme, Berlin'),
      'customers/が.md': '',
    });
    const before = { ...store.files };
    for (const [name, id, field] of [
      ['Acme', undefined, 'name'],
      ['acme gmbh', 'other', 'name'],
      ['ｱｸﾒ', undefined, 'name'],
      ['acme, berlin', undefined, 'name'],
      ['が'.normalize('NFD'), undefined, 'name'],
      ['Other', 'ACME', 'id'],
      ['Other', 'が'.normalize('NFD'), 'id'],
    ] as const) {
      assert.deepEqual(outcome(await make(name, id)), [field, 'taken'], `${name} ${id ?? ''}`);
    }
    assert.deepEqual(store.files, before);
  });

  it('is refused without a name, and under an id that is no file name everywhere', async () => {
    const { store, make } = folder({});
    assert.deepEqual(outcome(await make(' \n')), ['name', 'required']);
    for (const id of [
      '',
      '../a',
      'a/b',
      'a\\b',
      '.a',
      'a.',
      'con',
      'NUL.x',
      'a b',
      'a:b',
      'x'.repeat(81),
    ]) {
      assert.deepEqual(outcome(await make('A', id)), ['id', 'no-file-name'], id);
    }
    assert.deepEqual(store.files, {});
  });

  it('is refused where its file is there and cannot be read', async () => {
    const { make, open } = folder({ 'customers/acme.md': 'x'.repeat(2_000_000) });
    assert.deepEqual(outcome(await make('Acme')), ['name', 'taken']);
    assert.equal(outcome(await open('acme')), 'customers/acme.md');
  });

  it('is found by its name afterwards, whatever the name', async () => {
    await fc.assert(
      fc.asyncProperty(label, label, async (name, other) => {
        const { store, make } = folder({ 'notes/a.md': note(other) });
        const path = outcome(await make(name));
        const found = findCustomer(storable(name), entriesFrom(store.files));
        assert.equal(found?.page?.path, path);
      }),
    );
  });
});

describe('opening a customer', () => {
  it('finds the page by id, name and alias', async () => {
    const files = { 'customers/mirai.md': pageText('name: Mirai Foods\naliases: [ミライ]') };
    for (const id of ['mirai', 'MIRAI', 'mirai foods', 'ﾐﾗｲ']) {
      assert.equal(outcome(await folder(files).open(id)), 'customers/mirai.md');
    }
  });

  it('makes the page of one whom only notes name', async () => {
    const { store, open } = folder({ 'notes/a.md': note('aozora', 'ACME GmbH') });
    assert.equal(outcome(await open('aozora')), 'customers/aozora.md');
    assert.match(store.files['customers/aozora.md'] ?? '', /\nname: Aozora\n---\n\n# Aozora\n/);
    assert.equal(outcome(await open('acme gmbh')), 'customers/acme-gmbh.md');
    assert.match(store.files['customers/acme-gmbh.md'] ?? '', /\nname: ACME GmbH\n/);
  });

  it('is refused where nobody names that customer', async () => {
    const { store, open } = folder({ 'notes/a.md': note('aozora') });
    assert.deepEqual(outcome(await open('aozoro')), ['id', 'no-such-customer']);
    assert.equal(Object.keys(store.files).length, 1);
  });
});
