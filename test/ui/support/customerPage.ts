/** The customer at a glance alone in a browser. */

import type { Browser } from 'playwright-core';
import { customerSaid } from '../../../src/host/views/customerSaid.ts';
import { customerWords } from '../../../src/host/views/customerWords.ts';
import type { CustomerData } from '../../../src/core/customers/data.ts';
import { customerSentences } from '../../../src/core/customers/sentences.ts';
import { customerTables } from '../../../src/core/customers/tables.ts';
import { wordsOf } from '../../../src/core/language/wordsOf.ts';
import type { Language } from '../../../src/core/note/sections.ts';
import type { CustomerView, FromCustomer } from '../../../src/protocol/customer.ts';
import { speaking } from '../../support/l10n.ts';
import { loadPage, PageAlone, type Shown } from './pageAlone.ts';

export class LoneCustomer extends PageAlone<FromCustomer, CustomerView> {
  static async open(browser: Browser, shown: Shown = {}): Promise<LoneCustomer> {
    return new LoneCustomer(await loadPage(browser, 'customer', shown));
  }

  async show(data: CustomerData): Promise<void> {
    await this.showView(viewOf(data, this.language));
  }
}

function viewOf(data: CustomerData, language: Language): CustomerView {
  const words = wordsOf(language);
  return {
    language,
    words: speaking(language, () => customerWords(language)),
    folder: 'file:///work',
    data,
    sentences: customerSentences(data, words),
    tables: customerTables(data, words),
    said: speaking(language, () => customerSaid(data, language)),
  };
}
