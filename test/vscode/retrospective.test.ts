import * as vscode from 'vscode';
import { call, isJapanese, log } from './helpers/ashita.ts';
import { equal, match, ok } from './helpers/expect.ts';
import { at, pathOf, read, type, undo, useNotesFolder, write } from './helpers/folder.ts';

interface Written {
  readonly uri: string;
  readonly week: string;
  readonly written: string[];
  readonly kept: string[];
}

const path = 'weekly/weeks/2026-W47-hide.md';
const writeWeek = (more: object = {}) =>
  call<Written>('writeRetrospective', { week: '2026-W47', author: 'hide', ...more });
const thanks = (text: string) =>
  log({ kind: 'thanks', text, date: '2026-11-19', author: 'hide', for: ['ken'] });

describe('ashita.writeRetrospective', () => {
  useNotesFolder('weekly');
  before(() => log({ kind: 'interaction', text: 'Please', date: '2026-11-18', author: 'hide' }));

  it('writes a week, and tells what', async () => {
    const result = await writeWeek();
    equal(JSON.parse(JSON.stringify(result)), result);
    equal(pathOf(result.uri), path);
    equal(result.week, '2026-W47');
    ok(
      result.written.includes('work') && result.written.includes('voices'),
      'Sections are missing',
    );
    equal(result.kept, []);
    const text = await read(path);
    match(text, /^---\nkind: retrospective\nauthor: hide\nweek: 2026-W47\nstart: 2026-11-16\n/);
    match(text, isJapanese ? /^## お客様の声/m : /^## Voices/m);
  });

  it('gives the same bytes again', async () => {
    const before = await read(path);
    await writeWeek();
    equal(await read(path), before);
  });

  it('keeps a person’s paragraph while a section changes', async () => {
    const mine = '\nMine, and nobody else’s.\n';
    const before = await read(path);
    await write(path, before.replace('<!-- ashita:voices', `${mine}\n<!-- ashita:voices`) + mine);
    await thanks('Thank you for the night');
    const { written } = await writeWeek();
    ok(written.includes('thanks'), 'Thanks were not written');
    const text = await read(path);
    equal(text.split(mine).length, 3);
    match(text, /Thank you for the night/);
  });

  it('keeps a section that a person edited, and says which', async () => {
    const edited = (await read(path)).replace(/(ashita:voices [^]*?)Please/, '$1Please, please');
    ok(edited.includes('Please, please'), 'There is nothing to edit');
    await write(path, edited);
    await thanks('Another one');
    const { kept, written } = await writeWeek();
    equal(kept, ['voices']);
    ok(!written.includes('voices'), 'It was written too');
    const text = await read(path);
    match(text, /Please, please/);
    match(text, /Another one/);
  });

  it('keeps CRLF where a person’s editor made it so', async () => {
    await write(path, (await read(path)).replaceAll('\n', '\r\n'));
    await thanks('On Windows');
    await writeWeek();
    const text = await read(path);
    match(text, /On Windows/);
    ok(!/[^\r]\n/.test(text), 'A line ends without CR');
  });

  it('goes through a dirty editor, whose words stay, and undo brings back', async () => {
    const onDisk = await read(path);
    const document = await type(at(path), new vscode.Position(9, 0), 'Typed just now.\n');
    const typed = document.getText();
    await thanks('While it was open');
    await writeWeek();
    equal(await read(path), onDisk, 'The file was written');
    match(document.getText(), /Typed just now\./);
    match(document.getText(), /While it was open/);
    ok(document.isDirty, 'It was saved');
    await undo(document);
    equal(document.getText(), typed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('opens it when asked, and not otherwise', async () => {
    const opened = () => vscode.window.activeTextEditor?.document.uri.toString();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeWeek({ open: false });
    equal(opened(), undefined);
    const { uri } = await writeWeek({ open: true });
    equal(opened(), uri);
  });

  it('gives each author a file, whatever the name holds', async () => {
    const names = { 'Hide Tanaka': 'hide-tanaka', 花子: '花子', '../../x': 'x' };
    for (const [author, slug] of Object.entries(names)) {
      const { uri } = await writeWeek({ author });
      equal(pathOf(uri), `weekly/weeks/2026-W47-${slug}.md`);
    }
  });

  it('writes a week with nothing in it', async () => {
    const { uri, kept } = await writeWeek({ week: '2001-W01' });
    equal(kept, []);
    match(await read(pathOf(uri)), isJapanese ? /^# .*2001年/m : /^# Week 1, 2001/m);
  });
});
