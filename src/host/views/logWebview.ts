/** The page of the Log view, and the way to it: what is said before it listens waits; what it says is parsed on arrival. */

import type * as vscode from 'vscode';
import { fromForm, type FromForm, type ToForm } from '../../protocol/form.ts';
import { fillWebview, type Handlers } from './fillWebview.ts';

/** What the form may say; `ready` is answered by what `start` gives. */
export type FormHandlers = Omit<Handlers<FromForm>, 'ready'>;

export class LogWebview implements vscode.WebviewViewProvider {
  static readonly id = 'ashita.logView';
  readonly #extensionUri: vscode.Uri;
  readonly #handlers: FormHandlers;
  readonly #start: () => Promise<readonly ToForm[]>;
  readonly #onFailure: (error: unknown) => void;
  #view: vscode.WebviewView | undefined;
  /** The script runs and was told everything. VS Code throws a hidden page away: then it must be told again. */
  #isReady = false;
  #waiting: ToForm[] = [];

  constructor(
    extensionUri: vscode.Uri,
    handlers: FormHandlers,
    start: () => Promise<readonly ToForm[]>,
    onFailure: (error: unknown) => void,
  ) {
    this.#extensionUri = extensionUri;
    this.#handlers = handlers;
    this.#start = start;
    this.#onFailure = onFailure;
  }

  /** Whether somebody can see the form. */
  get isReady(): boolean {
    return this.#isReady;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#isReady = false;
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#isReady = false;
    });
    view.onDidChangeVisibility(() => {
      this.#isReady &&= view.visible;
    });
    view.webview.onDidReceiveMessage((message: unknown) => this.#received(message));
    fillWebview(view.webview, this.#extensionUri, 'log');
  }

  /** Says something to the form, now or as soon as it listens. */
  post(message: ToForm): void {
    if (this.#view && this.#isReady) {
      void this.#view.webview.postMessage(message);
    } else {
      this.#waiting.push(message);
    }
  }

  /** Tells the form everything anew. */
  async restart(): Promise<void> {
    const messages = await this.#start();
    for (const message of messages) {
      void this.#view?.webview.postMessage(message);
    }
  }

  #received(message: unknown): void {
    const parsed = fromForm().safeParse(message);
    if (!parsed.success) {
      this.#onFailure(new Error('The form sent a message that is none of ours.'));
      return;
    }
    this.#handle(parsed.data).catch(this.#onFailure);
  }

  async #handle(message: FromForm): Promise<void> {
    if (message.type === 'ready') {
      await this.restart();
      this.#isReady = true;
      this.#waiting.splice(0).forEach((waiting) => this.post(waiting));
      return;
    }
    const handle = this.#handlers[message.type] as (one: FromForm) => void | Promise<void>;
    await handle(message);
  }
}
