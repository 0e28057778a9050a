import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freshFolder, freshRepository, git, outcome, put } from '../../support/repository.ts';
import { ashita, clean, dirty, note, place, program } from './ashita.ts';

describe('ashita check', () => {
  it('prints where private details are and of which type, never their words, and ends with 1', () => {
    const folder = freshRepository();
    put(folder, place, dirty);
    const { status, stdout, stderr } = ashita(folder, 'check');
    assert.equal(stdout, `${place}:8:6 name\n${place}:8:18 mail\n`);
    assert.equal(status, 1);
    assert.match(stderr, /2 private details/);
    assert.doesNotMatch(stdout + stderr, /Okafor|jane/);
  });

  it('says nothing and ends with 0 where there is none, or where there are no notes', () => {
    const folder = freshRepository();
    put(folder, 'README.md', dirty);
    assert.deepEqual(ashita(folder, 'check'), { status: 0, stdout: '', stderr: '' });
    put(folder, place, clean);
    assert.deepEqual(ashita(folder, 'check'), { status: 0, stdout: '', stderr: '' });
  });

  it('gives JSON to programs, without the words', () => {
    const folder = freshRepository();
    put(folder, place, dirty);
    const { status, stdout } = ashita(folder, 'check', '--json');
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout), [
      { file: place, line: 8, column: 6, type: 'name', confidence: 'certain' },
      { file: place, line: 8, column: 18, type: 'mail', confidence: 'certain' },
    ]);
    put(folder, place, clean);
    const nothing = ashita(folder, 'check', '--json');
    assert.deepEqual(JSON.parse(nothing.stdout), []);
    assert.equal(nothing.status, 0);
  });

  it('looks at the paths that it is given, notes or not, in Git or not', () => {
    const folder = freshFolder();
    put(folder, 'a/mail.txt', 'jane@acme.test');
    put(folder, 'b/x.md', 'call 090-1234-5678');
    put(folder, 'b/-y.md', clean);
    assert.equal(
      ashita(folder, 'check', 'a/mail.txt', 'b').stdout,
      'a/mail.txt:1:1 mail\nb/x.md:1:6 phone\n',
    );
    assert.equal(ashita(folder, 'check', './b/').status, 1);
    assert.equal(ashita(path.join(folder, 'b'), 'check', '--', '-y.md').status, 0);
  });

  it('looks at the staged among the paths that it is given', () => {
    const folder = freshRepository();
    put(folder, place, dirty);
    put(folder, 'mail.txt', 'jane@acme.test');
    put(folder, 'old.md', clean);
    git(folder, 'add', 'mail.txt', 'old.md');
    git(folder, 'commit', '-q', '-m', 'Old');
    put(folder, 'mail.txt', 'From jane@acme.test');
    rmSync(path.join(folder, 'old.md'));
    git(folder, 'add', '--all');
    const { stdout } = ashita(folder, 'check', '--staged', 'mail.txt', 'old.md');
    assert.equal(stdout, 'mail.txt:1:6 mail\n');
    assert.equal(ashita(folder, 'check', '--staged', 'gone.md').status, 2);
  });

  it('refuses what it does not know and what is not there, says which, and ends with 2', () => {
    const folder = freshFolder();
    const cases: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [[], /ashita check/],
      [['look'], /"look"/],
      [['check', '--all'], /"--all"/],
      [['check', 'gone.md'], /gone\.md/],
      [['check', '--staged'], /Git/],
    ];
    for (const [args, said] of cases) {
      const { status, stdout, stderr } = ashita(folder, ...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, said);
    }
    assert.equal(ashita(folder, '--help').status, 0);
  });

  it('counts as editors do where a file begins with a mark of its bytes, and lines end as in Windows', () => {
    const folder = freshRepository();
    put(folder, 'mail.txt', '\uFEFFjane@acme.test\r\nMs. Okafor\r\n');
    put(folder, place, `\uFEFF${dirty.replaceAll('\n', '\r\n')}`);
    assert.equal(
      ashita(folder, 'check', 'mail.txt').stdout,
      'mail.txt:1:1 mail\nmail.txt:2:1 name\n',
    );
    assert.equal(ashita(folder, 'check').stdout, `${place}:8:6 name\n${place}:8:18 mail\n`);
  });

  it('takes what is staged for the commit, whatever the work tree says', () => {
    const folder = freshRepository();
    put(folder, place, dirty);
    git(folder, 'add', '--all');
    put(folder, place, clean);
    assert.equal(ashita(folder, 'check').status, 0);
    assert.equal(ashita(folder, 'check', '--staged').stdout.split('\n')[0], `${place}:8:6 name`);
    assert.match(
      ashita(path.join(folder, 'ashita'), 'check', '--staged').stdout,
      /^notes\/2026\/one\.md:8:6 name/,
    );
    git(folder, 'add', '--all');
    put(folder, place, dirty);
    assert.equal(ashita(folder, 'check', '--staged').status, 0);
  });

  it('knows the private list, the aliases of customers, the teammates and the settings', () => {
    const folder = freshRepository();
    put(folder, '.git/ashita/private-names.txt', 'Kitano = K\n');
    put(folder, 'docs notes/customers/a.md', '---\nname: A\naliases:\n  - Acme\n---\n');
    put(
      folder,
      '.vscode/settings.json',
      '{ // ours\n  "ashita.folder": "docs notes", "ashita.mask.allow": ["Ms. Okafor"], }',
    );
    const words = 'Ms. Okafor, Mr. Tester, Mr. Newman, Acme, kitano';
    const file = 'docs notes/notes/日本語 x.md';
    put(folder, file, `---\nkind: thanks\nauthor: Jo Newman\n---\n${words}\n`);
    const { stdout } = ashita(folder, 'check');
    assert.equal(stdout, `${file}:5:37 company\n${file}:5:43 name\n`);
    git(folder, 'add', '--all');
    assert.equal(ashita(folder, 'check', '--staged').stdout, stdout);
  });

  it("knows a person's own settings, as the extension kept them", () => {
    const folder = freshRepository();
    put(folder, 'own/notes/one.md', note('Ms. Okafor, Mr. Smith'));
    put(folder, 'app/ours/notes/one.md', note('Ms. Okafor'));
    assert.equal(ashita(folder, 'check').status, 0);
    const kept = { '': { folder: 'own', allow: ['Mr. Smith'] }, app: { folder: 'ours' } };
    put(folder, '.git/ashita/settings.json', JSON.stringify(kept));
    assert.equal(
      ashita(folder, 'check').stdout,
      'app/ours/notes/one.md:8:1 name\nown/notes/one.md:8:1 name\n',
    );
  });

  it('finds the notes of a repository that bears the name of their folder, and below other folders', () => {
    const folder = path.join(freshFolder(), 'ashita');
    renameSync(freshRepository(), folder);
    put(folder, place, dirty);
    put(folder, 'packages/a/ashita/weeks/w.md', 'Ms. Okafor');
    put(folder, 'constructor/ashita/weeks/w.md', 'Ms. Okafor');
    assert.equal(
      ashita(folder, 'check').stdout,
      `${place}:8:6 name\n${place}:8:18 mail\nconstructor/ashita/weeks/w.md:1:1 name\npackages/a/ashita/weeks/w.md:1:1 name\n`,
    );
  });

  it('looks through notes that are too large for the index', () => {
    const folder = freshRepository();
    put(folder, place, note(`${'Nothing here.\n'.repeat(90_000)}jane@acme.test`));
    assert.match(ashita(folder, 'check').stdout, /:90008:1 mail\n$/);
  });

  it('speaks Japanese where the terminal does', () => {
    const folder = freshFolder();
    const args = ['LC_ALL=ja_JP.UTF-8', process.execPath, program, 'help'];
    assert.match(outcome(folder, 'env', ...args).stdout, /個人情報/);
  });

  it('needs nothing but its two files', () => {
    const folder = freshRepository();
    mkdirSync(path.join(folder, 'bin'));
    outcome(folder, 'cp', program, path.join(path.dirname(program), 'web.js'), 'bin');
    put(folder, place, dirty);
    assert.equal(
      outcome(folder, process.execPath, path.join('bin', 'ashita.js'), 'check').status,
      1,
    );
  });
});
