/** Where a list in the settings is to grow. */

import * as vscode from 'vscode';

/** Where the list that counts is set: one of a person's own is not copied to where Git may track it. */
export function placeOfSetting(
  settings: vscode.WorkspaceConfiguration,
  name: string,
  otherwise: vscode.ConfigurationTarget,
): vscode.ConfigurationTarget {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const set = settings.inspect(name);
  if (set?.workspaceFolderValue !== undefined) {
    return WorkspaceFolder;
  }
  if (set?.workspaceValue !== undefined) {
    return Workspace;
  }
  return set?.globalValue === undefined ? otherwise : Global;
}
