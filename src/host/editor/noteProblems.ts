/** What is wrong with notes, in the Problems panel. */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import type { Problem } from '../../core/problem.ts';
import type { Disposable } from '../../core/ports.ts';
import type { Journal, Journals } from '../journals.ts';
import { problemSentence } from '../words/problems.ts';

export class NoteProblems implements Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('ashita');
  readonly #listening: Disposable;
  /** Which entries were told last, by URI: only what changed is told again. */
  #told = new Map<string, Entry>();

  constructor(readonly journals: Journals) {
    this.#listening = journals.onDidSettle(() => void this.#tell());
  }

  dispose(): void {
    this.#listening.dispose();
    this.#collection.dispose();
  }

  async #tell(): Promise<void> {
    const before = this.#told;
    const now = new Map<string, Entry>();
    this.#told = now;
    const work: Promise<void>[] = [];
    for (const journal of this.journals.all) {
      for (const entry of journal.index.entries.values()) {
        if (entry.problems.length) {
          const uri = journal.uri(entry.path);
          now.set(uri.toString(), entry);
          if (before.get(uri.toString()) !== entry) {
            work.push(this.#show(journal, entry, uri));
          }
        }
      }
    }
    for (const uri of before.keys()) {
      if (!now.has(uri)) {
        this.#collection.delete(vscode.Uri.parse(uri));
      }
    }
    await Promise.all(work);
  }

  async #show(journal: Journal, entry: Entry, uri: vscode.Uri): Promise<void> {
    const isRead = !entry.problems.some(
      ({ code }) => code === 'too-large' || code === 'unreadable-file',
    );
    const text = (isRead && (await journal.store.read(entry.path).catch(() => ''))) || '';
    if (this.#told.get(uri.toString()) !== entry) {
      return; // Mended, or gone, while it was read.
    }
    this.#collection.set(
      uri,
      entry.problems.map((problem) => {
        const range = new vscode.Range(
          positionAt(text, problem.span.start),
          positionAt(text, problem.span.end),
        );
        const shown = new vscode.Diagnostic(range, problemSentence(problem), severityOf(problem));
        shown.source = 'Ashita';
        shown.code = problem.code;
        return shown;
      }),
    );
  }
}

function severityOf({ code }: Problem): vscode.DiagnosticSeverity {
  const { Error, Warning } = vscode.DiagnosticSeverity;
  return code === 'unreadable-yaml' || code === 'not-a-map' ? Error : Warning;
}

/** An offset as line and character; a byte order mark is no character of the first line. */
function positionAt(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  const character = before.length - (before.lastIndexOf('\n') + 1);
  return new vscode.Position(
    line,
    line === 0 && text.startsWith('\uFEFF') ? Math.max(character - 1, 0) : character,
  );
}
