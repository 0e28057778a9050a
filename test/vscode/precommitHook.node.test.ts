import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { call, isJapanese, log } from './helpers/ashita.ts';
import { git, onDisk, put } from './helpers/disk.ts';
import { equal, eventually, match, ok, rejects } from './helpers/expect.ts';
import { set, useNotesFolder } from './helpers/folder.ts';

const folder = 'notes behind a hook';
const note = `${folder}/notes/2026/mail.md`;
const hook = '.git/hooks/pre-commit';
const install = () => call<{ uri: string }>('installPrecommitHook', {});
const remove = () => call<{ uri: string }>('removePrecommitHook', {});
const written = (file: string) => readFileSync(onDisk(file), 'latin1');
const words = (en: RegExp, ja: RegExp) => (isJapanese ? ja : en);

describe('the pre-commit hook of ashita.installPrecommitHook', () => {
  useNotesFolder(folder);

  before(() => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'What other tests left');
  });
  afterEach(async () => {
    await remove();
    rmSync(onDisk(hook), { force: true });
    rmSync(onDisk(folder), { recursive: true, force: true });
    git('config', '--local', 'core.hooksPath', '.git/hooks');
    git('config', '--local', '--unset', 'core.hooksPath');
    git('reset', '--quiet', '--hard');
  });

  it('stops a real commit of private details and lets a clean one pass, until it is removed', async () => {
    const { uri } = await install();
    equal(vscode.Uri.parse(uri).fsPath, onDisk(hook));
    put(note, 'From Ms. Okafor, jane@acme.test');
    git('add', '--all');
    await rejects(
      Promise.resolve().then(() => git('commit', '--quiet', '--message', 'Private')),
      /mail\.md:1:6 name/,
    );
    put(note, 'From [person 1]');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Clean');
    equal((await remove()).uri, uri);
    ok(!existsSync(onDisk(hook)) && !existsSync(onDisk('.git/ashita/pre-commit')), 'It is there');
    put(note, 'From Ms. Okafor');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Unguarded');
  });

  it('goes before the hook that is there, twice as once, and leaves it byte for byte', async () => {
    const before = Buffer.from('#!/bin/sh\n# \x8b\xe0\x8av Shift_JIS\nexit 0', 'latin1');
    writeFileSync(onDisk(hook), before, { mode: 0o744 });
    await install();
    const once = written(hook);
    await install();
    equal(written(hook), once);
    match(once, /^#!\/bin\/sh\n# ashita/);
    equal(statSync(onDisk(hook)).mode & 0o777, 0o744);
    await remove();
    equal(written(hook), before.toString('latin1'));
  });

  it('stands where core.hooksPath says', async () => {
    git('config', 'core.hooksPath', 'own hooks');
    const { uri } = await install();
    equal(vscode.Uri.parse(uri).fsPath, onDisk(join('own hooks', 'pre-commit')));
    ok((statSync(onDisk('own hooks/pre-commit')).mode & 0o111) !== 0, 'It cannot be run');
    await remove();
    ok(!existsSync(onDisk('own hooks/pre-commit')), 'It is there');
  });

  it('stands where people write hooks for Husky, which need not be executable there', async () => {
    git('config', 'core.hooksPath', '.husky/_');
    put('.husky/_/pre-commit', '. "$(dirname "$0")/h"\n');
    put('.husky/pre-commit', 'npm test\n');
    const { uri } = await install();
    equal(vscode.Uri.parse(uri).fsPath, onDisk('.husky/pre-commit'));
    match(written('.husky/pre-commit'), /^# ashita[^]*\nnpm test\n$/);
    equal(written('.husky/_/pre-commit'), '. "$(dirname "$0")/h"\n');
    await remove();
    equal(written('.husky/pre-commit'), 'npm test\n');
    rmSync(onDisk('.husky'), { recursive: true });
  });

  it('is not put into what is no shell script, nor into what Git does not run', async () => {
    const cases = [
      ['#!/usr/bin/env python3\n', 0o755, words(/no shell script/, /シェルスクリプト/)],
      ['#!/bin/sh\n', 0o644, words(/not executable/, /実行権限/)],
    ] as const;
    for (const [text, mode, said] of cases) {
      mkdirSync(onDisk('.git/hooks'), { recursive: true });
      writeFileSync(onDisk(hook), text);
      chmodSync(onDisk(hook), mode);
      await rejects(install(), said);
      equal(written(hook), text);
      ok(!existsSync(onDisk('.git/ashita/pre-commit')), 'Something was written');
    }
  });

  it('stops ashita.commitNotes of a program, with what it found in the message', async () => {
    await install();
    await log({ kind: 'interaction', text: 'From Ms. Okafor' });
    await rejects(call('commitNotes', {}), /:\d+:8 name/);
  });

  it('goes by the settings as they are, and is written anew where it is old', async () => {
    await install();
    const kept = () => JSON.parse(written('.git/ashita/settings.json')) as unknown;
    equal(kept(), { '': { folder, allow: [] } });
    put('.git/ashita/pre-commit', '# an older one\n');
    await set('mask.allow', ['Ms. Okafor']);
    await eventually(async () => equal(kept(), { '': { folder, allow: ['Ms. Okafor'] } }));
    match(written('.git/ashita/pre-commit'), /check --staged/);
    put(note, 'From Ms. Okafor');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Allowed');
    await set('mask.allow', undefined);
  });
});
