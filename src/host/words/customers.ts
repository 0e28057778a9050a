/** A customer at a glance on one line of a tree, and the same in words for whoever hears it. */

import * as vscode from 'vscode';
import { isContact } from '../../core/customers/contact.ts';
import type { CustomerGlance } from '../../core/customers/glance.ts';
import { customerSentences } from '../../core/customers/sentences.ts';
import type { CustomerData } from '../../core/customers/data.ts';
import { hearsayOf } from '../../core/journal/standing.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import { editorLanguage } from '../settings.ts';
import { daysAgo } from './when.ts';

/** What needs care comes first, as the end is cut first. An arrow says whether we are asked earlier than before. */
export function customerLine(glance: CustomerGlance): string {
  const { customer, areas, known, compared, reached } = glance;
  const arrows = { earlier: '↗', same: '', 'one-of-many': '↘' } as const;
  return [
    ...seen(glance),
    customer.page
      ? vscode.l10n.t('{0} of {1} areas', known, areas.length)
      : vscode.l10n.t('no page yet'),
    compared ? arrows[compared.drift] : '',
    reached > 0 ? vscode.l10n.t('step {0}', reached) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The same without signs. */
export function customerLabel(glance: CustomerGlance): string {
  const { customer, areas, known, compared, reached } = glance;
  const drift = {
    earlier: vscode.l10n.t('asked earlier than before'),
    same: vscode.l10n.t('asked as early as before'),
    'one-of-many': vscode.l10n.t('asked later than before'),
  } as const;
  const step = [
    '',
    vscode.l10n.t('step 1: they recognise us'),
    vscode.l10n.t('step 2: they are recognised in their own company'),
  ] as const;
  return [
    customer.name,
    ...seen(glance),
    customer.page
      ? vscode.l10n.t('{0} of {1} areas known', known, areas.length)
      : vscode.l10n.t('no page yet'),
    compared ? drift[compared.drift] : '',
    step[reached],
  ]
    .filter(Boolean)
    .join(', ');
}

/** When something was heard last, whether that is longer ago than usual, and whether all of it is hearsay. */
function seen({ rhythm: { since, missed }, notes }: CustomerGlance): readonly string[] {
  if (since === undefined) {
    return [vscode.l10n.t('no contact yet')];
  }
  const ago = daysAgo(since);
  const isHearsay = notes.filter(isContact).every((note) => hearsayOf(note) !== undefined);
  return [
    missed > 0 ? vscode.l10n.t('{0}, longer than usual', ago) : ago,
    ...(isHearsay ? [vscode.l10n.t('hearsay only')] : []),
  ];
}

/** What the figures say, below the questions that they answer; `where` is the folder, where there are several. */
export function customerTooltip(data: CustomerData, where: string): vscode.MarkdownString {
  const words = wordsOf(editorLanguage());
  const { rhythm, know, asked, voices, frustrations, steps } = customerSentences(data, words);
  const { questions } = words.glance;
  const tooltip = new vscode.MarkdownString();
  const say = (question: string, sentence = '') => {
    if (sentence !== '') {
      tooltip.appendMarkdown('**').appendText(question).appendMarkdown('**  \n');
      tooltip.appendText(sentence).appendMarkdown('\n\n');
    }
  };
  say([data.name, where].filter(Boolean).join(' · '), rhythm);
  say(questions.know, know);
  say(questions.asked, asked);
  say(questions.voices, voices);
  say(questions.frustrations, frustrations);
  say(questions.steps, steps);
  return tooltip;
}
