/** The cache of an index: a file in the extension's own storage, outside the workspace. */

import * as vscode from 'vscode';
import type { CacheStore } from '../../core/journal/cache.ts';
import type { Platform } from '../platform.ts';

/** `root` tells the folders of a workspace apart. */
export function indexCache(storage: vscode.Uri, root: string, platform: Platform): CacheStore {
  const file = vscode.Uri.joinPath(storage, `index-${fingerprint(root)}.jsonl`);
  return {
    async *lines() {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      for (let start = 0; start < text.length; ) {
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
      const beside = vscode.Uri.joinPath(storage, `.${crypto.randomUUID()}.tmp`);
      await vscode.workspace.fs.createDirectory(storage);
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(parts.join('')));
      await vscode.workspace.fs.rename(beside, file, { overwrite: true });
    },
  };
}

/** A short name for a text: 64 bits of FNV-1a. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
