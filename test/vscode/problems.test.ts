import * as vscode from 'vscode';
import { api, notes } from './helpers/ashita.ts';
import { equal, eventually, match, ok } from './helpers/expect.ts';
import { at, read, remove, useNotesFolder, write } from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

const path = 'trouble/notes/2026/2026-11-17-interaction-broken-0000.md';

/** What the Problems panel says of a file, from us. */
function problems(of: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(at(of)).filter(({ source }) => source === 'Ashita');
}

async function shows(of: string, ...wanted: [code: string, line: number][]): Promise<void> {
  await eventually(() => {
    const shown = problems(of).map(({ code, range }) => [code, range.start.line + 1]);
    equal(shown, wanted);
  });
}

describe('the Problems panel', () => {
  useNotesFolder('trouble');
  before(async () => (await api()).ready);

  it('shows what is wrong with a note at its line, and no more when it is mended', async () => {
    const text =
      '---\nkind: interaction\ndate: 2026-11-17\nstage: late\nheard: direct\n---\n\n# Broken\n';
    await write(path, text);
    await shows(path, ['bad-value', 4]);
    const [problem] = problems(path);
    match(problem?.message ?? '', /late.*stage|stage.*late/);
    equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    equal(await read(path), text, 'It was rewritten');

    await write(path, text.replace('late', 'worry'));
    await shows(path);
  });

  it('counts lines and columns behind a byte order mark and CRLF', async () => {
    const text = '\uFEFF---\nkind: meeting\ndate: 2026-02-30\n---\n\n# Windows\n';
    await write(path, text.replaceAll('\n', '\r\n'));
    await shows(path, ['unknown-kind', 2], ['bad-value', 3]);
    const document = await vscode.workspace.openTextDocument(at(path));
    equal(
      problems(path).map(({ range }) => document.getText(range)),
      ['meeting', '2026-02-30'],
    );
  });

  it('shows front matter that cannot be read as an error, and leaves the file as it is', async () => {
    const text = '---\nkind: interaction\ndate: 2026-11-17\ntags: [a\n---\n\n# Broken\n';
    await write(path, text);
    await eventually(() => {
      const [problem] = problems(path);
      equal(problem?.code, 'unreadable-yaml');
      equal(problem?.severity, vscode.DiagnosticSeverity.Error);
      ok((problem?.range.start.line ?? 0) >= 3, 'The line is wrong');
    });
    equal(await read(path), text);
  });

  it('goes when the file goes', async () => {
    await remove(path);
    await shows(path);
  });

  it('says nothing at last, however fast a note is broken and mended', async () => {
    const good = interaction('Fast');
    for (let round = 0; round < 10; round++) {
      await write(path, round % 2 === 0 ? good.replace('2026-11-17', 'soon') : good);
    }
    await eventually(async () =>
      ok(
        (await notes()).some(({ title }) => title === 'Fast'),
        'Not read',
      ),
    );
    await shows(path);
  });

  it('lists a file that is too large, and indexes the rest', async () => {
    await write(path, `${interaction('Large')}${'x'.repeat(1 << 20)}`);
    await shows(path, ['too-large', 1]);
    await write('trouble/notes/2026/small.md', interaction('Small'));
    await eventually(async () =>
      equal(
        (await notes()).map(({ title }) => title),
        ['Small'],
      ),
    );
  });

  it('bears any file: empty, binary, markers only, tabs, deep, of a strange kind', async () => {
    const odd = {
      ...{
        empty: '',
        binary: '\0\u0001\u0002\uFFFD',
        open: '---\n',
        tabs: '---\n\tkind:\tthanks\n---\n',
      },
      ...{
        deep: `---\na: ${'['.repeat(5000)}\n---\n`,
        alias: '---\na: *b\n---\n',
        scalar: '---\nword\n---\n',
      },
      ...{
        kind: '---\nkind: [a, b]\ndate: {}\n---\n',
        twice: '---\nkind: thanks\nkind: thanks\n---\n',
      },
    };
    for (const [name, text] of Object.entries(odd)) {
      await write(`trouble/notes/odd/${name}.md`, text);
    }
    await write('trouble/notes/odd/good.md', interaction('Good among odd'));
    await eventually(async () => {
      ok(
        (await notes()).some(({ title }) => title === 'Good among odd'),
        'The good one is lost',
      );
      for (const name of ['empty', 'deep', 'scalar', 'twice']) {
        ok(problems(`trouble/notes/odd/${name}.md`).length > 0, `${name} has no problem`);
      }
    });
    for (const [name, text] of Object.entries(odd)) {
      equal(await read(`trouble/notes/odd/${name}.md`), text, `${name} was rewritten`);
    }
  });
});
