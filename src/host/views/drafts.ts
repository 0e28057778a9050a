/** Drafts of the form on disk, outside the workspace, so that a killed window costs no word. */

import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { FormDraft } from '../../protocol/form.ts';

export interface KeptDraft {
  readonly draft: FormDraft;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const Kept = z.record(z.string(), z.object({ draft: FormDraft, at: z.number() }));

/** One file for a workspace; what is in it and cannot be read counts as nothing. */
export class Drafts {
  readonly #storage: vscode.Uri | undefined;
  #kept: Promise<Map<string, KeptDraft>> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(storage: vscode.Uri | undefined) {
    this.#storage = storage;
  }

  /** The drafts of a workspace folder. */
  async of(folder: string): Promise<{ readonly [K in NoteKind]?: KeptDraft }> {
    const kept = await this.#load();
    const found: { [K in NoteKind]?: KeptDraft } = {};
    for (const kind of noteKinds) {
      const draft = kept.get(keyOf(folder, kind));
      if (draft) {
        found[kind] = draft;
      }
    }
    return found;
  }

  async keep(folder: string, kind: NoteKind, draft: FormDraft, at: number): Promise<void> {
    (await this.#load()).set(keyOf(folder, kind), { draft, at });
    await this.#save();
  }

  async discard(folder: string, kind: NoteKind): Promise<void> {
    if ((await this.#load()).delete(keyOf(folder, kind))) {
      await this.#save();
    }
  }

  #load(): Promise<Map<string, KeptDraft>> {
    this.#kept ??= this.#read();
    return this.#kept;
  }

  async #read(): Promise<Map<string, KeptDraft>> {
    try {
      const bytes = this.#storage && (await vscode.workspace.fs.readFile(this.#file(this.#storage)));
      const parsed = Kept.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
      return new Map(Object.entries(parsed.success ? parsed.data : {}));
    } catch {
      return new Map();
    }
  }

  /** One write at a time, each of the newest state. */
  #save(): Promise<void> {
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(async () => {
        if (!this.#storage) {
          return;
        }
        const text = JSON.stringify(Object.fromEntries(await this.#load()));
        const beside = vscode.Uri.joinPath(this.#storage, `.${crypto.randomUUID()}.tmp`);
        await vscode.workspace.fs.createDirectory(this.#storage);
        await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
        await vscode.workspace.fs.rename(beside, this.#file(this.#storage), { overwrite: true });
      });
    return this.#writing;
  }

  #file(storage: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(storage, 'drafts.json');
  }
}

function keyOf(folder: string, kind: NoteKind): string {
  return `${kind} ${folder}`;
}
