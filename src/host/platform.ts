/** What differs between the desktop's extension host and the web's. Each has its own: `node/platform.ts`, `web/platform.ts`. */

import type * as vscode from 'vscode';
import type { Disposable, NoteStore } from '../core/ports.ts';

export interface GitRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Platform {
  openStore(folder: vscode.Uri, root: vscode.Uri): NoteStore & Disposable;
  /** The name that the operating system knows the person by; '' where there is none. */
  userName(): string;
  /** Runs Git's own program, or undefined where no program can be run. */
  readonly runGit:
    | ((
        gitPath: string,
        folder: vscode.Uri,
        args: readonly string[],
        stdin?: string,
      ) => Promise<GitRun>)
    | undefined;
  /** Writes a file of the extension's own, whole or not at all, in as few turns as can be: the window may end at any of them. */
  keepFile(file: vscode.Uri, text: string): Promise<void>;
  /** Lets other work go on. */
  pause(): Promise<void>;
}
