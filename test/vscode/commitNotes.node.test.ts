import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { call, isJapanese, log } from './helpers/ashita.ts';
import { git, onDisk, put } from './helpers/disk.ts';
import { equal, match, ok, rejects } from './helpers/expect.ts';
import { at, pathOf, set, type, useNotesFolder } from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

interface Committed {
  readonly commit: string;
  readonly files: string[];
}

const commit = (message?: string) =>
  call<Committed>('commitNotes', message === undefined ? {} : { message });
const words = (en: RegExp, ja: RegExp) => (isJapanese ? ja : en);

/** All that Git knows of the index and the work tree, with the bytes of every file in it. */
function state(): string {
  const files = git('ls-files', '-z', '--cached', '--others').split('\0').filter(Boolean);
  const texts = files.map((file) => [
    file,
    existsSync(onDisk(file)) && readFileSync(onDisk(file), 'utf8'),
  ]);
  return JSON.stringify([
    git('ls-files', '--stage'),
    git('status', '--porcelain', '-uall'),
    texts,
    git('rev-parse', 'HEAD'),
  ]);
}

describe('ashita.commitNotes', () => {
  useNotesFolder('コミット notes');
  const folder = 'コミット notes/notes/2026';

  before(() => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'What other tests left');
    put(`${folder}/changed.md`, interaction('To be changed'));
    put(`${folder}/deleted.md`, interaction('To be deleted'));
    put('code.py', 'one\n');
    put('staged.py', 'one\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Before');
  });

  it('commits what is new, changed and deleted in the notes folder, and nothing else', async () => {
    const { uri } = await log({ kind: 'thanks', title: '稼働 初日', text: 'ありがとう' });
    put(`${folder}/with space and "quotes".md`, interaction('Spaces'));
    put(`${folder}/changed.md`, interaction('Changed'));
    rmSync(onDisk(`${folder}/deleted.md`));
    put('staged.py', 'two\n');
    git('add', 'staged.py');
    put('staged.py', 'three\n');
    put('code.py', 'two\n');
    put('new.py', 'new\n');

    const result = await commit('Notes of today');
    equal(result.commit, git('rev-parse', 'HEAD').trim());
    equal(JSON.parse(JSON.stringify(result)), result);
    const files = git('show', '--name-only', '--no-renames', '--format=', '-z', 'HEAD')
      .split('\0')
      .filter(Boolean);
    equal(result.files.toSorted(), files.toSorted());
    equal(
      files.toSorted(),
      [
        ...['コミット notes/README.md', pathOf(uri), `${folder}/changed.md`],
        ...[`${folder}/deleted.md`, `${folder}/with space and "quotes".md`],
      ].toSorted(),
    );
    equal(
      git('log', '-1', '--format=%an <%ae>%n%B').trim(),
      'Ada Tester <ada@example.com>\nNotes of today',
    );
    const left = git('status', '--porcelain', '-uall').trimEnd().split('\n').toSorted();
    equal(left, [' M code.py', '?? new.py', 'MM staged.py']);
    equal(git('show', ':staged.py'), 'two\n');
  });

  it('says that there is nothing to commit', async () => {
    const before = state();
    await rejects(commit(), words(/committed already/, /コミット済み/));
    equal(state(), before);
  });

  it('has a message of its own where none is given, and takes any', async () => {
    await log({ kind: 'thanks', text: 'One' });
    await commit();
    match(git('log', '-1', '--format=%s'), words(/^Notes about our customers$/m, /ノート/));
    await log({ kind: 'thanks', text: 'Two' });
    await commit('--amend "$(touch owned)"\n\n# 二行目');
    equal(git('log', '-1', '--format=%B').trim(), '--amend "$(touch owned)"\n\n# 二行目');
    ok(!existsSync(onDisk('owned')), 'The message was run');
  });

  it('commits what is on the screen: unsaved notes are saved, other files are not', async () => {
    const { uri } = await log({ kind: 'thanks', text: 'On the screen' });
    const note = await type(vscode.Uri.parse(uri), new vscode.Position(99, 0), 'Typed last.\n');
    const other = await type(at('code.py'), new vscode.Position(0, 0), '# not yet\n');
    await commit('On the screen');
    ok(!note.isDirty && other.isDirty, 'The wrong file was saved');
    match(git('show', `HEAD:${pathOf(uri)}`), /Typed last\./);
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves out a text that a crash left half written', async () => {
    const left = `${folder}/.7f1f9a52-1c50-4e39-8d31-7c27b6a34f2b.tmp`;
    put(left, 'half');
    const { uri } = await log({ kind: 'thanks', text: 'Whole' });
    equal((await commit()).files, [pathOf(uri)]);
    rmSync(onDisk(left));
  });

  it('commits a note that somebody staged already, as it is now', async () => {
    put(`${folder}/added.md`, interaction('Staged'));
    git('add', `${folder}/added.md`);
    put(`${folder}/added.md`, interaction('Staged, then changed'));
    renameSync(onDisk(`${folder}/changed.md`), onDisk(`${folder}/moved.md`));
    const { files } = await commit();
    equal(
      files.toSorted(),
      ['added', 'changed', 'moved'].map((name) => `${folder}/${name}.md`),
    );
    match(git('show', `HEAD:${folder}/added.md`), /then changed/);
  });

  it('says what a hook says, and leaves index and files exactly as they were', async () => {
    const hook = onDisk('.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho "No notes on Saturdays" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    put(`${folder}/new for the hook.md`, interaction('New'));
    put(`${folder}/added.md`, interaction('Changed'));
    rmSync(onDisk(`${folder}/moved.md`));
    const before = state();
    await rejects(commit(), /No notes on Saturdays/);
    equal(state(), before);
    rmSync(hook);
  });

  it('says that a merge is under way, and leaves it so', async () => {
    const head = git('rev-parse', 'HEAD').trim();
    writeFileSync(onDisk('.git/MERGE_HEAD'), `${head}\n`);
    const before = state();
    await rejects(commit(), words(/merge is under way/, /mergeの途中/));
    equal(state(), before);
    rmSync(onDisk('.git/MERGE_HEAD'));
  });

  it('says that a rebase is under way', async () => {
    const head = git('rev-parse', 'HEAD').trim();
    writeFileSync(onDisk('.git/REBASE_HEAD'), `${head}\n`);
    await rejects(commit(), words(/rebase is under way/, /rebaseの途中/));
    rmSync(onDisk('.git/REBASE_HEAD'));
  });

  it('says that Git is busy, in its words', async () => {
    writeFileSync(onDisk('.git/index.lock'), '');
    await rejects(commit(), /index\.lock/);
    rmSync(onDisk('.git/index.lock'));
  });

  it('says that nobody told Git who we are', async () => {
    git('config', '--unset', 'user.name');
    git('config', '--unset', 'user.email');
    git('config', 'user.useConfigOnly', 'true');
    const before = state();
    try {
      await rejects(commit(), words(/user\.name and user\.email/, /user\.nameとuser\.email/));
      equal(state(), before);
    } finally {
      git('config', '--unset', 'user.useConfigOnly');
      git('config', 'user.name', 'Ada Tester');
      git('config', 'user.email', 'ada@example.com');
    }
  });

  it('says that Git ignores the folder', async () => {
    writeFileSync(onDisk('.git/info/exclude'), '/ignored/\n');
    await set('folder', 'ignored');
    await log({ kind: 'thanks', text: 'Private' });
    await rejects(commit(), words(/ignore/, /無視/));
    await set('folder', 'コミット notes');
    writeFileSync(onDisk('.git/info/exclude'), '');
    rmSync(onDisk('ignored'), { recursive: true });
  });

  it('commits the deletion of the whole folder', async () => {
    rmSync(onDisk('コミット notes'), { recursive: true });
    const { files } = await commit('Gone');
    ok(files.length > 3, 'Too few');
    equal(git('ls-files', '--', 'コミット notes'), '');
  });

  it('says that the repository is gone', async () => {
    await log({ kind: 'thanks', text: 'Left alone' });
    renameSync(onDisk('.git'), onDisk('.gone'));
    await rejects(commit(), /not a git repository|no Git repository|Gitリポジトリ/);
    renameSync(onDisk('.gone'), onDisk('.git'));
    rmSync(onDisk('コミット notes'), { recursive: true });
  });

  it('says that no repository holds a folder that is a link to elsewhere', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'ashita-outside-'));
    symlinkSync(outside, onDisk('コミット notes'));
    await log({ kind: 'thanks', text: 'Elsewhere' });
    const before = git('rev-parse', 'HEAD');
    await rejects(commit(), words(/no Git repository/, /Gitリポジトリ/));
    equal(git('rev-parse', 'HEAD'), before);
    rmSync(onDisk('コミット notes'));
    rmSync(outside, { recursive: true });
  });
});
