import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { commonGitFolder } from '../../../../src/core/guard/gitFolder.ts';
import { freshRepository, git, put } from '../../../support/repository.ts';

const read = async (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** What Git itself says. */
const said = (folder: string) =>
  realpathSync(path.resolve(folder, git(folder, 'rev-parse', '--git-common-dir').trim()));

describe("Git's own folder", () => {
  it('is found from the repository, from a folder in it, and from a worktree', async () => {
    const main = freshRepository();
    mkdirSync(path.join(main, 'a/b'), { recursive: true });
    git(main, 'worktree', 'add', '-q', '-b', 'other', path.join(main, 'tree ツリー'));
    for (const folder of [main, path.join(main, 'a/b'), path.join(main, 'tree ツリー')]) {
      assert.equal(await commonGitFolder(folder, read), said(folder), folder);
    }
    assert.equal(said(path.join(main, 'tree ツリー')), path.join(main, '.git'));
  });

  it('is found where it lies apart, and in a submodule', async () => {
    const main = freshRepository();
    const apart = path.join(main, 'apart');
    git(main, 'init', '-q', '--separate-git-dir', path.join(main, 'kept'), apart);
    const other = freshRepository();
    git(main, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'sub');
    for (const folder of [apart, path.join(main, 'sub')]) {
      assert.equal(await commonGitFolder(folder, read), said(folder), folder);
    }
  });

  it('is nowhere where there is none', async () => {
    const texts: { readonly [file: string]: string } = {
      '/a/.git': 'nothing that Git wrote',
      '/b/.git': 'gitdir: ../gone\n',
      'c:/w/.git': 'gitdir: C:\\main\\.git\\worktrees\\w\n',
      'C:/main/.git/worktrees/w/HEAD': 'ref: x',
      'C:/main/.git/worktrees/w/commondir': '../..\n',
    };
    const inMemory = async (file: string) => texts[file];
    assert.equal(await commonGitFolder('/a/x', inMemory), undefined);
    assert.equal(await commonGitFolder('/b', inMemory), undefined);
    assert.equal(await commonGitFolder('c:/w/in', inMemory), 'C:/main/.git');
  });

  it('is not a folder that only bears its name', async () => {
    const main = freshRepository();
    put(main, 'in/.git/config', '');
    assert.equal(await commonGitFolder(path.join(main, 'in'), read), path.join(main, '.git'));
  });
});
