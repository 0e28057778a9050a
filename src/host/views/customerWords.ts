/** Every word of the customer at a glance that does not depend on the data, in the language of the window. */

import * as vscode from 'vscode';
import { quotationMarks } from '../../core/language/quote.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import type { Language } from '../../core/note/sections.ts';
import type { CustomerWords } from '../../protocol/customer.ts';

export function customerWords(language: Language): CustomerWords {
  const { glance, reflection } = wordsOf(language);
  const { questions, areas, stages, sides, tables } = glance;
  return {
    log: vscode.l10n.t('Log a conversation'),
    openPage: vscode.l10n.t('Open the page'),
    savePicture: vscode.l10n.t('Save as picture'),
    copyMarkdown: vscode.l10n.t('Copy as Markdown'),
    chart: vscode.l10n.t('chart'),
    showTable: vscode.l10n.t('Show as table'),
    showChart: vscode.l10n.t('Show as chart'),
    question: vscode.l10n.t('The next question to ask'),
    addStep: vscode.l10n.t('Add as next step'),
    questions: {
      ...questions,
      balance: vscode.l10n.t('Who gains, who pays?'),
      wins: vscode.l10n.t({ message: 'Their wins', comment: ['Of one customer'] }),
      thanks: vscode.l10n.t({ message: 'Thanks', comment: ['What they thanked us for'] }),
      introductions: vscode.l10n.t('Introductions'),
      openSteps: vscode.l10n.t({ message: 'Next steps', comment: ['With one customer'] }),
    },
    plotted: {
      rhythm: tables.contacts,
      asked: vscode.l10n.t('Stage at which we were brought in, by date'),
      balance: vscode.l10n.t('Gains and costs by side'),
    },
    rhythm: { today: vscode.l10n.t({ message: 'today', comment: ['At the end of an axis'] }) },
    areas: {
      names: areas,
      write: vscode.l10n.t({ message: 'Write', comment: ['What we know of a customer'] }),
      confirm: vscode.l10n.t({ message: 'Still true', comment: ['What we know of a customer'] }),
      older: vscode.l10n.t({ message: 'older', comment: ['Confirmed longer ago'] }),
    },
    asked: {
      stages,
      short: {
        ...stages,
        rfp: vscode.l10n.t({ message: 'Proposals', comment: ['Request for proposals, narrow'] }),
      },
      median: vscode.l10n.t('median of seven conversations'),
    },
    heard: { direct: vscode.l10n.t('heard directly'), hearsay: vscode.l10n.t('hearsay') },
    notes: [vscode.l10n.t('1 note'), vscode.l10n.t('{0} notes')],
    voices: {
      said: vscode.l10n.t({ message: 'Said', comment: ['A column: what a customer said'] }),
      meant: vscode.l10n.t({ message: 'Meant', comment: ['A column: what a customer meant'] }),
      none: vscode.l10n.t('Not written yet.'),
      hearsay: vscode.l10n.t('Hearsay: nobody here has heard it from them'),
      guess: vscode.l10n.t('Our guess.'),
      goAndAsk: vscode.l10n.t('Go and ask'),
      quotes: quotationMarks[language],
    },
    frustrations: {
      reaches: reflection.reaches,
      key: vscode.l10n.t('Four positions: raw, reframed, improved, done'),
      reframe: vscode.l10n.t({ message: 'Reframe', comment: ['A frustration'] }),
      improve: vscode.l10n.t({ message: 'Improve', comment: ['From a frustration'] }),
    },
    steps: {
      names: [
        vscode.l10n.t('1. They recognise us'),
        vscode.l10n.t('2. Their company recognises them'),
      ],
      none: [
        vscode.l10n.t('No evidence yet. A first sign: they ask before they have decided.'),
        vscode.l10n.t('Comes later: a result they can report, a name that sticks, a prize.'),
      ],
      draft: vscode.l10n.t('Draft a paper for their desk'),
    },
    thanks: { tell: vscode.l10n.t({ message: 'Pass it on', comment: ['A thank-you'] }) },
    balance: {
      sides,
      gains: vscode.l10n.t('Gains'),
      pays: vscode.l10n.t('Pays'),
    },
    empty: vscode.l10n.t(
      'What they say, what frustrates you, thanks and wins appear here as you log them.',
    ),
    noJoy: vscode.l10n.t('No thanks and no wins yet.'),
  };
}
