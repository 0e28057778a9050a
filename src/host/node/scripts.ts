/** Files that a shell runs: Git's hooks. */

import { constants } from 'node:fs';
import { access, chmod, readFile, realpath } from 'node:fs/promises';
import type { Scripts } from '../platform.ts';
import { orNothing } from './missing.ts';
import { createWhole, replaceWhole } from './wholeFile.ts';

export const scripts: Scripts = {
  node: process.execPath,
  async read({ fsPath }) {
    const bytes = await orNothing(readFile(fsPath, 'latin1'));
    return bytes === undefined ? undefined : { bytes, isExecutable: await isExecutable(fsPath) };
  },
  async write({ fsPath }, bytes) {
    const file = await orNothing(realpath(fsPath));
    if (file !== undefined) {
      return replaceWhole(file, Buffer.from(bytes, 'latin1'));
    }
    await createWhole(fsPath, Buffer.from(bytes, 'latin1'));
    await chmod(fsPath, 0o755);
  },
};

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
