/** Above *What do we want to create?*, in a retrospective and in aspiration.md: to answer it, or to change the answer. */

import * as vscode from 'vscode';
import { wordsIn } from '../../core/note/read.ts';
import type { OffersLenses } from './noteLenses.ts';

export const aspirationLens: OffersLenses = ({ journal, entry }, note) => {
  const section = note.body.sections.find(({ name }) => name === 'create');
  if (!section || (note.kind !== 'retrospective' && note.kind !== 'aspiration')) {
    return [];
  }
  // A week without an answer says so in a sentence, with no quote.
  const words = wordsIn(note, 'create');
  const isAnswered = note.kind === 'retrospective' ? words.startsWith('>') : words !== '';
  const title = isAnswered ? vscode.l10n.t('Change…') : vscode.l10n.t('Answer…');
  const command = { command: 'ashita.editAspiration', title };
  const uri = journal.uri(entry.path);
  return [{ command: { ...command, arguments: [uri] }, at: section.heading.span.start }];
};
