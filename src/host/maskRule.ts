/** How notes of a journal are masked before they are written. */

import type { FullMaskRule, MaskRule } from '../core/mask/rule.ts';
import type { Journal } from './journals.ts';
import type { Privacy } from './privacy.ts';
import { editorLanguage } from './settings.ts';

export class MaskRules {
  readonly #privacy: Privacy;

  constructor(privacy: Privacy) {
    this.#privacy = privacy;
  }

  /** Reads the notes first, where nobody has yet: they name the customers. */
  async of(journal: Journal): Promise<MaskRule> {
    const { names = [], allow = [] } = await this.#privacy.optionsFor(journal);
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
