/** Between a URI below the notes folder and a note's path inside it. */

import * as vscode from 'vscode';
import type { NotePath } from '../../core/ports.ts';

/** The path of `uri` inside `root`; undefined where it lies elsewhere, '' for the root itself. */
export function pathInside(root: vscode.Uri, uri: vscode.Uri): NotePath | undefined {
  if (uri.scheme !== root.scheme || uri.authority !== root.authority) {
    return undefined;
  }
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  if (uri.path.startsWith(base)) {
    return uri.path.slice(base.length);
  }
  return uri.path === root.path ? '' : undefined;
}

export function uriOf(root: vscode.Uri, path: NotePath): vscode.Uri {
  return vscode.Uri.joinPath(root, ...path.split('/'));
}

/** A file by its absolute path, which may begin with the letter of a drive; it lies where `near` does. */
export function uriAt(near: vscode.Uri, path: string): vscode.Uri {
  return near.with({ path: /^[a-z]:/i.test(path) ? `/${path}` : path });
}
