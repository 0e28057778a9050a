/** The form's host side: what it shows, what it keeps, and notes through the logger. */

import * as vscode from 'vscode';
import { takeOver } from '../../core/actions/improve.ts';
import { readDraft } from '../../core/note/draft.ts';
import { noteKinds, type NoteKind } from '../../core/note/kind.ts';
import { argumentOf } from '../../protocol/formArgument.ts';
import { blankDraft, isBlankDraft } from '../../protocol/blankDraft.ts';
import type { FormDraft, FromForm, ToForm } from '../../protocol/form.ts';
import type { AskWho, Suggested } from '../../protocol/people.ts';
import { failureSentence } from '../commands/command.ts';
import { selectionLink, type SelectionLink } from '../commands/selectionLink.ts';
import type { Journal, Journals } from '../journals.ts';
import type { Logger } from '../logger.ts';
import type { MaskRules } from '../maskRule.ts';
import { editorLanguage } from '../settings.ts';
import { ago } from '../words/when.ts';
import type { Drafts } from './drafts.ts';
import { FormMasking } from './formMasking.ts';
import { questionHandlers } from './formQuestion.ts';
import { formWords } from './formWords.ts';
import { knownFor } from './known.ts';
import { mailHandlers } from './mails.ts';
import { LogWebview, type FormHandlers } from './logWebview.ts';
import { refusedMessage } from './refusedMessage.ts';
import { savedMessage, strangersIn, withPage, type Saved } from './savedNote.ts';

export interface LogViewParts {
  readonly journals: Journals;
  readonly logger: Logger;
  readonly maskRules: MaskRules;
  readonly drafts: Drafts;
  readonly log: vscode.LogOutputChannel;
  readonly suggest: (asked: AskWho) => Promise<Suggested>;
  readonly extensionUri: vscode.Uri;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Start = Extract<ToForm, { type: 'start' }>;

export class LogView implements vscode.Disposable {
  readonly webview: LogWebview;
  readonly #parts: LogViewParts;
  readonly #masking: FormMasking;
  readonly #owned: vscode.Disposable;
  #folder: string | undefined;
  /** The kind on show; undefined before anybody chose one. */
  #kind: NoteKind | undefined;
  #saved: Saved | undefined;

  constructor(parts: LogViewParts) {
    this.#parts = parts;
    this.#masking = new FormMasking(parts.journals, parts.maskRules);
    this.webview = new LogWebview(
      parts.extensionUri,
      this.#handlers,
      () => this.#start(),
      (error) => {
        parts.log.error(error instanceof Error ? error : String(error));
        this.webview.post({ type: 'refused', why: failureSentence(error) });
      },
    );
    this.#owned = vscode.Disposable.from(
      parts.journals.onDidSettle(() => this.webview.isReady && this.#sendKnown()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.webview.restart()),
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('ashita') && void this.webview.restart(),
      ),
      vscode.window.registerWebviewViewProvider(LogWebview.id, this.webview),
    );
  }

  dispose(): void {
    this.#owned.dispose();
  }

