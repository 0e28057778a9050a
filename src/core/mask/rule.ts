/** How the words of a journal are masked: what its settings, its private list and its people come to. */

import type { NoteLanguage } from '../note/language.ts';
import type { Language } from '../note/sections.ts';
import type { ListedName } from './found.ts';

export interface MaskRule {
  /** Masked wherever they occur. */
  readonly names: readonly (string | ListedName)[];
  /** Never masked, unless listed. */
  readonly allow: readonly string[];
  /** Ids, names and aliases of the customers that have a page: whoever chooses one of them refers to that page. */
  readonly customers: readonly string[];
  /** The person has seen what was found and has chosen: the words are masked already. */
  readonly isDone?: boolean;
}

/** With what decides in which language the tokens are. */
export interface FullMaskRule extends MaskRule {
  readonly noteLanguage: NoteLanguage;
  readonly editorLanguage: Language;
}
