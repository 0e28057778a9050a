/** The reflection page's panel. */

import * as vscode from 'vscode';
import { usefulRange } from '../../core/reflection/useful.ts';
import type { Range } from '../../core/reflection/data.ts';
import { FromReflection, KeptReflection, type ReflectionView } from '../../protocol/reflection.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import type { Trends } from '../trends.ts';
import { journalAt, PagePanel, titleIn, uriOf, type PanelParts } from './pagePanel.ts';
import { reflectionActs, type Shown } from './reflectionActs.ts';
import { reflectionSaid } from './reflectionSaid.ts';
import { reflectionWords } from './reflectionWords.ts';

export interface ReflectionPanelParts extends PanelParts {
  readonly journals: Journals;
  readonly trends: Trends;
}

/** What somebody wants to see. */
interface Asked {
  /** The workspace folder's URI. */
  readonly folder: string;
  readonly range: Range;
}

const usual: Range = 12;

export class ReflectionPanel implements vscode.Disposable {
  readonly #parts: ReflectionPanelParts;
  readonly #page: PagePanel<Asked, Shown, FromReflection, ReflectionView>;

  constructor(parts: ReflectionPanelParts) {
    this.#parts = parts;
    this.#page = new PagePanel<Asked, Shown, FromReflection, ReflectionView>(
      {
        ...{ name: 'reflection', icon: 'graph-line' },
        parse: (message) => FromReflection.parse(message),
        restore: (kept) => this.#restore(kept),
        find: (asked) => this.#find(asked),
        titleOf: ({ journal }) => this.#titleOf(journal),
        viewOf,
        handlers: {
          range: ({ range }) => {
            const { asked } = this.#page;
            return asked && this.#page.turnTo({ ...asked, range });
          },
          ...reflectionActs({
            shown: () => this.#page.shown,
            tell: (message) => this.#page.tell(message),
          }),
        },
      },
      parts,
    );
  }

  dispose(): void {
    this.#page.dispose();
  }

  refresh(): void {
    this.#page.refresh();
  }

  /** Opens the page, or brings it to the front; without a range it keeps the one that it shows. */
  open(journal: Journal, range = this.#page.asked?.range ?? usual): Asked {
    return this.#page.open({ folder: uriOf(journal), range }, this.#titleOf(journal));
  }

  #titleOf(journal: Journal): string {
    return titleIn(vscode.l10n.t('Reflection'), journal, this.#parts.journals);
  }

  #restore(state: unknown): Asked | undefined {
    const kept = KeptReflection.safeParse(state);
    const { journals } = this.#parts;
    const only = journals.all.length === 1 ? journals.all[0] : undefined;
    const journal = journalAt(journals, kept.success ? kept.data.folder : '') ?? only;
    return journal && { folder: uriOf(journal), range: kept.success ? kept.data.range : usual };
  }

  /** The trend over the range that was asked for, or over a shorter one that shows as much. */
  async #find({ folder, range: asked }: Asked): Promise<Shown | undefined> {
    const { journals, trends } = this.#parts;
    const journal = journalAt(journals, folder);
    if (!journal) {
      return undefined;
    }
    const language = editorLanguage();
    const first = await trends.of(journal, asked, language);
    const range = usefulRange(asked, first.data.weeksSoFar);
    const trend = range === asked ? first : await trends.of(journal, range, language);
    return { journal, range, trend, language };
  }
}

function viewOf({ journal, range, trend, language }: Shown): ReflectionView {
  const { data, sentences, tables } = trend;
  return {
    ...{ language, words: reflectionWords(), folder: uriOf(journal), range },
    ...{ data, sentences, tables, said: reflectionSaid(data, language) },
  };
}
