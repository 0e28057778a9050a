/** The program as people run it, and notes for it. */

import path from 'node:path';
import { outcome } from '../../support/repository.ts';

export const program = path.resolve('dist/ashita.js');

export function ashita(folder: string, ...args: string[]) {
  return outcome(folder, process.execPath, program, ...args);
}

export function note(words: string): string {
  return `---\nkind: thanks\ndate: 2026-11-17\n---\n\n# Thanks\n\n${words}\n`;
}

export const dirty = note('From Ms. Okafor, jane@acme.test');
export const clean = note('From [person 1]');
/** A note's place in a repository. */
export const place = 'ashita/notes/2026/one.md';
