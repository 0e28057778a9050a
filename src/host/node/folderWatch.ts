/**
 * On Linux, VS Code's watcher does not see into a folder that is made in one go with a folder around it, as the first
 * note's are: what other programs change there would stay unknown until the window is opened again. So each folder of
 * the notes is watched by itself, from when it is listed.
 */

import { watch, type FSWatcher } from 'node:fs';
import * as path from 'node:path';
import type { Disposable, NotePath } from '../../core/ports.ts';
import { isLeftover } from '../store/leftovers.ts';

/** Milliseconds in which what is told again and again is told once. */
const batch = 20;

export class FolderWatch implements Disposable {
  readonly #tell: (paths: readonly NotePath[]) => void;
  readonly #watchers = new Map<NotePath, FSWatcher>();
  #heard = new Set<NotePath>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (paths: readonly NotePath[]) => void) {
    this.#tell = tell;
  }

  /** Watches a folder, unless it is. To be called before the folder is read, so that nothing is missed between. */
  see(folder: NotePath, place: string): void {
    if (process.platform !== 'linux' || this.#watchers.has(folder)) {
      return;
    }
    try {
      const watcher = watch(place, { persistent: false }, (_, name) => {
        if (name === path.basename(place)) {
          this.#forget(folder); // The folder itself has gone, and with it what is watched.
        }
        this.#hear(folder, name ?? '');
      });
      watcher.on('error', () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
    } catch {
      // Not there, or no more watchers to be had: then there is VS Code's.
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watchers.forEach((watcher) => watcher.close());
    this.#watchers.clear();
  }

  #hear(folder: NotePath, name: string): void {
    if (isLeftover(name)) {
      return;
    }
    const inside = folder && name ? `${folder}/${name}` : folder || name;
    if (!name.toLowerCase().endsWith('.md')) {
      this.#forget(inside);
    }
    this.#heard.add(inside);
    this.#timer ??= setTimeout(() => this.#flush(), batch);
  }

  #flush(): void {
    const heard = [...this.#heard];
    this.#heard = new Set();
    this.#timer = undefined;
    this.#tell(heard);
  }

  /** Ends the watching of a folder and of those below: whatever bears their names is seen anew when it is listed. */
  #forget(folder: NotePath): void {
    for (const [known, watcher] of this.#watchers) {
      if (known === folder || known.startsWith(`${folder}/`)) {
        watcher.close();
        this.#watchers.delete(known);
      }
    }
  }
}
