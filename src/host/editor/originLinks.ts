/** The ids in a note's `from` lead to the notes that they name. */

import * as vscode from 'vscode';
import { isIndexed } from '../../core/journal/entry.ts';
import { scalarsOf } from '../../core/note/scalars.ts';
import type { Journals } from '../journals.ts';
import { titleHeard } from '../words/standing.ts';

export function registerOriginLinks(journals: Journals): vscode.Disposable {
  const provideDocumentLinks = async (document: vscode.TextDocument) => {
    const journal = journals.holding(document.uri);
    if (!journal || !isIndexed(journal.pathOf(document.uri) ?? '')) {
      return [];
    }
    await journal.index.load();
    return scalarsOf(document.getText(), 'from').flatMap(({ span, value }) => {
      const origin = journal.index.byId(value);
      if (!origin) {
        return [];
      }
      const place = new vscode.Range(
        document.positionAt(span.start),
        document.positionAt(span.end),
      );
      const link = new vscode.DocumentLink(place, journal.uri(origin.path));
      link.tooltip = titleHeard(origin);
      return [link];
    });
  };
  return vscode.languages.registerDocumentLinkProvider(
    { language: 'markdown' },
    { provideDocumentLinks },
  );
}
