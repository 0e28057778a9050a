/** What stands below a customer: the page, wins, people, and a way to what is not shown. */

import * as vscode from 'vscode';
import type { NextQuestion } from '../../core/customers/data.ts';
import type { CustomerGlance } from '../../core/customers/glance.ts';
import type { PersonMet } from '../../core/customers/people.ts';
import type { Day } from '../../core/day.ts';
import type { NoteEntry } from '../../core/journal/entry.ts';
import { hearsayOf } from '../../core/journal/standing.ts';
import type { Journal } from '../journals.ts';
import { countOf } from '../words/counts.ts';
import { heardHow, lacksOf } from '../words/standing.ts';
import { winName } from '../words/vocabulary.ts';
import { dayWithWeekday, shortDay } from '../words/when.ts';
import { lackingUri } from './lackBadges.ts';
import { openCommand, type OpensNote } from './noteNode.ts';
import { TreeNode } from './tree.ts';

/** Of a list as long as it may be, the first; below them a row that says how many more there are. */
export function capped<T>(
  all: readonly T[],
  most: number,
  rowOf: (one: T) => TreeNode,
  moreOf: (left: number) => TreeNode,
): readonly TreeNode[] {
  // A row that says "1 more" takes as much room as that one.
  const shown = all.length <= most + 1 ? all : all.slice(0, most);
  const left = all.length - shown.length;
  return [...shown.map(rowOf), ...(left > 0 ? [moreOf(left)] : [])];
}

/** Leads to all that names the customer. */
export class MoreNode extends TreeNode {
  constructor(
    readonly id: string,
    readonly left: number,
    /** What *Search Notes* is opened with. */
    readonly query: string,
  ) {
    super();
  }

  draw(): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('… and {0} more', this.left));
    const title = vscode.l10n.t('Search');
    item.tooltip = vscode.l10n.t('Search: {0}', this.query);
    item.command = { command: 'ashita.search', title, arguments: [this] };
    return item;
  }
}

/** What to ask next; a click offers to make it a step, or another one. */
export class QuestionNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly question: NextQuestion,
    /** The customer's own row. */
    readonly customer: TreeNode,
  ) {
    super();
    this.id = `question ${customer.id}`;
  }

  draw(): vscode.TreeItem {
    const { words } = this.question;
    const item = new vscode.TreeItem(words);
    const label = vscode.l10n.t('Next question: {0}', words);
    item.iconPath = new vscode.ThemeIcon('question');
    item.tooltip = label;
    item.accessibilityInformation = { label };
    const title = vscode.l10n.t('The next question to ask');
    item.command = { command: 'ashita.nextQuestion', title, arguments: [this.customer] };
    return item;
  }
}

export class PageNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly path: string,
    readonly areas: CustomerGlance['areas'],
  ) {
    super();
    this.id = `page ${journal.folder.uri.toString()} ${path}`;
  }

  draw(): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('What we know'));
    const count = (isOne: (area: CustomerGlance['areas'][number]) => boolean) =>
      this.areas.filter(isOne).length;
    const [empty, stale] = [count(({ isFilled }) => !isFilled), count(({ isStale }) => isStale)];
    item.description = [
      empty > 0 ? vscode.l10n.t('{0} empty', empty) : '',
      stale > 0 ? vscode.l10n.t('{0} stale', stale) : '',
    ]
      .filter(Boolean)
      .join(' · ');
    item.iconPath = new vscode.ThemeIcon('book');
    item.contextValue = 'page';
    item.command = openCommand(this.journal.uri(this.path));
    return item;
  }
}

export class WinNode extends TreeNode implements OpensNote {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly entry: NoteEntry,
    readonly today: Day,
    under: string,
  ) {
    super();
    this.id = `win ${under} ${entry.path}`;
  }

  draw(): vscode.TreeItem {
    const { entry } = this;
    const { win } = entry.fields;
    const item = new vscode.TreeItem(entry.title);
    item.iconPath = new vscode.ThemeIcon('star-empty');
    const won = win ? winName(win) : '';
    item.description = [won, ...lacksOf(entry), shortDay(entry.day, this.today)]
      .filter(Boolean)
      .join(' · ');
    const about = [won, dayWithWeekday(entry.day), heardHow(entry)].filter(Boolean).join(' · ');
    item.tooltip = `${entry.title}\n${about}`;
    const lacking = lackingUri(entry);
    if (lacking) {
      item.resourceUri = lacking;
    }
    item.contextValue = `note.${entry.kind}${hearsayOf(entry) ? '.hearsay' : ''}`;
    item.command = openCommand(this.journal.uri(entry.path));
    item.accessibilityInformation = { label: [entry.title, about].join(', ') };
    return item;
  }
}

export class PersonNode extends TreeNode implements OpensNote {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly person: PersonMet,
    readonly today: Day,
    under: string,
  ) {
    super();
    this.id = `person ${under} ${person.name}`;
  }

  get entry(): NoteEntry {
    return this.person.last;
  }

  draw(): vscode.TreeItem {
    const { name, count, last } = this.person;
    const item = new vscode.TreeItem(name);
    item.iconPath = new vscode.ThemeIcon('person');
    item.description = [countOf(count), shortDay(last.day, this.today)].join(' · ');
    const notes =
      count === 1 ? vscode.l10n.t('named in 1 note') : vscode.l10n.t('named in {0} notes', count);
    const lastNote = vscode.l10n.t('Last: {0}', `${dayWithWeekday(last.day)} · ${last.title}`);
    item.tooltip = [name, notes, lastNote, heardHow(last)].filter(Boolean).join('\n');
    item.contextValue = 'person';
    item.command = openCommand(this.journal.uri(last.path));
    item.accessibilityInformation = { label: [name, notes, lastNote].join(', ') };
    return item;
  }
}
