/** What the form knows at this moment. Whatever changes is kept first, then drawn. */

import type { CustomerChoice, FieldName } from '../../protocol/form.ts';
import type { Suggested } from '../../protocol/people.ts';
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
import type { FootNote, Frame, Sight } from './sight.ts';
import type { Veil } from './veil.ts';

const underMore: ReadonlySet<FieldName> = new Set([
  ...(['with', 'introduced', 'introducedTo', 'due', 'tags', 'code'] as const),
]);

export class Session {
  #frame: Frame | undefined;
  desk = emptyDesk;
  /** The desk that VS Code had kept. */
  woken = emptyDesk;
  isMoreOpen = false;
  problems: Problems = {};
  note: FootNote | undefined;
  customers: readonly CustomerChoice[] = [];
  people: readonly string[] = [];
  suggested: Pick<Suggested, 'about' | 'people'> = { about: '', people: [] };
  question: Sight['question'] = { folder: '', customer: '' };
  /** On its way to the disk. */
  sent: Held | undefined;
  discarded: Held | undefined;
  /** Saved last, as it was before it was masked: only this page knows that, and only as long as it lives. */
  written: (Held & { readonly asWritten: ReadonlySet<string> }) | undefined;
  /** When drafts of an earlier session were kept, by `folder kind`. */
  readonly restored = new Map<string, string>();
  readonly veil: Veil;
  readonly #keeper: Keeper;
  readonly #setState: (state: Kept) => void;
  #form: Form | undefined;

  constructor(keeper: Keeper, veil: Veil, setState: (state: Kept) => void) {
    this.#keeper = keeper;
    this.veil = veil;
    this.#setState = setState;
    keeper.onPause = () => this.draw();
  }

  get frame(): Frame | undefined {
    return this.#frame;
  }

  set frame(frame: Frame | undefined) {
    this.#frame = frame;
    this.veil.folders = frame?.folders ?? [];
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

  /** As `take`, where nobody is typing: there is no pause to wait for. */
  takeAtOnce(desk: Desk): void {
    this.take(desk);
    this.#keeper.flush();
  }

  draw(): void {
    const { frame, desk, isMoreOpen, problems, customers, people, suggested, veil } = this;
    if (frame) {
      const discarded = this.discarded && veil.coverOne(this.discarded);
      this.#setState({
        version: 3,
        frame,
        desk: veil.cover(desk),
        isMoreOpen,
        ...(discarded && { discarded }),
        asWritten: [...veil.asWritten],
      });
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
        mask: veil.sightOf(desk),
        isMoreOpen,
        customers,
        people,
        suggested,
        question: this.question,
      });
    }
  }

  /** Says what is wrong, and leads to the first of it. */
  object(
    problems: Problems,
    first = fieldOrder.find((field) => problems[field] !== undefined),
  ): void {
    this.problems = problems;
    this.isMoreOpen ||= first !== undefined && underMore.has(first);
    this.draw();
    if (first) {
      this.focus(first);
    }
  }

  /** Words that were gone are here again, above whatever was written meanwhile. */
  bringBack({ draft, ...place }: Held): void {
    this.note = undefined;
    const there = lookAt(this.desk, place);
    this.takeAtOnce(lay(there, putBack(draft, draftAt(there))));
    this.focus('text');
  }

  focus(field: FieldName): void {
    this.#form?.focus(field);
  }

  say(words: string): void {
    this.#form?.say(words);
  }
}
