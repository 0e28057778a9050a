/** The form's host side: messages in, parsed; messages out; notes through the logger. */

import * as vscode from 'vscode';
import { readDraft } from '../../core/note/draft.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { argumentOf, fieldNameOf } from '../../protocol/formArgument.ts';
import { FromForm, type FormDraft, type ToForm } from '../../protocol/form.ts';
import { failureSentence } from '../commands/command.ts';
import { selectionLink, type SelectionLink } from '../commands/selectionLink.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Logger, Receipt } from '../logger.ts';
import { editorLanguage } from '../settings.ts';
import { faultSentence } from '../words/refusals.ts';
import type { Drafts } from './drafts.ts';
import { blankDraft } from './blankDraft.ts';
import { formWords } from './formWords.ts';
import { knownFor } from './known.ts';
import { logPage } from './logPage.ts';
import { ago } from '../words/when.ts';

type Handlers<M extends { type: string }> = {
  readonly [T in M['type']]: (message: Extract<M, { type: T }>) => void | Promise<void>;
};

export interface LogViewParts {
  readonly journals: Journals;
  readonly logger: Logger;
  readonly drafts: Drafts;
  readonly log: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export class LogView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly id = 'ashita.logView';
  readonly #parts: LogViewParts;
  readonly #owned: vscode.Disposable[] = [];
  readonly #startedAt: number;
  #view: vscode.WebviewView | undefined;
  /** The form said `ready`; before that, what is posted is lost. */
  #isReady = false;
  #waiting: ToForm[] = [];
  #folder: string | undefined;
  /** The kind on show; undefined before anybody chose one. */
  #kind: NoteKind | undefined;
  #receipt:
    | { readonly receipt: Receipt; readonly folder: string; readonly kind: NoteKind; readonly draft: FormDraft }
    | undefined;

  constructor(parts: LogViewParts) {
    this.#parts = parts;
    this.#startedAt = parts.now();
    this.#owned.push(
      parts.journals.onDidChange(() => this.#sendKnown()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#start()),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#owned).dispose();
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const { extensionUri } = this.#parts;
    this.#view = view;
    this.#isReady = false;
    const { webview } = view;
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    webview.options = { enableScripts: true, localResourceRoots: [dist, media] };
    view.onDidDispose(() => (this.#view = undefined));
    webview.onDidReceiveMessage((message: unknown) => this.#received(message));
    webview.html = logPage({
      nonce: crypto.randomUUID().replaceAll('-', ''),
      cspSource: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'log.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'log.css')).toString(),
      language: editorLanguage(),
    });
  }

  /** Opens the form and puts the focus into its box; `put` is laid over what is there. */
  async show(said: {
    kind?: NoteKind | undefined;
    put?: Partial<FormDraft>;
    selection?: SelectionLink | undefined;
  }): Promise<void> {
    if (said.kind) {
      this.#kind = said.kind;
    }
    this.#post({
      type: 'show',
      ...(said.kind && { kind: said.kind }),
      ...(said.put && { put: said.put }),
      focus: true,
    });
    if (said.selection) {
      this.#post({ type: 'attached', code: said.selection });
    }
    await vscode.commands.executeCommand(`${LogView.id}.focus`);
  }

  /** Keeps words that could not be saved as a draft, and shows them, unless another draft is there. */
  async keep(journal: Journal, kind: NoteKind, words: Partial<FormDraft>): Promise<void> {
    const folder = journal.folder.uri.toString();
    const draft: FormDraft = { ...blankDraft, ...words };
    const kept = (await this.#parts.drafts.of(folder))[kind]?.draft.text;
    const text = kept && kept !== draft.text ? `${kept}\n\n${draft.text}` : draft.text;
    await this.#parts.drafts.keep(folder, kind, { ...draft, text }, this.#parts.now());
    await this.show({ kind, put: { ...words, text } });
  }

  #post(message: ToForm): void {
    if (this.#view && this.#isReady) {
      void this.#view.webview.postMessage(message);
    } else {
      this.#waiting.push(message);
    }
  }

  #received(message: unknown): void {
    const parsed = FromForm.safeParse(message);
    if (!parsed.success) {
      this.#parts.log.warn('The form sent a message that is none of ours.');
      return;
    }
    const handle = this.#handlers[parsed.data.type] as (message: FromForm) => void | Promise<void>;
    Promise.resolve(handle(parsed.data)).catch((error: unknown) => {
      this.#parts.log.error(error instanceof Error ? error : String(error));
      this.#post({ type: 'refused', why: failureSentence(error) });
    });
  }

  readonly #handlers: Handlers<FromForm> = {
    ready: async () => {
      await this.#start();
      this.#isReady = true;
      this.#waiting.splice(0).forEach((message) => this.#post(message));
      this.#sendKnown();
    },
    draft: ({ folder, kind, draft }) => {
      const { drafts, now } = this.#parts;
      if (isBlank(draft)) {
        return drafts.discard(folder, kind);
      }
      this.#kind = kind;
      return drafts.keep(folder, kind, draft, now());
    },
    save: (message) => this.#save(message),
    open: async () => {
      if (this.#receipt) {
        await vscode.window.showTextDocument(this.#receipt.receipt.uri);
      }
    },
    undo: () => this.#undo(),
    discard: ({ folder, kind }) => this.#parts.drafts.discard(folder, kind),
    attachSelection: () => {
      const code = selectionLink();
      this.#post(
        code
          ? { type: 'attached', code }
          : { type: 'refused', field: 'code', why: vscode.l10n.t('Select some code first.') },
      );
    },
    copy: async ({ text }) => {
      await vscode.env.clipboard.writeText(text);
    },
    folder: async ({ folder }) => {
      this.#folder = folder;
      await this.#start();
    },
    openFolder: async () => {
      await vscode.commands.executeCommand('workbench.action.files.openFolder');
    },
  };

