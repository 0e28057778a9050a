/** What the weeks show, for whoever looks: worked out when asked, and once for the same notes, day and range. */

import { lookBack, type LookBack } from '../core/actions/lookBack.ts';
import { endOf, type Day, type Week } from '../core/day.ts';
import type { NoteEntry } from '../core/journal/entry.ts';
import { wordsOf } from '../core/language/wordsOf.ts';
import type { Language } from '../core/note/sections.ts';
import type { Range, TrendData } from '../core/reflection/data.ts';
import { leanOf } from '../core/reflection/lean.ts';
import { sentences, type Sentences } from '../core/reflection/sentences.ts';
import { tables, type Tables } from '../core/reflection/tables.ts';
import type { Authors } from './author.ts';
import type { Journal } from './journals.ts';

export interface Trend {
  /** What a page is sent: a chart of very many marks as counts alone, so that it gets there at once. */
  readonly data: TrendData;
  /** The same with every note, to list those that a mark stands for. */
  readonly whole: TrendData;
  readonly sentences: Sentences;
  readonly tables: Tables;
}

/** What is known while neither the notes, nor the day, nor the author change. */
interface Known {
  readonly notes: readonly NoteEntry[];
  readonly key: string;
  readonly looking: Promise<LookBack>;
  readonly trends: Map<string, Trend>;
}

export class Trends {
  readonly #authors: Authors;
  readonly #today: () => Day;
  /** The last of each journal. */
  readonly #known = new WeakMap<Journal, Known>();

  constructor(authors: Authors, today: () => Day) {
    this.#authors = authors;
    this.#today = today;
  }

  /** The journal's own author's, as of today. Rejects where the disk does. */
  async of(journal: Journal, range: Range, language: Language): Promise<Trend> {
    const { looking, trends } = await this.#knownOf(journal);
    const over = await looking;
    const key = `${range} ${language}`;
    const trend = trends.get(key) ?? trendOf(over(range), language);
    trends.set(key, trend);
    return trend;
  }

  /** Anybody's, as it was at the end of any week; kept by nobody. */
  async at(
    journal: Journal,
    range: number,
    { author, week }: { readonly author: string | undefined; readonly week: Week | undefined },
  ): Promise<TrendData> {
    const { store, index } = journal;
    const parts = { store, index, author: author ?? (await this.#authors.of(journal)) };
    const over = await lookBack(parts, week === undefined ? this.#today() : endOf(week));
    return over(range);
  }

  async #knownOf(journal: Journal): Promise<Known> {
    const { store, index } = journal;
    const author = await this.#authors.of(journal);
    await index.settled();
    const today = this.#today();
    const key = `${today} ${author}`;
    const { notes } = index;
    const known = this.#known.get(journal);
    if (known?.notes === notes && known.key === key) {
      return known;
    }
    const looking = lookBack({ store, index, author }, today);
    const now = { notes, key, looking, trends: new Map<string, Trend>() };
    this.#known.set(journal, now);
    looking.catch(() => this.#known.delete(journal));
    return now;
  }
}

function trendOf(whole: TrendData, language: Language): Trend {
  const words = wordsOf(language);
  return {
    ...{ data: leanOf(whole), whole },
    ...{ sentences: sentences(whole, words), tables: tables(whole, words) },
  };
}
