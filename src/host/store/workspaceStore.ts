/** Notes through `workspace.fs`: any folder that VS Code can show, in any host. */

import * as vscode from 'vscode';
import { largestRead } from '../../core/note/largestRead.ts';
import type { Disposable, NoteFile, NoteFileText, NotePath, NoteStore } from '../../core/ports.ts';
import { FolderEvents } from './folderEvents.ts';
import { nameBeside } from './leftovers.ts';
import { refuseLoss } from './refuseLoss.ts';
import { uriOf } from './notePaths.ts';

/** Requests under way at once: more gains nothing, fewer wait for each other. */
const inFlight = 64;

export class WorkspaceStore implements NoteStore, Disposable {
  readonly #root: vscode.Uri;
  readonly #events: FolderEvents;

  constructor(folder: vscode.Uri, root: vscode.Uri) {
    this.#root = root;
    this.#events = new FolderEvents(folder, root);
  }

  get onDidChange(): NoteStore['onDidChange'] {
    return this.#events.onDidChange;
  }

  dispose(): void {
    this.#events.dispose();
  }

  async list(): Promise<readonly NoteFile[]> {
    const paths: NotePath[] = [];
    const walk = async (path: NotePath): Promise<void> => {
      const found = await orNothing(vscode.workspace.fs.readDirectory(uriOf(this.#root, path)));
      const below = (found ?? []).map(([name, type]) => ({
        path: path ? `${path}/${name}` : name,
        type,
      }));
      paths.push(...below.filter((one) => isMarkdown(one)).map((one) => one.path));
      await Promise.all(below.filter((one) => isFolder(one)).map((one) => walk(one.path)));
    };
    await walk('');
    const files: NoteFile[] = [];
    await eachOf(paths, async (path) => {
      const file = await this.stat(path);
      if (file) {
        files.push(file);
      }
    });
    return files;
  }

  async stat(path: NotePath): Promise<NoteFile | undefined> {
    const found = await orNothing(vscode.workspace.fs.stat(uriOf(this.#root, path)));
    return found && (found.type & vscode.FileType.File) !== 0
      ? { path, size: found.size, mtime: found.mtime }
      : undefined;
  }

  async read(path: NotePath): Promise<string | undefined> {
    const bytes = await orNothing(vscode.workspace.fs.readFile(uriOf(this.#root, path)));
    return bytes && decode(bytes);
  }

  async *readMany(files: readonly NoteFile[]): AsyncGenerator<readonly NoteFileText[]> {
    for (let at = 0; at < files.length; at += inFlight) {
      const batch = await Promise.all(
        files.slice(at, at + inFlight).map((file) => this.#readOne(file)),
      );
      yield batch.filter((one) => one !== undefined);
    }
  }

  async #readOne(file: NoteFile): Promise<NoteFileText | undefined> {
    if (file.size >= largestRead) {
      return { file, text: undefined };
    }
    try {
      const text = await this.read(file.path);
      return text === undefined ? undefined : { file, text };
    } catch {
      return { file, text: undefined };
    }
  }

  async create(path: NotePath, text: string): Promise<boolean> {
    if (await this.stat(path)) {
      return false;
    }
    return this.#put(path, text, false);
  }

  async replace(path: NotePath, was: string, text: string): Promise<boolean> {
    const bytes = await orNothing(vscode.workspace.fs.readFile(uriOf(this.#root, path)));
    if (!bytes || decode(bytes) !== was) {
      return false;
    }
    refuseLoss(path, bytes, was);
    return (await this.#isLink(path)) ? this.#overwrite(path, text) : this.#put(path, text, true);
  }

  async remove(path: NotePath, was: string): Promise<boolean> {
    if ((await this.read(path)) !== was) {
      return false;
    }
    const uri = uriOf(this.#root, path);
    try {
      await vscode.workspace.fs.delete(uri, { useTrash: true });
    } catch {
      await vscode.workspace.fs.delete(uri, { useTrash: false });
    }
    this.#events.fire([path]);
    return true;
  }

  async #isLink(path: NotePath): Promise<boolean> {
    const { type } = await vscode.workspace.fs.stat(uriOf(this.#root, path));
    return (type & vscode.FileType.SymbolicLink) !== 0;
  }

  /** Writes through a link, which stays one: nobody here can say where it leads. */
  async #overwrite(path: NotePath, text: string): Promise<true> {
    await vscode.workspace.fs.writeFile(uriOf(this.#root, path), new TextEncoder().encode(text));
    this.#events.fire([path]);
    return true;
  }

  /** Writes beside the place, then moves it there: a crash leaves the old text or the new one. */
  async #put(path: NotePath, text: string, overwrite: boolean): Promise<boolean> {
    const target = uriOf(this.#root, path);
    const folder = vscode.Uri.joinPath(target, '..');
    const beside = vscode.Uri.joinPath(folder, nameBeside());
    await vscode.workspace.fs.createDirectory(folder);
    try {
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(beside, target, { overwrite });
    } catch (error) {
      await orNothing(vscode.workspace.fs.delete(beside)).catch(() => undefined);
      if (!overwrite && error instanceof vscode.FileSystemError && error.code === 'FileExists') {
        return false;
      }
      throw error;
    }
    this.#events.fire([path]);
    return true;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function isMarkdown({ path, type }: { path: string; type: vscode.FileType }): boolean {
  return (type & vscode.FileType.File) !== 0 && path.toLowerCase().endsWith('.md');
}

/** Links to folders are not followed: they may lead in circles. */
function isFolder({ type }: { type: vscode.FileType }): boolean {
  return type === vscode.FileType.Directory;
}

/** A missing file or folder as nothing. */
async function orNothing<T>(request: Thenable<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return undefined;
    }
    throw error;
  }
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}
