/** Answers to questions about a note that somebody left half-way: they are there again when the questions are. */

import * as z from 'zod/mini';
import { fingerprint } from '../../core/fingerprint.ts';
import type { KeptFiles } from '../store/keptFiles.ts';

const Kept = z.object({ about: z.string(), said: z.record(z.string(), z.string()) });
type Said = { readonly [question: string]: string };

export class KeptAnswers {
  /** Of this session: a full disk must not cost an answer. */
  readonly #said = new Map<string, Said>();

  constructor(readonly files: KeptFiles) {}

  /** What was answered so far; `about` says of which questions, and of which note. */
  async of(about: string): Promise<Said> {
    const said = this.#said.get(about);
    const kept = said ? undefined : Kept.safeParse(await this.files.read(nameOf(about)));
    return said ?? (kept?.data?.about === about ? kept.data.said : {});
  }

  /** Keeps answers; none takes them away. */
  keep(about: string, said: Said): void {
    this.#said.set(about, said);
    const work =
      Object.keys(said).length > 0
        ? this.files.keep(nameOf(about), { about, said } satisfies z.infer<typeof Kept>)
        : this.files.discard(nameOf(about));
    work.catch(() => undefined);
  }
}

function nameOf(about: string): string {
  return `${fingerprint(about)}-answers`;
}
