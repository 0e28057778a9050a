import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { undoFiles } from '../../../../src/core/actions/changeFiles.ts';
import { mergeCustomers } from '../../../../src/core/actions/mergeCustomers.ts';
import { hostile, words } from '../../../support/arbitraries.ts';
import { entriesFrom } from '../../../support/builders.ts';
import { MemoryFiles, MemoryStore } from '../../../support/memoryStore.ts';

type Files = { readonly [path: string]: string };

/** The folder afterwards, or what was refused. Every step is taken back, too. */
async function merged(
  files: Files,
  id: string,
  into: string,
  unsaved: readonly string[] = [],
): Promise<Files | string[]> {
  const store = new MemoryStore(files);
  const before = store.files;
  const target = new MemoryFiles(store);
  target.unsaved = unsaved;
  const result = await mergeCustomers(target, entriesFrom(before), { id, into }, () => 'en');
  const after = store.files;
  if (!result.ok) {
    assert.deepEqual(after, before);
    const { refusal } = result;
    return refusal.code === 'bad-argument'
      ? [refusal.field, refusal.why.code]
      : [refusal.code, 'path' in refusal ? refusal.path : ''];
  }
  assert.ok(await undoFiles(target, result));
  assert.deepEqual(store.files, before, 'It was not taken back');
  return after;
}

const page = (front: string, body: string) => `---\nkind: customer\n${front}\n---\n\n${body}`;
const note = (customer: string) =>
  `---\nkind: interaction\ncustomer: ${customer} # mine\n---\n\n# A\n`;

