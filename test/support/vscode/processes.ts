import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end; gives its output, or fails with the last of it. */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve(said);
      } else {
        reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.slice(-4000)}`));
      }
    });
  });
}

/**
 * Ends a process that was started `detached`, with all its children: they are one process group. Asks first
 * (SIGTERM lets a server write its coverage), insists after three seconds.
 */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || !signalGroup(child, 'SIGTERM')) {
    return;
  }
  for (let waited = 0; waited < 3000; waited += 50) {
    await wait(50);
    if (!signalGroup(child, 0)) {
      return;
    }
  }
  signalGroup(child, 'SIGKILL');
}

/** Sends a signal to a detached process and its children; false when none of them is left. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
