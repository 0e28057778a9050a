import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { call } from './helpers/ashita.ts';
import { git, onDisk, put } from './helpers/disk.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import { useNotesFolder } from './helpers/folder.ts';

const mask = async (text: string) => (await call<{ text: string }>('mask', { text })).text;

describe('ashita.editPrivateNames', () => {
  useNotesFolder('private names');
  const list = () => onDisk(join(git('rev-parse', '--git-common-dir').trim(), 'ashita'));

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(list(), { recursive: true, force: true });
  });

  it("opens a list in Git's own folder that says how it is filled, and that Git does not see", async () => {
    const { uri } = await call<{ uri: string }>('editPrivateNames', {});
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri);
    ok(existsSync(join(list(), 'private-names.txt')), 'There is no list');
    match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# .*Ashita/);
    equal(git('status', '--porcelain', '-uall').includes('private-names'), false);
  });

  it('never writes over what is there, even where it cannot be read', async () => {
    put(join('.git', 'ashita', 'private-names.txt', 'inside.txt'), 'mine');
    await call('editPrivateNames', { open: false });
    ok(existsSync(join(list(), 'private-names.txt', 'inside.txt')), 'It is gone');
  });

  it('masks the names of the list, each by what stands for it', async () => {
    await call('editPrivateNames', { open: false });
    put(join('.git', 'ashita', 'private-names.txt'), 'Kitano = their boss\ncompany: 赤目');
    match(await mask('Kitano of 赤目'), /^their boss of (\[company 1\]|△△社)$/);
  });

  it('masks the aliases of customers, and leaves those who commit here', async () => {
    put('private names/customers/zeta.md', '---\nkind: customer\naliases: [Zeta Dynamics]\n---\n');
    const author = git('log', '-1', '--format=%an').trim();
    await eventually(async () => {
      match(await mask(`Zeta Dynamics thanks Ms. ${author}.`), /^(\[company 1\]|△△社) thanks Ms\./);
    });
    match(await mask(`Zeta Dynamics thanks Ms. ${author}.`), new RegExp(`Ms\\. ${author}`));
  });

  it('keeps the list outside the workspace where there is no repository, and by it from then on', async () => {
    renameSync(onDisk('.git'), onDisk('.gone'));
    const { uri } = await call<{ uri: string }>('editPrivateNames', { open: false });
    const file = vscode.Uri.parse(uri);
    ok(!file.fsPath.startsWith(onDisk('.')), `${uri} is in the workspace`);
    writeFileSync(file.fsPath, 'Kitano = K\n');
    equal(await mask('Kitano'), 'K');
    renameSync(onDisk('.gone'), onDisk('.git'));
    equal(await mask('Kitano'), 'K');
    rmSync(file.fsPath);
  });

  it('says which field of its argument is wrong', () =>
    rejects(call('editPrivateNames', { file: 'x' }), /file/));
});
