/**
 * Keeps the words: in the page's own state at once, with the extension (so on the disk) at each pause in typing and
 * when the page goes away. What the extension has already is not sent again.
 */

import type { FormDraft, FromForm } from '../../protocol/form.ts';
import { allDrafts, type Desk, type Held, type Place } from './desk.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { asDraft } from './draft.ts';
import type { Frame } from './sight.ts';

/** What outlives the page. */
export interface Kept {
  readonly version: 1;
  readonly frame: Frame;
  readonly desk: Desk;
  readonly isMoreOpen: boolean;
  /** Thrown away, and not yet for good. */
  readonly discarded?: Held;
}

/** The state that VS Code kept for us, if it is one of ours. */
export function readKept(state: unknown): Kept | undefined {
  const found = state as Partial<Kept> | undefined;
  if (found?.version !== 1 || found.frame === undefined || found.desk === undefined) {
    return undefined;
  }
  const kept = found as Kept;
  const drafts = Object.entries(kept.desk.drafts).map(([folder, kinds]) => [
    folder,
    Object.fromEntries(Object.entries(kinds).map(([kind, draft]) => [kind, asDraft(draft)])),
  ]);
  return { ...kept, desk: { ...kept.desk, drafts: Object.fromEntries(drafts) } };
}

const pause = 300;
const blank = JSON.stringify(blankDraft);
const keyOf = ({ folder, kind }: Place) => JSON.stringify([folder, kind]);

export class Keeper {
  readonly #post: (message: FromForm) => void;
  /** What the extension holds, by place. */
  readonly #known = new Map<string, Place & { readonly text: string }>();
  #desk: Desk | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(post: (message: FromForm) => void) {
    this.#post = post;
  }

  /** The desk as it is now; sent when the typing pauses. */
  keep(desk: Desk): void {
    this.#desk = desk;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  /** The extension has this draft in this place; without one, none. */
  knows(place: Place, draft = blankDraft): void {
    this.#known.set(keyOf(place), {
      folder: place.folder,
      kind: place.kind,
      text: JSON.stringify(draft),
    });
  }

  flush(): void {
    clearTimeout(this.#timer);
    const drafts = this.#desk ? allDrafts(this.#desk) : [];
    const here = new Set(drafts.map(keyOf));
    [...this.#known.values()]
      .filter((known) => !here.has(keyOf(known)))
      .forEach((known) => this.#send(known, blankDraft));
    drafts.forEach(({ draft, ...place }) => this.#send(place, draft));
  }

  #send(place: Place, draft: FormDraft): void {
    if (
      place.folder !== '' &&
      (this.#known.get(keyOf(place))?.text ?? blank) !== JSON.stringify(draft)
    ) {
      this.knows(place, draft);
      this.#post({ type: 'draft', folder: place.folder, kind: place.kind, draft });
    }
  }
}
