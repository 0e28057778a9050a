/** Who is to be masked in a journal and who is not: the private list, the customers' aliases, the teammates, the setting. */

import * as vscode from 'vscode';
import { fingerprint } from '../core/fingerprint.ts';
import { commonGitFolder } from '../core/guard/gitFolder.ts';
import { maskOptionsFor } from '../core/guard/maskOptions.ts';
import { withOpenNames } from '../core/guard/privateDetails.ts';
import { newPrivateNames, privateNamesFile, readPrivateNames } from '../core/guard/privateNames.ts';
import type { MaskOptions } from '../core/mask/mask.ts';
import { teammatesIn } from './git/git.ts';
import type { Journal } from './journals.ts';
import { editorLanguage } from './settings.ts';
import { uriAt } from './store/notePaths.ts';
import { readText } from './store/readText.ts';
import { writeWhole } from './store/writeWhole.ts';

export class Privacy {
  readonly #storage: vscode.Uri;
  readonly #teammates = new Map<string, Promise<readonly string[]>>();

  /** `storage` is for lists of folders that lie in no repository. */
  constructor(storage: vscode.Uri) {
    this.#storage = storage;
  }

  /** What to mask in the journal's words. Asks Git for the teammates once a window. */
  async optionsFor(journal: Journal): Promise<MaskOptions> {
    const [texts, teammates] = await Promise.all([
      this.#texts(journal),
      this.#teammatesOf(journal.folder.uri),
      journal.index.load(),
    ]);
    return maskOptionsFor({
      listed: readPrivateNames(texts.join('\n')).names,
      entries: journal.index.entries.values(),
      teammates,
      allow: journal.settings.maskAllow,
    });
  }

  /** What to tell of in the journal's notes: what customers are called in the open is none of it. */
  async guardOptionsFor(journal: Journal): Promise<MaskOptions> {
    return withOpenNames(await this.optionsFor(journal), journal.index.entries.values());
  }

  /** The private list's file; made, with a word on how to fill it, where there was none. */
  async openList(journal: Journal): Promise<vscode.Uri> {
    const [list = this.#listInStorage(journal)] = await this.#lists(journal);
    // A list that is there but cannot be read is not written over.
    const isThere = await vscode.workspace.fs.stat(list).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      await writeWhole(list, newPrivateNames(editorLanguage()));
    }
    return list;
  }

  /** Whether a document is a private list. */
  isList(uri: vscode.Uri): boolean {
    return (
      uri.path.endsWith(`/${privateNamesFile}`) ||
      uri.toString().startsWith(`${this.#storage.toString()}/private-names-`)
    );
  }

  /** In Git's own folder first, where there is one; a list from before there was Git counts as well. */
  async #lists(journal: Journal): Promise<readonly vscode.Uri[]> {
    const { uri } = journal.folder;
    const git = await commonGitFolder(uri.path, (path) => readText(uriAt(uri, path)));
    const inGit = git === undefined ? [] : [vscode.Uri.joinPath(uriAt(uri, git), privateNamesFile)];
    return [...inGit, this.#listInStorage(journal)];
  }

  #listInStorage({ folder }: Journal): vscode.Uri {
    const name = `private-names-${fingerprint(folder.uri.toString())}.txt`;
    return vscode.Uri.joinPath(this.#storage, name);
  }

  async #texts(journal: Journal): Promise<readonly string[]> {
    const texts = await Promise.all((await this.#lists(journal)).map(readText));
    return texts.filter((text) => text !== undefined);
  }

  #teammatesOf(folder: vscode.Uri): Promise<readonly string[]> {
    const key = folder.toString();
    const found = this.#teammates.get(key) ?? teammatesIn(folder).catch(() => []);
    this.#teammates.set(key, found);
    return found;
  }
}
