import * as vscode from 'vscode';
import { call, log, putNote } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import { at, pathOf, read, type, undo, useNotesFolder, write } from './helpers/folder.ts';
import { improvement, noteText } from './helpers/notes.ts';

const setStatus = (id: string, status: string) =>
  call<{ uri: string }>('setStatus', { id, status });
const today = () =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const given = (name: string, text: string) =>
  putNote('status', `2026-11-17-improvement-${name}`, name, text);

describe('ashita.setStatus', () => {
  useNotesFolder('status');

  it('closes and opens again, byte for byte what it was', async () => {
    const { id, uri } = await log({ kind: 'improvement', text: 'Round trip' });
    const path = pathOf(uri);
    const before = await read(path);
    const result = await setStatus(id, 'done');
    equal(result, { uri });
    const wanted = before.replace('status: open', `status: done\nclosed: ${today()}`);
    equal(await read(path), wanted);
    await setStatus(id, 'open');
    equal(await read(path), before);
  });

  it('drops one that is done without another closing day', async () => {
    const text = improvement('Closed before', 'status: done\nclosed: 2026-11-18');
    const { id, path } = await given('Closed before', text);
    await setStatus(id, 'dropped');
    equal(await read(path), text.replace('done', 'dropped'));
  });

  it('changes only its words in a file with CRLF, a byte order mark and comments', async () => {
    const front = `# mine\nkind:   improvement # this too\ndate: '2026-11-17'\nmood:  "good"\n\nstatus:  "open"   # still\ntags: [ a,b ]`;
    const text = `\uFEFF${noteText('Windows', front, 'Body  ')}`.replaceAll('\n', '\r\n');
    const { id, path } = await given('Windows', text);
    await setStatus(id, 'done');
    const after = await read(path);
    const closed = `closed: ${today()}\r\n`;
    ok(after.includes(closed), 'It has no closing day');
    equal(after.replace(closed, '').replace(/"?done"?/, '"open"'), text);
  });

  it('writes nothing when nothing changes', async () => {
    const text = improvement('Open already');
    const { id, path } = await given('Open already', text);
    const { mtime } = await vscode.workspace.fs.stat(at(path));
    await setStatus(id, 'open');
    equal((await vscode.workspace.fs.stat(at(path))).mtime, mtime);
    equal(await read(path), text);
  });

  it('edits a dirty editor in the editor, and undo brings it back', async () => {
    const text = `\uFEFF${improvement('Dirty')}`;
    const { id, path } = await given('Dirty', text);
    const document = await type(at(path), new vscode.Position(99, 0), 'Not saved yet.\n');
    const typed = document.getText();
    await setStatus(id, 'done');
    equal(await read(path), text, 'The file was written');
    equal(document.getText(), typed.replace('status: open', `status: done\nclosed: ${today()}`));
    await undo(document);
    equal(document.getText(), typed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const [name, mark, lineBreak] of [
    ['Shown', '', '\n'],
    ['Shown with a mark', '\uFEFF', '\r\n'],
  ] as const) {
    it(`goes through an editor without changes, so that the two never part: ${name}`, async () => {
      const text = mark + improvement(name).replaceAll('\n', lineBreak);
      const { id, path } = await given(name, text);
      const { document } = await vscode.window.showTextDocument(at(path));
      await setStatus(id, 'dropped');
      match(document.getText(), /^status: dropped\r?$/m);
      ok(!document.isDirty, 'The editor is dirty');
      equal(await read(path), mark + document.getText());
      await undo(document);
      equal(mark + document.getText(), text);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }

  it('leaves what an editor would change by saving it to the disk', async () => {
    const text = improvement('Mixed').replace('\n', '\r\n');
    const { id, path } = await given('Mixed', text);
    const { document } = await vscode.window.showTextDocument(at(path));
    await setStatus(id, 'dropped');
    equal((await read(path)).replace(/\r\nclosed: .*/, '').replace('dropped', 'open'), text);
    await eventually(() => match(document.getText(), /^status: dropped\r?$/m));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('leaves alone front matter that it cannot read, and says so', async () => {
    const text = noteText('Broken', 'kind: improvement\ndate: 2026-11-17\nstatus: open\ntags: [a');
    const path = 'status/notes/2026/2026-11-17-improvement-broken.md';
    await write(path, text);
    const id = '2026-11-17-improvement-broken';
    await eventually(() => rejects(setStatus(id, 'done'), /broken|id/));
    equal(await read(path), text);
  });
});
