import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { undoFiles } from '../../../../src/core/actions/changeFiles.ts';
import { renameCustomer, type NewName } from '../../../../src/core/actions/renameCustomer.ts';
import { findCustomer, oneLine } from '../../../../src/core/customers/customers.ts';
import { asHeading } from '../../../../src/core/note/body.ts';
import { nameKey } from '../../../../src/core/note/customerName.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { inlineYaml } from '../../../../src/core/note/yamlText.ts';
import { storable } from '../../../../src/core/note/words.ts';
import { label, name as customerName } from '../../../support/arbitraries.ts';
import { entriesFrom, noteText } from '../../../support/builders.ts';
import { MemoryFiles, MemoryStore } from '../../../support/memoryStore.ts';

type Files = { readonly [path: string]: string };

/** The folder afterwards, or the field that was refused and why. Every step is taken back, too. */
async function renamed(files: Files, id: string, said: NewName) {
  const store = new MemoryStore(files);
  const before = store.files;
  const target = new MemoryFiles(store);
  const result = await renameCustomer(target, entriesFrom(before), id, said);
  const after = store.files;
  if (!result.ok) {
    assert.deepEqual(after, before);
    const { refusal } = result;
    return refusal.code === 'bad-argument' ? [refusal.field, refusal.why.code] : [refusal.code];
  }
  assert.ok(await undoFiles(target, result));
  assert.deepEqual(store.files, before, 'It was not taken back');
  return after;
}

const page = (front: string, body = '# Mirai Foods\n\n## Their work\n\nNoodles.\n') =>
  `---\nkind: customer # mine\n${front}\n---\n\n${body}`;
const note = (customer: string) =>
  `---\nkind: interaction\ncustomer: ${customer} # mine\n---\n\n# A\n`;

