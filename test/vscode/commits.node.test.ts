import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './helpers/ashita.ts';
import { git, gitWith } from './helpers/disk.ts';
import { equal, eventually } from './helpers/expect.ts';
import { set } from './helpers/folder.ts';
import type { CommitRef, WeekData } from '../../src/core/retrospective/data.ts';

const ada = { name: 'Ada Tester', email: 'ada@example.com' };
const kana = { name: 'Kana', email: 'kana@example.com' };

function commit(subject: string, date: string, { name, email } = ada): void {
  const author = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date };
  const committer = {
    GIT_COMMITTER_NAME: 'CI',
    GIT_COMMITTER_EMAIL: 'ci@x',
    GIT_COMMITTER_DATE: date,
  };
  const words = ['commit', '--quiet', '--allow-empty', '--message', subject];
  gitWith({ ...author, ...committer }, ...words);
}

/** The time of day where this runs, as Git takes it. */
const local = (text: string) => new Date(text).toISOString();

async function commitsOf(week: string, author?: string): Promise<readonly CommitRef[]> {
  const { work } = await call<WeekData>('week', { week, ...(author && { author }) });
  return work.rows.flatMap((row) => (row.type === 'commits' ? row.commits : []));
}

const subjects = (commits: readonly CommitRef[]) => commits.map(({ subject }) => subject);

describe('the commits of a week', () => {
  before(() => {
    commit('Sunday before', local('2024-05-12T23:59:30'));
    commit('Monday at midnight', local('2024-05-13T00:00:10'));
    commit('Kana’s', local('2024-05-14T10:00:00'), kana);
    commit('請求書の\n\nA body', local('2024-05-15T10:00:00'));
    commit('Sunday at night', local('2024-05-19T23:59:30'));
    commit('Monday after', local('2024-05-20T00:00:10'));
  });

  it('are the author’s own, by local day, oldest first', async () => {
    await eventually(async () => {
      const commits = await commitsOf('2024-W20');
      const days = commits.map(({ subject, day }) => [subject, day]);
      equal(days, [
        ['Monday at midnight', '2024-05-13'],
        ['請求書の', '2024-05-15'],
        ['Sunday at night', '2024-05-19'],
      ]);
      equal(commits.at(-1)?.hash, git('rev-parse', 'HEAD~1').trim());
    });
  });

  it('are the same under another handle of one’s own', async () => {
    await set('author', 'hide');
    equal((await commitsOf('2024-W20')).length, 3);
    equal((await commitsOf('2024-W20', 'hide')).length, 3);
    await set('author', undefined);
  });

  it('are of somebody else where somebody else is asked for', async () => {
    equal(subjects(await commitsOf('2024-W20', 'kana')), ['Kana’s']);
    equal(await commitsOf('2024-W20', 'nobody'), []);
  });

  it('are known by the person’s own settings where the repository has none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ashita-git-'));
    const before = process.env['GIT_CONFIG_GLOBAL'];
    writeFileSync(join(folder, 'config'), '[user]\nname = Kana\nemail = Kana@Example.com\n');
    git('config', '--unset', 'user.email');
    process.env['GIT_CONFIG_GLOBAL'] = join(folder, 'config');
    try {
      equal(subjects(await commitsOf('2024-W20')), ['Kana’s']);
    } finally {
      process.env['GIT_CONFIG_GLOBAL'] = before;
      git('config', 'user.email', ada.email);
      rmSync(folder, { recursive: true });
    }
  });

  it('are none in a week without any', async () => equal(await commitsOf('2023-W01'), []));
});
