/**
 * What may be written down of the desk. Words of a kind that is masked are written masked or not at all: as they were at
 * the last pause, so that no half-typed address is on a disk, and only once the extension has masked them.
 */

import { blankDraft } from '../../protocol/blankDraft.ts';
import type { FolderChoice, FormDraft, ToForm } from '../../protocol/form.ts';
import type { MaskedForm } from '../../protocol/formMask.ts';
import {
  allDrafts,
  draftAt,
  lay,
  setTime,
  timeAt,
  type Desk,
  type Held,
  type Place,
} from './desk.ts';
import { isBlank, lengthOf } from './draft.ts';

/** Longer words would hold up everything else: they are masked when they are saved, or when the page goes. */
export const longest = 200_000;

const keyOf = ({ folder, kind }: Place) => JSON.stringify([folder, kind]);

type Found = Pick<MaskedForm, 'details' | 'count'>;

/** What is shown of it. */
export interface MaskSight extends Found {
  readonly asWritten: ReadonlySet<string>;
  readonly isTooLong: boolean;
}

export class Veil {
  /** The words that the extension was asked last to mask, by place. */
  readonly #asked = new Map<string, { readonly draft: FormDraft; readonly at: number }>();
  /** What lies in each place, masked, when it was written, and what was found in it. */
  readonly #covers = new Map<
    string,
    { readonly draft: FormDraft; readonly at: number; readonly found?: Found }
  >();
  /** Drafts as they may be written down. */
  readonly #masked = new WeakMap<FormDraft, FormDraft>();
  folders: readonly FolderChoice[] = [];
  /** Wordings that the person keeps, as long as there is a draft to keep them in. */
  asWritten: ReadonlySet<string> = new Set();

  /** The person switches a detail on or off. */
  choose(wordings: readonly string[], isMasked: boolean): void {
    const others = [...this.asWritten].filter((wording) => !wordings.includes(wording));
    this.asWritten = new Set(isMasked ? others : [...others, ...wordings]);
    this.askAnew();
  }

  /** What is private may have changed. */
  askAnew(): void {
    this.#asked.clear();
  }

  /** The page woke up with these: they are masked already. */
  wakeWith(desk: Desk, discarded: Held | undefined): void {
    for (const { draft, ...place } of allDrafts(desk)) {
      this.#covers.set(keyOf(place), { draft, at: timeAt(desk, place) });
    }
    if (discarded) {
      this.#masked.set(discarded.draft, discarded.draft);
    }
  }

  /** Whether words of this place are masked. In a folder that is not open nobody can say: they are. */
  hides({ folder, kind }: Place): boolean {
    return this.folders.find(({ uri }) => uri === folder)?.masks.includes(kind) ?? true;
  }

  /** Drops what lay in places where there are no words any more. */
  settle(desk: Desk): void {
    const keys = new Set(
      allDrafts(desk)
        .filter((held) => this.hides(held))
        .map(keyOf),
    );
    [...this.#covers.keys()]
      .filter((key) => !keys.has(key))
      .forEach((key) => this.#covers.delete(key));
    if (keys.size === 0) {
      this.asWritten = new Set();
    }
  }

  /** Whether the extension is to mask these words now: it was not asked yet. `isLast`: there will be no other time. */
  asks({ draft, ...place }: Held, at: number, isLast: boolean): boolean {
    const isAsked = this.#asked.get(keyOf(place))?.draft === draft;
    if (isAsked || (!isLast && lengthOf(draft) > longest)) {
      return false;
    }
    this.#asked.set(keyOf(place), { draft, at });
    return true;
  }

  /** The extension has masked words of a place. Those that are gone meanwhile cover none that came after. */
  hear(masked: Extract<ToForm, { type: 'masked' }>, desk: Desk): void {
    const { draft, at, details, count } = masked;
    const asked = this.#asked.get(keyOf(masked));
    if (asked?.at === at) {
      this.#masked.set(asked.draft, draft);
      if (!isBlank(draftAt(desk, masked))) {
        this.#covers.set(keyOf(masked), { draft, at, found: { details, count } });
      }
    }
  }

  /** The words of this place are on the disk: what was masked of them is not to be kept any more. */
  forget(place: Place): void {
    this.#covers.delete(keyOf(place));
  }

  /** The desk as it may be written down. */
  cover(desk: Desk): Desk {
    return allDrafts(desk)
      .filter((held) => this.hides(held))
      .reduce((covered, { draft: _raw, ...place }) => {
        const { draft, at } = this.#covers.get(keyOf(place)) ?? { draft: blankDraft, at: 0 };
        return setTime(lay(covered, draft, place), at, place);
      }, desk);
  }

  /** What was thrown away, as it may be written down. */
  coverOne(held: Held): Held | undefined {
    if (!this.hides(held)) {
      return held;
    }
    const draft = this.#masked.get(held.draft);
    return draft && { ...held, draft };
  }

  /** What to show under the words on top: as of the last pause. */
  sightOf(desk: Desk): MaskSight | undefined {
    const draft = draftAt(desk);
    if (!this.hides(desk) || isBlank(draft)) {
      return undefined;
    }
    const isTooLong = lengthOf(draft) > longest;
    const found = isTooLong ? { details: [], count: 0 } : this.#covers.get(keyOf(desk))?.found;
    return found && { ...found, asWritten: this.asWritten, isTooLong };
  }
}
