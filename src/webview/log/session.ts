/** What the form knows, and what a person can do with it. Every change goes through here: kept first, then drawn. */

import type { CustomerChoice, FieldName, FormDraft, FromForm } from '../../protocol/form.ts';
import { fieldOrder, problemsOf, type Problems } from './check.ts';
import { readDay } from './date.ts';
import { carry, draftAt, lay, lookAt, type Desk, type Place } from './desk.ts';
import { blankDraft, forKind, isBlank, putBack } from './draft.ts';
import type { Form } from './form.ts';
import type { Keeper, Kept } from './keeper.ts';
import type { Acts, FootNote, Frame } from './sight.ts';

type Held = Place & { readonly draft: FormDraft };

interface Ties {
  readonly post: (message: FromForm) => void;
  readonly setState: (state: Kept) => void;
  readonly keeper: Keeper;
}

export class Session implements Acts {
  frame: Frame | undefined;
  desk: Desk = { folder: '', kind: 'interaction', drafts: {} };
  isMoreOpen = false;
  problems: Problems = {};
  note: FootNote | undefined;
  customers: readonly CustomerChoice[] = [];
  people: readonly string[] = [];
  /** On its way to the disk. */
  sent: Held | undefined;
  discarded: Held | undefined;
  /** When drafts of an earlier session were kept, by `folder kind`. */
  readonly restored = new Map<string, string>();
  readonly #ties: Ties;
  #form: Form | undefined;

  constructor(ties: Ties) {
    this.#ties = ties;
  }

  get place(): Place {
    return { folder: this.desk.folder, kind: this.desk.kind };
  }

  showIn(form: Form): void {
    this.#form = form;
  }

  /** Takes over a changed desk: into the state at once, to the extension at the next pause, onto the page. */
  take(desk: Desk): void {
    this.desk = desk;
    this.#ties.keeper.keep(desk);
    this.draw();
  }

  draw(): void {
    const { frame, desk, isMoreOpen, problems, customers, people } = this;
    if (frame) {
      this.#ties.setState({ version: 1, frame, desk, isMoreOpen });
      const draft = draftAt(desk);
      const when = isBlank(draft) ? undefined : this.restored.get(`${desk.folder} ${desk.kind}`);
      const note =
        this.note ?? (when === undefined ? undefined : { is: 'restored' as const, when });
      this.#form?.show({
        ...frame,
        ...this.place,
        draft,
        problems,
        note,
        isMoreOpen,
        customers,
        people,
      });
    }
  }

  /** Says what is wrong, and leads to the first of it. */
  object(
    problems: Problems,
    first = fieldOrder.find((field) => problems[field] !== undefined),
  ): void {
    this.problems = problems;
    this.isMoreOpen ||= first === 'with' || first === 'due' || first === 'tags' || first === 'code';
    this.draw();
    if (first) {
      this.focus(first);
    }
  }

  focus(field: FieldName): void {
    this.#form?.focus(field);
  }

  say(words: string): void {
    this.#form?.say(words);
  }

  edit(patch: Partial<FormDraft>): void {
    const left = Object.entries(this.problems).filter(([field]) => !(field in patch));
    this.problems = Object.fromEntries(left);
    const draft = { ...draftAt(this.desk), ...patch };
    if (isBlank(draft)) {
      this.restored.delete(`${this.desk.folder} ${this.desk.kind}`);
    }
    this.take(lay(this.desk, draft));
  }

  turn(to: Partial<Place>): void {
    this.problems = {};
    this.take(carry(this.desk, to));
    if (to.folder !== undefined) {
      this.#ties.post({ type: 'folder', folder: to.folder });
    }
  }

  foldMore(isOpen: boolean): void {
    this.isMoreOpen = isOpen;
    this.draw();
  }

  save(): void {
    // Twice the key, one note: until the answer is here there is nothing more to save.
    if (!this.frame || this.frame.folders.length === 0 || this.sent) {
      return;
    }
    const { place } = this;
    const draft = draftAt(this.desk);
    const due = readDay(draft.due) ?? draft.due;
    if (due !== draft.due) {
      this.edit({ due });
    }
    const problems = problemsOf(draft, place.kind, this.frame.words);
    if (Object.keys(problems).length > 0) {
      this.object(problems);
      return;
    }
    // First kept, then saved: should anything break on the way, the words are on the disk.
    this.#ties.keeper.flush();
    this.sent = { ...place, draft: draftAt(this.desk) };
    this.#ties.post({ type: 'save', ...place, draft: forKind(this.sent.draft, place.kind) });
  }

  discard(): void {
    const { place } = this;
    this.discarded = { ...place, draft: draftAt(this.desk) };
    this.note = { is: 'discarded' };
    this.problems = {};
    this.restored.delete(`${place.folder} ${place.kind}`);
    this.#ties.keeper.knows(place);
    this.#ties.post({ type: 'discard', ...place });
    this.take(lay(this.desk, blankDraft));
    this.focus('text');
  }

  restore(): void {
    if (this.discarded) {
      this.bringBack(this.discarded);
      this.discarded = undefined;
    }
  }

  /** Words that were gone are here again, above whatever was written meanwhile. */
  bringBack({ draft, ...place }: Held): void {
    this.note = undefined;
    const there = lookAt(this.desk, place);
    this.take(lay(there, putBack(draft, draftAt(there))));
    this.focus('text');
  }

  openSaved(): void {
    this.#ties.post({ type: 'open' });
  }

  undo(): void {
    this.#ties.post({ type: 'undo' });
  }

  attach(): void {
    this.#ties.post({ type: 'attachSelection' });
  }

  copy(): void {
    const { text, second } = forKind(draftAt(this.desk), this.desk.kind);
    this.#ties.post({ type: 'copy', text: second.trim() === '' ? text : `${text}\n\n${second}` });
  }

  openFolder(): void {
    this.#ties.post({ type: 'openFolder' });
  }
}
