/** What a note still lacks, in the reader's words: the same wherever notes are listed. */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import { hearsayOf, isHeardDirectly, isRaw } from '../../core/journal/standing.ts';
import { formWords } from '../views/formWords.ts';

/** "heard directly", "hearsay: through sales"; '' where a note does not say how it was heard. */
export function heardHow(note: Pick<Entry, 'kind' | 'fields'>): string {
  const hearsay = hearsayOf(note);
  if (hearsay === undefined) {
    return isHeardDirectly(note) ? vscode.l10n.t('heard directly') : '';
  }
  return hearsay === 'other'
    ? vscode.l10n.t('hearsay')
    : vscode.l10n.t('hearsay: {0}', formWords().heard[hearsay].toLowerCase());
}

/** A note's title where it is only named, with through whom it was heard where that was not directly. */
export function titleHeard(note: Pick<Entry, 'kind' | 'fields' | 'title'>): string {
  return hearsayOf(note) ? `${note.title} (${heardHow(note)})` : note.title;
}

/** What a list with room says of a note: whether it is raw, how it was heard. */
export function standingOf(entry: Entry): readonly string[] {
  return [isRaw(entry) ? vscode.l10n.t('raw') : '', heardHow(entry)].filter(Boolean);
}

/** "raw", "hearsay": for the line beside a row's title. */
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
