/** People to thank, in the reader's words: who waits, and why somebody is suggested. */

import * as vscode from 'vscode';
import type { Reason } from '../../core/journal/people.ts';
import { wordsOf } from '../../core/language/wordsOf.ts';
import { editorLanguage } from '../settings.ts';
import { listed } from './counts.ts';

/** A name as one speaks of its owner: "Sato", 「佐藤さん」. */
export function called(person: string): string {
  return wordsOf(editorLanguage()).telling.called(person);
}

/** "Not told yet: Sato, Suzuki"; '' for nobody. */
export function notToldYet(people: readonly string[]): string {
  return people.length > 0 ? vscode.l10n.t('Not told yet: {0}', listed(people)) : '';
}

export function reasonWords(reason: Reason): string {
  switch (reason.code) {
    case 'lines':
      return reason.count === 1
        ? vscode.l10n.t('1 line of the linked code')
        : vscode.l10n.t('{0} lines of the linked code', reason.count);
    case 'commits':
      return reason.count === 1
        ? vscode.l10n.t('1 commit to the linked code')
        : vscode.l10n.t('{0} commits to the linked code', reason.count);
    case 'week':
      return reason.count === 1
        ? vscode.l10n.t('1 commit in the days before')
        : vscode.l10n.t('{0} commits in the days before', reason.count);
    case 'named':
      return vscode.l10n.t('named in other notes');
  }
}
