/** The desktop's extension host: the local disk at full speed, and Git. */

import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { GitRun, Platform } from '../platform.ts';
import { WorkspaceStore } from '../store/workspaceStore.ts';
import { writeWhole } from '../store/writeWhole.ts';
import { DiskStore } from './diskStore.ts';
import { scripts } from './scripts.ts';
import { writeAtOnce } from './wholeFile.ts';

export const platform: Platform = {
  openStore: (folder, root) =>
    root.scheme === 'file' ? new DiskStore(folder, root) : new WorkspaceStore(folder, root),
  userName: () => {
    try {
      return userInfo().username;
    } catch {
      return '';
    }
  },
  runGit: (gitPath, folder, args, stdin) =>
    new Promise<GitRun>((resolve, reject) => {
      const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };
      const options = { cwd: folder.fsPath, env, maxBuffer: 64 * 1024 * 1024 };
      const child = execFile(gitPath, [...args], options, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') {
          reject(error);
        } else {
          resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr });
        }
      });
      child.stdin?.end(stdin ?? '');
    }),
  scripts,
  keepFile: async (file, text) => {
    if (file.scheme === 'file') {
      writeAtOnce(file.fsPath, text);
    } else {
      await writeWhole(file, text);
    }
  },
  pause: () => setImmediate(),
};
