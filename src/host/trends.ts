/** What the weeks show, for whoever looks: worked out when asked, and once for the same notes, day and range. */

import type { Range, TrendData } from '../core/reflection/data.ts';
import type { Sentences } from '../core/reflection/sentences.ts';
import type { Tables } from '../core/reflection/tables.ts';
import type { Language } from '../core/note/sections.ts';
import type { Journal } from './journals.ts';

export interface Trend {
  /** What a page is sent: a chart of very many marks as counts alone, so that it gets there at once. */
  readonly data: TrendData;
  /** The same with every note, to list those that a mark stands for. */
  readonly whole: TrendData;
  readonly sentences: Sentences;
  readonly tables: Tables;
}

export interface Trends {
  /** The journal's own author's, as of today. Rejects where the disk does. */
  of(journal: Journal, range: Range, language: Language): Promise<Trend>;
}
