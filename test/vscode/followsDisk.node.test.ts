import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { log, noNoteTitled, notes, noteTitled } from './helpers/ashita.ts';
import { git, onDisk, put } from './helpers/disk.ts';
import { equal, eventually, ok, wait } from './helpers/expect.ts';
import { pathOf, set, useNotesFolder } from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

const folder = 'disk/notes/2026';

describe('the index, when other programs change files', () => {
  useNotesFolder('disk');

  it('knows a file that comes, changes, moves and goes', async () => {
    put(`${folder}/2026-11-17-interaction-x-0000.md`, interaction('From outside'));
    await noteTitled('From outside');
    put(`${folder}/2026-11-17-interaction-x-0000.md`, interaction('Changed outside'));
    await noteTitled('Changed outside');
    await noNoteTitled('From outside');
    renameSync(onDisk(`${folder}/2026-11-17-interaction-x-0000.md`), onDisk(`${folder}/y.md`));
    await eventually(async () =>
      equal(
        (await notes()).map(({ id }) => id),
        ['y'],
      ),
    );
    unlinkSync(onDisk(`${folder}/y.md`));
    await eventually(async () => equal(await notes(), []));
  });

  it('knows what changes beside the first note, whose folders were made in one go', async () => {
    await set('folder', 'first');
    const { uri } = await log({ kind: 'thanks', text: 'The first' });
    await noteTitled('The first');
    const beside = `${pathOf(uri).slice(0, pathOf(uri).lastIndexOf('/'))}/beside.md`;
    for (const title of ['Beside it', 'Changed beside it']) {
      put(beside, interaction(title));
      await noteTitled(title);
    }
    unlinkSync(onDisk(beside));
    await noNoteTitled('Changed beside it');
    await set('folder', 'disk');
  });

  it('hides none of it from VS Code, whose watcher misses folders made in one go', async () => {
    for (let round = 0; round < 8; round++) {
      const heard = new Set<string>();
      await set('folder', `fresh-${round}`);
      const { uri } = await log({ kind: 'thanks', text: 'The first' });
      const watcher = vscode.workspace.createFileSystemWatcher(`**/fresh-${round}/**`);
      watcher.onDidCreate((made) => heard.add(made.path));
      watcher.onDidChange((changed) => heard.add(changed.path));
      put(pathOf(uri), interaction('Changed outside'));
      const { path } = vscode.Uri.parse(uri);
      await eventually(() => ok(heard.has(path), `VS Code did not hear of ${path}`), 2000);
      watcher.dispose();
    }
    await set('folder', 'disk');
  });

  it('knows a folder that is moved in, within, and out', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'ashita-outside-'));
    put('staged/a.md', interaction('Moved in'));
    put('staged/below/b.md', interaction('Moved in below'));
    renameSync(onDisk('staged'), join(outside, 'in'));
    mkdirSync(onDisk('disk/notes'), { recursive: true });
    renameSync(join(outside, 'in'), onDisk('disk/notes/in'));
    await noteTitled('Moved in');
    await noteTitled('Moved in below');
    renameSync(onDisk('disk/notes/in'), onDisk('disk/notes/v1.2'));
    await eventually(async () => {
      const uris = (await notes()).map(({ uri }) => uri.split('/notes/')[1]); // By path, all of one day.
      equal(uris, ['v1.2/a.md', 'v1.2/below/b.md']);
    });
    renameSync(onDisk('disk/notes/v1.2'), join(outside, 'out'));
    await eventually(async () => equal(await notes(), []));
    rmSync(outside, { recursive: true });
  });

  it('knows 300 files of another branch after git checkout, and their absence after going back', async () => {
    git('checkout', '--quiet', '-b', 'many');
    for (let number = 0; number < 300; number++) {
      put(`${folder}/many-${number}.md`, interaction(`Many ${number}`));
    }
    git('add', '--', 'disk');
    git('commit', '--quiet', '--message', 'Many', '--', 'disk');
    await eventually(async () => equal((await notes()).length, 300));
    git('checkout', '--quiet', 'main');
    await eventually(async () => equal(await notes(), []));
    git('checkout', '--quiet', 'many');
    await eventually(async () => equal((await notes()).length, 300));
    git('checkout', '--quiet', 'main');
    await eventually(async () => equal(await notes(), []));
  });

  it('knows where a checkout there and back again, in a moment, has ended', async () => {
    git('checkout', '--quiet', 'many');
    await wait(30);
    await notes();
    git('checkout', '--quiet', 'main');
    await eventually(async () => equal(await notes(), []));
  });

  it('knows a folder that is deleted and put back', async () => {
    put(`${folder}/a.md`, interaction('There and back'));
    await noteTitled('There and back');
    cpSync(onDisk('disk'), onDisk('copy'), { recursive: true });
    rmSync(onDisk('disk'), { recursive: true });
    await noNoteTitled('There and back');
    renameSync(onDisk('copy'), onDisk('disk'));
    await noteTitled('There and back');
    rmSync(onDisk('disk'), { recursive: true });
    await eventually(async () => equal(await notes(), []));
  });

  it('reads through links to files, and is not led in circles', async () => {
    put(`${folder}/plain.md`, interaction('Plain'));
    put('shared/page.md', interaction('Linked'));
    symlinkSync(onDisk('shared/page.md'), onDisk(`${folder}/linked.md`));
    symlinkSync('loop.md', onDisk(`${folder}/loop.md`));
    symlinkSync('nowhere.md', onDisk(`${folder}/dangling.md`));
    symlinkSync('..', onDisk(`${folder}/circle`));
    await noteTitled('Linked');
    await noteTitled('Plain');
    equal(
      (await notes()).map(({ id }) => id),
      ['linked', 'plain'],
    );
    rmSync(onDisk(folder), { recursive: true });
    await eventually(async () => equal(await notes(), []));
  });
});
