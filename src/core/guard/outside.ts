/** What the program `ashita` needs of the machine that it runs on. Paths are absolute, `/` between their parts. */

import type { Language } from '../note/sections.ts';
import type { ReadsText } from './gitFolder.ts';

export interface Outside {
  readonly cwd: string;
  readonly language: Language;
  readonly read: ReadsText;
  /** Every file below a folder; undefined for what is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** What Git prints; undefined where it refuses, or is not there. */
  readonly git: (args: readonly string[]) => Promise<string | undefined>;
  /** The texts of Git's objects, in one run of Git; undefined for what is no text of its own. */
  readonly blobs: (ids: readonly string[]) => Promise<readonly (string | undefined)[]>;
}

export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}
