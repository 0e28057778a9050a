/** One stream of changes below a notes folder: our own writes at once, everybody else's as VS Code tells them. */

import * as vscode from 'vscode';
import { Emitter } from '../../core/emitter.ts';
import type { Disposable, NotePath } from '../../core/ports.ts';
import { pathInside } from './notePaths.ts';

/** Milliseconds of quiet before what was told of is looked at once more. */
const quiet = 1000;

export class FolderEvents implements Disposable {
  readonly #emitter = new Emitter<readonly NotePath[] | undefined>();
  readonly #owned: vscode.Disposable[] = [];
  readonly #root: vscode.Uri;
  #again = new Set<NotePath | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#emitter.on;

  /** `folder` is the workspace folder, `root` the notes folder inside it, which need not exist. */
  constructor(folder: vscode.Uri, root: vscode.Uri) {
    this.#root = root;
    const tell = (uri: vscode.Uri) => this.#tell(uri);
    this.#watch(new vscode.RelativePattern(root, '**'), false);
    // A folder that comes or goes whole is one event: the notes folder, or one above it.
    for (let at = root; pathInside(folder, at); at = vscode.Uri.joinPath(at, '..')) {
      this.#watch(patternOf(at), true);
    }
    // What is done in VS Code itself is known before any watcher tells of it.
    this.#owned.push(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => tell(uri)),
      vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(tell)),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(tell)),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]).forEach(tell),
      ),
    );
  }

  /** Says that these changed: ours, and everybody else's. */
  fire(paths: readonly NotePath[] | undefined): void {
    for (const path of paths ?? [undefined]) {
      this.#again.add(path);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookAgain(), quiet);
    this.#emitter.fire(paths);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#owned).dispose();
  }

  #watch(pattern: vscode.RelativePattern, ignoreChanges: boolean): void {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, ignoreChanges);
    const tell = (uri: vscode.Uri) => this.#tell(uri);
    this.#owned.push(
      watcher,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
    );
  }

  #tell(uri: vscode.Uri): void {
    const path = pathInside(this.#root, uri);
    if (path) {
      this.fire([path]);
    } else if (pathInside(uri, this.#root) !== undefined) {
      this.fire(undefined);
    }
  }

  /** VS Code tells nothing of what came and went between two of its looks; somebody may have read it in between. */
  #lookAgain(): void {
    const paths = [...this.#again].filter((path) => path !== undefined);
    const isAll = this.#again.has(undefined);
    this.#again = new Set();
    this.#emitter.fire(isAll ? undefined : paths);
  }
}

/** Matches this folder; characters that mean something in a pattern match any, and {@link pathInside} decides. */
function patternOf(folder: vscode.Uri): vscode.RelativePattern {
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const parent = vscode.Uri.joinPath(folder, '..');
  return new vscode.RelativePattern(parent, name.replace(/[*?[\]{}]/g, '?'));
}
