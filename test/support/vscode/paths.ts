import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository's folder: the nearest one at or above the working directory that has the lock file. */
export function repositoryRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) {
      return folder;
    }
    if (folder === dirname(folder)) {
      throw new Error('Run this inside the repository: no package-lock.json was found above here.');
    }
  }
}

/** A path under .vscode-test, where everything fetched is kept. Git ignores it; deleting it is always safe. */
export function kept(...parts: readonly string[]): string {
  return join(repositoryRoot(), '.vscode-test', ...parts);
}

/** A path under out, where builds, results and pictures go. */
export function built(...parts: readonly string[]): string {
  return join(repositoryRoot(), 'out', ...parts);
}
