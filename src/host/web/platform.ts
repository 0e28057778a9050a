/** The web's extension host, a worker: no disk, no programs. */

import type { Platform } from '../platform.ts';
import { WorkspaceStore } from '../store/workspaceStore.ts';
import { writeWhole } from '../store/writeWhole.ts';

export const platform: Platform = {
  openStore: (folder, root) => new WorkspaceStore(folder, root),
  userName: () => '',
  runGit: undefined,
  scripts: undefined,
  keepFile: writeWhole,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};
