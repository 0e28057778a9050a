/** What cannot be used in the private list of names, while it is open. */

import * as vscode from 'vscode';
import { readPrivateNames, type ListProblemCode } from '../../core/guard/privateNames.ts';
import type { Privacy } from '../privacy.ts';

export function registerPrivateListProblems(privacy: Privacy): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('ashita.privateNames');
  const show = (document: vscode.TextDocument) => {
    if (privacy.isList(document.uri)) {
      problems.set(document.uri, problemsIn(document));
    }
  };
  vscode.workspace.textDocuments.forEach(show);
  return vscode.Disposable.from(
    problems,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => show(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
}

function problemsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return readPrivateNames(document.getText()).problems.map(({ code, span }) => {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    const { Warning } = vscode.DiagnosticSeverity;
    const problem = new vscode.Diagnostic(range, sentences[code](), Warning);
    problem.source = 'Ashita';
    problem.code = code;
    return problem;
  });
}

const sentences: { readonly [C in ListProblemCode]: () => string } = {
  'no-name': () => vscode.l10n.t('There is no name before "=". This line is not used.'),
  'too-short': () =>
    vscode.l10n.t(
      'One letter would be found in other words. Write more of the name; this line is not used.',
    ),
  'listed-twice': () => vscode.l10n.t('This name is listed above already. That line counts.'),
  'tells-name': () =>
    vscode.l10n.t('What stands behind "=" holds the name itself, so a token is put instead.'),
};
