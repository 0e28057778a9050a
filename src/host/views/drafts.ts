/** Drafts of the form: one for each workspace folder and kind. */

import * as z from 'zod/mini';
import { fingerprint } from '../../core/fingerprint.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { once } from '../../core/once.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { formDraft, type FormDraft } from '../../protocol/form.ts';
import type { KeptFiles } from '../store/keptFiles.ts';

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

export class Drafts {
  /** What this window kept, by name: that counts for it, whatever another window keeps of the same folder. */
  readonly #own = new Map<string, KeptDraft>();

  constructor(readonly files: KeptFiles) {}

  /** The drafts of a workspace folder. */
  async of(folder: string): Promise<{ readonly [K in NoteKind]?: KeptDraft }> {
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
    const name = nameOf(folder, kind);
    this.#own.set(name, kept);
    return this.files.keep(name, kept);
  }

  /** Keeps words below those of a draft that is there. */
  async add(folder: string, kind: NoteKind, draft: FormDraft, now: number): Promise<void> {
    const kept = await this.#kept(folder, kind);
    const there = kept?.draft.text;
    const text = there && there !== draft.text ? `${there}\n\n${draft.text}` : draft.text;
    // The clock of the page that wrote the other may be ahead of ours.
    await this.keep(folder, kind, { ...draft, text }, Math.max(now, (kept?.at ?? 0) + 1));
  }

  /**
   * The words of the draft that was written at `at` are in a note now. That is kept even where no draft is: the page may
   * have been gone before we heard of it, and VS Code may still hold the page as it was.
   */
  async clear(folder: string, kind: NoteKind, at: number): Promise<void> {
    const kept = await this.#kept(folder, kind);
    // What VS Code wrote down of the page may be of the same moment.
    await this.keep(folder, kind, blankDraft, Math.max(at, kept?.at ?? 0) + 1);
  }

  /** Whether the draft of this place is one that this window did not keep itself. */
  isOfEarlier(folder: string, kind: NoteKind): boolean {
    return !this.#own.has(nameOf(folder, kind));
  }

  async #kept(folder: string, kind: NoteKind): Promise<KeptDraft | undefined> {
    const name = nameOf(folder, kind);
    const own = this.#own.get(name);
    if (own) {
      return own;
    }
    const kept = keptDraft().safeParse(await this.files.read(name));
    return kept.success && kept.data.folder === folder ? kept.data : undefined;
  }
}

function nameOf(folder: string, kind: NoteKind): string {
  return `${fingerprint(folder)}-${kind}`;
}
