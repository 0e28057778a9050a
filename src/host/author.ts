/** Whose notes these are: the setting, else Git's user.name, else the operating system's. */

import { gitUserName } from './git/git.ts';
import type { Journal } from './journals.ts';
import type { Platform } from './platform.ts';

export class Authors {
  readonly #found = new Map<string, Promise<string>>();

  constructor(readonly platform: Platform) {}

  /** The handle to sign with. What Git says is asked once a folder. */
  async of(journal: Journal): Promise<string> {
    const { author } = journal.settings;
    if (author) {
      return author;
    }
    const key = journal.folder.uri.toString();
    const found = this.#found.get(key) ?? this.#ask(journal);
    this.#found.set(key, found);
    return found;
  }

  async #ask(journal: Journal): Promise<string> {
    const name =
      (await gitUserName(journal.folder.uri).catch(() => '')) || this.platform.userName();
    return name.replace(/\s+/g, ' ').trim() || 'me';
  }
}
