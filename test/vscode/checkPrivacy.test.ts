import * as vscode from 'vscode';
import { call, log } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import { set, useNotesFolder } from './helpers/folder.ts';

interface Told {
  readonly uri: string;
  readonly line: number;
  readonly type: string;
  readonly text: string;
}

const words = 'Ms. Okafor wrote from jane@acme.test';
const problemsOf = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'private-detail');

describe('private details in notes', () => {
  useNotesFolder('private details');
  let uri: vscode.Uri;

  before(async () => {
    uri = vscode.Uri.parse((await log({ kind: 'interaction', title: 'Mail', text: words })).uri);
  });
  afterEach(async () => {
    await set('mask.allow', undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are told by ashita.checkPrivacy, each with its note and its line', async () => {
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const told = (await call<Told[]>('checkPrivacy', {})).filter((one) => one.uri === String(uri));
    equal(
      told.map(({ type, text: said }) => [type, said]),
      [
        ['name', 'Ms. Okafor'],
        ['mail', 'jane@acme.test'],
      ],
    );
    match(text.split('\n')[(told[0]?.line ?? 0) - 1] ?? '', /^Ms\. Okafor/);
    equal(JSON.parse(JSON.stringify(told)), told);
  });

  it('stand in the Problems panel while the note is open, and can be masked or allowed there', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually(async () => equal(problemsOf(uri).length, 2));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problemsOf(uri)[0]?.range,
    );
    // VS Code's own Markdown support has edits to offer, too.
    const masking = actions.filter(({ edit, kind }) => edit && kind?.value === 'quickfix');
    equal(masking.length, 2);
    ok(
      actions.some(({ command }) => command?.command === 'ashita.allowWords'),
      'Nothing allows the words',
    );
    await vscode.workspace.applyEdit(masking[1]?.edit ?? new vscode.WorkspaceEdit());
    equal(document.getText().includes('Okafor') || document.getText().includes('jane@'), false);
    await eventually(async () => equal(problemsOf(uri).length, 0));
    await vscode.commands.executeCommand('undo');
    await document.save();
  });

  it('are told of no more where the notes lie elsewhere now', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually(async () => equal(problemsOf(uri).length, 2));
    await set('folder', 'elsewhere');
    await eventually(async () => equal(problemsOf(uri).length, 0));
    await set('folder', 'private details');
    await eventually(async () => equal(problemsOf(uri).length, 2));
  });

  it('are none once their words are allowed', async () => {
    const { allow } = await call<{ allow: string[] }>('allowWords', { words: ['Ms. Okafor'] });
    equal(allow, ['Ms. Okafor']);
    const told = await call<Told[]>('checkPrivacy', {});
    equal(told.filter(({ text }) => text === 'Ms. Okafor').length, 0);
  });

  it("are allowed where the person's own words are, which no file of the folder learns of", async () => {
    const { Global } = vscode.ConfigurationTarget;
    const settings = vscode.workspace.getConfiguration('ashita');
    await settings.update('mask.allow', ['Ada'], Global);
    equal((await call<{ allow: string[] }>('allowWords', { words: ['Ms. Okafor'] })).allow, [
      'Ada',
      'Ms. Okafor',
    ]);
    const found = vscode.workspace.getConfiguration('ashita', uri).inspect('mask.allow');
    equal([found?.globalValue, found?.workspaceFolderValue], [['Ada', 'Ms. Okafor'], undefined]);
    await settings.update('mask.allow', undefined, Global);
  });

  it('are looked for in folders that are there', async () => {
    await rejects(call('checkPrivacy', { folder: 'elsewhere' }), /folder/);
    await rejects(call('checkPrivacy', { path: 'x' }), /path/);
    await rejects(call('allowWords', {}), /words/);
    await rejects(call('allowWords', { words: [' '] }), /words/);
  });
});
