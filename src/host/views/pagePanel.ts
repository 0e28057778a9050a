/** A page in the editor area: one of its kind for the window, and nothing is worked out for it that nobody can see. */

import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../protocol/page.ts';
import type { Journal, Journals } from '../journals.ts';
import { fillWebview, type Handlers } from './fillWebview.ts';
import { drawsPictures } from './webviewPage.ts';

/** What makes a page this one. `Asked` is what somebody wants to see, `Shown` what there was to show. */
export interface PageKind<Asked, Shown, From extends { readonly type: string }, View> {
  /** Of its panels, after `ashita.`; of its script in `dist` and its style sheet in `media`. */
  readonly name: string;
  readonly icon: string;
  /** Throws where the page says what it may not. */
  readonly parse: (message: unknown) => From;
  /** What a page showed before the window was reloaded; undefined: nothing that is still there. */
  readonly restore: (kept: unknown) => Asked | undefined;
  /** Undefined: what was asked for is gone, and the page closes. */
  readonly find: (asked: Asked) => Promise<Shown | undefined>;
  readonly titleOf: (shown: Shown) => string;
  readonly viewOf: (shown: Shown) => View;
  readonly handlers: Omit<Handlers<From>, 'ready'>;
}

export interface PanelParts {
  readonly extensionUri: vscode.Uri;
  readonly onFailure: (error: unknown) => void;
}

export class PagePanel<Asked, Shown, From extends { readonly type: string }, View>
  implements vscode.Disposable, vscode.WebviewPanelSerializer
{
  readonly #kind: PageKind<Asked, Shown, From, View>;
  readonly #parts: PanelParts;
  readonly #registered: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #asked: Asked | undefined;
  #shown: Shown | undefined;
  /** The page listens. VS Code throws a hidden page away: then it begins anew. */
  #isListening = false;
  /** The newest drawing under way: an older one that is late must not win. */
  #drawing: object | undefined;

  constructor(kind: PageKind<Asked, Shown, From, View>, parts: PanelParts) {
    this.#kind = kind;
    this.#parts = parts;
    this.#registered = vscode.window.registerWebviewPanelSerializer(`ashita.${kind.name}`, this);
  }

  dispose(): void {
    this.#registered.dispose();
    this.#panel?.dispose();
  }

  /** What is on the page, and what was asked for. */
  get shown(): Shown | undefined {
    return this.#shown;
  }
  get asked(): Asked | undefined {
    return this.#asked;
  }

  /** Opens the page, or brings it to the front where it stands. */
  open(asked: Asked, title: string, column = vscode.ViewColumn.Active): Asked {
    this.#asked = asked;
    if (this.#panel) {
      this.#panel.reveal();
      this.refresh();
    } else {
      const viewType = `ashita.${this.#kind.name}`;
      this.#take(vscode.window.createWebviewPanel(viewType, title, column));
    }
    return asked;
  }

  /** Shows something else on the page that is open. */
  turnTo(asked: Asked): Promise<void> {
    this.#asked = asked;
    return this.#draw();
  }

  /** A window was reloaded with the page in it. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const asked = this.#kind.restore(state);
    if (!asked || this.#panel) {
      panel.dispose();
      return;
    }
    this.#asked = asked;
    this.#take(panel);
  }

  /** Draws anew what somebody sees; what nobody sees is drawn when it comes to the front. */
  refresh(): void {
    if (this.#panel?.visible && this.#isListening) {
      this.#draw().catch(this.#parts.onFailure);
    }
  }

  tell(message: Exclude<ToPage<View>, { readonly type: 'show' }>): void {
    void this.#panel?.webview.postMessage(message);
  }

  #take(panel: vscode.WebviewPanel): void {
    const { icon, name } = this.#kind;
    this.#panel = panel;
    this.#isListening = false;
    panel.iconPath = new vscode.ThemeIcon(icon);
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#asked = undefined;
      this.#shown = undefined;
      this.#isListening = false;
    });
    panel.onDidChangeViewState(() => {
      this.#isListening &&= panel.visible;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.#received(message).catch(this.#parts.onFailure);
    });
    fillWebview(panel.webview, this.#parts.extensionUri, name, {
      shared: ['page'],
      policy: drawsPictures,
    });
  }

  async #received(said: unknown): Promise<void> {
    const message = this.#kind.parse(said);
    if (message.type === ('ready' satisfies FromPage['type'])) {
      this.#isListening = true;
      await this.#draw();
      return;
    }
    const handlers: {
      readonly [type: string]: ((one: never) => void | Promise<void>) | undefined;
    } = this.#kind.handlers;
    await handlers[message.type]?.(message as never);
  }

  async #draw(): Promise<void> {
    const ticket = {};
    this.#drawing = ticket;
    const { find, titleOf, viewOf } = this.#kind;
    const shown = this.#asked && (await find(this.#asked));
    if (this.#drawing !== ticket || !this.#panel) {
      return;
    }
    if (!shown) {
      this.#panel.dispose();
      return;
    }
    this.#shown = shown;
    this.#panel.title = titleOf(shown);
    await this.#panel.webview.postMessage({
      type: 'show',
      ...viewOf(shown),
    } satisfies ToPage<unknown>);
  }
}

/** As a page and a command name a journal. */
export function uriOf({ folder }: Journal): string {
  return folder.uri.toString();
}

/** Undefined where the folder is no longer open. */
export function journalAt({ all }: Journals, folder: string | undefined): Journal | undefined {
  return all.find((journal) => uriOf(journal) === folder);
}

/** With the folder's name where there are several. */
export function titleIn(title: string, { folder }: Journal, { all }: Journals): string {
  return all.length > 1 ? `${title}: ${folder.name}` : title;
}
