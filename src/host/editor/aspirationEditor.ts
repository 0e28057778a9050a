/**
 * The answer to *What do we want to create?*, written in the editor. The one that gives way is kept with the same save,
 * so that one undo takes back both. A file that somebody opens without us is theirs alone.
 */

import * as vscode from 'vscode';
import { answerIn, supersede, type Answer } from '../../core/actions/aspire.ts';
import { wordsSpan } from '../../core/note/body.ts';
import { readNote, type Note } from '../../core/note/read.ts';
import type { Clock, Disposable } from '../../core/ports.ts';
import type { Journal, Journals } from '../journals.ts';
import { headingLanguage } from '../settings.ts';

export class AspirationEditor implements Disposable {
  /** By the URI of its file, the answer that was there when it was opened, or saved last. */
  readonly #was = new Map<string, Answer>();
  readonly #listening: vscode.Disposable;

  constructor(
    readonly journals: Journals,
    readonly clock: Clock,
  ) {
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onWillSaveTextDocument((event) => {
        if (this.#was.has(event.document.uri.toString())) {
          event.waitUntil(Promise.resolve(this.#keep(event.document)));
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#was.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.#listening.dispose();
  }

  /** Opens the file with the answer selected. */
  async open(journal: Journal, path: string): Promise<vscode.Uri> {
    const uri = journal.uri(path);
    const document = await vscode.workspace.openTextDocument(uri);
    const note = readNote(path, document.getText());
    const key = uri.toString();
    this.#was.set(key, this.#was.get(key) ?? answerIn(note));
    await vscode.window.showTextDocument(document, { selection: answerRange(document, note) });
    return uri;
  }

  #keep(document: vscode.TextDocument): vscode.TextEdit[] {
    const key = document.uri.toString();
    const [was, journal] = [this.#was.get(key), this.journals.holding(document.uri)];
    const note = readNote(journal?.pathOf(document.uri) ?? '', document.getText());
    const { words } = answerIn(note);
    if (!was || !journal || words === was.words) {
      return [];
    }
    const now = this.clock.now();
    const language = headingLanguage(journal.settings)(note.text);
    const edited = supersede(note.text, was, now, language);
    if (!edited.ok) {
      return [];
    }
    this.#was.set(key, { words, date: now });
    return edited.edits.map(({ span, text }) =>
      vscode.TextEdit.replace(
        new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)),
        text,
      ),
    );
  }
}

/** Where the answer stands, else where it would: below its heading. */
function answerRange(document: vscode.TextDocument, { text, body }: Note): vscode.Range {
  const section = body.sections.find(({ name }) => name === 'create');
  const span = section ? wordsSpan(text, section) : { start: 0, end: 0 };
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
