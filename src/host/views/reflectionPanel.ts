/** The reflection page's panel: one for the window, and nothing is worked out for it that nobody can see. */

import * as vscode from 'vscode';
import { usefulRange } from '../../core/reflection/useful.ts';
import type { Range } from '../../core/reflection/data.ts';
import { FromReflection, KeptReflection, type ToReflection } from '../../protocol/reflection.ts';
import type { Journal, Journals } from '../journals.ts';
import { editorLanguage } from '../settings.ts';
import type { Trends } from '../trends.ts';
import { fillWebview, type Handlers } from './fillWebview.ts';
import { reflectionActs, type Shown } from './reflectionActs.ts';
import { reflectionSaid } from './reflectionSaid.ts';
import { reflectionWords } from './reflectionWords.ts';
import { drawsPictures } from './webviewPage.ts';

export interface ReflectionPanelParts {
  readonly journals: Journals;
  readonly trends: Trends;
  readonly extensionUri: vscode.Uri;
  readonly onFailure: (error: unknown) => void;
}

/** What somebody wants to see. */
interface Asked {
  /** The workspace folder's URI. */
  readonly folder: string;
  readonly range: Range;
}

const viewType = 'ashita.reflection';
const usual: Range = 12;

export class ReflectionPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #parts: ReflectionPanelParts;
  readonly #registered: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #asked: Asked | undefined;
  #shown: Shown | undefined;
  /** The page listens. VS Code throws a hidden page away: then it begins anew. */
  #isListening = false;
  /** The newest drawing under way: an older one that is late must not win. */
  #drawing: object | undefined;

  constructor(parts: ReflectionPanelParts) {
    this.#parts = parts;
    this.#registered = vscode.window.registerWebviewPanelSerializer(viewType, this);
  }

  dispose(): void {
    this.#registered.dispose();
    this.#panel?.dispose();
  }

  /** Opens the page, or brings it to the front; without a range it keeps the one that it shows. */
  open(journal: Journal, range = this.#asked?.range ?? usual): Asked {
    const asked = { folder: uriOf(journal), range };
    this.#asked = asked;
    if (this.#panel) {
      this.#panel.reveal();
      this.refresh();
    } else {
      const title = titleOf(journal, this.#parts.journals.all);
      const { Active } = vscode.ViewColumn;
      this.#take(vscode.window.createWebviewPanel(viewType, title, Active));
    }
    return asked;
  }

  /** A window was reloaded with the page in it. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = KeptReflection.safeParse(state);
    const { journals } = this.#parts;
    const only = journals.all.length === 1 ? journals.all[0] : undefined;
    const journal = journalAt(journals, kept.success ? kept.data.folder : '') ?? only;
    if (!journal || this.#panel) {
      panel.dispose();
      return;
    }
    this.#asked = { folder: uriOf(journal), range: kept.success ? kept.data.range : usual };
    this.#take(panel);
  }

  /** Draws anew what somebody sees; what nobody sees is drawn when it comes to the front. */
  refresh(): void {
    if (this.#panel?.visible && this.#isListening) {
      this.#draw().catch(this.#parts.onFailure);
    }
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    this.#isListening = false;
    panel.iconPath = new vscode.ThemeIcon('graph-line');
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
    fillWebview(panel.webview, this.#parts.extensionUri, 'reflection', drawsPictures);
  }

  async #received(said: unknown): Promise<void> {
    const message = FromReflection.parse(said);
    const handle = this.#handlers[message.type] as (one: FromReflection) => void | Promise<void>;
    await handle(message);
  }

  readonly #handlers: Handlers<FromReflection> = {
    ready: () => {
      this.#isListening = true;
      return this.#draw();
    },
    range: ({ range }) => {
      this.#asked &&= { ...this.#asked, range };
      return this.#draw();
    },
    ...reflectionActs(
      () => this.#shown,
      (message) => void this.#panel?.webview.postMessage(message),
    ),
  };

  async #draw(): Promise<void> {
    const ticket = {};
    this.#drawing = ticket;
    const { journals } = this.#parts;
    const journal = journalAt(journals, this.#asked?.folder);
    if (!this.#asked || !journal) {
      // Its folder is gone, and with it what there was to show.
      this.#panel?.dispose();
      return;
    }
    const shown = await this.#find(journal, this.#asked.range);
    if (this.#drawing !== ticket || !this.#panel) {
      return;
    }
    this.#shown = shown;
    this.#panel.title = titleOf(journal, journals.all);
    const { range, trend, language } = shown;
    const { data, sentences, tables } = trend;
    await this.#panel.webview.postMessage({
      ...{ type: 'show', language, words: reflectionWords(), folder: uriOf(journal), range },
      ...{ data, sentences, tables, said: reflectionSaid(data, language) },
    } satisfies ToReflection);
  }

  /** The trend over the range that was asked for, or over a shorter one that shows as much. */
  async #find(journal: Journal, asked: Range): Promise<Shown> {
    const { trends } = this.#parts;
    const language = editorLanguage();
    const first = await trends.of(journal, asked, language);
    const range = usefulRange(asked, first.data.weeksSoFar);
    const trend = range === asked ? first : await trends.of(journal, range, language);
    return { journal, range, trend, language };
  }
}

function uriOf({ folder }: Journal): string {
  return folder.uri.toString();
}

function journalAt({ all }: Journals, folder: string | undefined): Journal | undefined {
  return all.find((journal) => uriOf(journal) === folder);
}

/** With the folder's name where there are several. */
function titleOf({ folder }: Journal, all: readonly Journal[]): string {
  const title = vscode.l10n.t('Reflection');
  return all.length > 1 ? `${title}: ${folder.name}` : title;
}
