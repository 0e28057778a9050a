import * as vscode from 'vscode';
import { api, call, log, notes } from './helpers/ashita.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import { snapshot } from './helpers/folder.ts';
import type { CustomerData } from '../../src/core/customers/data.ts';
import type { WeekData } from '../../src/core/retrospective/data.ts';

const folders = () => vscode.workspace.workspaceFolders ?? [];
const folder = (name: string) => {
  const found = folders().find((one) => one.name === name);
  ok(found, `There is no folder ${name}`);
  return found.uri;
};

async function openFileIn(name: string): Promise<void> {
  const uri = vscode.Uri.joinPath(folder(name), 'code.py');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('x\n'));
  await vscode.window.showTextDocument(uri);
}

describe('in a workspace of two folders', () => {
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('a command without a folder and without an editor names the folders and writes nothing', async () => {
    equal(
      folders().map(({ name }) => name),
      ['sales', 'support'],
    );
    const before = await snapshot('ashita');
    const which = [/folder/, /sales, support/];
    await rejects(log({ kind: 'thanks', text: 'Where?' }), ...which);
    await rejects(call('logThanks', { text: 'Where?' }), ...which);
    await rejects(call('week', {}), ...which);
    await rejects(call('week'), ...which);
    await rejects(call('writeRetrospective', {}), ...which);
    await rejects(call('commitNotes', {}), ...which);
    equal(await snapshot('ashita'), before);
    equal(await notes(), []);
  });

  it('a folder is known by its name, its path and its URI', async () => {
    const { uri } = await log({ kind: 'thanks', text: 'By name', folder: 'support' });
    ok(uri.startsWith(`${folder('support').toString()}/ashita/`), uri);
    const byPath = await log({ kind: 'thanks', text: 'By path', folder: folder('sales').fsPath });
    ok(byPath.uri.startsWith(`${folder('sales').toString()}/ashita/`), byPath.uri);
    const given = folder('sales').toString();
    const byUri = await log({ kind: 'thanks', text: 'By URI', folder: given });
    ok(byUri.uri.startsWith(`${given}/ashita/`), byUri.uri);
    await rejects(log({ kind: 'thanks', text: 'x', folder: 'third' }), /folder/, /sales, support/);
  });

  it('the folder of the active editor is meant where none is given', async () => {
    await openFileIn('support');
    const { uri } = await log({ kind: 'thanks', text: 'By editor' });
    ok(uri.startsWith(folder('support').toString()), uri);
    await openFileIn('sales');
    const other = await log({ kind: 'thanks', text: 'By editor too' });
    ok(other.uri.startsWith(folder('sales').toString()), other.uri);
  });

  it('notes are found in all folders, and a week is of one', async () => {
    equal((await notes()).length, 5);
    const found = await call<{ uri: string }[]>('search', { query: 'by' });
    equal(new Set(found.map(({ uri }) => uri.includes('/sales/'))).size, 2);
    const { thanks } = await call<WeekData>('week', { folder: 'support' });
    equal(thanks.length, 2);
  });

  it('customers of two folders with one name stay two', async () => {
    const which = [/folder/, /sales, support/];
    const texts: string[] = [];
    for (const name of ['sales', 'support']) {
      await call('newCustomer', { name: 'Kitano', folder: name });
      const said = { kind: 'interaction', text: `Heard by ${name}`, customer: 'Kitano' };
      texts.push((await log({ ...said, folder: name })).uri);
    }
    const id = 'kitano';
    await rejects(call('newCustomer', { name: 'Other' }), ...which);
    await rejects(call('openCustomer', { id }), ...which);
    await rejects(call('customer', { id }), ...which);
    await rejects(call('renameCustomer', { id, name: 'Other' }), ...which);
    await rejects(call('mergeCustomers', { id, into: 'Other' }), ...which);
    await rejects(call('draftForCustomer', { id }), ...which);

    const renamed = { id, name: 'Kitano Foods', newId: 'kitano-foods', folder: 'sales' };
    equal((await call<{ changed: number }>('renameCustomer', renamed)).changed, 2);
    const customers = await Promise.all(
      texts.map(async (uri) => (await notes()).find((note) => note.uri === uri)?.customers),
    );
    equal(customers, [['kitano-foods'], ['kitano']]);
    const { name } = await call<CustomerData>('customer', { id, folder: 'support' });
    equal(name, 'Kitano');
    await rejects(call('customer', { id: 'kitano-foods', folder: 'support' }), /kitano-foods/);
  });

  it('a status is set wherever the improvement is', async () => {
    const { id, uri } = await log({ kind: 'improvement', text: 'There', folder: 'support' });
    equal(await call('setStatus', { id, status: 'done' }), { uri });
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    match(new TextDecoder().decode(bytes), /^status: done$/m);
  });

  it('each folder has a notes folder and an author by its own settings', async () => {
    const settings = vscode.workspace.getConfiguration('ashita', folder('support'));
    const { WorkspaceFolder } = vscode.ConfigurationTarget;
    await settings.update('folder', 'docs/notes', WorkspaceFolder);
    await settings.update('author', 'kana', WorkspaceFolder);
    const { uri } = await log({ kind: 'thanks', text: 'Its own', folder: 'support' });
    ok(uri.startsWith(`${folder('support').toString()}/docs/notes/notes/`), uri);
    const other = await log({ kind: 'thanks', text: 'As ever', folder: 'sales' });
    ok(other.uri.startsWith(`${folder('sales').toString()}/ashita/notes/`), other.uri);
    const { author } = await call<WeekData>('week', { folder: 'support' });
    equal(author, 'kana');
    await settings.update('folder', undefined, WorkspaceFolder);
    await settings.update('author', undefined, WorkspaceFolder);
    await eventually(async () => ok((await notes()).length > 6, 'The old notes are not back'));
  });

  it('a folder that is added is indexed, and one that is removed is forgotten', async () => {
    const third = vscode.Uri.joinPath(folder('sales'), '../third');
    const note = vscode.Uri.joinPath(third, 'ashita/notes/2026/third.md');
    const text = '---\nkind: thanks\ndate: 2026-11-17\n---\n\n# In the third\n';
    await vscode.workspace.fs.writeFile(note, new TextEncoder().encode(text));
    const titles = async () => (await notes()).map(({ title }) => title);
    let told = 0;
    const listening = (await api()).onDidChange(() => told++);

    ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: third }), 'It was not added');
    await eventually(async () =>
      ok((await titles()).includes('In the third'), 'It is not indexed'),
    );
    ok(told > 0, 'Nobody was told');
    listening.dispose();
    await openFileIn('third');
    await call('week', {});

    ok(vscode.workspace.updateWorkspaceFolders(2, 1), 'It was not removed');
    await eventually(async () =>
      ok(!(await titles()).includes('In the third'), 'It is still known'),
    );
    await rejects(log({ kind: 'thanks', text: 'x', folder: 'third' }), /folder/);
  });
});
