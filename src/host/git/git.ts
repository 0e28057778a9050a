/** Git, through VS Code's own Git extension: there or not there, never required. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { addDays } from '../../core/day.ts';
import { localMoment } from '../../core/moment.ts';
import type { Commit, Commits } from '../../core/ports.ts';
import type { GitApi, GitCommit, GitExtension, GitRepository } from './api.ts';

/** The API, as soon as it has looked at the workspace; undefined where there is no Git. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) {
    return undefined;
  }
  const exports = extension.isActive ? extension.exports : await extension.activate();
  if (!exports.enabled) {
    return undefined;
  }
  const api = exports.getAPI(1);
  if (api.state !== 'initialized') {
    await initialized(api);
  }
  return api;
}

/** Waits for the first scan, five seconds at most. */
function initialized(api: GitApi): Promise<void> {
  return new Promise((resolve) => {
    const listening = api.onDidChangeState(done);
    const timer = setTimeout(done, 5000);
    function done() {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}

/** The repository that a folder lies in. */
export async function repositoryOf(folder: vscode.Uri): Promise<GitRepository | undefined> {
  const api = await gitApi().catch(() => undefined);
  return (api && (api.getRepository(folder) ?? (await api.openRepository(folder)))) ?? undefined;
}

/** The newest commits say who works here; those who left long ago may be anybody. */
const commitsOfTeam = 1024;

/** Names and mail addresses of those who wrote the newest commits; none where there is no Git. */
export async function teammatesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const repository = await repositoryOf(folder);
  const log = repository?.state.HEAD?.commit
    ? await repository.log({ maxEntries: commitsOfTeam })
    : [];
  const people = log.flatMap(({ authorName, authorEmail }) => [authorName, authorEmail]);
  return [...new Set(people.flatMap((one) => one || []))];
}

/** The name in Git's configuration, '' where there is none. */
export async function gitUserName(folder: vscode.Uri): Promise<string> {
  const repository = await repositoryOf(folder);
  return repository ? configOf(repository, 'user.name') : '';
}

/** The repository's own setting, else the person's; '' where there is neither. */
async function configOf(repository: GitRepository, key: string): Promise<string> {
  const own = await repository.getConfig(key).catch(() => '');
  return own || repository.getGlobalConfig(key).catch(() => '');
}

/** Commits in the repository that holds `folder`: of the person's own, or of another author by their name. */
export function commitsOf(folder: vscode.Uri, other?: string): Commits {
  return {
    async between(start, end) {
      const repository = await repositoryOf(folder);
      if (!repository?.state.HEAD?.commit) {
        return [];
      }
      const [email, log] = await Promise.all([
        configOf(repository, 'user.email'),
        logSince(repository, start),
      ]);
      const isTheirs = ({ authorName, authorEmail }: GitCommit) =>
        other === undefined ? isSame(authorEmail, email) : isSame(authorName, other);
      return log
        .filter(isTheirs)
        .map((commit) => ({
          hash: commit.hash,
          subject: firstLine(commit.message),
          day: dayOfCommit(commit),
        }))
        .filter(
          (commit): commit is Commit =>
            commit.day !== undefined && commit.day >= start && commit.day <= end,
        )
        .reverse();
    },
  };
}

const longestLog = 16_384;

/** The log back to a week before `start`, for clocks that were wrong and branches that were long. */
async function logSince(repository: GitRepository, start: Day): Promise<readonly GitCommit[]> {
  const limit = addDays(start, -7);
  for (let maxEntries = 256; ; maxEntries *= 4) {
    const log = await repository.log({ maxEntries });
    const oldest = log.at(-1);
    const isEnough =
      !oldest || log.length < maxEntries || (dayOfDate(oldest.commitDate) ?? '') < limit;
    if (isEnough || maxEntries >= longestLog) {
      return log;
    }
  }
}

function isSame(name: string | undefined, wanted: string): boolean {
  return name !== undefined && name.toLowerCase() === wanted.toLowerCase();
}

function dayOfCommit(commit: GitCommit): Day | undefined {
  return dayOfDate(commit.authorDate ?? commit.commitDate);
}

function dayOfDate(date: Date | undefined): Day | undefined {
  return date && (localMoment(date.getTime(), -date.getTimezoneOffset()).slice(0, 10) as Day);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