  async #start(): Promise<void> {
    const { journals, drafts } = this.#parts;
    const folders = journals.all.map(({ folder }) => ({ uri: folder.uri.toString(), name: folder.name }));
    const folder = folders.find(({ uri }) => uri === this.#folder)?.uri ?? folders[0]?.uri ?? '';
    const kept = await drafts.of(folder);
    const newest = noteKinds
      .filter((kind) => kept[kind])
      .sort((a, b) => (kept[b]?.at ?? 0) - (kept[a]?.at ?? 0))[0];
    const told = Object.entries(kept).map(([kind, { draft, at }]) => [
      kind,
      { draft, ...(at < this.#startedAt && { when: ago(at, this.#parts.now()) }) },
    ]);
    void this.#view?.webview.postMessage({
      type: 'start',
      language: editorLanguage(),
      words: formWords(),
      folders,
      folder,
      kind: this.#kind ?? newest ?? 'interaction',
      drafts: Object.fromEntries(told) as Extract<ToForm, { type: 'start' }>['drafts'],
    } satisfies ToForm);
    if (this.#receipt) {
      const { receipt, ...saved } = this.#receipt;
      void this.#view?.webview.postMessage({ type: 'saved', title: receipt.title, ...saved } satisfies ToForm);
    }
  }

  /** The completion lists, when somebody can see them. */
  #sendKnown(): void {
    const journal = this.#journalOf(this.#folder);
    if (!this.#isReady || !journal) {
      return;
    }
    void journal.index.load().then(() => this.#post({ type: 'known', ...knownFor(journal, this.#parts.now()) }));
  }

  #journalOf(folder: string | undefined): Journal | undefined {
    const { all } = this.#parts.journals;
    return all.find((journal) => journal.folder.uri.toString() === folder) ?? all[0];
  }

  async #save({ folder, kind, draft }: Extract<FromForm, { type: 'save' }>): Promise<void> {
    const journal = this.#parts.journals.all.find((one) => one.folder.uri.toString() === folder);
    const read = readDraft(argumentOf(kind, draft));
    if (!read.ok) {
      const { refusal } = read;
      const isArgument = refusal.code === 'bad-argument';
      const field = isArgument ? fieldNameOf(refusal.field) : undefined;
      const why = isArgument ? faultSentence(refusal.why) : '';
      this.#post({ type: 'refused', ...(field && { field }), why });
      return;
    }
    if (!journal) {
      this.#post({ type: 'refused', why: vscode.l10n.t('The folder is no longer open.') });
      return;
    }
    const receipt = await this.#parts.logger.log(journal, read.draft);
    this.#receipt = { receipt, folder, kind, draft };
    this.#post({ type: 'saved', title: receipt.title, folder, kind, draft });
    await this.#parts.drafts.discard(folder, kind);
  }

  async #undo(): Promise<void> {
    if (!this.#receipt) {
      return;
    }
    const { receipt, folder, kind, draft } = this.#receipt;
    if (await receipt.undo()) {
      this.#receipt = undefined;
      this.#post({ type: 'undone', folder, kind, draft });
    } else {
      this.#post({ type: 'kept', why: vscode.l10n.t('Kept: the note was changed after saving.') });
    }
  }
}

function isBlank(draft: FormDraft): boolean {
  return Object.values(draft).every((value) => value.length === 0);
}
