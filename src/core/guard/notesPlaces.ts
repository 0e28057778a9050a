/** Which of the files on a disk are notes, and by which settings, as a window would have it that opens their folder. */

import { isIndexed } from '../journal/entry.ts';
import { commonGitFolder } from './gitFolder.ts';
import type { Outside } from './outside.ts';
import {
  keptSettingsFile,
  readGuardSettings,
  readKeptSettings,
  type GuardSettings,
  type KeptSettings,
} from './settingsFile.ts';

/** A folder that holds a notes folder. */
export interface NotesPlace extends GuardSettings {
  readonly root: string;
}

export class NotesPlaces {
  readonly #top: string | undefined;
  readonly #outside: Outside;
  readonly #known = new Map<string, Promise<NotesPlace>>();
  #kept: Promise<KeptSettings> | undefined;

  /** `top`: the repository, where there is one. */
  constructor(top: string | undefined, outside: Outside) {
    this.#top = top;
    this.#outside = outside;
  }

  /** Where a note belongs; undefined for a file that is none. Any folder above it may be the one that people open. */
  async of(file: string): Promise<NotesPlace | undefined> {
    for (let cut = file.indexOf('/'); cut >= 0; cut = file.indexOf('/', cut + 1)) {
      const place = await this.at(file.slice(0, cut));
      const notes = `${place.root}/${place.folder}/`;
      if (file.startsWith(notes) && isIndexed(file.slice(notes.length))) {
        return place;
      }
    }
    return undefined;
  }

  at(root: string): Promise<NotesPlace> {
    const found = this.#known.get(root) ?? this.#look(root);
    this.#known.set(root, found);
    return found;
  }

  /** What the extension kept counts before the folder's own file: it knows the person's own settings too. */
  async #look(root: string): Promise<NotesPlace> {
    const { read } = this.#outside;
    const top = this.#top;
    this.#kept ??= this.#readKept();
    const kept = await this.#kept;
    const inside =
      top === undefined || !`${root}/`.startsWith(`${top}/`)
        ? undefined
        : root.slice(top.length + 1);
    const settings =
      (inside !== undefined && Object.hasOwn(kept, inside) ? kept[inside] : undefined) ??
      readGuardSettings(await read(`${root}/.vscode/settings.json`));
    return { root, ...settings };
  }

  async #readKept(): Promise<KeptSettings> {
    const { read } = this.#outside;
    const git = this.#top === undefined ? undefined : await commonGitFolder(this.#top, read);
    return readKeptSettings(
      git === undefined ? undefined : await read(`${git}/${keptSettingsFile}`),
    );
  }
}
