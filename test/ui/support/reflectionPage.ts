/** The reflection page alone in a browser. */

import type { Browser } from 'playwright-core';
import { reflectionSaid } from '../../../src/host/views/reflectionSaid.ts';
import { reflectionWords } from '../../../src/host/views/reflectionWords.ts';
import type { Language } from '../../../src/core/note/sections.ts';
import { sentences } from '../../../src/core/reflection/sentences.ts';
import { tables } from '../../../src/core/reflection/tables.ts';
import { wordsOf } from '../../../src/core/language/wordsOf.ts';
import type { TrendData } from '../../../src/core/reflection/data.ts';
import type { FromReflection, ReflectionView } from '../../../src/protocol/reflection.ts';
import { speaking } from '../../support/l10n.ts';
import { loadPage, PageAlone, type Shown } from './pageAlone.ts';

export class LonePage extends PageAlone<FromReflection, ReflectionView> {
  static async open(browser: Browser, shown: Shown = {}): Promise<LonePage> {
    return new LonePage(await loadPage(browser, 'reflection', shown));
  }

  async show(data: TrendData, said: Partial<ReflectionView> = {}): Promise<void> {
    await this.showView({ ...viewOf(data, this.language), ...said });
  }
}

function viewOf(data: TrendData, language: Language): ReflectionView {
  const words = wordsOf(language);
  return {
    language,
    words: speaking(language, reflectionWords),
    folder: 'file:///work',
    range: data.range as ReflectionView['range'],
    data,
    sentences: sentences(data, words),
    tables: tables(data, words),
    said: speaking(language, () => reflectionSaid(data, language)),
  };
}
