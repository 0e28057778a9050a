/** Customers as the notes know them: whoever was met last comes first. */

import * as vscode from 'vscode';
import type { Customer } from '../../core/customers/customers.ts';
import { daysBetween, type Day } from '../../core/day.ts';
import type { NoteEntry } from '../../core/journal/entry.ts';
import { hearsayOf } from '../../core/journal/standing.ts';
import { improvementsByOrigin, workItem } from '../../core/journal/today.ts';
import type { Journal, Journals } from '../journals.ts';
import { winName } from '../words/vocabulary.ts';
import { daysAgo, shortDay } from '../words/when.ts';
import { lackingUri } from './lackBadges.ts';
import { NoteNode, openCommand } from './noteNode.ts';
import { NodeTree, TreeNode } from './tree.ts';

const mostNotes = 20;

export class CustomerNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly customer: Customer,
    readonly today: Day,
  ) {
    super();
    this.id = `customer ${journal.folder.uri.toString()} ${customer.id}`;
  }

  draw(): vscode.TreeItem {
    const { name, lastContact, notes, page } = this.customer;
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(name, notes.length || page ? Collapsed : None);
    const seen = lastContact ? daysAgo(daysBetween(lastContact, this.today)) : '';
    item.description = [seen, page ? '' : vscode.l10n.t('no page yet')].filter(Boolean).join(' · ');
    item.contextValue = 'customer';
    return item;
  }

  /** The page, open frustrations and wins before everything else; of those that are many, the newest. */
  override children(): readonly TreeNode[] {
    const { page, notes } = this.customer;
    const origins = improvementsByOrigin(this.journal.index.notes);
    const newest = [...notes].reverse();
    const wins = newest.filter(({ fields }) => fields.win);
    const frustrations = newest.filter(
      ({ kind, id }) =>
        kind === 'frustration' && !origins.get(id)?.some(({ fields }) => fields.status === 'done'),
    );
    const others = newest.filter((note) => !wins.includes(note) && !frustrations.includes(note));
    const node = (entry: NoteEntry) =>
      new NoteNode(this.journal, workItem(entry, origins), shortDay(entry.day, this.today));
    return [
      ...(page ? [new PageNode(this.journal, page.path)] : []),
      ...frustrations.slice(0, mostNotes).map(node),
      ...wins.slice(0, mostNotes).map((entry) => new WinNode(this.journal, entry)),
      ...others.slice(0, mostNotes).map(node),
    ];
  }
}

class PageNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly path: string,
  ) {
    super();
    this.id = `page ${journal.folder.uri.toString()} ${path}`;
  }

  draw(): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('What we know'));
    item.iconPath = new vscode.ThemeIcon('book');
    item.contextValue = 'page';
    item.command = openCommand(this.journal.uri(this.path));
    return item;
  }
}

class WinNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly entry: NoteEntry,
  ) {
    super();
    this.id = `win ${journal.folder.uri.toString()} ${entry.path}`;
  }

  draw(): vscode.TreeItem {
    const item = new vscode.TreeItem(this.entry.title);
    item.iconPath = new vscode.ThemeIcon('star-empty');
    item.description = this.entry.fields.win ? winName(this.entry.fields.win) : '';
    const lacking = lackingUri(this.entry);
    if (lacking) {
      item.resourceUri = lacking;
    }
    item.contextValue = `note.${this.entry.kind}${hearsayOf(this.entry) ? '.hearsay' : ''}`;
    item.command = openCommand(this.journal.uri(this.entry.path));
    return item;
  }
}

export class CustomersTree implements vscode.Disposable {
  static readonly id = 'ashita.customersView';
  readonly provider: NodeTree;
  readonly #owned: vscode.Disposable[];

  constructor(journals: Journals, today: () => Day) {
    this.provider = new NodeTree(async () => {
      await journals.load();
      return journals.all.flatMap((journal) =>
        journal.customers(today()).map((customer) => new CustomerNode(journal, customer, today())),
      );
    });
    const view = vscode.window.createTreeView(CustomersTree.id, {
      treeDataProvider: this.provider,
      showCollapseAll: true,
    });
    this.#owned = [view, this.provider];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#owned).dispose();
  }
}
