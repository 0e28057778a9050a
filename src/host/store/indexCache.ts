/** The cache of an index: a file in the extension's own storage, outside the workspace. */

import * as vscode from 'vscode';
import { fingerprint } from '../../core/fingerprint.ts';
import type { CacheStore } from '../../core/journal/cache.ts';
import type { Platform } from '../platform.ts';
import { writeWhole } from './writeWhole.ts';

/** `root` tells the folders of a workspace apart. */
export function indexCache(storage: vscode.Uri, root: string, platform: Platform): CacheStore {
  const file = vscode.Uri.joinPath(storage, `index-${fingerprint(root)}.jsonl`);
  return {
    async *lines() {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        yield text.slice(start, end);
        start = end + 1;
        await platform.pause();
      }
    },
    async save(lines) {
      const parts: string[] = [];
      for (const line of lines) {
        parts.push(line, '\n');
        await platform.pause();
      }
      await writeWhole(file, parts.join(''));
    },
  };
}
