/**
 * Words that wait to be written, in files outside the workspace, so that a killed window costs none. They stand in the
 * storage that all windows share: VS Code gives a window another one of its own while a killed one still holds the first.
 */

import * as vscode from 'vscode';
import type { Platform } from '../platform.ts';

/** One file for each name. What cannot be read counts as nothing. */
export class KeptFiles {
  readonly #folder: vscode.Uri;
  readonly #platform: Platform;
  #writing: Promise<void> = Promise.resolve();

  constructor(globalStorage: vscode.Uri, platform: Platform) {
    this.#platform = platform;
    this.#folder = vscode.Uri.joinPath(globalStorage, 'drafts');
  }

  /** What was kept under a name: JSON from a disk, so it may be anything. */
  async read(name: string): Promise<unknown> {
    await this.#writing;
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#file(name));
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    } catch {
      return undefined;
    }
  }

  keep(name: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    return this.#inTurn(() => this.#platform.keepFile(this.#file(name), text));
  }

  discard(name: string): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await vscode.workspace.fs.delete(this.#file(name));
      } catch {
        // There was none.
      }
    });
  }

  /** One after the other, so that the last word wins. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(work);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  #file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${name}.json`);
  }
}
