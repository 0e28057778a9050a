import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  checkedSetting,
  hookProgram,
  hookScript,
  programFiles,
  withHook,
} from '../../../src/core/guard/hook.ts';
import { freshRepository, git, outcome, put } from '../../support/repository.ts';
import { clean, dirty, note, place } from './ashita.ts';

/** As the command of the extension leaves it. */
function install(
  folder: string,
  hooks = '.git/hooks',
  editor = process.execPath,
  own = '.git',
): void {
  const hook = path.join(folder, hooks, 'pre-commit');
  const was = existsSync(hook) ? readFileSync(hook, 'utf8') : undefined;
  put(folder, `${own}/${hookProgram}`, hookScript(editor, '0.0.0'));
  for (const file of programFiles) {
    cpSync(path.resolve('dist', file), path.join(folder, own, 'ashita', file));
  }
  put(folder, path.join(hooks, 'pre-commit'), withHook(was) ?? '');
  chmodSync(hook, 0o755);
}

const commit = (folder: string, ...args: string[]) =>
  outcome(folder, 'git', ...args, 'commit', '-q', '-m', 'Notes');

describe('the pre-commit hook', () => {
  it('stops a commit whose notes hold private details, and lets a clean one pass', () => {
    const folder = freshRepository();
    install(folder);
    put(folder, place, dirty);
    git(folder, 'add', '--all');
    const { status, stdout, stderr } = commit(folder);
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /one\.md:8:6 name/);
    assert.doesNotMatch(stdout + stderr, /Okafor|jane/);
    put(folder, place, clean);
    git(folder, 'add', '--all');
    assert.equal(commit(folder).status, 0);
    assert.equal(git(folder, 'show', `HEAD:${place}`), clean);
  });

  it('lets a commit pass whose details the person has seen', () => {
    const folder = freshRepository();
    install(folder);
    put(folder, place, dirty);
    git(folder, 'add', '--all');
    assert.equal(commit(folder, '-c', `${checkedSetting}=true`).status, 0);
  });

  it('looks at what the commit holds, in a worktree and from a folder within', () => {
    const folder = freshRepository();
    install(folder);
    git(folder, 'worktree', 'add', '-q', '-b', 'other', 'tree');
    const tree = path.join(folder, 'tree');
    put(tree, place, dirty);
    put(tree, 'code.txt', 'code');
    git(tree, 'add', '--all');
    assert.notEqual(commit(path.join(tree, 'ashita')).status, 0);
    assert.equal(outcome(tree, 'git', 'commit', '-q', '-m', 'Code', '--', 'code.txt').status, 0);
  });

  it('knows who works here in a folder of the repository too, wherever Git is run from', () => {
    const folder = freshRepository();
    install(folder);
    put(folder, 'app/ashita/notes/one.md', note('Thanks to Mr. Tester'));
    git(folder, 'add', '--all');
    assert.equal(commit(folder, '--git-dir=.git').status, 0);
  });

  it('goes before the hook that was there, which still runs, and stands where core.hooksPath says', () => {
    const folder = freshRepository();
    git(folder, 'config', 'core.hooksPath', 'our hooks');
    put(folder, 'our hooks/pre-commit', '#!/bin/sh\necho ran > ran.txt\nexec true\n');
    install(folder, 'our hooks');
    put(folder, place, dirty);
    git(folder, 'add', place);
    assert.notEqual(commit(folder).status, 0);
    assert.ok(!existsSync(path.join(folder, 'ran.txt')));
    put(folder, place, clean);
    git(folder, 'add', place);
    assert.equal(commit(folder).status, 0);
    assert.ok(existsSync(path.join(folder, 'ran.txt')));
  });

  it("takes the editor's own Node where the terminal has none that can", () => {
    const folder = freshRepository();
    const tools = path.join(folder, 'tools');
    put(folder, 'tools/node', '#!/bin/sh\nexit 127\n');
    chmodSync(path.join(tools, 'node'), 0o755);
    put(folder, place, dirty);
    git(folder, 'add', place);
    const environment = `PATH=${tools}:${process.env['PATH'] ?? ''}`;
    const asked = () => outcome(folder, 'env', environment, 'git', 'commit', '-q', '-m', 'Notes');
    install(folder);
    assert.notEqual(asked().status, 0);
    install(folder, '.git/hooks', "/no/such editor's/code");
    // One that is too old to read the program has found nothing by ending with 1.
    for (const node of ['exit 127', '[ "$1" = --version ] && echo v12.22.9\nexit 1']) {
      put(folder, 'tools/node', `#!/bin/sh\n${node}\n`);
      const { status, stderr } = asked();
      assert.equal(status, 0);
      assert.match(stderr, /NOT checked/);
      git(folder, 'reset', '-q', '--soft', 'HEAD~1');
    }
  });

  it('looks at the commit of a submodule, which has its own folder of Git elsewhere', () => {
    const inner = freshRepository();
    const folder = freshRepository();
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub');
    const sub = path.join(folder, 'sub');
    git(sub, 'config', 'user.name', 'Ada Tester');
    git(sub, 'config', 'user.email', 'ada@example.com');
    install(sub, '../.git/modules/sub/hooks', process.execPath, '../.git/modules/sub');
    put(sub, place, dirty);
    git(sub, 'add', '--all');
    assert.match(commit(sub).stderr, /one\.md:8:6 name/);
    put(sub, place, clean);
    git(sub, 'add', '--all');
    assert.equal(commit(sub).status, 0);
  });

  it('lets commits pass in a clone that has the hook without what it runs', () => {
    const folder = freshRepository();
    install(folder);
    rmSync(path.join(folder, '.git/ashita'), { recursive: true });
    put(folder, place, dirty);
    git(folder, 'add', '--all');
    assert.deepEqual(commit(folder), { status: 0, stdout: '', stderr: '' });
  });
});
