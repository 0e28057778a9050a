/** Writes a file of the extension's own, whole or not at all: beside its place first, then moved there. */

import * as vscode from 'vscode';
import { nameBeside } from './leftovers.ts';

export async function writeWhole(file: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(file, '..');
  const beside = vscode.Uri.joinPath(folder, nameBeside());
  await fs.createDirectory(folder);
  try {
    await fs.writeFile(beside, new TextEncoder().encode(text));
    await fs.rename(beside, file, { overwrite: true });
  } catch (error) {
    await fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}
