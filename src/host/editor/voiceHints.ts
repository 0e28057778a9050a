/** A gentle word in aspiration.md where the answer sounds like somebody else's, while the file is open. */

import * as vscode from 'vscode';
import { wordsSpan } from '../../core/note/body.ts';
import { largestRead } from '../../core/note/largestRead.ts';
import { readNote } from '../../core/note/read.ts';
import { borrowedVoices } from '../../core/note/voice.ts';
import type { Journals } from '../journals.ts';
import { borrowedVoiceSentence } from '../words/voice.ts';

export function registerVoiceHints(journals: Journals): vscode.Disposable {
  const hints = vscode.languages.createDiagnosticCollection('ashita.voice');
  const show = (document: vscode.TextDocument) => {
    const isOurs = /\/aspiration\.md$/i.test(document.uri.path);
    const journal = isOurs ? journals.holding(document.uri) : undefined;
    if (journal) {
      hints.set(document.uri, journal.settings.aspirationHint ? hintsIn(document) : []);
    }
  };
  const showAll = () => vscode.workspace.textDocuments.forEach(show);
  showAll();
  return vscode.Disposable.from(
    hints,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => show(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => hints.delete(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ashita')) {
        showAll();
      }
    }),
  );
}

function hintsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  const text = document.getText();
  if (text.length >= largestRead) {
    return [];
  }
  const { sections } = readNote('aspiration.md', text).body;
  return sections
    .filter(({ name }) => name === 'create')
    .flatMap((section) => {
      const { start, end } = wordsSpan(text, section);
      return borrowedVoices(text.slice(start, end)).map((span) => {
        const range = new vscode.Range(
          document.positionAt(start + span.start),
          document.positionAt(start + span.end),
        );
        const { Information } = vscode.DiagnosticSeverity;
        const hint = new vscode.Diagnostic(range, borrowedVoiceSentence(), Information);
        hint.source = 'Ashita';
        hint.code = 'borrowed-voice';
        return hint;
      });
    });
}
