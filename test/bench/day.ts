/** A working day with many notes: what changes and when that is known, what is asked and when it is answered. */

import { run } from '../support/vscode/processes.ts';
import { plainGit } from '../support/vscode/workspace.ts';
import { BenchEditor } from './editor.ts';
import { against, spread, took, type Aim, type Figure } from './figures.ts';
import { makeFolder } from './notes/folder.ts';
import { rowName } from './rows.ts';
import type { LiveAnswer, Rounds } from './tasks.ts';

const notes = 10_000;

export async function day(vsix: string, rounds: number): Promise<readonly Figure[]> {
  const folder = await makeFolder(notes);
  const editor = await BenchEditor.open('day', vsix, {});
  try {
    await commitAll(folder.path);
    const { answer, seen } = await editor.live(folder.path, { kind: 'live', rounds });
    return [...changes(answer), drawn(answer, seen, rounds), ...answers(answer)];
  } finally {
    await editor.close();
    await folder.remove();
  }
}

async function commitAll(cwd: string): Promise<void> {
  const date = '2026-11-18T18:00:00+09:00';
  const env = { ...process.env, ...plainGit, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) => run('git', args, { cwd, env });
  await git('init', '--initial-branch', 'main');
  await git('config', 'user.name', 'Hide');
  await git('config', 'user.email', 'hide@example.com');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Notes of five years');
}

function changes(answer: LiveAnswer): readonly Figure[] {
  const group = 'Changes at 10,000 notes';
  return [
    timing(group, 'saved in the editor → known', answer.saved, 'VS Code’s event', 50),
    timing(group, 'logged → known', answer.logged, 'a file on the disk', 50),
    timing(group, 'changed outside → known', answer.outside, 'VS Code’s event', 150),
    ...(['saved', 'logged', 'outside'] as const).map((name): Figure => ({
      ...{ group, name: `longest freeze, ${name}`, unit: 'ms' },
      ...{ value: spread(answer[name].freezes), aim: { kind: 'most', value: 50 } },
    })),
  ];
}

/** From the command until the row is in the page, against a row of a tree that does nothing else. */
function drawn(
  { rows }: LiveAnswer,
  seen: Readonly<Record<string, number>>,
  rounds: number,
): Figure {
  const time = (name: string) => (seen[name] ?? NaN) - (rows[name] ?? NaN);
  const times = (tree: 'bare' | 'note') =>
    // The first one does not count.
    spread(Array.from({ length: rounds }, (_, at) => time(rowName(tree, at + 1))));
  return {
    ...{ group: 'Changes at 10,000 notes', name: 'log → row in Today’s work', unit: 'ms' },
    ...{ value: times('note'), against: 'a bare tree’s row', floor: times('bare') },
    aim: { kind: 'above', value: 50 },
  };
}

function answers(answer: LiveAnswer): readonly Figure[] {
  const group = 'Answers at 10,000 notes';
  return [
    timing(group, 'retrospective written', answer.retrospective, 'git log', 50),
    timing(group, 'ashita.week', answer.week, 'git log', 50),
    timing(group, 'first search (reads all)', answer.searchFirst, 'listed, read'),
    timing(group, 'search', answer.search, 'look through texts', 50),
    timing(group, 'customers to complete on', answer.completion, '', 50),
    timing(group, 'reflection’s data, 12 weeks', answer.trendOpened, '', 200),
    timing(group, 'its range changed to all', answer.trendChanged, '', 50),
    timing(group, 'notes() for other extensions', answer.allNotes, ''),
  ];
}

function timing(group: string, name: string, rounds: Rounds, floor: string, most?: number): Figure {
  const aim: Aim | undefined = most === undefined ? undefined : { kind: 'most', value: most };
  return {
    ...{ group, name, unit: 'ms', ...took(rounds.times) },
    ...(rounds.floors && against(floor, rounds.floors)),
    ...(aim && { aim }),
  };
}
