/**
 * Who worked on what: blame and log, asked of Git's own program when somebody looks, and in a trusted workspace only.
 * What stands in a note is never an option or a pattern to Git, and nothing in the repository's settings runs a program.
 */

import * as vscode from 'vscode';
import { addDays, isDay } from '../../core/day.ts';
import type { CodePlace, Contributions, Contributors, Shares } from '../../core/ports.ts';
import type { GitRun, Platform } from '../platform.ts';
import { gitApi, repositoryOf } from './git.ts';

const nobody: Contributions = { lines: new Map(), commits: new Map(), week: new Map() };

/** Links beyond these, lines and commits are not looked at: a suggestion must not take long. */
const most = { places: 8, lines: 1000, commits: 500 };

/** Of the repository that holds `folder`; nobody where no program may be run. */
export function contributorsIn(
  { runGit }: Pick<Platform, 'runGit'>,
  folder: vscode.Uri,
): Contributors {
  return {
    async to(places, start, end) {
      if (!runGit || !vscode.workspace.isTrusted || folder.scheme !== 'file') {
        return nobody;
      }
      const api = await gitApi().catch(() => undefined);
      const repository = api && (await repositoryOf(folder).catch(() => undefined));
      if (!api || !repository?.state.HEAD?.commit) {
        return nobody;
      }
      const safe = ['--literal-pathspecs', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
      const git = (...args: readonly string[]) =>
        runGit(api.git.path, folder, [...safe, ...args]).then(linesOf, () => []);
      const asked = places.slice(0, most.places);
      const log = ['log', '--no-merges', '--no-show-signature', `--max-count=${most.commits}`];
      const paths = [...new Set(asked.map(({ path }) => path))];
      const [blamed, authors, days] = await Promise.all([
        Promise.all(
          asked.flatMap(({ lines, ...place }) => (lines ? git(...blame(place, lines)) : [])),
        ),
        paths.length > 0 ? git(...log, '--format=%aN', '--', ...paths) : [],
        // By the committer's time, somewhere on the earth: the author's own day decides.
        git(...log, `--since=${addDays(start, -2)}`, '--date=short-local', '--format=%ad %aN'),
      ]);
      return {
        lines: shares(blamed.flat().flatMap((line) => /^author (.+)/.exec(line)?.[1] ?? [])),
        commits: shares(authors),
        week: shares(
          days.flatMap((line) => {
            const day = line.slice(0, 10);
            return isDay(day) && day >= start && day <= end ? line.slice(11) : [];
          }),
        ),
      };
    },
  };
}

/** A file without lines is told by its log alone. */
function blame(
  { path, commit }: CodePlace,
  [first, last]: NonNullable<CodePlace['lines']>,
): readonly string[] {
  const range = `-L${first},${Math.min(last, first + most.lines - 1)}`;
  return [
    ...['blame', '--line-porcelain', '--no-textconv', range],
    ...(commit === undefined ? [] : [commit]),
    ...['--', path],
  ];
}

/** Nothing of a run that failed: the file, its lines or the commit are no longer there. */
function linesOf({ exitCode, stdout }: GitRun): readonly string[] {
  return exitCode === 0 ? stdout.split('\n') : [];
}

/** How often each is named, without the one whom Git names for lines that nobody has committed. */
function shares(names: readonly string[]): Shares {
  const found = new Map<string, number>();
  for (const name of names.map((one) => one.trim())) {
    if (name !== '' && name !== 'Not Committed Yet') {
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  return found;
}
