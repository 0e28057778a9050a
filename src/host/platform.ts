/** What differs between the desktop's extension host and the web's. Each has its own: `node/platform.ts`, `web/platform.ts`. */

import type * as vscode from 'vscode';
import type { Disposable, NoteStore } from '../core/ports.ts';

export interface GitRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A file that a shell runs. Its text is its bytes, one a character: whatever its encoding, nothing of it is lost. */
export interface Script {
  readonly bytes: string;
  readonly isExecutable: boolean;
}

export interface Scripts {
  /** The editor's own Node. */
  readonly node: string;
  /** Undefined where there is none. */
  read(file: vscode.Uri): Promise<Script | undefined>;
  /** Whole or not at all, and behind a link where it is one. A new one is executable. */
  write(file: vscode.Uri, bytes: string): Promise<void>;
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
  /** What Git runs; undefined where no program can be run. */
  readonly scripts: Scripts | undefined;
  /** Writes a file of the extension's own, whole or not at all, in as few turns as can be: the window may end at any of them. */
  keepFile(file: vscode.Uri, text: string): Promise<void>;
  /** Lets other work go on. */
  pause(): Promise<void>;
}
