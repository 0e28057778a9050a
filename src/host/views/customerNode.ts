/** A customer in the tree, and what stands below: what we know, what is to be done, what is to be looked up. */

import * as vscode from 'vscode';
import { readCustomer } from '../../core/actions/readCustomer.ts';
import type { Customer } from '../../core/customers/customers.ts';
import type { CustomerGlance } from '../../core/customers/glance.ts';
import { peopleIn } from '../../core/customers/people.ts';
import type { Day } from '../../core/day.ts';
import type { NoteEntry } from '../../core/journal/entry.ts';
import { workItem } from '../../core/journal/today.ts';
import { dueGroups, tomorrowOf } from '../../core/journal/tomorrow.ts';
import type { Journal } from '../journals.ts';
import { nextQuestionIn } from '../questions.ts';
import { countOf, peopleCount } from '../words/counts.ts';
import { customerLabel, customerLine, customerTooltip } from '../words/customers.ts';
import { shortDay } from '../words/when.ts';
import { capped, MoreNode, PageNode, PersonNode, QuestionNode, WinNode } from './customerRows.ts';
import { NoteNode } from './noteNode.ts';
import { TomorrowNode } from './tomorrowNode.ts';
import { GroupNode, TreeNode } from './tree.ts';

/** What is to be done stands open below a customer, so it is few; what is to be looked up is folded away. */
const most = { toDo: 5, listed: 20 };

export class CustomerNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly glance: CustomerGlance,
    readonly today: Day,
    /** The keys of the steps that were ticked today. */
    readonly ticked: ReadonlySet<string>,
    /** The folder's name, where there are several. */
    readonly where: string,
  ) {
    super();
    this.id = `customer ${journal.folder.uri.toString()} ${glance.customer.id}`;
  }

  get customer(): Customer {
    return this.glance.customer;
  }

  draw(): vscode.TreeItem {
    const { name, notes, page } = this.customer;
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(name, notes.length || page ? Collapsed : None);
    item.description = [customerLine(this.glance), this.where].filter(Boolean).join(' · ');
    item.contextValue = 'customer';
    item.accessibilityInformation = {
      label: [customerLabel(this.glance), this.where].filter(Boolean).join(', '),
    };
    return item;
  }

  /** What the figures say, when somebody rests on the row: that reads files. */
  override async explain(): Promise<vscode.MarkdownString> {
    const { journal, today, customer } = this;
    const staleAfter = journal.settings.staleMonths;
    const data = await readCustomer(journal, customer, { today, staleAfter });
    return customerTooltip(data, this.where);
  }

  /** What we know, what is to be done, and, folded away, what is to be looked up. */
  override children(): readonly TreeNode[] {
    const { page } = this.customer;
    const question = nextQuestionIn(this.journal)(this.glance);
    return [
      ...(page ? [new PageNode(this.journal, page.path, this.glance.areas)] : []),
      ...(question ? [new QuestionNode(question, this)] : []),
      ...this.#steps(),
      ...this.#raw(),
      ...this.#group('wins', vscode.l10n.t('Wins'), this.#wins()),
      ...this.#group('people', vscode.l10n.t('People'), this.#people(), peopleCount),
      ...this.#group('notes', vscode.l10n.t('Notes'), this.#notes()),
    ];
  }

  /** Open ones, what is due first, and those that were ticked today, so that unticking is the undo. */
  #steps(): readonly TreeNode[] {
    const { page, notes } = this.customer;
    const holding = [...(page ? [page] : []), ...notes].filter(
      ({ steps, dropped = [] }) => steps.length + dropped.length > 0,
    );
    const tomorrow = tomorrowOf(holding, this.today, this.ticked);
    const steps = dueGroups.flatMap((group) => tomorrow[group]).filter(({ step }) => step);
    const rows = steps.map(
      (item, at) => new TomorrowNode(this.journal, item, this.today, at, this.id),
    );
    return this.#capped('steps', rows, most.toDo);
  }

  #raw(): readonly TreeNode[] {
    const raw = this.glance.frustrations.filter(({ said }) => said.reach === 'raw');
    const rows = raw.map(({ entry }) => this.#note(entry, 'raw'));
    return this.#capped('raw', rows, most.toDo);
  }

  #wins(): readonly TreeNode[] {
    const newest = this.glance.steps[1].map(({ path }) => this.journal.index.entries.get(path));
    return newest.map(
      (entry) => new WinNode(this.journal, entry as NoteEntry, this.today, this.id),
    );
  }

  #people(): readonly TreeNode[] {
    const people = peopleIn(this.glance.notes);
    return people.map((person) => new PersonNode(this.journal, person, this.today, this.id));
  }

  /** Newest first, those of a later day too: they are not lost here. */
  #notes(): readonly TreeNode[] {
    return this.customer.notes.toReversed().map((entry) => this.#note(entry, 'notes'));
  }

  #note(entry: NoteEntry, where: string): NoteNode {
    const work = workItem(entry, this.journal.index.byOrigin);
    const day = shortDay(entry.day, this.today);
    return new NoteNode(this.journal, work, day, `${this.id} ${where}`);
  }

  #group(
    name: string,
    label: string,
    rows: readonly TreeNode[],
    count = countOf,
  ): readonly TreeNode[] {
    const below = () => this.#capped(name, rows, most.listed);
    const id = `${name} ${this.id}`;
    return rows.length > 0 ? [new GroupNode(id, label, count(rows.length), below, false)] : [];
  }

  #capped(name: string, rows: readonly TreeNode[], count: number): readonly TreeNode[] {
    return capped(
      rows,
      count,
      (row) => row,
      (left) => new MoreNode(`more ${name} ${this.id}`, left, this.customer.id),
    );
  }
}
