/**
 * The answer to *What do we want to create?*, written in the editor. The one that gives way is kept by the same save.
 * A file that somebody opens without us is theirs alone.
 */

import * as vscode from 'vscode';
import { Sitting } from '../../core/actions/sitting.ts';
import { wordsSpan } from '../../core/note/body.ts';
import { readNote, type Note } from '../../core/note/read.ts';
import type { TextEdit } from '../../core/note/textEdit.ts';
import type { Clock, Disposable } from '../../core/ports.ts';
import type { Journal, Journals } from '../journals.ts';
import { headingLanguage } from '../settings.ts';

export class AspirationEditor implements Disposable {
  /** By URI, the files that were opened here and are still in a tab. */
  readonly #opened = new Map<string, Sitting>();
  readonly #listening: vscode.Disposable;

  constructor(
    readonly journals: Journals,
    readonly clock: Clock,
  ) {
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onWillSaveTextDocument((event) => {
        const sitting = this.#opened.get(event.document.uri.toString());
        if (sitting) {
          event.waitUntil(this.#keep(event.document, sitting));
        }
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#forgetClosed()),
    );
  }

  dispose(): void {
    this.#listening.dispose();
  }

  /** Opens the file with the answer selected; `draft` is what somebody typed, and goes on with there. */
  async open(journal: Journal, path: string, draft?: string): Promise<vscode.Uri> {
    const uri = journal.uri(path);
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = answerRange(document, readNote(path, document.getText()));
    await vscode.window.showTextDocument(document, { selection });
    this.#opened.set(uri.toString(), new Sitting(draft));
    return uri;
  }

  /** An answer was given elsewhere: it is no draft of what is typed next. */
  answered(uri: vscode.Uri): void {
    if (this.#opened.has(uri.toString())) {
      this.#opened.set(uri.toString(), new Sitting());
    }
  }

  #forgetClosed(): void {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const shown = new Set(tabs.map(uriOf));
    for (const uri of this.#opened.keys()) {
      if (!shown.has(uri)) {
        this.#opened.delete(uri);
      }
    }
  }

  /** What gives way is what the disk holds before it is written. */
  async #keep(document: vscode.TextDocument, sitting: Sitting): Promise<vscode.TextEdit[]> {
    const journal = this.journals.holding(document.uri);
    const path = journal?.pathOf(document.uri);
    const text = document.getText();
    const disk = path === undefined ? undefined : await journal?.store.read(path);
    if (!journal || disk === undefined) {
      return [];
    }
    const language = headingLanguage(journal.settings)(text);
    const edited = sitting.save(text, disk, this.clock.now(), language);
    return edited.ok ? asTextEdits(document, edited.edits) : [];
  }
}

function uriOf({ input }: vscode.Tab): string | undefined {
  return input instanceof vscode.TabInputText ? input.uri.toString() : undefined;
}

function asTextEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(({ span, text }) => {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    return vscode.TextEdit.replace(range, text);
  });
}

/** Where the answer stands, else where it would: below its heading. */
function answerRange(document: vscode.TextDocument, { text, body }: Note): vscode.Range {
  const section = body.sections.find(({ name }) => name === 'create');
  const span = section ? wordsSpan(text, section) : { start: 0, end: 0 };
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
