/** One journal per workspace folder: its notes folder, its store, its index. Made when somebody asks, gone with the folder. */

import * as vscode from 'vscode';
import { customerNamer, customersIn, type Customer } from '../core/customers/customers.ts';
import { glances, type CustomerGlance } from '../core/customers/glance.ts';
import type { Day } from '../core/day.ts';
import { Emitter } from '../core/emitter.ts';
import type { Entry, NoteEntry } from '../core/journal/entry.ts';
import { NoteIndex } from '../core/journal/noteIndex.ts';
import type { TomorrowItem } from '../core/journal/tomorrow.ts';
import { NoteSearch } from '../core/journal/search.ts';
import type { Disposable, NotePath, NoteStore } from '../core/ports.ts';
import type { Platform } from './platform.ts';
import { readSettings, type Settings } from './settings.ts';
import { indexCache } from './store/indexCache.ts';
import { pathInside, uriOf } from './store/notePaths.ts';

export class Journal implements Disposable {
  readonly root: vscode.Uri;
  readonly store: NoteStore & Disposable;
  readonly index: NoteIndex;
  readonly search: NoteSearch;
  #customers:
    | {
        readonly notes: readonly NoteEntry[];
        readonly today: Day;
        readonly found: readonly Customer[];
      }
    | undefined;

  #glances:
    | {
        readonly of: readonly Customer[];
        readonly staleAfter: number;
        readonly found: readonly CustomerGlance[];
      }
    | undefined;

  #namer:
    { readonly notes: readonly NoteEntry[]; readonly name: (given: string) => string } | undefined;

  constructor(
    readonly folder: vscode.WorkspaceFolder,
    folderSetting: string,
    platform: Platform,
    storage: vscode.Uri | undefined,
  ) {
    this.root = uriOf(folder.uri, folderSetting);
    this.store = platform.openStore(folder.uri, this.root);
    const root = this.root.toString();
    this.index = new NoteIndex(
      this.store,
      storage && { root, store: indexCache(storage, root, platform) },
    );
    this.search = new NoteSearch(this.store, this.index);
  }

  /** As they are now: settings may change at any time. */
  get settings(): Settings {
    return readSettings(this.folder.uri);
  }

  /** Every customer; worked out once for all who ask between two changes. */
  customers(today: Day): readonly Customer[] {
    const { notes } = this.index;
    if (this.#customers?.notes !== notes || this.#customers.today !== today) {
      const found = customersIn(this.index.entries.values(), notes, today);
      this.#customers = { notes, today, found };
    }
    return this.#customers.found;
  }

  /** Every customer at a glance, who needs care first; worked out once for all who ask between two changes. */
  glances(today: Day): readonly CustomerGlance[] {
    const of = this.customers(today);
    const staleAfter = this.settings.staleMonths;
    if (this.#glances?.of !== of || this.#glances.staleAfter !== staleAfter) {
      const { byOrigin } = this.index;
      this.#glances = { of, staleAfter, found: glances(of, { today, staleAfter, byOrigin }) };
    }
    return this.#glances.found;
  }

  /** Says what to call the customers that notes name; made once for all who ask between two changes. */
  customerNamer(): (given: string) => string {
    const { notes } = this.index;
    if (this.#namer?.notes !== notes) {
      this.#namer = { notes, name: customerNamer(this.index.entries.values()) };
    }
    return this.#namer.name;
  }

  uri(path: NotePath): vscode.Uri {
    return uriOf(this.root, path);
  }

  /** The note's path, where the URI lies in this journal. */
  pathOf(uri: vscode.Uri): NotePath | undefined {
    return pathInside(this.root, uri);
  }

  dispose(): void {
    this.search.dispose();
    this.index.dispose();
    this.store.dispose();
  }
}

/** Milliseconds. */
const moment = 100;

/** An entry together with the journal that holds it. */
export interface Placed<E extends Entry = Entry> {
  readonly journal: Journal;
  readonly entry: E;
}

