/** One stream of changes below a notes folder: our own writes at once, everybody else's as VS Code tells them. */

import * as vscode from 'vscode';
import { Emitter } from '../../core/emitter.ts';
import type { Disposable, NotePath } from '../../core/ports.ts';
import { pathInside } from './notePaths.ts';

export class FolderEvents implements Disposable {
  readonly #emitter = new Emitter<readonly NotePath[] | undefined>();
  readonly #owned: vscode.Disposable[] = [];
  readonly onDidChange = this.#emitter.on;

  /** `folder` is the workspace folder, `root` the notes folder inside it, which need not exist. */
  constructor(folder: vscode.Uri, root: vscode.Uri) {
    const inside = pathInside(folder, root);
    const pattern = inside ? `${inside}/**` : '**';
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    const gone = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, inside ?? '*'),
      true,
      true,
    );
    const tell = (uri: vscode.Uri) => this.#tell(root, uri);
    this.#owned.push(
      watcher,
      gone,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
      gone.onDidDelete(() => this.#emitter.fire(undefined)),
      vscode.workspace.onDidSaveTextDocument((document) => tell(document.uri)),
    );
  }

  /** Says that we changed these. */
  fire(paths: readonly NotePath[]): void {
    this.#emitter.fire(paths);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#owned).dispose();
  }

  #tell(root: vscode.Uri, uri: vscode.Uri): void {
    const path = pathInside(root, uri);
    if (path !== undefined) {
      this.#emitter.fire(path === '' ? undefined : [path]);
    }
  }
}
