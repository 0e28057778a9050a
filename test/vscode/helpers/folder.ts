/** Files of the open workspace, through `workspace.fs`: the same in every host. */

import * as vscode from 'vscode';
import { equal, eventually, ok } from './expect.ts';

/** The first workspace folder. */
export function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open');
  return folder.uri;
}

export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(), ...path.split('/'));
}

/** A path inside the workspace folder. */
export function pathOf(uri: string): string {
  const { path } = vscode.Uri.parse(uri);
  ok(path.startsWith(`${root().path}/`), `${uri} is not in the workspace`);
  return path.slice(root().path.length + 1);
}

/** The text of a file, byte order mark and all. */
export async function read(path: string): Promise<string> {
  return decoder.decode(await vscode.workspace.fs.readFile(at(path)));
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(at(path), { recursive: true });
}

/** Every file below a folder with its text: nothing where there is no folder. */
export async function snapshot(path: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, kind] of await list(path)) {
    const inside = `${path}/${name}`;
    if (kind === vscode.FileType.Directory) {
      Object.assign(found, await snapshot(inside));
    } else {
      found[inside] = await read(inside);
    }
  }
  return found;
}

async function list(path: string): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(at(path));
  } catch {
    return [];
  }
}

/** Fails when the work changes anything below a folder. */
export async function leavesAlone(path: string, work: () => Promise<unknown>): Promise<void> {
  const before = await snapshot(path);
  await work();
  equal(await snapshot(path), before, `Something in ${path} was changed`);
}

/** Changes a setting of ours for the workspace folder; undefined takes it away. */
export async function set(name: string, value: unknown): Promise<void> {
  const { WorkspaceFolder } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('ashita', root()).update(name, value, WorkspaceFolder);
}

/** Gives the tests of a suite a notes folder of their own, which need not exist. */
export function useNotesFolder(folder: string): void {
  before(() => set('folder', folder));
  after(async () => {
    await set('folder', undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
}

/** Puts text into an editor without saving it. */
export async function type(uri: vscode.Uri, where: vscode.Position, text: string) {
  const editor = await vscode.window.showTextDocument(uri);
  await editor.edit((edit) => edit.insert(where, text));
  ok(editor.document.isDirty, 'The editor is not dirty');
  return editor.document;
}

/** Takes back the last edit of the active editor. */
export async function undo(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  const { version } = document;
  await vscode.commands.executeCommand('undo');
  await eventually(() => ok(document.version > version, 'Nothing was undone'));
}
