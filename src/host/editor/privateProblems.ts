/** What looks private in the notes that are open, in the Problems panel, with what can be done about each. */

import * as vscode from 'vscode';
import { maskEdits, privateDetails, type PrivateDetail } from '../../core/guard/privateDetails.ts';
import { isIndexed } from '../../core/journal/entry.ts';
import type { Disposable } from '../../core/ports.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Privacy } from '../privacy.ts';
import { headingLanguage } from '../settings.ts';
import { privateTypeName } from '../words/privateTypes.ts';

/** Milliseconds without typing, after which a note is looked through. */
const pause = 600;
/** Longer notes are left to `ashita.checkPrivacy`: looking through this much takes some 60 ms. */
const longest = 200_000;
const code = 'private-detail';

interface Shown {
  readonly version: number;
  /** What it was looked through for. */
  readonly options: string;
  readonly details: readonly PrivateDetail[];
}

export class PrivateProblems implements Disposable, vscode.CodeActionProvider {
  readonly #collection = vscode.languages.createDiagnosticCollection('ashita.private');
  readonly #shown = new Map<string, Shown>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listening: vscode.Disposable;

  constructor(
    readonly journals: Journals,
    readonly privacy: Privacy,
    readonly onFailure: (error: unknown) => void,
  ) {
    const lookAtAll = () => vscode.workspace.textDocuments.forEach((one) => this.#soon(one));
    lookAtAll();
    this.#listening = vscode.Disposable.from(
      journals.onDidSettle(lookAtAll),
      vscode.workspace.onDidOpenTextDocument((document) => this.#soon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => privacy.isList(uri) && lookAtAll()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ashita')) {
          lookAtAll();
        }
      }),
      vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
  }

  dispose(): void {
    this.#listening.dispose();
    this.#collection.dispose();
    this.#waiting.forEach((timer) => clearTimeout(timer));
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const shown = this.#shown.get(document.uri.toString());
    const ours = diagnostics.filter((one) => one.code === code && one.source === 'Ashita');
    if (shown?.version !== document.version || ours.length === 0) {
      return [];
    }
    const isMeant = ({ start }: PrivateDetail) =>
      ours.some(({ range }) => range.start.isEqual(document.positionAt(start)));
    const meant = shown.details.filter(isMeant);
    return [
      ...meant.map((one) =>
        fix(vscode.l10n.t('Mask as {0}', one.token), ours, maskIn(document, [one])),
      ),
      ...(shown.details.length > 1
        ? [
            fix(
              vscode.l10n.t('Mask all private details of this note'),
              ours,
              maskIn(document, shown.details),
            ),
          ]
        : []),
      ...meant.map((one) => this.#allowing(document, one, ours)),
    ];
  }

  #allowing(
    document: vscode.TextDocument,
    { text }: PrivateDetail,
    ours: vscode.Diagnostic[],
  ): vscode.CodeAction {
    const title = vscode.l10n.t('Always allow "{0}"', text);
    const folder = this.journals.holding(document.uri)?.folder.uri.toString();
    const action = fix(title, ours);
    action.command = {
      command: 'ashita.allowWords',
      title,
      arguments: [{ words: [text], folder }],
    };
    return action;
  }

  /** The journal that a document is a note of. */
  #journalOf({ uri }: vscode.TextDocument): Journal | undefined {
    const journal = this.journals.holding(uri);
    return journal && isIndexed(journal.pathOf(uri) ?? '') ? journal : undefined;
  }

  #soon(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!this.#journalOf(document) && !this.#shown.has(key)) {
      return;
    }
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        this.#look(document).catch(this.onFailure);
      }, pause),
    );
  }

  async #look(document: vscode.TextDocument): Promise<void> {
    const journal = this.#journalOf(document);
    if (!journal || document.isClosed) {
      this.#forget(document.uri); // The notes may lie elsewhere now.
      return;
    }
    const known = await this.privacy.guardOptionsFor(journal);
    const { version } = document;
    const text = document.getText();
    const options = { ...known, language: headingLanguage(journal.settings)(text) };
    const before = this.#shown.get(document.uri.toString());
    const wanted = JSON.stringify(options);
    if (document.isClosed || (before?.version === version && before.options === wanted)) {
      return;
    }
    const details = text.length > longest ? [] : privateDetails(text, options);
    this.#shown.set(document.uri.toString(), { version, options: wanted, details });
    this.#collection.set(
      document.uri,
      details.map((one) => problemOf(document, one)),
    );
  }

  #forget(uri: vscode.Uri): void {
    clearTimeout(this.#waiting.get(uri.toString()));
    this.#shown.delete(uri.toString());
    this.#collection.delete(uri);
  }
}

function problemOf(document: vscode.TextDocument, detail: PrivateDetail): vscode.Diagnostic {
  const { type, start, end, confidence } = detail;
  const { Warning, Information } = vscode.DiagnosticSeverity;
  const problem = new vscode.Diagnostic(
    new vscode.Range(document.positionAt(start), document.positionAt(end)),
    vscode.l10n.t('This looks private: {0}. Mask it, or allow it.', privateTypeName(type)),
    confidence === 'certain' ? Warning : Information,
  );
  problem.source = 'Ashita';
  problem.code = code;
  return problem;
}

function fix(
  title: string,
  diagnostics: vscode.Diagnostic[],
  edit?: vscode.WorkspaceEdit,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  if (edit) {
    action.edit = edit;
  }
  return action;
}

function maskIn(
  document: vscode.TextDocument,
  details: readonly PrivateDetail[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of maskEdits(document.getText(), details)) {
    const place = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    edit.replace(document.uri, place, text);
  }
  return edit;
}
