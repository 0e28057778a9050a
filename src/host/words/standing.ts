/** What a note still lacks, in the reader's words: the same wherever notes are listed. */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import { hearsayOf, isRaw } from '../../core/journal/standing.ts';
import { formWords } from '../views/formWords.ts';

/** "raw", "hearsay": for the line beside a note's title. */
export function lacksOf(entry: Entry): readonly string[] {
  return [
    ...(isRaw(entry) ? [vscode.l10n.t('raw')] : []),
    ...(hearsayOf(entry) ? [vscode.l10n.t('hearsay')] : []),
  ];
}

/** The same as sentences that say what to do. */
export function lackSentences(entry: Entry): readonly string[] {
  return [
    ...(isRaw(entry) ? [vscode.l10n.t('Still in its raw words. Next step: reframe it.')] : []),
    ...(hearsayOf(entry) ? [formWords().secondHand] : []),
  ];
}
