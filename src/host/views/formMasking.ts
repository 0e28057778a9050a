/** What the form holds, as it may be written down: masked, where its kind is one to mask. */

import { isBlankDraft } from '../../protocol/blankDraft.ts';
import type { FormDraft, FromForm } from '../../protocol/form.ts';
import { maskForm, type MaskedForm } from '../../protocol/formMask.ts';
import type { Journals } from '../journals.ts';
import type { MaskRules } from '../maskRule.ts';

type Said = Pick<Extract<FromForm, { type: 'draft' }>, 'folder' | 'kind' | 'draft' | 'asWritten'>;

/** What was found is there only where it was looked for. */
type Look =
  MaskedForm | { readonly draft: FormDraft; readonly details?: never; readonly count?: never };

export class FormMasking {
  readonly #journals: Journals;
  readonly #rules: MaskRules;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(journals: Journals, rules: MaskRules) {
    this.#journals = journals;
    this.#rules = rules;
  }

  /** Drafts and saves in the order in which they were said, whatever has to be asked of Git first. */
  inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** When all that was said so far is done. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Undefined where nobody can say how to mask, as the folder is no longer open. */
  async look({ folder, kind, draft, asWritten }: Said): Promise<Look | undefined> {
    const journal = this.#journals.all.find((one) => one.folder.uri.toString() === folder);
    const isOpen = isBlankDraft(draft) || journal?.settings.maskKinds.includes(kind) === false;
    return isOpen
      ? { draft }
      : journal && maskForm(draft, await this.#rules.full(journal), kind, asWritten);
  }
}
