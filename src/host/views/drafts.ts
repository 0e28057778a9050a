/** Drafts of the form: one for each workspace folder and kind. */

import * as z from 'zod/mini';
import { fingerprint } from '../../core/fingerprint.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { FormDraft } from '../../protocol/form.ts';
import type { KeptFiles } from '../store/keptFiles.ts';

const Kept = z.object({
  folder: z.string(),
  draft: FormDraft,
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type KeptDraft = z.infer<typeof Kept>;

export class Drafts {
  constructor(readonly files: KeptFiles) {}

  /** The drafts of a workspace folder. */
  async of(folder: string): Promise<{ readonly [K in NoteKind]?: KeptDraft }> {
    const found: { [K in NoteKind]?: KeptDraft } = {};
    for (const kind of noteKinds) {
      const kept = Kept.safeParse(await this.files.read(nameOf(folder, kind)));
      if (kept.success && kept.data.folder === folder) {
        found[kind] = kept.data;
      }
    }
    return found;
  }

  keep(folder: string, kind: NoteKind, draft: FormDraft, at: number): Promise<void> {
    return this.files.keep(nameOf(folder, kind), { folder, draft, at } satisfies KeptDraft);
  }

  discard(folder: string, kind: NoteKind): Promise<void> {
    return this.files.discard(nameOf(folder, kind));
  }
}

function nameOf(folder: string, kind: NoteKind): string {
  return `${fingerprint(folder)}-${kind}`;
}
