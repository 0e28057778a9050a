import * as vscode from 'vscode';
import { api, call, isJapanese, log, notes, noteTitled, putNote } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import {
  at,
  leavesAlone,
  pathOf,
  read,
  set,
  type,
  undo,
  useNotesFolder,
  write,
} from './helpers/folder.ts';
import { interaction, noteText } from './helpers/notes.ts';

interface Done {
  readonly uri: string;
}
const reframe = (argument: unknown) => call<Done>('reframe', argument);
const goAndAsk = (argument: unknown) => call<Done>('goAndAsk', argument);

const front = 'kind: frustration\ndate: 2026-11-18\nheard: sales # the third time';
const raw = (title: string) => noteText(title, front, '## Frustration\n\nAgain.');

const given = (title: string, text: string) =>
  putNote('reframed', `2026-11-18-frustration-${title}`, title, text);

describe('ashita.reframe', () => {
  useNotesFolder('reframed');

  it('turns what was logged into an expectation, and says where', async () => {
    await set('noteLanguage', 'en');
    const { id, uri } = await log({ kind: 'frustration', text: 'They fuss about trifles.' });
    await set('noteLanguage', undefined);
    const before = await read(pathOf(uri));
    const expectation = 'They expected us to know\nwho reads it.';
    const result = await reframe({ id, expectation, beyond: 'Show both.', next: ['Ask who'] });
    equal(result, { uri });
    const added = `\n## Unmet expectation\n\n${expectation}\n\n## Beyond it\n\nShow both.\n\n## Next\n\n- [ ] Ask who\n`;
    equal(await read(pathOf(uri)), before + added);
  });

  it('is no longer raw: in the summary of the notes, and in the data of the week', async () => {
    const { id } = await given('raw-no-longer', raw('raw-no-longer'));
    equal((await noteTitled('raw-no-longer')).raw, true);
    await reframe({ id, expectation: 'They expected more.' });
    const now = (await notes()).find((note) => note.id === id);
    ok(now && !('raw' in now), 'It is still raw');
    const week = await call<{ frustrations: { note: { id: string }; expectation?: string }[] }>(
      'week',
      { week: '2026-W47' },
    );
    const found = week.frustrations.find(({ note }) => note.id === id);
    equal(found?.expectation, 'They expected more.');
  });

  it('replaces just the words in a Japanese note with CRLF and a byte order mark', async () => {
    const body =
      '## 困りごと\n\nまた。\n\n## 応えられていない期待\n\n<!-- メモ -->\n\n前の言葉\n\n## 私の見出し\n\n`x`  ';
    const text = `\uFEFF${noteText('日本語', front, body)}`.replaceAll('\n', '\r\n');
    const { id, path } = await given('日本語', text);
    await reframe({ id, expectation: '誰が読むかを\n知っていてほしかった' });
    const wanted = text.replace('前の言葉', '誰が読むかを\r\n知っていてほしかった');
    equal(await read(path), wanted);
    await reframe({
      id,
      expectation: '誰が読むかを\n知っていてほしかった',
      beyond: '両方を見せる',
    });
    equal(
      await read(path),
      wanted.replace('## 私の', '## 期待を超えるには\r\n\r\n両方を見せる\r\n\r\n## 私の'),
    );
  });

  it('changes nothing when it is said again', async () => {
    const { id, path } = await given('twice', raw('twice'));
    const said = { id, expectation: '## Next\n```', beyond: '- [ ] b', next: ['a', ' a\n'] };
    await reframe(said);
    const text = await read(path);
    match(text, /\n\\## Next\n\\```\n/);
    const { mtime } = await vscode.workspace.fs.stat(at(path));
    await reframe(said);
    equal(await read(path), text);
    equal((await vscode.workspace.fs.stat(at(path))).mtime, mtime);
  });

  it('edits a dirty editor in the editor, in one step that undo takes back', async () => {
    const text = raw('dirty-one');
    const { id, path } = await given('dirty-one', text);
    const document = await type(at(path), new vscode.Position(99, 0), 'Not saved yet.\n');
    const typed = document.getText();
    await reframe({ id, expectation: 'They expected more.', next: ['Ask'] });
    equal(await read(path), text, 'The file was written');
    const wanted = `${typed}\n## Unmet expectation\n\nThey expected more.\n\n## Next\n\n- [ ] Ask\n`;
    equal(document.getText(), wanted);
    await undo(document);
    equal(document.getText(), typed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const refused: readonly (readonly [argument: unknown, ...words: RegExp[]])[] = [
    ['x', /argument/, /object/],
    [{}, /\bid\b/],
    [{ id: 7, expectation: 'x' }, /\bid\b/, /string/],
    [{ id: 'x' }, /expectation/],
    [{ id: 'x', expectation: ' \n' }, /expectation/],
    [{ id: 'x', expectation: ['x'] }, /expectation/, /string/],
    [{ id: 'x', expectation: 'x', beyond: 1 }, /beyond/, /string/],
    [{ id: 'x', expectation: 'x', next: 'x' }, /next/, /string\[\]/],
    [{ id: 'x', expectation: 'x', next: ['x', 1] }, /next/, /string\[\]/],
    [{ id: 'x', expectation: 'x', due: '2026-11-30' }, /due/],
    [{ id: 'no-such-note', expectation: 'x' }, /\bid\b/, /no-such-note/],
    [{ id: '../README', expectation: 'x' }, /\bid\b/],
  ];
  for (const [argument, ...words] of refused) {
    it(`refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone('reframed', () => rejects(reframe(argument), ...words)));
  }

  it('refuses what is no frustration, and what it cannot read or change, and leaves it alone', async () => {
    const other = await given('no-frustration', interaction('no-frustration'));
    const twice = '## Unmet expectation\n\na\n\n## 応えられていない期待\n\nb';
    const doubled = await given('doubled', noteText('doubled', front, twice));
    const path = 'reframed/notes/2026/2026-11-18-frustration-broken-one.md';
    await write(path, noteText('broken-one', `${front}\ntags: [a`));
    const broken = { id: '2026-11-18-frustration-broken-one', expectation: 'x' };
    await eventually(async () => {
      await rejects(reframe(broken), /broken-one/);
    });
    await leavesAlone('reframed', async () => {
      await rejects(reframe(broken), /broken-one/);
      await rejects(reframe({ id: other.id, expectation: 'x' }), /\bid\b/, /frustration/);
      await rejects(reframe({ id: doubled.id, expectation: 'x' }), /doubled/);
    });
  });
});

describe('ashita.goAndAsk', () => {
  useNotesFolder('reframed');

  it('adds the question as a step in the language of the note, with its day', async () => {
    const { id, path } = await given('hearsay-one', raw('hearsay-one'));
    const before = await read(path);
    const { uri } = await goAndAsk({ id, question: 'Who reads it?', due: '2026-11-30' });
    equal(pathOf(uri), path);
    equal(
      await read(path),
      `${before}\n## Next\n\n- [ ] Ask them directly: Who reads it? 2026-11-30\n`,
    );
    const japanese = await given('また聞き', noteText('また聞き', front, '## 困りごと\n\nまた。'));
    await goAndAsk({ id: japanese.id });
    match(
      await read(japanese.path),
      /\n## 次の一歩\n\n- \[ \] 本当に求めていることを、直接聞く\n$/,
    );
  });

  it('refuses what it does not understand, and notes that speak of no customer', async () => {
    const { id } = await log({ kind: 'thanks', text: 'Thank you' });
    await leavesAlone('reframed', async () => {
      await rejects(goAndAsk({ question: 'x' }), /\bid\b/);
      await rejects(goAndAsk({ id, due: 'soon' }), /due/, /2026-11-30/);
      await rejects(goAndAsk({ id, question: 7 }), /question/, /string/);
      await rejects(goAndAsk({ id, by: 'me' }), /\bby\b/);
      await rejects(goAndAsk({ id }), /\bid\b/, /interaction, frustration/);
    });
  });
});

describe('above a note in the editor', () => {
  useNotesFolder('reframed');

  const titles = isJapanese
    ? ['$(question) 期待に言い換える…', '$(comment-discussion) 営業から: 直接聞きに行く…']
    : ['$(question) Reframe…', '$(comment-discussion) Through sales: Go and Ask…'];
  /** Those of them that stand above a file, each with its line. */
  const lenses = async (uri: vscode.Uri) => {
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      99,
    );
    return found
      .map(({ range, command }) => [range.start.line, command?.title ?? ''] as const)
      .filter(([, title]) => titles.includes(title));
  };

  it('stands what it lacks, above its words, and no more once it does not', async () => {
    await api();
    const { id, path } = await given('lenses', raw('lenses'));
    equal(
      await lenses(at(path)),
      titles.map((title) => [8, title]),
    );
    await reframe({ id, expectation: 'x' });
    // VS Code hears of the file in its own time.
    await eventually(async () => equal(await lenses(at(path)), [[8, titles[1]]]), 15_000);
  });

  it('stands nothing in other files, whatever they say', async () => {
    await write('elsewhere/lenses.md', raw('elsewhere'));
    equal(await lenses(at('elsewhere/lenses.md')), []);
  });
});
