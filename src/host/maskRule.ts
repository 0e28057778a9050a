/** How notes of a journal are masked before they are written. */

import type { MaskOptions } from '../core/mask/mask.ts';
import type { FullMaskRule, MaskRule } from '../core/mask/rule.ts';
import type { Journal } from './journals.ts';
import { editorLanguage } from './settings.ts';

/** Who is to be masked in a journal and who is not. */
export type MaskNames = (journal: Journal) => Promise<Pick<MaskOptions, 'names' | 'allow'>>;

export class MaskRules {
  readonly #names: MaskNames;

  constructor(names: MaskNames) {
    this.#names = names;
  }

  /** Reads the notes first, where nobody has yet: they name the customers. */
  async of(journal: Journal): Promise<MaskRule> {
    const [{ names = [], allow = [] }] = await Promise.all([
      this.#names(journal),
      journal.index.load(),
    ]);
    const customers = [...journal.index.entries.values()]
      .filter(({ kind }) => kind === 'customer')
      .flatMap(({ id, fields: { name = id, aliases = [] } }) => [id, name, ...aliases]);
    return { names, allow, customers: [...new Set(customers)] };
  }

  async full(journal: Journal): Promise<FullMaskRule> {
    const { noteLanguage } = journal.settings;
    return { ...(await this.of(journal)), noteLanguage, editorLanguage: editorLanguage() };
  }
}
