/** The pre-commit hook of the repository that notes lie in: put in and taken out at the person's command alone. */

import * as vscode from 'vscode';
import { pointed } from '../../core/guard/gitFolder.ts';
import { hasHook, placeOfHook, withHook, withoutHook } from '../../core/guard/hook.ts';
import type { Platform, Script } from '../platform.ts';
import { uriAt } from '../store/notePaths.ts';
import { gitApi, repositoryOf } from './git.ts';

export type HookRefusal =
  | { readonly code: 'not-trusted' }
  /** No program can be run here: the web. */
  | { readonly code: 'no-programs' }
  | { readonly code: 'no-git' }
  /** A hook is there into which no lines of a shell can be put. */
  | { readonly code: 'no-script'; readonly file: string }
  /** A hook is there that Git does not run: with our lines it would. */
  | { readonly code: 'switched-off'; readonly file: string };

interface Hook {
  readonly ok: true;
  readonly file: vscode.Uri;
  readonly script: Script | undefined;
  /** Writes it; undefined takes it away. */
  readonly write: (bytes: string | undefined) => Promise<void>;
}

interface Refused {
  readonly ok: false;
  readonly refusal: HookRefusal;
}

export interface Changed {
  readonly ok: true;
  readonly file: vscode.Uri;
  /** Whether our lines were there before. */
  readonly wasThere: boolean;
}

/** Puts our lines into the hook; `prepare` puts there what they run, before they can run it. */
export async function installHook(
  platform: Platform,
  notes: vscode.Uri,
  prepare: () => Promise<void>,
): Promise<Changed | Refused> {
  const hook = await hookOf(platform, notes);
  if (!hook.ok) {
    return hook;
  }
  const { file, script, write } = hook;
  if (script && !script.isExecutable) {
    return { ok: false, refusal: { code: 'switched-off', file: file.fsPath } };
  }
  const bytes = withHook(script?.bytes);
  if (bytes === undefined) {
    return { ok: false, refusal: { code: 'no-script', file: file.fsPath } };
  }
  await prepare();
  if (bytes !== script?.bytes) {
    await write(bytes);
  }
  return { ok: true, file, wasThere: hasHook(script?.bytes) };
}

/** Takes our lines out of the hook, and nothing else. */
export async function removeHook(
  platform: Platform,
  notes: vscode.Uri,
): Promise<Changed | Refused> {
  const hook = await hookOf(platform, notes);
  if (!hook.ok) {
    return hook;
  }
  const { file, script, write } = hook;
  const wasThere = hasHook(script?.bytes);
  if (script && wasThere) {
    await write(withoutHook(script.bytes));
  }
  return { ok: true, file, wasThere };
}

/** Where Git looks for the hook, `core.hooksPath` included, and what is there. */
async function hookOf(platform: Platform, notes: vscode.Uri): Promise<Hook | Refused> {
  if (!vscode.workspace.isTrusted) {
    return { ok: false, refusal: { code: 'not-trusted' } };
  }
  const { runGit, scripts } = platform;
  if (!runGit || !scripts) {
    return { ok: false, refusal: { code: 'no-programs' } };
  }
  const api = await gitApi().catch(() => undefined);
  const root = (await repositoryOf(notes).catch(() => undefined))?.rootUri;
  const asked = ['rev-parse', '--git-path', 'hooks/pre-commit'];
  const said = api && root && (await runGit(api.git.path, root, asked));
  const path = said?.exitCode === 0 ? said.stdout.replace(/\r?\n$/, '') : undefined;
  const place = root && pointed(`${root.path}/.`, path);
  if (!root || place === undefined) {
    return { ok: false, refusal: { code: 'no-git' } };
  }
  const { path: own, isHusky } = placeOfHook(place);
  const file = uriAt(root, own);
  const script = await scripts.read(file);
  return {
    ok: true,
    file,
    script: script && { ...script, isExecutable: script.isExecutable || isHusky },
    write: async (bytes) =>
      bytes === undefined ? vscode.workspace.fs.delete(file) : scripts.write(file, bytes),
  };
}
