/** What is wrong with notes, in the Problems panel. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { placedIn, problemsAcross, type FarProblem } from '../../core/journal/problemsAcross.ts';
import type { Problem } from '../../core/problem.ts';
import type { Disposable } from '../../core/ports.ts';
import type { Journal, Journals } from '../journals.ts';
import { problemSentence } from '../words/problems.ts';

/** Changes within so many milliseconds are looked at together: some of it takes the whole index. */
const pause = 200;

/** A file with something wrong in it or about it. */
interface Odd {
  readonly journal: Journal;
  readonly entry: Entry;
  readonly across: readonly FarProblem[];
}

export class NoteProblems implements Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('ashita');
  readonly #listening: Disposable;
  /** What was told last, by URI: only what changed is told again. */
  #told = new Map<string, Odd>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly journals: Journals,
    readonly today: () => Day,
  ) {
    this.#listening = journals.onDidChange(() => this.refresh());
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#listening.dispose();
    this.#collection.dispose();
  }

  /** Looks again, soon: the notes have changed, or the day has. */
  refresh(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      void this.#tell();
    }, pause);
  }

  async #tell(): Promise<void> {
    const before = this.#told;
    const now = new Map<string, Odd>();
    const news: [uri: string, odd: Odd][] = [];
    for (const [uri, odd] of this.journals.all.flatMap((journal) => [...this.#oddIn(journal)])) {
      const known = before.get(uri);
      const isKnown = known !== undefined && isSame(known, odd);
      now.set(uri, isKnown ? known : odd);
      if (!isKnown) {
        news.push([uri, odd]);
      }
    }
    this.#told = now;
    for (const uri of before.keys()) {
      if (!now.has(uri)) {
        this.#collection.delete(vscode.Uri.parse(uri));
      }
    }
    await Promise.all(news.map(([uri, odd]) => this.#show(uri, odd)));
  }

  *#oddIn(journal: Journal): Generator<[uri: string, odd: Odd]> {
    const { index } = journal;
    const found = index.isReady ? problemsAcross(index, this.today()) : undefined;
    for (const entry of index.entries.values()) {
      const across = found?.get(entry.path) ?? [];
      if (entry.problems.length + across.length > 0) {
        yield [journal.uri(entry.path).toString(), { journal, entry, across }];
      }
    }
  }

  async #show(uri: string, odd: Odd): Promise<void> {
    const { journal, entry, across } = odd;
    const isRead = !entry.problems.some(
      ({ code }) => code === 'too-large' || code === 'unreadable-file',
    );
    const text = (isRead && (await journal.store.read(entry.path).catch(() => ''))) || '';
    if (this.#told.get(uri) !== odd) {
      return; // Mended, or gone, while it was read.
    }
    this.#collection.set(
      vscode.Uri.parse(uri),
      [...entry.problems, ...placedIn(text, across)].map((problem) => {
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

function isSame(before: Odd, { entry, across }: Odd): boolean {
  return before.entry === entry && JSON.stringify(before.across) === JSON.stringify(across);
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
