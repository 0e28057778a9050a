import assert from 'node:assert/strict';
import { followRename, referring, renamingOf } from '../../../../src/core/actions/rename.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { entriesFrom } from '../../../support/builders.ts';

type Files = { readonly [path: string]: string };

/** The folder after files were renamed in VS Code: what refers to them is edited first. */
function renamed(files: Files, ...moves: readonly (readonly [from: string, to: string])[]): Files {
  const renaming = renamingOf(moves.map(([from, to]) => ({ from, to })));
  const edited = new Map(Object.entries(files));
  for (const { path } of referring(entriesFrom(files), renaming)) {
    const text = files[path] ?? '';
    const edits = followRename(path, text, renaming).flatMap((one) => (one.ok ? one.edits : []));
    edited.set(path, applyEdits(text, edits));
  }
  return Object.fromEntries(
    [...edited].map(([path, text]) => [moves.find(([from]) => from === path)?.[1] ?? path, text]),
  );
}

const note = (front: string) => `---\nkind: improvement\n${front} # mine\n---\n\n# A\n`;

describe('renaming a file', () => {
  it('makes what came from it say its new name, and nothing else', () => {
    const files = {
      'notes/a.md': note('tags: [a]'),
      'notes/b.md': note('from: [x, a,   "a b"]'),
      'notes/c.md': note('from: ab'),
    };
    assert.deepEqual(renamed(files, ['notes/a.md', 'notes/new.md']), {
      'notes/new.md': note('tags: [a]'),
      'notes/b.md': note('from: [x, new,   "a b"]'),
      'notes/c.md': note('from: ab'),
    });
  });

  it('makes the notes of a customer say the new name of the page', () => {
    const files = {
      'customers/mirai.md': '# Mirai\n',
      'notes/a.md': note('customer: mirai'),
      'notes/b.md': note('customer: [acme, mirai]'),
      'notes/c.md': note('customer: mirai-foods'),
      'notes/d.md': note('from: mirai'),
    };
    assert.deepEqual(renamed(files, ['customers/mirai.md', 'customers/mirai-bank.md']), {
      'customers/mirai-bank.md': '# Mirai\n',
      'notes/a.md': note('customer: mirai-bank'),
      'notes/b.md': note('customer: [acme, mirai-bank]'),
      'notes/c.md': note('customer: mirai-foods'),
      'notes/d.md': note('from: mirai'),
    });
  });

  it('follows composed and decomposed names alike', () => {
    for (const [onDisk, written] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ] as const) {
      const files = { 'notes/b.md': note(`from: ${'が'.normalize(written)}`) };
      const path = `notes/${'が'.normalize(onDisk)}.md`;
      assert.deepEqual(renamed(files, [path, 'notes/new.md']), { 'notes/b.md': note('from: new') });
    }
  });

  it('follows swaps and chains of one move, each name once', () => {
    const files = { 'notes/c.md': note('from: [a, b]') };
    assert.deepEqual(renamed(files, ['notes/a.md', 'notes/b.md'], ['notes/b.md', 'notes/a.md']), {
      'notes/c.md': note('from: [b, a]'),
    });
    assert.deepEqual(renamed(files, ['notes/a.md', 'notes/b.md'], ['notes/b.md', 'notes/z.md']), {
      'notes/c.md': note('from: [b, z]'),
    });
  });

  it('follows one rename after another', () => {
    const files = { 'notes/a.md': note('x: 1'), 'notes/c.md': note('from: a') };
    const once = renamed(files, ['notes/a.md', 'notes/b.md']);
    assert.deepEqual(renamed(once, ['notes/b.md', 'notes/z.md']), {
      'notes/z.md': note('x: 1'),
      'notes/c.md': note('from: z'),
    });
  });

  it('follows both at once, and a note that is renamed itself', () => {
    const files = {
      'customers/m.md': '# M\n',
      'notes/a.md': note('customer: m\nfrom: a'),
    };
    assert.deepEqual(
      renamed(files, ['notes/a.md', 'notes/b.md'], ['customers/m.md', 'customers/n.md']),
      {
        'customers/n.md': '# M\n',
        'notes/b.md': note('customer: n\nfrom: b'),
      },
    );
  });

  it('is no rename where the id stays, or the file is no note', () => {
    const none = { notes: new Map(), customers: new Map() };
    for (const [from, to] of [
      ['notes/2026/a.md', 'notes/old/a.md'],
      ['notes/が.md'.normalize('NFD'), 'notes/が.md'],
      ['notes/a.md', 'notes/a.txt'],
      ['notes/a.png', 'notes/b.png'],
      ['notes/2026', 'notes/2027'],
    ] as const) {
      assert.deepEqual(renamingOf([{ from, to }]), none);
    }
  });

  it('quotes a name that needs it, and keeps lists as they are written', () => {
    const files = {
      'notes/b.md': note("from:\n  - 'a' # first\n  - x"),
      'notes/c.md': note('from: [a, "x"]'),
    };
    assert.deepEqual(renamed(files, ['notes/a.md', 'notes/b, c.md']), {
      'notes/b.md': note("from:\n  - 'b, c' # first\n  - x"),
      'notes/c.md': note(`from: ['b, c', "x"]`),
    });
  });

  it('changes nothing else that an anchor ties to the name', () => {
    const files = { 'notes/b.md': note('from: &x a\ntags: [*x]') };
    assert.deepEqual(renamed(files, ['notes/a.md', 'notes/new.md']), files);
  });

  it('leaves a file alone whose front matter cannot be read', () => {
    const files = { 'notes/b.md': '---\nfrom: a\nkind: [\n---\n' };
    assert.deepEqual(renamed(files, ['notes/a.md', 'notes/new.md']), files);
  });
});
