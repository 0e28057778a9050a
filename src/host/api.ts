/** What other extensions get: `vscode.extensions.getExtension('ashita.ashita').activate()`. */

import type { Disposable } from '../core/ports.ts';
import type { NoteKind } from '../core/note/kind.ts';

export interface NoteSummary {
  readonly id: string;
  readonly uri: string;
  readonly kind: NoteKind;
  /** As the note has it: `2026-11-21T14:32:05+09:00`, or a date alone. Its day is the first ten characters. */
  readonly date: string;
  readonly title: string;
  /** Ids of customers. */
  readonly customers: readonly string[];
  /** A frustration that nobody has turned into an expectation yet. */
  readonly raw?: true;
}

export interface PublicApi {
  readonly version: 1;
  /** Resolves when the index is complete; asking for it is what starts it. */
  readonly ready: Promise<void>;
  /** The notes of every folder; before `ready` there may be fewer. */
  notes(): NoteSummary[];
  /** Fires when notes came, went or changed. */
  onDidChange(listener: () => void): Disposable;
}
