/** Real Git repositories, each in a folder of its own that goes when the tests end. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plainGit } from './vscode/workspace.ts';

const folders: string[] = [];
process.on('exit', () =>
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

/** An empty folder. */
export function freshFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ashita-repository-')));
  folders.push(folder);
  return folder;
}

/** A repository with an author and one commit. */
export function freshRepository(): string {
  const folder = freshFolder();
  git(folder, 'init', '-q', '--initial-branch', 'main');
  git(folder, 'config', 'user.name', 'Ada Tester');
  git(folder, 'config', 'user.email', 'ada@example.com');
  git(folder, 'commit', '-q', '--allow-empty', '--message', 'Start');
  return folder;
}

const env = { ...process.env, ...plainGit };

/** Runs Git in a folder and gives what it printed; throws where it refuses. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/** Runs a program that may refuse. */
export function outcome(folder: string, program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Writes a file, with its folders. */
export function put(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
