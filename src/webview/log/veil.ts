/**
 * What may be written down of the desk. Words of a kind that is masked are written masked or not at all: as they were at
 * the last pause, so that no half-typed address is on a disk, and only once it is known what to mask.
 */

import type { FullMaskRule } from '../../core/mask/rule.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import type { FolderChoice, FormDraft } from '../../protocol/form.ts';
import { lengthOf, maskForm, type MaskedForm } from '../../protocol/formMask.ts';
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
import { isBlank } from './draft.ts';
import { hasField } from './fields.ts';

/** Longer words would hold up whoever types: they are masked when they are saved, or when the page goes. */
export const longest = 200_000;

const keyOf = ({ folder, kind }: Place) => JSON.stringify([folder, kind]);

/** What is shown of it. */
export interface MaskSight extends Pick<MaskedForm, 'details' | 'count'> {
  readonly asWritten: ReadonlySet<string>;
  readonly isTooLong: boolean;
}

export class Veil {
  readonly #rules = new Map<string, FullMaskRule>();
  /** What lies in each place, masked, and when it was written. */
  readonly #covers = new Map<string, { readonly draft: FormDraft; readonly at: number }>();
  /** Drafts that came masked from where they were kept. */
  readonly #bare = new WeakSet<FormDraft>();
  #looks = new WeakMap<FormDraft, MaskedForm>();
  #shown: { readonly key: string; readonly look: MaskedForm } | undefined;
  folders: readonly FolderChoice[] = [];
  /** Wordings that the person keeps, as long as there is a draft to keep them in. */
  asWritten: ReadonlySet<string> = new Set();

  /** False where nothing changes: the same rule is told again whenever notes do. */
  setRule(folder: string, rule: FullMaskRule): boolean {
    if (JSON.stringify(this.#rules.get(folder)) === JSON.stringify(rule)) {
      return false;
    }
    this.#rules.set(folder, rule);
    this.#looks = new WeakMap();
    return true;
  }

  /** The person switches a detail on or off. */
  choose(wordings: readonly string[], isMasked: boolean): void {
    const others = [...this.asWritten].filter((wording) => !wordings.includes(wording));
    this.asWritten = new Set(isMasked ? others : [...others, ...wordings]);
    this.#looks = new WeakMap();
  }

  /** The page woke up with these: they are masked already. */
  wakeWith(desk: Desk, discarded: Held | undefined): void {
    for (const { draft, ...place } of allDrafts(desk)) {
      this.#covers.set(keyOf(place), { draft, at: timeAt(desk, place) });
    }
    if (discarded) {
      this.#bare.add(discarded.draft);
    }
  }

  /** Whether words of this place are masked. In a folder that is not open nobody can say: they are. */
  hides({ folder, kind }: Place): boolean {
    return this.folders.find(({ uri }) => uri === folder)?.masks.includes(kind) ?? true;
  }

  /** A pause: what lies on the desk now may be written down, masked. `isLast`: there will be no other. */
  settle(desk: Desk, isLast = false): void {
    const hidden = allDrafts(desk).filter((held) => this.hides(held));
    const keys = new Set(hidden.map(keyOf));
    for (const key of [...this.#covers.keys()].filter((one) => !keys.has(one))) {
      this.#covers.delete(key);
    }
    if (hidden.length === 0) {
      this.asWritten = new Set();
    }
    for (const held of hidden) {
      const look = this.lookAt(held, isLast);
      if (look) {
        this.#covers.set(keyOf(held), { draft: look.draft, at: timeAt(desk, held) });
      }
    }
    const look = this.hides(desk) ? this.#looks.get(draftAt(desk)) : undefined;
    this.#shown = look && { key: keyOf(desk), look };
  }

  /** What a draft looks like masked; undefined where that is not known yet, or would take too long. */
  lookAt({ draft, ...place }: Held, isLast = false): MaskedForm | undefined {
    const rule = this.#rules.get(place.folder);
    const known = this.#looks.get(draft);
    if (known || !rule || (!isLast && lengthOf(draft) > longest)) {
      return known;
    }
    const look = maskForm(draft, rule, this.asWritten, (field) => hasField(place.kind, field));
    this.#looks.set(draft, look);
    return look;
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
    if (!this.hides(held) || this.#bare.has(held.draft)) {
      return held;
    }
    const look = this.lookAt(held);
    return look && { ...held, draft: look.draft };
  }

  /** What to show under the words on top: as of the last pause. */
  sightOf(desk: Desk): MaskSight | undefined {
    const draft = draftAt(desk);
    if (!this.hides(desk) || isBlank(draft)) {
      return undefined;
    }
    if (lengthOf(draft) > longest) {
      return { details: [], count: 0, asWritten: this.asWritten, isTooLong: true };
    }
    return this.#shown?.key === keyOf(desk)
      ? { ...this.#shown.look, asWritten: this.asWritten, isTooLong: false }
      : undefined;
  }
}
