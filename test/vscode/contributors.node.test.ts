import { existsSync, readFileSync } from 'node:fs';
import type { Day } from '../../src/core/day.ts';
import { codePlaceOf } from '../../src/core/note/codePlace.ts';
import { contributorsIn } from '../../src/host/git/contributors.ts';
import { platform } from '../../src/host/node/platform.ts';
import { git, gitWith, onDisk, put } from './helpers/disk.ts';
import { equal, ok } from './helpers/expect.ts';
import { root } from './helpers/folder.ts';

const file = 'work/帳票 1.ts';
const [start, end] = ['2024-03-04', '2024-03-10'] as Day[] as [Day, Day];

/** Commits all that lies in `work` as somebody, on a day. */
function commit(name: string, day: string): string {
  const date = new Date(`${day}T12:00:00`).toISOString();
  git('add', 'work');
  gitWith(
    {
      ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: `${name}@example.com`, GIT_AUTHOR_DATE: date },
      GIT_COMMITTER_DATE: date,
    },
    ...['commit', '--quiet', '--message', `By ${name}`, '--', 'work'],
  );
  return git('rev-parse', 'HEAD').trim();
}

const asked = async (...links: Parameters<typeof codePlaceOf>[0][]) => {
  const found = await contributorsIn(platform, root()).to(links.map(codePlaceOf), start, end);
  const shown = (of: ReadonlyMap<string, number>) => Object.fromEntries(of);
  return {
    ...{ lines: shown(found.lines), commits: shown(found.commits), week: shown(found.week) },
  };
};

describe('who worked on linked code', () => {
  let first: string;
  before(() => {
    put(file, 'a\nb\nc\n');
    first = commit('佐藤', '2024-03-05');
    put(file, 'a\nB\nC\nd\n');
    put('work/other.ts', 'x\n');
    commit('Mori', '2024-03-06');
    put('work/other.ts', 'y\n');
    commit('Ito', '2024-03-20');
  });
  after(() => git('checkout', '--quiet', '--', 'work'));

  it('is who wrote the lines, who changed the file, and who committed in the days before', async () => {
    equal(await asked({ path: `${file}#L1-L3` }), {
      lines: { Mori: 2, 佐藤: 1 },
      commits: { Mori: 1, 佐藤: 1 },
      week: { Mori: 1, 佐藤: 1 },
    });
  });

  it('is known of lines as they stood in a commit, and of a file without lines by its log', async () => {
    const { lines } = await asked({ path: file, lines: 'L1-L3', commit: first });
    equal(lines, { 佐藤: 3 });
    const other = await asked({ path: 'work/other.ts' });
    equal([other.lines, other.commits], [{}, { Ito: 1, Mori: 1 }]);
  });

  it('does not count what nobody has committed', async () => {
    put(file, 'new\nB\nC\nd\n');
    equal((await asked({ path: `${file}#L1-L2` })).lines, { Mori: 1 });
  });

  it('is nobody for what is not there, and no link is an option to Git', async () => {
    const out = onDisk('work/written');
    const nobody = await asked(
      { path: 'work/gone.ts#L1' },
      { path: `${file}#L90-L99` },
      { path: `--output=${out}`, lines: '1' },
      { path: file, lines: '1', commit: `--contents=/etc/passwd` },
      { path: '../../../../etc/passwd#L1' },
      { path: ':(glob)**', lines: '1' },
    );
    ok(!existsSync(out), 'Git wrote a file');
    equal(
      Object.keys(nobody.lines).every((name) => ['佐藤', 'Mori'].includes(name)),
      true,
    );
  });

  it('runs nothing that the repository’s settings name', async () => {
    const ran = onDisk('work/ran');
    const config = onDisk('.git/config');
    const before = readFileSync(config, 'utf8');
    for (const key of ['core.fsmonitor', 'diff.evil.textconv', 'gpg.program', 'core.pager']) {
      // VS Code's own Git looks at the folder meanwhile, runs what it is told to, and says that it is it.
      git('config', key, `test -n "$VSCODE_GIT_COMMAND" || touch ${ran};`);
    }
    git('config', 'log.showSignature', 'true');
    put('work/.gitattributes', '*.ts diff=evil\n');
    try {
      await asked({ path: `${file}#L1-L3` });
      ok(!existsSync(ran), 'A program ran');
    } finally {
      put('.git/config', before);
    }
  });
});
