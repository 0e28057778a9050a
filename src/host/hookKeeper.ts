/**
 * What the pre-commit hook runs, in Git's own folder: a copy of the program, so that it works without an editor and
 * after the extension has gone, and the settings that it goes by. Kept as new as the extension, once it is there.
 */

import * as vscode from 'vscode';
import { repositoryAround } from '../core/guard/gitFolder.ts';
import { hookProgram, hookScript, programFiles } from '../core/guard/hook.ts';
import { keptSettingsFile, readKeptSettings } from '../core/guard/settingsFile.ts';
import type { Disposable } from '../core/ports.ts';
import type { Journal, Journals } from './journals.ts';
import type { Platform } from './platform.ts';
import { pathInside, uriAt } from './store/notePaths.ts';
import { readText } from './store/readText.ts';

interface Home {
  /** The repository's work tree. */
  readonly top: vscode.Uri;
  /** Git's own folder. */
  readonly git: vscode.Uri;
}

export class HookKeeper implements Disposable {
  readonly #platform: Platform;
  readonly #extension: vscode.Extension<unknown>;
  readonly #listening: vscode.Disposable;
  /** Whose copies are as they should be. */
  readonly #fresh = new Set<string>();

  constructor(
    journals: Journals,
    platform: Platform,
    extension: vscode.Extension<unknown>,
    onFailure: (error: unknown) => void,
  ) {
    this.#platform = platform;
    this.#extension = extension;
    const refresh = () =>
      journals.all.forEach((journal) => void this.#refresh(journal).catch(onFailure));
    this.#listening = vscode.Disposable.from(
      journals.onDidSettle(refresh),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ashita')) {
          this.#fresh.clear();
          refresh();
        }
      }),
    );
  }

  dispose(): void {
    this.#listening.dispose();
  }

  /** Puts there what the hook runs. */
  async write(journal: Journal): Promise<void> {
    const home = await homeOf(journal);
    if (home) {
      await this.#writeProgram(home);
      await this.#writeSettings(home, journal);
    }
  }

  /** Takes it away. The private list stays. */
  async remove(journal: Journal): Promise<void> {
    const home = await homeOf(journal);
    if (!home) {
      return;
    }
    const program = programFiles.map((name) => `ashita/${name}`);
    for (const name of [hookProgram, keptSettingsFile, ...program]) {
      const file = vscode.Uri.joinPath(home.git, name);
      await vscode.workspace.fs.delete(file).then(undefined, () => undefined); // It was not there.
    }
  }

  /** Only where the person once had it put there, and where we may touch what Git runs. */
  async #refresh(journal: Journal): Promise<void> {
    const key = journal.root.toString();
    if (!vscode.workspace.isTrusted || !this.#platform.scripts || this.#fresh.has(key)) {
      return;
    }
    this.#fresh.add(key);
    const home = await homeOf(journal);
    const script = home && (await readText(vscode.Uri.joinPath(home.git, hookProgram)));
    if (!home || script === undefined) {
      return;
    }
    if (script !== this.#script()) {
      await this.#writeProgram(home);
    }
    await this.#writeSettings(home, journal);
  }

  async #writeProgram({ git }: Home): Promise<void> {
    for (const file of programFiles) {
      const from = vscode.Uri.joinPath(this.#extension.extensionUri, 'dist', file);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(from));
      await this.#platform.keepFile(vscode.Uri.joinPath(git, 'ashita', file), text);
    }
    await this.#platform.keepFile(vscode.Uri.joinPath(git, hookProgram), this.#script());
  }

  async #writeSettings({ top, git }: Home, journal: Journal): Promise<void> {
    const folder = pathInside(top, journal.folder.uri);
    if (folder === undefined) {
      return; // The notes are a repository of their own, inside the folder that people open.
    }
    const file = vscode.Uri.joinPath(git, keptSettingsFile);
    const before = await readText(file);
    const { folder: notes, maskAllow } = journal.settings;
    const kept = { ...readKeptSettings(before), [folder]: { folder: notes, allow: maskAllow } };
    const text = JSON.stringify(kept, null, 2);
    if (text !== before) {
      await this.#platform.keepFile(file, text);
    }
  }

  #script(): string {
    const { version } = this.#extension.packageJSON as { readonly version: string };
    return hookScript(this.#platform.scripts?.node ?? '', version);
  }
}

async function homeOf({ root }: Journal): Promise<Home | undefined> {
  const found = await repositoryAround(root.path, (path) => readText(uriAt(root, path)));
  return found && { top: uriAt(root, found.top), git: uriAt(root, found.git) };
}