describe('renaming a customer', () => {
  it('sets the name and the heading, and the old name becomes an alias', async () => {
    const files = {
      'customers/mirai.md': page("name:  'Mirai Foods' # theirs\nowner: sato"),
      'notes/a.md': note('mirai'),
      'notes/b.md': note('Mirai Foods'),
    };
    assert.deepEqual(await renamed(files, 'mirai', { name: 'Aozora Foods' }), {
      ...files,
      'customers/mirai.md': page(
        'name:  Aozora Foods # theirs\naliases: [Mirai Foods]\nowner: sato',
        '# Aozora Foods\n\n## Their work\n\nNoodles.\n',
      ),
    });
  });

  it('gives the file another name with the id, and notes say it, each where it stands', async () => {
    const files = {
      'customers/mirai.md': page('name: Mirai Foods\naliases: [ "ミライ" ]'),
      'notes/a.md': note('mirai'),
      'notes/b.md': note('[acme,  "mirai", ミライ]'),
      'notes/c.md': '---\ncustomer:\n  - MIRAI # first\n  - kitano\n---\n',
      'notes/d.md': note('mirai-bank'),
      'notes/e.md': noteText({ fields: { with: ['mirai'] } }),
    };
    assert.deepEqual(await renamed(files, 'Mirai Foods', { name: 'Aozora', newId: 'aozora' }), {
      'customers/aozora.md': page(
        'name: Aozora\naliases: [ "ミライ", Mirai Foods ]',
        '# Aozora\n\n## Their work\n\nNoodles.\n',
      ),
      'notes/a.md': note('aozora'),
      'notes/b.md': note('[acme,  aozora, ミライ]'),
      'notes/c.md': '---\ncustomer:\n  - aozora # first\n  - kitano\n---\n',
      'notes/d.md': files['notes/d.md'],
      'notes/e.md': files['notes/e.md'],
    });
  });

  it('is the notes alone where there is no page', async () => {
    const files = { 'notes/a.md': note('[mirai, acme]'), 'notes/b.md': note('ＭＩＲＡＩ') };
    assert.deepEqual(await renamed(files, 'mirai', { name: 'Aozora Bank' }), {
      'notes/a.md': note('[aozora-bank, acme]'),
      'notes/b.md': note('aozora-bank'),
    });
    assert.deepEqual(await renamed(files, 'mirai', { name: 'ACME GmbH', newId: 'x' }), {
      'notes/a.md': note('[x, acme]'),
      'notes/b.md': note('x'),
    });
  });

  it('keeps a heading that is not the name, and needs no front matter', async () => {
    const headed = { 'customers/mirai.md': page('name: Mirai', '# Mirai, since 1998\n') };
    assert.deepEqual(await renamed(headed, 'mirai', { name: 'Aozora' }), {
      'customers/mirai.md': page('name: Aozora\naliases: [Mirai]', '# Mirai, since 1998\n'),
    });
    assert.deepEqual(await renamed({ 'customers/x.md': '# Old\n' }, 'x', { name: 'New' }), {
      'customers/x.md': '---\nname: New\naliases: [Old]\n---\n\n# New\n',
    });
  });

  it('back again takes the name out of the aliases, and another spelling is no alias', async () => {
    const files = { 'customers/a.md': page('name: B\naliases: [A, x]', '') };
    assert.deepEqual(await renamed(files, 'a', { name: 'A' }), {
      'customers/a.md': page('name: A\naliases: [x, B]', ''),
    });
    assert.deepEqual(await renamed(files, 'a', { name: 'b' }), {
      'customers/a.md': page('name: b\naliases: [A, x]', ''),
    });
  });

  it('there and back again leaves every byte, but for the alias that it leaves behind', async () => {
    const id = fc.constantFrom('mirai', 'Mirai', 'ミライ', 'a.b', 'x_1');
    const bare = fc.stringMatching(/^[\p{L}\d][\p{L}\d #.]{0,12}$/u).map(oneLine);
    const lineBreak = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(id, bare, bare, lineBreak, async (old, was, now, nl) => {
        fc.pre(![was, old, 'x', 'kitano'].some((one) => nameKey(one) === nameKey(now)));
        fc.pre(![old, 'x', 'kitano'].some((one) => nameKey(one) === nameKey(was)));
        const text = page(
          `mine: [ 1 ] # one\nname: ${inlineYaml(was)}\naliases: [x]`,
          `# ${asHeading(was)}\n\nWords.\n`,
        );
        const files = Object.fromEntries(
          Object.entries({
            [`customers/${old}.md`]: text,
            'notes/a.md': note(`[ kitano,  ${old} ]`),
            'notes/b.md': `---\ncustomer:\n  - ${old} # first\n---\n`,
          }).map(([path, one]) => [path, one.replaceAll('\n', nl)]),
        );
        const there = (await renamed(files, old, { name: now, newId: 'zzz' })) as Files;
        assert.match(there['notes/a.md'] ?? '', /\[ kitano, {2}zzz \]/);
        const back = (await renamed(there, 'zzz', { name: was, newId: old })) as Files;
        const again = back[`customers/${old}.md`] ?? '';
        const { aliases } = readNote('', again).fields;
        assert.deepEqual(aliases, ['x', oneLine(now)]);
        assert.deepEqual(
          {
            ...back,
            [`customers/${old}.md`]: again.replace(/aliases: .*?(?=\r?\n)/, 'aliases: [x]'),
          },
          files,
        );
      }),
    );
  });

  it('leaves the file where it is where the id is the same, however the disk spells it', async () => {
    for (const path of ['customers/が.md'.normalize('NFD'), 'customers/が.MD']) {
      const files = { [path]: page('name: G', '') };
      assert.deepEqual(await renamed(files, 'が', { name: 'H', newId: 'が' }), {
        [path]: page('name: H\naliases: [G]', ''),
      });
    }
  });

  it('follows in a note of ten customers', async () => {
    const ten = (id: string) => note(`[c1, c2, c3, ${id}, c5, c6, c7, c8, c9, c10]`);
    const files = { 'notes/a.md': ten('c4') };
    assert.deepEqual(await renamed(files, 'c4', { name: 'D', newId: 'd' }), {
      'notes/a.md': ten('d'),
    });
  });

  it('is refused where it would be a merge, and where nobody is called so', async () => {
    const files = {
      'customers/mirai.md': page('name: Mirai'),
      'customers/acme.md': page('name: ACME GmbH\naliases: [アクメ]'),
      'customers/Other.md': 'x'.repeat(2_000_000),
      'notes/a.md': note('kitano'),
    };
    for (const [id, name, newId, ...why] of [
      ['mirai', 'acme gmbh', undefined, 'name', 'taken'],
      ['mirai', 'ｱｸﾒ', undefined, 'name', 'taken'],
      ['mirai', 'Kitano', undefined, 'name', 'taken'],
      ['kitano', 'Mirai', undefined, 'name', 'taken'],
      ['mirai', 'New', 'ACME', 'newId', 'taken'],
      ['mirai', 'New', 'OTHER', 'newId', 'taken'],
      ['mirai', 'New', 'a/b', 'newId', 'no-file-name'],
      ['mirai', ' ', undefined, 'name', 'required'],
      ['nobody', 'New', undefined, 'id', 'no-such-customer'],
    ] as const) {
      assert.deepEqual(await renamed(files, id, { name, newId }), why, `${id} ${name}`);
    }
  });

  it('is refused where the page, or a note, cannot be edited', async () => {
    const broken = { 'customers/a.md': '---\nname: [\n---\n', 'notes/a.md': note('a') };
    assert.deepEqual(await renamed(broken, 'a', { name: 'B' }), ['unreadable-note']);
    const large = { 'customers/a.md': `---\nx: ${'x'.repeat(70_000)}\n---\n` };
    assert.deepEqual(await renamed(large, 'a', { name: 'B' }), ['unreadable-note']);
    const tied = {
      'notes/a.md': '---\ncustomer: &x a\ntags: [*x]\n---\n',
    };
    assert.deepEqual(await renamed(tied, 'a', { name: 'B' }), ['unreadable-note']);
  });

  it('leads every note that named the customer to it, and changes no other byte', async () => {
    const texts = fc.array(fc.array(customerName, { minLength: 1, maxLength: 3 }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        texts,
        label,
        fc.boolean(),
        fc.boolean(),
        async (refs, name, hasPage, moves) => {
          const all = [['mirai'], ...refs];
          const files: Record<string, string> = Object.fromEntries(
            all.map((customer, at) => [`notes/${at}.md`, noteText({ fields: { customer } })]),
          );
          if (hasPage) {
            files['customers/mirai.md'] = page('name: Mirai Foods\naliases: [sato]');
          }
          const said = { name, ...(moves && { newId: 'zzz' }) };
          const after = await renamed(files, 'mirai', said);
          if (Array.isArray(after)) {
            return;
          }
          const before = entriesFrom(files);
          const entries = entriesFrom(after);
          const found = findCustomer(storable(name), entries) ?? findCustomer('zzz', entries);
          for (const { path, fields } of before.filter((one) => one.path.startsWith('notes/'))) {
            const now = entries.find((one) => one.path === path)?.fields.customer ?? [];
            const wasTheirs = (one: string) => findCustomer(one, before)?.id === 'mirai';
            const was = fields.customer ?? [];
            assert.equal(
              was.some(wasTheirs),
              now.some((one) => isOf(one, found, entries)),
              path,
            );
            assert.deepEqual(
              now.filter((one) => !isOf(one, found, entries)),
              was.filter((one) => !wasTheirs(one)),
            );
          }
        },
      ),
    );
  });
});

function isOf(
  given: string,
  wanted: ReturnType<typeof findCustomer>,
  entries: ReturnType<typeof entriesFrom>,
): boolean {
  const found = findCustomer(given, entries);
  return wanted?.page
    ? found?.page === wanted.page
    : nameKey(found?.id ?? '') === nameKey(wanted?.id ?? '-');
}
