import * as vscode from 'vscode';
import { api, call, log, noNoteTitled, notes, noteTitled } from './helpers/ashita.ts';
import { equal, eventually, ok } from './helpers/expect.ts';
import {
  at,
  pathOf,
  remove,
  root,
  set,
  snapshot,
  useNotesFolder,
  write,
} from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

describe('the index', () => {
  useNotesFolder('follow');

  it('knows a hand edit as soon as it is saved, and not before', async () => {
    const { uri } = await log({ kind: 'interaction', title: 'Before', text: 'x' });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const start = document.getText().indexOf('Before');
    const edit = new vscode.WorkspaceEdit();
    const word = new vscode.Range(document.positionAt(start), document.positionAt(start + 6));
    edit.replace(document.uri, word, 'After');
    await vscode.workspace.applyEdit(edit);
    ok(
      (await notes()).some(({ title }) => title === 'Before'),
      'It read what is not saved',
    );
    await document.save();
    await noteTitled('After');
    await noNoteTitled('Before');
  });

  it('knows files that come, change and go', async () => {
    const path = 'follow/notes/2026/2026-11-17-interaction-comes-0000.md';
    await write(path, interaction('Comes'));
    await noteTitled('Comes');
    await write(path, interaction('Changes'));
    await noteTitled('Changes');
    await remove(path);
    await noNoteTitled('Changes');
  });

  it('knows what is moved within VS Code', async () => {
    const { uri } = await log({ kind: 'interaction', text: 'Moved' });
    const target = at('follow/notes/moved/2026-11-17-moved.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(vscode.Uri.parse(uri), target);
    ok(await vscode.workspace.applyEdit(edit), 'It was not moved');
    await eventually(async () => {
      const found = (await notes()).filter(({ title }) => title === 'Moved');
      equal(
        found.map((note) => note.uri),
        [target.toString()],
      );
    });
  });

  it('knows that the whole folder is gone, and begins again', async () => {
    await log({ kind: 'interaction', text: 'Soon gone' });
    await remove('follow');
    await eventually(async () => equal(await notes(), []));
    await log({ kind: 'interaction', text: 'Begun again' });
    equal(
      (await notes()).map(({ title }) => title),
      ['Begun again'],
    );
    ok('follow/README.md' in (await snapshot('follow')), 'There is no README');
  });

  it('forgets what came and went in a moment, though it knew it', async () => {
    for (let round = 0; round < 3; round++) {
      const { uri } = await log({ kind: 'interaction', text: 'A moment' });
      await remove(pathOf(uri));
    }
    await noNoteTitled('A moment');
  });

  it('leaves out what is no note, and what was written by half', async () => {
    const before = await notes();
    await write('follow/notes/2026/.7f1f9a52-1c50-4e39-8d31-7c27b6a34f2b.tmp', interaction('Half'));
    await write('follow/notes/2026/picture.png', 'not a picture');
    await write('follow/elsewhere/2026-11-17-interaction-x-0000.md', interaction('Elsewhere'));
    await write('follow/notes/2026/last.md', interaction('Last'));
    await noteTitled('Last');
    equal((await notes()).length, before.length + 1);
  });
});

describe('the setting ashita.folder', () => {
  after(() => set('folder', undefined));

  it('moves to the notes of another folder, and back', async () => {
    const here = await notes();
    await set('folder', 'other/place');
    await eventually(async () => equal(await notes(), []));
    const { uri } = await log({ kind: 'interaction', text: 'In another place' });
    ok(pathOf(uri).startsWith('other/place/notes/'), uri);
    await set('folder', undefined);
    await eventually(async () => equal(await notes(), here));
    await set('folder', './other//place/');
    await noteTitled('In another place');
  });

  it('hears of changes in a folder whose name means something in a pattern', async () => {
    for (const folder of ['notes [team]', '{a,b}', 'what?', '日本語 ノート']) {
      await set('folder', folder);
      await eventually(async () => equal(await notes(), []));
      await write(`${folder}/notes/x.md`, interaction(`In ${folder}`));
      await noteTitled(`In ${folder}`);
      await remove(folder);
      await noNoteTitled(`In ${folder}`);
    }
  });

  it('hears that a folder above the notes is gone', async () => {
    await set('folder', 'deep/down/notes');
    await eventually(async () => equal(await notes(), []));
    await log({ kind: 'interaction', text: 'Deep down' });
    await remove('deep');
    await noNoteTitled('Deep down');
  });

  for (const wrong of [
    '../x',
    42,
    '/abs',
    '',
    '.',
    'a/../../x',
    'C:\\notes',
    '\\\\server\\notes',
    null,
    ['x'],
    'a\0b',
    '.git',
    '.GIT/hooks',
  ]) {
    it(`falls back to the default for ${JSON.stringify(wrong)}`, async () => {
      await set('folder', wrong);
      const { uri } = await log({ kind: 'interaction', text: 'Still here' });
      ok(pathOf(uri).startsWith('ashita/notes/'), uri);
      await remove(pathOf(uri));
    });
  }
});

describe('settings of the wrong type', () => {
  after(async () => {
    await set('author', undefined);
    await set('noteLanguage', undefined);
    await set('retrospective.reminder', undefined);
  });

  it('count as not set', async () => {
    await set('author', { name: 'x' });
    await set('noteLanguage', 'klingon');
    await set('retrospective.reminder', 7);
    const { uri } = await log({ kind: 'interaction', text: 'As if nothing were set' });
    await remove(pathOf(uri));
    await call('week', {});
    ok((await api()).version, 'It broke');
    ok(root(), 'It broke');
  });
});
