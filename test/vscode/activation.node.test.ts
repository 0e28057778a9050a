/** The first file of the suite: what happens before anybody asks for anything. */

import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import * as vscode from 'vscode';
import { api } from './helpers/ashita.ts';
import { onDisk, put } from './helpers/disk.ts';
import { equal, ok, wait } from './helpers/expect.ts';
import { remove } from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

const long = new Date('2020-01-01T00:00:00Z');

describe('activation', () => {
  it('waits until somebody asks', () => {
    equal(vscode.extensions.getExtension('ashita.ashita')?.isActive, false);
  });

  it('reads no note and makes no folder', async function () {
    const note = 'ashita/notes/2026/2026-11-17-interaction-unread-0000.md';
    put(note, interaction('Unread'));
    utimesSync(onDisk(note), long, long);

    await api();
    await wait(300);
    const afterwards = statSync(onDisk(note)).atimeMs;
    const isThere = existsSync(onDisk('ashita/README.md'));

    readFileSync(onDisk(note));
    const isTold = statSync(onDisk(note)).atimeMs !== long.getTime();
    await remove(note);
    if (!isTold) {
      this.skip(); // A disk that keeps no time of reading.
    }
    equal(afterwards, long.getTime(), 'The note was read');
    ok(!isThere, 'A folder was written');
  });
});