  /** Opens the form and puts the focus into its box; `put` is laid over what is there, in `folder` where it says one. */
  async show(said: {
    kind?: NoteKind | undefined;
    put?: Partial<FormDraft>;
    folder?: Journal;
    selection?: SelectionLink | undefined;
  }): Promise<void> {
    const { kind, put, selection } = said;
    this.#kind = kind ?? this.#kind;
    const [first] = this.#parts.journals.all;
    const folder = said.folder?.folder.uri.toString();
    if (folder !== undefined && folder !== (this.#folder ?? first?.folder.uri.toString())) {
      this.#folder = folder;
      await this.webview.restart();
    }
    this.webview.post({
      type: 'show',
      ...(kind && { kind }),
      ...(put && { put }),
      ...(folder !== undefined && { folder }),
      focus: true,
    });
    if (selection) {
      this.webview.post({ type: 'attached', code: selection });
    }
    await vscode.commands.executeCommand(`${LogWebview.id}.focus`);
  }

  /** Keeps words that could not be saved as a draft, below those of a draft that is there, and shows them. */
  async keep(journal: Journal, kind: NoteKind, words: Partial<FormDraft>): Promise<void> {
    const { drafts, now } = this.#parts;
    const folder = journal.folder.uri.toString();
    const draft: FormDraft = { ...blankDraft, ...words };
    const look = await this.#masking.look({ folder, kind, draft, asWritten: [] });
    await (look && drafts.add(folder, kind, look.draft, now()));
    await this.show({ kind, put: look?.draft ?? draft, folder: journal });
  }

  readonly #handlers: FormHandlers = {
    ...mailHandlers,
    ...questionHandlers(() => ({ ...this.#parts, form: this.webview })),
    draft: (message) =>
      this.#masking.inTurn(async () => {
        const { folder, kind, draft, at } = message;
        this.#kind = isBlankDraft(draft) ? this.#kind : kind;
        const look = await this.#masking.look(message);
        if (look?.details) {
          this.webview.post({ type: 'masked', folder, kind, at, ...look });
        }
        await (look && this.#parts.drafts.keep(folder, kind, look.draft, at));
      }),
    save: (message) => this.#masking.inTurn(() => this.#save(message)),
    open: async () => {
      if (this.#saved) {
        await vscode.window.showTextDocument(this.#saved.receipt.uri);
      }
    },
    undo: () => this.#undo(),
    reframe: async () => {
      await vscode.commands.executeCommand('ashita.reframe', this.#saved?.receipt.uri);
    },
    makePage: async () => {
      if (this.#saved) {
        this.#saved = await withPage(this.#saved);
        this.webview.post(savedMessage(this.#saved));
      }
    },
    attachSelection: () => {
      const code = selectionLink();
      const why = vscode.l10n.t('Select some code first.');
      this.webview.post(
        code ? { type: 'attached', code } : { type: 'refused', field: 'code', why },
      );
    },
    copy: async ({ text }) => {
      await vscode.env.clipboard.writeText(text);
    },
    folder: async ({ folder }) => {
      this.#folder = folder;
      await this.webview.restart();
    },
    who: async (asked) => this.webview.post(await this.#parts.suggest(asked)),
    openFolder: async () => {
      await vscode.commands.executeCommand('workbench.action.files.openFolder');
    },
  };

  /** Everything that the form needs to know at first, and what was saved last: it may not have heard. */
  async #start(): Promise<readonly ToForm[]> {
    const { journals, drafts } = this.#parts;
    await this.#masking.settled();
    const folders = journals.all.map(({ folder, settings }) => ({
      uri: folder.uri.toString(),
      name: folder.name,
      masks: settings.maskKinds,
    }));
    const folder = folders.find(({ uri }) => uri === this.#folder)?.uri ?? folders[0]?.uri ?? '';
    const kept = await drafts.of(folder);
    const found = noteKinds.flatMap((kind) => (kept[kind] ? [{ kind, ...kept[kind] }] : []));
    const [newest] = found.filter(({ draft }) => !isBlankDraft(draft)).sort((a, b) => b.at - a.at);
    const told = found.map(({ kind, draft, at }) => {
      const isOfEarlier = drafts.isOfEarlier(folder, kind);
      return [kind, { draft, at, ...(isOfEarlier && { when: ago(at, this.#parts.now()) }) }];
    });
    const start: Start = {
      type: 'start',
      language: editorLanguage(),
      words: formWords(),
      folders,
      folder,
      kind: this.#kind ?? newest?.kind ?? 'interaction',
      drafts: Object.fromEntries(told) as Start['drafts'],
    };
    this.#sendKnown();
    return this.#saved ? [start, savedMessage(this.#saved)] : [start];
  }

  /** What to complete on, when somebody can see it. */
  #sendKnown(): void {
    const { journals, now, log } = this.#parts;
    const journal =
      journals.all.find(({ folder }) => folder.uri.toString() === this.#folder) ?? journals.all[0];
    void journal?.index
      .load()
      .then(() => this.webview.post({ type: 'known', ...knownFor(journal, now()) }))
      .catch((error: unknown) => log.warn(String(error)));
  }

  async #save(message: Extract<FromForm, { type: 'save' }>) {
    const { folder, kind, at } = message;
    this.#kind = kind;
    const journal = this.#parts.journals.all.find((one) => one.folder.uri.toString() === folder);
    const look = await this.#masking.look(message);
    if (!journal || !look) {
      this.webview.post({ type: 'refused', why: vscode.l10n.t('The folder is no longer open.') });
      return;
    }
    const { draft, count } = look;
    const read = readDraft({ ...argumentOf(kind, draft), ...(count && { masked: count }) });
    if (read.ok && (read.draft.fields.from ?? read.draft.fields.customer)) {
      await journal.index.load();
    }
    const ready = read.ok ? takeOver(read.draft, journal.index) : read;
    if (!ready.ok) {
      this.webview.post(refusedMessage(ready.refusal));
      return;
    }
    const stranger = strangersIn(journal, ready.draft.fields.customer);
    const receipt = await this.#parts.logger.log(journal, ready.draft, count !== undefined);
    this.#saved = { receipt, folder, kind, draft, newCustomer: stranger() };
    // Before anybody is told: VS Code writes nothing any more for a window that is closed at the sight of it.
    await this.#parts.drafts.clear(folder, kind, at).catch((error: unknown) => {
      this.#parts.log.warn(String(error));
    });
    this.webview.post(savedMessage(this.#saved));
  }

  async #undo(): Promise<void> {
    if (!this.#saved) {
      return;
    }
    const { receipt, folder, kind, draft } = this.#saved;
    if (await receipt.undo()) {
      this.#saved = undefined;
      this.webview.post({ type: 'undone', folder, kind, draft });
    } else {
      const why = vscode.l10n.t('Kept: the note was changed after saving.');
      this.webview.post({ type: 'kept', why });
    }
  }
}
