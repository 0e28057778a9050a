/** What the form knows at this moment. Whatever changes is kept first, then drawn. */

import type { CustomerChoice, FieldName } from '../../protocol/form.ts';
import { fieldOrder, type Problems } from './check.ts';
import {
  draftAt,
  emptyDesk,
  lay,
  lookAt,
  stamp,
  type Desk,
  type Held,
  type Place,
} from './desk.ts';
import { isBlank, putBack } from './draft.ts';
import type { Form } from './form.ts';
import type { Keeper, Kept } from './keeper.ts';
import type { FootNote, Frame } from './sight.ts';

export class Session {
  frame: Frame | undefined;
  desk = emptyDesk;
  /** The desk that VS Code had kept. */
  woken = emptyDesk;
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
  readonly #keeper: Keeper;
  readonly #setState: (state: Kept) => void;
  #form: Form | undefined;

  constructor(keeper: Keeper, setState: (state: Kept) => void) {
    this.#keeper = keeper;
    this.#setState = setState;
  }

  get place(): Place {
    return { folder: this.desk.folder, kind: this.desk.kind };
  }

  showIn(form: Form): void {
    this.#form = form;
  }

  /** Takes over a changed desk: to the extension at the next pause, into the state at once, onto the page. */
  take(desk: Desk): void {
    this.desk = stamp(desk, this.desk, Date.now());
    this.#keeper.keep(this.desk);
    this.draw();
  }

  draw(): void {
    const { frame, desk, isMoreOpen, problems, customers, people, discarded } = this;
    if (frame) {
      this.#setState({ version: 2, frame, desk, isMoreOpen, ...(discarded && { discarded }) });
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

  /** Words that were gone are here again, above whatever was written meanwhile. */
  bringBack({ draft, ...place }: Held): void {
    this.note = undefined;
    const there = lookAt(this.desk, place);
    this.take(lay(there, putBack(draft, draftAt(there))));
    this.focus('text');
  }

  focus(field: FieldName): void {
    this.#form?.focus(field);
  }

  say(words: string): void {
    this.#form?.say(words);
  }
}
