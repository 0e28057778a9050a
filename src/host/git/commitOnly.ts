/**
 * Commits what changed below one folder and leaves everything else as it was: other staged changes stay staged,
 * other dirty files stay dirty. `git commit --only` makes its own index, so that a refused commit changes nothing.
 */

import * as vscode from 'vscode';
import { checkedSetting } from '../../core/guard/hook.ts';
import type { GitRun, Platform } from '../platform.ts';
import { isLeftover } from '../store/leftovers.ts';
import type { GitRepository } from './api.ts';
import { gitApi, repositoryOf } from './git.ts';

export type CommitRefusal =
  | { readonly code: 'not-trusted' }
  /** No program can be run here: the web. */
  | { readonly code: 'no-programs' }
  | { readonly code: 'no-git' }
  | { readonly code: 'ignored' }
  | { readonly code: 'nothing-to-commit' }
  | { readonly code: 'unfinished'; readonly what: string }
  | { readonly code: 'no-identity' }
  /** A hook, a lock, a full disk: in Git's own words. */
  | { readonly code: 'refused'; readonly said: string };

export type Committed =
  | { readonly ok: true; readonly commit: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly refusal: CommitRefusal };

type Refused = Extract<Committed, { readonly ok: false }>;

/** What waits to be committed below a folder. */
export interface Waiting {
  readonly ok: true;
  /** What is new, changed or deleted. */
  readonly files: readonly vscode.Uri[];
  /**
   * Commits it. `files` of the result are paths relative to the repository. Where the person has seen which private
   * details it holds, our own hook does not stop it again.
   */
  commit(message: string, isSeen?: boolean): Promise<Committed>;
}

/** What there is to commit below a folder, or why nothing can be. */
export async function waitingIn(
  platform: Platform,
  folder: vscode.Uri,
): Promise<Waiting | Refused> {
  if (!vscode.workspace.isTrusted) {
    return refuse({ code: 'not-trusted' });
  }
  const { runGit } = platform;
  if (!runGit) {
    return refuse({ code: 'no-programs' });
  }
  const api = await gitApi().catch(() => undefined);
  const repository = await repositoryOf(folder).catch(() => undefined);
  if (!api || !repository || (await isLink(folder))) {
    return refuse({ code: 'no-git' });
  }
  const git = (args: readonly string[], stdin?: string) =>
    runGit(api.git.path, repository.rootUri, ['--literal-pathspecs', ...args], stdin);

  const unfinished = await unfinishedWork(git);
  if (unfinished) {
    return refuse({ code: 'unfinished', what: unfinished });
  }
  const status = await git([
    'status',
    '--porcelain=v1',
    '-z',
    '-uall',
    '--no-renames',
    '--',
    folder.fsPath,
  ]);
  if (status.exitCode !== 0) {
    return refuse(whyRefused(status));
  }
  const changed = changedFiles(status);
  if (changed.length === 0) {
    const ignored = await runGit(api.git.path, repository.rootUri, [
      'check-ignore',
      '--quiet',
      '--',
      folder.fsPath,
    ]);
    return refuse({ code: ignored.exitCode === 0 ? 'ignored' : 'nothing-to-commit' });
  }
  const files = changed.map(({ path }) => vscode.Uri.joinPath(repository.rootUri, path));
  return {
    ok: true,
    files,
    commit: (message, isSeen = false) => commitOnly(git, repository, changed, message, isSeen),
  };
}

async function commitOnly(
  git: Git,
  repository: GitRepository,
  changed: readonly Changed[],
  message: string,
  isSeen: boolean,
): Promise<Committed> {
  const files = changed.map(({ path }) => path);
  const fresh = changed.filter(({ isUntracked }) => isUntracked).map(({ path }) => path);
  const fromStdin = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  if (fresh.length) {
    const added = await git(['add', '--intent-to-add', ...fromStdin], fresh.join('\0'));
    if (added.exitCode !== 0) {
      return refuse(whyRefused(added));
    }
  }
  const seen = isSeen ? ['-c', `${checkedSetting}=true`] : [];
  const committed = await git(
    [...seen, 'commit', '--only', '--message', message, ...fromStdin],
    files.join('\0'),
  );
  if (committed.exitCode !== 0) {
    if (fresh.length) {
      await git(['reset', '--quiet', ...fromStdin], fresh.join('\0'));
    }
    return refuse(whyRefused(committed));
  }
  const head = await git(['rev-parse', 'HEAD']);
  await repository.status().catch(() => undefined);
  return { ok: true, commit: head.stdout.trim(), files };
}

function refuse(refusal: CommitRefusal): Refused {
  return { ok: false, refusal };
}

/** Git takes a link for a file of its own: what is behind it lies elsewhere. */
async function isLink(folder: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(folder)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false; // Gone: its deletion is to be committed.
  }
}

type Git = (args: readonly string[], stdin?: string) => Promise<GitRun>;

/** What Git is in the middle of, in its own word. */
async function unfinishedWork(git: Git): Promise<string | undefined> {
  const marks = {
    MERGE_HEAD: 'merge',
    CHERRY_PICK_HEAD: 'cherry-pick',
    REVERT_HEAD: 'revert',
    REBASE_HEAD: 'rebase',
  };
  for (const [ref, what] of Object.entries(marks)) {
    if ((await git(['rev-parse', '--quiet', '--verify', ref])).exitCode === 0) {
      return what;
    }
  }
  return undefined;
}

interface Changed {
  readonly path: string;
  readonly isUntracked: boolean;
}

/** `git status -z`: two letters, a space, a path, NUL. */
function changedFiles({ stdout }: GitRun): readonly Changed[] {
  return stdout
    .split('\0')
    .filter((line) => line.length > 3)
    .map((line) => ({ path: line.slice(3), isUntracked: line.startsWith('??') }))
    .filter(({ path, isUntracked }) => !(isUntracked && isLeftover(path)));
}

function whyRefused({ stderr, stdout }: GitRun): CommitRefusal {
  const said = `${stderr}\n${stdout}`.trim();
  if (
    /please tell me who you are|empty ident name|unable to auto-detect email|user\.useConfigOnly/i.test(
      said,
    )
  ) {
    return { code: 'no-identity' };
  }
  if (/during a merge|not concluded your merge|unmerged/i.test(said)) {
    return { code: 'unfinished', what: 'merge' };
  }
  return { code: 'refused', said: said.split('\n').slice(0, 6).join(' ').slice(0, 500) };
}
