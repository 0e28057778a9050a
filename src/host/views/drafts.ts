/**
 * Drafts of the form on disk, outside the workspace, so that a killed window costs no word. They stand in the storage
 * that all windows share: VS Code gives a window another one of its own while a killed one still holds the first.
 */

import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { fingerprint } from '../../core/fingerprint.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { once } from '../../core/once.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { formDraft, type FormDraft } from '../../protocol/form.ts';
import { writeWhole } from '../store/writeWhole.ts';

const keptDraft = once(() =>
  z.object({
    folder: z.string(),
    /** Blank where it was saved or thrown away: what a page still holds from before does not count any more. */
    draft: formDraft(),
    /** When it was written, in milliseconds since 1970. */
    at: z.number(),
  }),
);
export type KeptDraft = z.infer<ReturnType<typeof keptDraft>>;

/** One file for each workspace folder and kind. What cannot be read counts as nothing. */
export class Drafts {
  readonly #storage: vscode.Uri;
  /** What this window kept, by file: that counts for it, whatever another window keeps of the same folder. */
  readonly #own = new Map<string, KeptDraft>();
  #writing: Promise<void> = Promise.resolve();

  constructor(globalStorage: vscode.Uri) {
    this.#storage = vscode.Uri.joinPath(globalStorage, 'drafts');
  }

  /** The drafts of a workspace folder. */
  async of(folder: string): Promise<{ readonly [K in NoteKind]?: KeptDraft }> {
    await this.#writing;
    const found: { [K in NoteKind]?: KeptDraft } = {};
    for (const kind of noteKinds) {
      const kept = await this.#kept(folder, kind);
      if (kept) {
        found[kind] = kept;
      }
    }
    return found;
  }

  keep(folder: string, kind: NoteKind, draft: FormDraft, at: number): Promise<void> {
    const kept: KeptDraft = { folder, draft, at };
    const file = this.#file(folder, kind);
    this.#own.set(file.path, kept);
    return this.#inTurn(() => writeWhole(file, JSON.stringify(kept)));
  }

  /** The words of this draft are in a note now. */
  async clear(folder: string, kind: NoteKind): Promise<void> {
    const kept = await this.#kept(folder, kind);
    if (kept) {
      await this.keep(folder, kind, blankDraft, kept.at);
    }
  }

  /** Whether the draft of this place is one that this window did not keep itself. */
  isOfEarlier(folder: string, kind: NoteKind): boolean {
    return !this.#own.has(this.#file(folder, kind).path);
  }

  /** One after the other, so that the last word wins. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(work);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  async #kept(folder: string, kind: NoteKind): Promise<KeptDraft | undefined> {
    return this.#own.get(this.#file(folder, kind).path) ?? (await this.#read(folder, kind));
  }

  async #read(folder: string, kind: NoteKind): Promise<KeptDraft | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#file(folder, kind));
      const kept = keptDraft().safeParse(JSON.parse(new TextDecoder().decode(bytes)));
      return kept.success && kept.data.folder === folder ? kept.data : undefined;
    } catch {
      return undefined;
    }
  }

  #file(folder: string, kind: NoteKind): vscode.Uri {
    return vscode.Uri.joinPath(this.#storage, `${fingerprint(folder)}-${kind}.json`);
  }
}
