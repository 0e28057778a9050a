import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, isJapanese, log, noteTitled } from './helpers/ashita.ts';
import { onDisk, put, run } from './helpers/disk.ts';
import { equal, eventually, ok, rejects } from './helpers/expect.ts';
import { set, useNotesFolder } from './helpers/folder.ts';
import { improvement } from './helpers/notes.ts';

const note = 'notes/2026/2026-11-17-improvement-x-0000.md';
const id = '2026-11-17-improvement-x-0000';
const setDone = () => call('setStatus', { id, status: 'done' });

/** Every name below a folder, hidden ones too. */
const names = (folder: string) =>
  readdirSync(onDisk(folder), { recursive: true }).map(String).sort();

describe('a file where the notes folder should be', () => {
  useNotesFolder('blocked');

  it('makes logging fail with a sentence about it, and stays as it is', async () => {
    put('blocked', 'I am a file.');
    const clear = isJapanese ? /同じ名前のファイル/ : /A file stands where/;
    await rejects(log({ kind: 'thanks', text: 'x' }), clear);
    await rejects(call('writeRetrospective', {}), clear);
    equal(readFileSync(onDisk('blocked'), 'utf8'), 'I am a file.');
    equal(await call('search', { query: 'x' }), []);
  });

  it('does no more harm once it is gone', async () => {
    rmSync(onDisk('blocked'));
    await log({ kind: 'thanks', text: 'Now it works' });
    await noteTitled('Now it works');
  });
});

describe('a disk', () => {
  useNotesFolder('mounted');
  let place: string;

  // Outside the workspace and linked to: a mount in a watched folder takes VS Code's watcher with it.
  beforeEach(async function () {
    place = mkdtempSync(join(tmpdir(), 'ashita-mount-'));
    try {
      run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place);
    } catch {
      rmSync(place, { recursive: true });
      this.skip();
    }
    symlinkSync(place, onDisk('mounted'));
    put(`mounted/${note}`, improvement('On a disk'));
    put('mounted/README.md', 'x');
    await listAgain('mounted');
    await noteTitled('On a disk');
  });

  afterEach(() => {
    if (existsSync(place)) {
      rmSync(onDisk('mounted'));
      run('umount', '-l', place);
      rmSync(place, { recursive: true });
    }
  });

  it('that is read-only refuses with a sentence, and nothing is left behind', async () => {
    run('mount', '-o', 'remount,ro', place);
    const before = names('mounted');
    const clear = isJapanese ? /読み取り専用/ : /read-only/;
    await rejects(log({ kind: 'thanks', text: 'x' }), clear);
    await rejects(setDone(), clear);
    await rejects(call('writeRetrospective', {}), clear);
    equal(names('mounted'), before);
    equal(readFileSync(onDisk(`mounted/${note}`), 'utf8'), improvement('On a disk'));
    equal((await call<unknown[]>('search', { query: 'disk' })).length, 1);
  });

  it('that is full refuses with a sentence, and the old file stays whole', async () => {
    try {
      put('mounted/filler', 'x'.repeat(1 << 20));
    } catch {
      // That is what it is for.
    }
    const before = names('mounted');
    const clear = isJapanese ? /いっぱい/ : /disk is full/;
    await rejects(log({ kind: 'thanks', text: 'x'.repeat(9000) }), clear);
    await rejects(setDone(), clear);
    equal(readFileSync(onDisk(`mounted/${note}`), 'utf8'), improvement('On a disk'));
    equal(names('mounted'), before);

    rmSync(onDisk('mounted/filler'));
    await setDone();
    ok(
      readFileSync(onDisk(`mounted/${note}`), 'utf8').includes('status: done'),
      'It stayed broken',
    );
  });
});

describe('files that are not what they seem', () => {
  useNotesFolder('linked');
  let outside: string;
  before(() => (outside = mkdtempSync(join(tmpdir(), 'ashita-outside-'))));
  after(() => rmSync(outside, { recursive: true }));

  it('a notes folder that is a link is written through', async () => {
    symlinkSync(outside, onDisk('linked'));
    const logged = await log({ kind: 'improvement', text: 'Behind a link' });
    await call('setStatus', { id: logged.id, status: 'done' });
    ok(lstatSync(onDisk('linked')).isSymbolicLink(), 'The link was replaced');
    const [path = ''] = readdirSync(join(outside, 'notes'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.md'));
    ok(readFileSync(join(outside, 'notes', path), 'utf8').includes('status: done'), 'Not written');
    await noteTitled('Behind a link');
  });

  it('a note that is a link stays one after an edit', async () => {
    put('real/shared.md', improvement('A shared note'));
    mkdirSync(onDisk('linked/notes/2026'), { recursive: true });
    symlinkSync(onDisk('real/shared.md'), onDisk(`linked/${note}`));
    await listAgain('linked');
    await noteTitled('A shared note');
    await setDone();
    ok(lstatSync(onDisk(`linked/${note}`)).isSymbolicLink(), 'The link was replaced');
    ok(readFileSync(onDisk('real/shared.md'), 'utf8').includes('status: done'), 'Not written');
  });

  it('a file keeps its permissions after an edit, and no other is left beside it', async () => {
    chmodSync(onDisk('real/shared.md'), 0o664);
    await call('setStatus', { id, status: 'open' });
    equal(statSync(onDisk('real/shared.md')).mode & 0o777, 0o664);
    equal(names('real'), ['shared.md']);
  });

  it('a file in another encoding is left byte for byte', async () => {
    const bytes = Buffer.concat([
      Buffer.from(improvement('Shift')),
      Buffer.from([0x8e, 0xa9, 0x0a]),
    ]);
    put('real/shared.md', bytes);
    await listAgain('linked');
    await noteTitled('Shift');
    await rejects(setDone(), /UTF-8/);
    equal([...readFileSync(onDisk('real/shared.md'))], [...bytes]);
  });

  it('a text that a crash left half written is neither a note nor in the way', async () => {
    const left = 'linked/notes/2026/.7f1f9a52-1c50-4e39-8d31-7c27b6a34f2b.tmp';
    put(left, improvement('Half'));
    const { uri } = await log({ kind: 'thanks', text: 'Whole' });
    await noteTitled('Whole');
    ok(existsSync(onDisk(left)) && uri, 'Somebody’s file was removed');
    equal(await call('search', { query: 'Half' }), []);
  });

  it('a file that vanishes in the moment of an edit is told, and not made anew', async () => {
    rmSync(onDisk(`linked/${note}`));
    await rejects(setDone(), new RegExp(id));
    ok(!existsSync(onDisk(`linked/${note}`)), 'It was made anew');
  });
});

/** Has the folder listed anew: VS Code watches nothing behind a link. */
async function listAgain(folder: string): Promise<void> {
  await set('folder', 'nowhere');
  await eventually(async () => equal(await call('search', { query: 'kind' }), []));
  await set('folder', folder);
}
