/** Files of our own, and of Git's. */

import * as vscode from 'vscode';

/** The text of a file; undefined where there is none, or where it cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
