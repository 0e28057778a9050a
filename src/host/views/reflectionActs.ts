/** What the reflection page offers beside what every page does: other lists, and to say what we want to create. */

import * as vscode from 'vscode';
import { wordsOf } from '../../core/language/wordsOf.ts';
import type { Language } from '../../core/note/sections.ts';
import type { Range } from '../../core/reflection/data.ts';
import { reflectionMarkdown } from '../../core/reflection/markdown.ts';
import { aspirationPath } from '../../core/actions/aspire.ts';
import { aspirationIn } from '../../core/retrospective/gather.ts';
import type { FromReflection } from '../../protocol/reflection.ts';
import type { Journal } from '../journals.ts';
import type { Trend } from '../trends.ts';
import type { Handlers } from './fillWebview.ts';
import { openNote, openOneOf, pageActs, run, whileShown, type PageActs } from './pageActs.ts';
import { notesOf } from './reflectionNotes.ts';

/** What the page shows at this moment. */
export interface Shown {
  readonly journal: Journal;
  readonly range: Range;
  readonly language: Language;
  readonly trend: Trend;
}

export function reflectionActs(
  parts: Pick<PageActs<Shown>, 'shown' | 'tell'>,
): Omit<Handlers<FromReflection>, 'ready' | 'range'> {
  const on = whileShown(parts.shown);
  return {
    ...pageActs<Shown>({
      ...parts,
      fileName: ({ trend }) => `reflection-${trend.data.today}`,
      markdown: ({ trend, language }) => reflectionMarkdown(trend.whole, wordsOf(language)),
    }),
    list: on(({ journal, trend: { whole } }, { group }) =>
      openOneOf(journal, notesOf(whole, group), whole.today),
    ),
    insert: on(async ({ journal, range }) => {
      const written = await run<{ uri: string }>('ashita.insertReflection', {
        range,
        folder: journal.folder.uri.toString(),
      });
      await vscode.window.showTextDocument(vscode.Uri.parse(written.uri));
    }),
    changeAim: on(({ journal }) => run('ashita.editAspiration', journal.uri(aspirationPath))),
    earlierAims: on(async ({ journal }) => {
      const aspiration = aspirationIn([...journal.index.entries.values()]);
      await (aspiration && openNote(journal, aspiration.path));
    }),
    saveAim: on(({ journal }, { words }) =>
      run('ashita.editAspiration', { words, folder: journal.folder.uri.toString() }),
    ),
    log: () => run('ashita.logInteraction'),
  };
}
