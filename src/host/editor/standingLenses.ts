/** What a note still lacks, offered above the words that lack it: to reframe them, to go and ask. */

import * as vscode from 'vscode';
import { hearsayOf, isRaw } from '../../core/journal/standing.ts';
import { mainSection } from '../../core/note/sections.ts';
import { filledSections, type Note } from '../../core/note/read.ts';
import { formWords } from '../views/formWords.ts';
import { introductionLine, introductionStateOf } from '../words/outcome.ts';
import type { NoteLens, OffersLenses } from './noteLenses.ts';

/** On a frustration in its raw words. */
export const reframeLens: OffersLenses = ({ journal, entry }, note) =>
  isRaw({ kind: note.kind, filled: filledSections(note) })
    ? [
        lensAbove(note, {
          command: 'ashita.reframe',
          title: `$(question) ${formWords().reframe}`,
          arguments: [journal.uri(entry.path)],
        }),
      ]
    : [];

/** On what was only heard through somebody. */
const goAndAskLens: OffersLenses = ({ journal, entry }, note) => {
  const hearsay = hearsayOf(note);
  return hearsay
    ? [
        lensAbove(note, {
          command: 'ashita.goAndAsk',
          title: `$(comment-discussion) ${hearsay === 'other' ? vscode.l10n.t('Hearsay') : formWords().heard[hearsay]}: ${vscode.l10n.t('Go and Ask…')}`,
          arguments: [journal.uri(entry.path)],
        }),
      ]
    : [];
};

/** On an introduction of which nobody has said yet what became of it. */
const introductionLens: OffersLenses = ({ journal, entry }, note) =>
  note.fields.introduction && introductionStateOf(note) === 'open'
    ? [
        {
          command: {
            command: 'ashita.setIntroduction',
            title: `$(organization) ${introductionLine(note.fields.introduction)}: ${vscode.l10n.t('What Became of It…')}`,
            arguments: [journal.uri(entry.path)],
          },
        },
      ]
    : [];

/** What stands below the links of a note: to go and ask, to say how it ended. */
export const standingLenses: readonly OffersLenses[] = [goAndAskLens, introductionLens];

/** Above the heading of what was said, else above the title. */
function lensAbove({ kind, body }: Note, command: vscode.Command): NoteLens {
  const name = kind === 'interaction' || kind === 'frustration' ? mainSection[kind] : undefined;
  const at = body.sections.find((section) => section.name === name && name)?.heading.span.start;
  return at === undefined ? { command } : { command, at };
}