/** An improvement or a next step together with the journal that holds its note. */
export interface PlacedItem {
  readonly journal: Journal;
  readonly item: TomorrowItem;
}

export class Journals implements Disposable {
  readonly #platform: Platform;
  readonly #storage: vscode.Uri | undefined;
  readonly #changed = new Emitter<void>();
  readonly #settled = new Emitter<void>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #listening: vscode.Disposable;
  #journals: ReadonlyMap<string, { journal: Journal; hearing: Disposable }> | undefined;
  #isWanted = false;

  constructor(platform: Platform, storage: vscode.Uri | undefined) {
    this.#platform = platform;
    this.#storage = storage;
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ashita.folder')) {
          this.#refresh();
        }
      }),
    );
  }

  /** Fires when notes, folders or where notes are kept have changed. */
  readonly onDidChange = this.#changed.on;

  /** Fires a moment after changes, once for all of them: for what can wait until the first view has drawn itself. */
  readonly onDidSettle = this.#settled.on;

  /** In the order of the workspace folders. */
  get all(): readonly Journal[] {
    this.#journals ??= this.#open(new Map());
    return [...this.#journals.values()].map(({ journal }) => journal);
  }

  /** Builds every index; from then on new folders are indexed as they come. */
  async load(): Promise<void> {
    this.#isWanted = true;
    await Promise.all(this.all.map((journal) => journal.index.load()));
  }

  /** Whether every index is complete. */
  get isReady(): boolean {
    return this.#isWanted && this.all.every((journal) => journal.index.isReady);
  }

  /** Every note of every folder. */
  notes(): readonly Placed<NoteEntry>[] {
    return this.all.flatMap((journal) => journal.index.notes.map((entry) => ({ journal, entry })));
  }

  /** The journal whose notes folder holds the URI. */
  holding(uri: vscode.Uri): Journal | undefined {
    return this.all.find((journal) => journal.pathOf(uri) !== undefined);
  }

  /** The journal of the workspace folder that a file lies in; the only one, where it lies in none. */
  of(uri: vscode.Uri): Journal | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    const [only, ...others] = this.all;
    return (
      this.all.find((journal) => journal.folder.uri.toString() === folder) ??
      (others.length === 0 ? only : undefined)
    );
  }

  /** A note by its id, in whichever folder it is. */
  find(id: string): Placed | undefined {
    for (const journal of this.all) {
      const entry = journal.index.byId(id);
      if (entry) {
        return { journal, entry };
      }
    }
    return undefined;
  }

  dispose(): void {
    this.#listening.dispose();
    clearTimeout(this.#settling);
    for (const { journal, hearing } of this.#journals?.values() ?? []) {
      hearing.dispose();
      journal.dispose();
    }
  }

  #refresh(): void {
    if (this.#journals) {
      this.#journals = this.#open(this.#journals);
      if (this.#isWanted) {
        void this.load();
      }
    }
    this.#tell();
  }

  #tell(): void {
    this.#changed.fire();
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      this.#settled.fire();
    }, moment);
  }

  /** Keeps the journals that are still where they were, opens new ones, closes the others. */
  #open(before: ReadonlyMap<string, { journal: Journal; hearing: Disposable }>) {
    const now = new Map<string, { journal: Journal; hearing: Disposable }>();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const setting = readSettings(folder.uri).folder;
      const key = `${folder.uri.toString()}\n${setting}`;
      const kept = before.get(key);
      const journal = kept?.journal ?? new Journal(folder, setting, this.#platform, this.#storage);
      const hearing = kept?.hearing ?? journal.index.onDidChange(() => this.#tell());
      now.set(key, { journal, hearing });
    }
    for (const [key, { journal, hearing }] of before) {
      if (!now.has(key)) {
        hearing.dispose();
        journal.dispose();
      }
    }
    return now;
  }
}
