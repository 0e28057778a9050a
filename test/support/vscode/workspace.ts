import { rmSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenEnding } from './ending.ts';
import { run } from './processes.ts';

export interface WorkspaceOptions {
  /** A folder whose content it starts with. */
  readonly from?: string;
  /** True: it is a Git repository with an author of its own, all content committed. */
  readonly git?: boolean;
}

/** A folder for one run. */
export interface Workspace {
  readonly path: string;
  remove(): Promise<void>;
}

const removal = { recursive: true, force: true, maxRetries: 5 };

/** Makes a fresh folder to work in, away from the repository. */
export async function freshWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'ashita-workspace-')));
  const removed = whenEnding(() => rmSync(path, removal));
  if (options.from !== undefined) {
    await cp(options.from, path, { recursive: true });
  }
  if (options.git === true) {
    await startRepository(path);
  }
  return {
    path,
    async remove() {
      await rm(path, removal);
      removed();
    },
  };
}

/** Git that looks at no settings but the repository's: the same for everyone who runs the tests. */
export const plainGit: NodeJS.ProcessEnv = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

async function startRepository(path: string): Promise<void> {
  const git = (...args: string[]) =>
    run('git', args, { cwd: path, env: { ...process.env, ...plainGit } });
  await git('init', '--initial-branch', 'main');
  await git('config', 'user.name', 'Ada Tester');
  await git('config', 'user.email', 'ada@example.com');
  await git('add', '--all');
  await git('commit', '--allow-empty', '--message', 'Start');
}
