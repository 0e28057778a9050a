/** The workspace as programs outside VS Code meet it. In the Node host alone. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './folder.ts';

export function onDisk(path: string): string {
  return join(root().fsPath, path);
}

/** Writes a file, with its folders, behind VS Code's back. */
export function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(onDisk(path)), { recursive: true });
  writeFileSync(onDisk(path), text);
}

/** Runs Git in the workspace folder and gives what it printed. */
export function git(...args: string[]): string {
  return run('git', ...args);
}

/** Runs Git with something else in its environment. */
export function gitWith(env: NodeJS.ProcessEnv, ...args: string[]): string {
  const options = {
    cwd: root().fsPath,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  } as const;
  return execFileSync('git', args, { ...options, stdio: 'pipe' });
}

export function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: root().fsPath, encoding: 'utf8', stdio: 'pipe' });
}
