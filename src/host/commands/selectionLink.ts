/** The selection in the editor as a link to code: `src/export/ledger.ts#L120-L168`, with the commit where Git knows it. */

import * as vscode from 'vscode';

export interface SelectionLink {
  readonly path: string;
  readonly commit?: string;
}

/** Undefined where nothing is selected, or the file lies in no workspace folder. Lines count from 1. */
export function selectionLink(): SelectionLink | undefined {
  const editor = vscode.window.activeTextEditor;
  const folder = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri);
  if (!editor || !folder || editor.selection.isEmpty) {
    return undefined;
  }
  const { start, end } = editor.selection;
  const first = start.line + 1;
  // A selection of whole lines ends at the start of the line behind them.
  const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
  const path = vscode.workspace.asRelativePath(editor.document.uri, false);
  return { path: `${path}#L${first}${last > first ? `-L${last}` : ''}` };
}
