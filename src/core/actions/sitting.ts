/** Somebody sits down to write the answer to *What do we want to create?* in an editor, and saves now and then. */

import { dayOf } from '../day.ts';
import { readNote } from '../note/read.ts';
import type { Language } from '../note/sections.ts';
import type { Edited } from '../note/textEdit.ts';
import { answerIn, supersede } from './aspire.ts';

export class Sitting {
  /** The answer as it was saved last: on the same day, but a draft of the next one. */
  #draft: string | undefined;

  /** `draft` is what somebody typed to go on with here. */
  constructor(draft?: string) {
    this.#draft = draft;
  }

  /**
   * What else a save changes in a text, where the disk still holds another one: the answer that gives way is kept, and
   * the new one dated. A sitting keeps the one that it began with, not each that was saved on the way to the new one.
   */
  save(text: string, disk: string, now: string, language: Language): Edited {
    const was = answerIn(readNote('', disk));
    const { words } = answerIn(readNote('', text));
    const isDraft = was.words === this.#draft && dayOf(was.date ?? '') === dayOf(now);
    if (words === was.words) {
      return { ok: true, edits: [] };
    }
    this.#draft = words;
    return isDraft ? { ok: true, edits: [] } : supersede(text, was, now, language);
  }
}
