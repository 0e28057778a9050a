/**
 * Keeps the words: in the page's own state at once, with the extension (so on the disk) at each pause in typing, each
 * second while there is none, and when the page goes away. What the extension has already is not sent again; where it
 * has not yet said what it has, nothing is sent, as that may be newer. What is masked is sent at pauses alone, not while
 * a word is still being composed: the extension keeps it masked, and what it gives back stands in the page's own state.
 */

import type { FromForm } from '../../protocol/form.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { draftAt, emptyDesk, timeAt, type Desk, type Held, type Place } from './desk.ts';
import { asDraft, isBlank, isSameDraft } from './draft.ts';
import type { Frame } from './sight.ts';
import type { Veil } from './veil.ts';

/** What outlives the page: VS Code writes it to the disk. */
export interface Kept {
  readonly version: 3;
  readonly frame: Frame;
  readonly desk: Desk;
  readonly isMoreOpen: boolean;
  /** Thrown away, and not yet for good. */
  readonly discarded?: Held;
  /** Wordings that are not masked: they stand in the drafts. */
  readonly asWritten: readonly string[];
}

/** The state that VS Code kept for us, if it is one of ours. */
export function readKept(state: unknown): Kept | undefined {
  const found = state as Partial<Kept> | undefined;
  if (found?.version !== 3 || found.frame === undefined || found.desk === undefined) {
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
const longestWait = 1000;
const keyOf = ({ folder, kind }: Place) => JSON.stringify([folder, kind]);

export class Keeper {
  readonly #post: (message: FromForm) => void;
  /** What the extension holds, by place. */
  readonly #known = new Map<string, Held>();
  #desk = emptyDesk;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when something may be waiting to be sent. */
  #since: number | undefined;
  readonly #veil: Veil;
  readonly #afterComposing: (call: () => void) => void;
  /** Called when all is kept. */
  onPause = (): void => undefined;

  constructor(
    post: (message: FromForm) => void,
    veil: Veil,
    afterComposing: (call: () => void) => void,
  ) {
    this.#post = post;
    this.#veil = veil;
    this.#afterComposing = afterComposing;
  }

  /** The desk as it is now. An emptied form is sent at once: words that were taken away must not come back. */
  keep(desk: Desk): void {
    this.#desk = desk;
    this.#since ??= Date.now();
    clearTimeout(this.#timer);
    const isHidden = this.#veil.hides(desk);
    const wait = isHidden ? pause : Math.min(pause, this.#since + longestWait - Date.now());
    const flush = () => this.flush();
    if (wait <= 0 || isBlank(draftAt(desk))) {
      flush();
    } else {
      this.#timer = setTimeout(isHidden ? () => this.#afterComposing(flush) : flush, wait);
    }
  }

  /** The extension has this draft in this place; without one, none. */
  knows(place: Place, draft = blankDraft): void {
    this.#known.set(keyOf(place), { folder: place.folder, kind: place.kind, draft });
  }

  hasHeardOf(place: Place): boolean {
    return this.#known.has(keyOf(place));
  }

  /** `isLast`: the page goes away. */
  flush(isLast = false): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#veil.settle(this.#desk);
    for (const { draft: known, ...place } of this.#known.values()) {
      const draft = draftAt(this.#desk, place);
      const at = timeAt(this.#desk, place);
      const isNews =
        this.#veil.hides(place) && !isBlank(draft)
          ? this.#veil.asks({ ...place, draft }, at, isLast)
          : !isSameDraft(draft, known);
      if (isNews) {
        this.knows(place, draft);
        this.#post({ type: 'draft', ...place, draft, at, asWritten: [...this.#veil.asWritten] });
      }
    }
    this.onPause();
  }
}
