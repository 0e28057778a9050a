import * as vscode from 'vscode';
import { api, call, log, notes } from './helpers/ashita.ts';
import { equal, rejects } from './helpers/expect.ts';

const openOne = /[Oo]pen.*folder|folder.*[Oo]pen/;

describe('with no folder open', () => {
  it('the extension starts, knows no note and is ready', async () => {
    equal(vscode.workspace.workspaceFolders, undefined);
    equal(await notes(), []);
    equal((await api()).version, 1);
  });

  it('commands that need a folder say to open one', async () => {
    await rejects(log({ kind: 'thanks', text: 'x' }), openOne);
    await rejects(call('logInteraction', { text: 'x' }), openOne);
    await rejects(call('week'), openOne);
    await rejects(call('writeRetrospective', {}), openOne);
    await rejects(call('commitNotes', {}), openOne);
  });

  it('search finds nothing, and a status has no note', async () => {
    equal(await call('search', { query: 'x' }), []);
    await rejects(call('setStatus', { id: 'x', status: 'done' }), /\bid\b/);
  });
});