describe('merging two customers', () => {
  it('puts each word of one page under its heading on the other, and bins the page', async () => {
    const files = {
      'customers/mirai.md': page(
        'name: Mirai Foods\naliases: [ "ミライ" ] # called\nreviewed:\n  work: 2026-10-01\n  strategy: 2026-11-01\nowner: sato',
        '# Mirai Foods\n\nSince 1998.\n\n## Their work\n\nNoodles.\n<!-- more? -->\n\n## Contacts\n\n- Ito\n\n## How they decide\n\n## Mine\n\nMy own.\n',
      ),
      'customers/old.md': page(
        'name: Mirai Shokuhin\naliases: [Mirai Foods, MS]\nreviewed: { work: 2026-10-20, worries: 2026-09-01, strategy: 2026-01-01 }\nowner: kato\nsize: 300 # people\n"a b": [1.10, 0312]',
        '# Mirai Shokuhin\n\nFrom Osaka.\n\n## 仕事\n\nSoups.\n\n- [ ] Ask\n\n## Their worries\n\nRice prices.\n\n## contacts\n\n- Abe\n\n## Papers\n\n```\n## no heading\n```\n',
      ),
      'notes/a.md': note('old'),
      'notes/b.md': note('[x, "old", y]'),
      'notes/c.md': note('[MS, mirai]'),
      'notes/d.md': note('mirai'),
    };
    assert.deepEqual(await merged(files, 'old', 'mirai'), {
      'customers/mirai.md': page(
        'name: Mirai Foods\naliases: [ "ミライ", Mirai Shokuhin, MS ] # called\nreviewed:\n  work: 2026-10-20\n  strategy: 2026-11-01\n  worries: 2026-09-01\nowner: sato\nsize: 300 # people\n"a b": [1.10, 0312]\n# owner: kato',
        '# Mirai Foods\n\nSince 1998.\n\nFrom Osaka.\n\n## Their work\n\nNoodles.\n\nSoups.\n\n- [ ] Ask\n<!-- more? -->\n\n## Their worries\n\nRice prices.\n\n## Contacts\n\n- Ito\n\n- Abe\n\n## How they decide\n\n## Mine\n\nMy own.\n\n## Papers\n\n```\n## no heading\n```\n',
      ),
      'notes/a.md': note('mirai'),
      'notes/b.md': note('[x, mirai, y]'),
      'notes/c.md': note('[mirai]'),
      'notes/d.md': note('mirai'),
    });
  });

  it('keeps line breaks and all that the page that stays says', async () => {
    const stays = page('name: A', '# A\n\n## Their work\n\nX\n').replaceAll('\n', '\r\n');
    const goes = page('name: B', '# B\n\n## Their work\n\nY\nZ\n');
    assert.deepEqual(await merged({ 'customers/a.md': stays, 'customers/b.md': goes }, 'b', 'a'), {
      'customers/a.md': stays
        .replace('name: A', 'name: A\r\naliases: [B]')
        .replace('X\r\n', 'X\r\n\r\nY\r\nZ\r\n'),
    });
  });

  it('takes up a page without front matter, and into one', async () => {
    const files = { 'customers/a.md': '', 'customers/b.md': '# B\n\nWords.\n' };
    assert.deepEqual(await merged(files, 'b', 'a'), {
      'customers/a.md': '---\naliases: [B]\n---\n\nWords.\n',
    });
    assert.deepEqual(await merged(files, 'a', 'b'), {
      'customers/b.md': '---\naliases: [a]\n---\n\n# B\n\nWords.\n',
    });
  });

  it('needs no page: then notes change, and the page there is learns the name', async () => {
    const notes = { 'notes/a.md': note('[kitano, x]'), 'notes/b.md': note('Kitano') };
    const other = { ...notes, 'notes/c.md': note('acme') };
    assert.deepEqual(await merged(other, 'kitano', 'acme'), {
      'notes/a.md': note('[acme, x]'),
      'notes/b.md': note('acme'),
      'notes/c.md': note('acme'),
    });
    const paged = { ...notes, 'customers/acme.md': page('name: ACME', '') };
    assert.deepEqual(await merged(paged, 'kitano', 'acme'), {
      'notes/a.md': note('[acme, x]'),
      'notes/b.md': note('acme'),
      'customers/acme.md': page('name: ACME\naliases: [Kitano]', ''),
    });
    assert.deepEqual(await merged(paged, 'acme', 'kitano'), {
      ...notes,
      'customers/kitano.md': page('name: Kitano\naliases: [ACME]', ''),
    });
  });

  it('says the customer once in each note, in whatever way it named the two', async () => {
    const pages = { 'customers/a.md': page('name: A', ''), 'customers/b.md': page('name: B', '') };
    const after = await merged(
      {
        ...pages,
        'notes/a.md': note('[b, b]'),
        'notes/b.md': note('[c1, b, c3, A, c5, "B", c7, c8, c9, c10]'),
        'notes/c.md': '---\ncustomer:\n- b # who\n- a\n---\n',
      },
      'b',
      'a',
    );
    assert.deepEqual(after, {
      'customers/a.md': page('name: A\naliases: [B]', ''),
      'notes/a.md': note('[a]'),
      'notes/b.md': note('[c1, c3, A, c5, c7, c8, c9, c10]'),
      'notes/c.md': '---\ncustomer:\n- a\n---\n',
    });
    const pageless = { 'notes/a.md': note('[kitano, acme]'), 'notes/b.md': note('acme') };
    assert.deepEqual(await merged(pageless, 'kitano', 'acme'), {
      'notes/a.md': note('[acme]'),
      'notes/b.md': note('acme'),
    });
    const own = { 'customers/b.md': page('name: Bee', ''), 'notes/a.md': note('[Bee, acme, b]') };
    assert.deepEqual(await merged(own, 'b', 'acme'), {
      'customers/acme.md': page('name: Acme\naliases: [Bee]', ''),
      'notes/a.md': note('[acme]'),
    });
  });

  it('leaves to a third customer the notes that say an alias which both have', async () => {
    const third = { 'customers/m.md': page('name: M\naliases: [X]', '') };
    const files = {
      ...{ ...third, 'customers/a.md': page('name: A', '') },
      'customers/z.md': page('name: Z\naliases: [X]', ''),
      'notes/a.md': note('[X, z]'),
    };
    assert.deepEqual(await merged(files, 'z', 'a'), {
      ...third,
      'customers/a.md': page('name: A\naliases: [Z, X]', ''),
      'notes/a.md': note('[m, a]'),
    });
  });

  it('keeps as comments what has no place in the front matter', async () => {
    const files = {
      'customers/a.md': page('name: A # x\nowner: sato', ''),
      'customers/b.md':
        '---\n# Our oldest\nkind: customer\nname: "B # 2" # until 2020\naliases:\n  - bb # short\nowner: # since\n  - kato\nsize: 3 # people\n---\n',
    };
    assert.deepEqual(await merged(files, 'b', 'a'), {
      'customers/a.md': page(
        "name: A # x\naliases: ['B # 2', bb]\nowner: sato\nsize: 3 # people\n# owner: # since\n#   - kato\n# Our oldest\n# until 2020\n# short",
        '',
      ),
    });
  });

  it('is refused for the same customer, and where nobody is called so', async () => {
    const files = {
      'customers/a.md': page('name: A\naliases: [aa]', ''),
      'notes/a.md': note('[k, K]'),
    };
    assert.deepEqual(await merged(files, 'a', 'aa'), ['into', 'same-customer']);
    assert.deepEqual(await merged(files, 'k', 'Ｋ'), ['into', 'same-customer']);
    assert.deepEqual(await merged(files, 'nobody', 'a'), ['id', 'no-such-customer']);
    assert.deepEqual(await merged(files, 'a', 'nobody'), ['into', 'no-such-customer']);
  });

  it('is refused where a page cannot be read, edited, or binned without losing a word', async () => {
    const good = page('name: A', '# A\n');
    const broken = '---\nname: [\n---\n';
    const large = 'x'.repeat(2_000_000);
    const open = page('name: B', '# B\n\n## Their work\n\n```\n\n## Their worries\n\nX\n');
    const ofTwo = (a: string, b: string) => ({ 'customers/a.md': a, 'customers/b.md': b });
    assert.deepEqual(await merged(ofTwo(good, broken), 'b', 'a'), [
      'unreadable-note',
      'customers/b.md',
    ]);
    assert.deepEqual(await merged(ofTwo(good, broken), 'a', 'b'), [
      'unreadable-note',
      'customers/b.md',
    ]);
    assert.deepEqual(await merged(ofTwo(good, large), 'b', 'a'), [
      'unreadable-note',
      'customers/b.md',
    ]);
    assert.deepEqual(await merged(ofTwo(good, open), 'b', 'a'), ['unsafe-edit', 'customers/b.md']);
    const hiding = `${good}\n<!-- for later\n\n## Their work\n\nX\n`;
    assert.deepEqual(await merged(ofTwo(hiding, good), 'b', 'a'), [
      'unsafe-edit',
      'customers/a.md',
    ]);
    const both = ofTwo(good, good.replace('A', 'B'));
    assert.deepEqual(await merged(both, 'b', 'a', ['customers/b.md']), [
      'unsaved',
      'customers/b.md',
    ]);
  });

  it('holds every word of both pages afterwards, or refuses', async () => {
    const heading = fc.constantFrom('Their work', '戦略', 'Papers', '', 'papers', 'Their worries');
    const body = fc
      .array(fc.tuple(fc.constantFrom('# ', '## ', '## ', '## '), heading, words), { maxLength: 5 })
      .map((parts) =>
        parts.map(([mark, title, said]) => `${mark}${title}\n\n${said}\n\n`).join(''),
      );
    const front = fc
      .uniqueArray(fc.constantFrom(...fronts), { selector: ([key]) => key })
      .map((lines) => lines.map(([, line]) => line).join('\n'));
    const texts = [front, front, body, body, fc.constantFrom(...hostile)] as const;
    let made = 0;
    await fc.assert(
      fc.asyncProperty(...texts, async (here, there, one, two, extra) => {
        const files = {
          'customers/a.md': `---\nkind: customer\nname: A\nmine: 1\n${here}\n---\n\n${one}`,
          'customers/b.md': page(`name: B\nextra: x\n${there}`, `# B\n\n${two}\n${extra}\n`),
        };
        const after = await merged(files, 'b', 'a');
        if (Array.isArray(after)) {
          return;
        }
        made++;
        const says = (word: string) => after['customers/a.md']?.includes(word);
        const lost = `${here}\n${there}`.match(/[A-Z]\w+/g)?.filter((word) => !says(word));
        assert.deepEqual(lost ?? [], []);
        const text = after['customers/a.md'] ?? '';
        const lines = new Set(linesOf(text));
        const { 'customers/a.md': a, 'customers/b.md': b } = new MemoryStore(files).files;
        for (const line of linesOf((a ?? '').replace(here, ''))) {
          assert.ok(lines.has(line), `${JSON.stringify(line)} of the page that stays`);
        }
        for (const line of linesOf((b ?? '').replace(/^---[\s\S]*?---\n\n# B\n/, ''))) {
          const isHeading = /^ {0,3}##/.test(line);
          assert.ok(isHeading || lines.has(line), `${JSON.stringify(line)} of the page that goes`);
        }
      }),
    );
    assert.ok(made > 10, 'Hardly anything was merged');
  });
});

/** Front matter by its key; each word with a capital is one that may not be lost. */
const fronts = [
  ['aliases', 'aliases: [Bee] # Short'],
  ['aliases', 'aliases:\n- Cee # Long\n- "D # d"'],
  ['owner', 'owner: Sato # Since'],
  ['owner', 'owner:\n  # First\n  - Kato\n  - { who: Ito } # Both'],
  ['owner', 'owner: |\n  Goto\n  # Tokyo'],
  ['', '# Oldest'],
  ['reviewed', 'reviewed: { work: 2026-11-20 } # Me'],
  ['reviewed', 'reviewed:\n  work: 2026-11-21 # You'],
  ['code', 'code: "X # y" # Code'],
] as const;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
