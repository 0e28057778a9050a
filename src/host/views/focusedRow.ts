/** Which row of a tree has the focus. */

import * as vscode from 'vscode';

/**
 * VS Code tells extensions what is selected, and moving with the arrows selects nothing. But it selects the row with
 * the focus, or takes that away, when asked to: the one that differs is it. Then all is put back.
 */
export async function focusedRow<T>(view: vscode.TreeView<T>): Promise<T | undefined> {
  const before = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  return [...before, ...after].find((row) => before.includes(row) !== after.includes(row));
}
