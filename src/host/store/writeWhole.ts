/** Writes a file of the extension's own, whole or not at all: beside its place first, then moved there. */

import * as vscode from 'vscode';

export async function writeWhole(file: vscode.Uri, text: string): Promise<void> {
  const folder = vscode.Uri.joinPath(file, '..');
  const beside = vscode.Uri.joinPath(folder, `.${crypto.randomUUID()}.tmp`);
  await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(beside, file, { overwrite: true });
}
