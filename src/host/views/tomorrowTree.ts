/**
 * Tomorrow's improvement: open improvements and next steps by when they are due, and who is to hear of thanks. A tick is
 * the smallest edit of its file.
 */

import * as vscode from 'vscode';
import { groupBy } from '../../core/groupBy.ts';
import type { Day } from '../../core/day.ts';
import {
  dueGroups,
  tomorrowOf,
  type DueGroup,
  type TomorrowItem,
} from '../../core/journal/tomorrow.ts';
import type { Closing } from '../commands/closing.ts';
import type { Journal, Journals } from '../journals.ts';
import { countOf } from '../words/counts.ts';
import { notToldYet } from '../words/people.ts';
import { scopeName } from '../words/vocabulary.ts';
import { itemTitle } from '../words/items.ts';
import { titleHeard } from '../words/standing.ts';
import { shortDay } from '../words/when.ts';
import { focusedRow } from './focusedRow.ts';
import { customerNames } from './names.ts';
import { openCommand, originTitles, type OpensNote } from './noteNode.ts';
import { GroupNode, NodeTree, TreeNode } from './tree.ts';

export class TomorrowNode extends TreeNode implements OpensNote {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly item: TomorrowItem,
    readonly today: Day,
    at: number,
    /** Where it stands, where a step may stand in several places. */
    under = '',
  ) {
    super();
    const { entry, step, person = '' } = item;
    this.id = `tomorrow ${under}${journal.folder.uri.toString()} ${entry.path} ${step ? `${at} ${step.text}` : person}`;
  }

  get entry() {
    return this.item.entry;
  }

  draw(): vscode.TreeItem {
    const { entry, step, person, isDone, isDropped } = this.item;
    const title = itemTitle(this.item);
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    const item = new vscode.TreeItem(title);
    item.description = this.#description();
    item.checkboxState = isDone ? Checked : Unchecked;
    if (isDropped) {
      // A long title hides the word beside it, and a tick alone says done.
      item.iconPath = new vscode.ThemeIcon('circle-slash');
    }
    const isImprovement = !step && person === undefined;
    const origins = isImprovement ? originTitles(this.journal, entry) : '';
    item.tooltip = [
      title,
      entry.title === title ? '' : titleHeard(entry),
      item.description,
      origins,
    ]
      .filter(Boolean)
      .join('\n');
    item.contextValue = `${step ? 'step' : isImprovement ? 'improvement' : 'telling'}${isDone ? '.done' : ''}`;
    item.command = openCommand(this.journal.uri(entry.path));
    item.accessibilityInformation = {
      label: [title, item.description, origins].filter(Boolean).join(', '),
    };
    return item;
  }

  /** What matters comes first, as the end is cut first. */
  #description(): string {
    const { entry, due, isDone, isDropped, daysLate, weeks, step } = this.item;
    const time = isDone
      ? isDropped
        ? vscode.l10n.t('dropped')
        : vscode.l10n.t('done')
      : daysLate > 0
        ? daysLate === 1
          ? vscode.l10n.t('1 day late')
          : vscode.l10n.t('{0} days late', daysLate)
        : due
          ? shortDay(due, this.today)
          : '';
    const age =
      isDone || !weeks
        ? ''
        : weeks === 1
          ? vscode.l10n.t('1 week old')
          : vscode.l10n.t('{0} weeks old', weeks);
    const scope = !step && entry.fields.scope ? scopeName(entry.fields.scope) : '';
    const whose = scope || customerNames(this.journal, entry);
    return [...(time ? [time, whose, age] : [age, whose])].filter(Boolean).join(' · ');
  }
}

const groupNames: { readonly [G in DueGroup]: () => string } = {
  overdue: () => vscode.l10n.t('Overdue'),
  thisWeek: () => vscode.l10n.t('This week'),
  later: () => vscode.l10n.t('Later'),
  noDate: () => vscode.l10n.t('No date'),
};

/** Who has not heard of thanks, each once; '' for nobody. */
function waitingFor(items: readonly TomorrowItem[]): string {
  const people = items.flatMap(({ person, isDone }) => (isDone ? [] : (person ?? [])));
  return notToldYet([...new Set(people)]);
}

export class TomorrowTree implements vscode.Disposable {
  static readonly id = 'ashita.tomorrowView';
  readonly provider: NodeTree;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #owned: vscode.Disposable[];

  constructor(
    readonly journals: Journals,
    readonly closing: Closing,
    readonly today: () => Day,
    onFailure: (error: unknown) => void,
  ) {
    this.provider = new NodeTree(() => this.#roots());
    this.#view = vscode.window.createTreeView(TomorrowTree.id, {
      treeDataProvider: this.provider,
      manageCheckboxStateManually: true,
    });
    this.#owned = [
      this.#view,
      this.provider,
      tickingRows(this.#view, this.provider, closing, onFailure),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#owned).dispose();
  }

  /** The row that has the focus, where this view has it. */
  focused(): Promise<TreeNode | undefined> {
    return focusedRow(this.#view);
  }

  async #roots(): Promise<readonly TreeNode[]> {
    await this.journals.load();
    const today = this.today();
    const placed = this.journals.all.flatMap((journal) => {
      const tomorrow = tomorrowOf([...journal.index.entries.values()], today, this.closing.keys);
      return dueGroups.flatMap((group) =>
        tomorrow[group].map((item) => ({ journal, item, group })),
      );
    });
    const groups = groupBy(placed, ({ group }) => group);
    const overdue = (groups.get('overdue') ?? []).filter(({ item }) => !item.isDone).length;
    const tooltip = vscode.l10n.t('{0} overdue', overdue);
    this.#view.description = overdue ? tooltip : '';
    const waiting = waitingFor(placed.map(({ item }) => item));
    this.#view.badge = overdue
      ? { value: overdue, tooltip: [tooltip, waiting].filter(Boolean).join(' · ') }
      : undefined;
    return dueGroups.flatMap((group) => {
      const nodes = (groups.get(group) ?? []).map(
        ({ journal, item }, at) => new TomorrowNode(journal, item, today, at),
      );
      const isExpanded = group !== 'noDate' || groups.size === 1;
      return nodes.length
        ? [
            new GroupNode(
              `due ${group}`,
              groupNames[group](),
              countOf(nodes.length),
              () => nodes,
              isExpanded,
            ),
          ]
        : [];
    });
  }
}

/** Ticks in the notes what is ticked in a view. */
export function tickingRows(
  view: vscode.TreeView<TreeNode>,
  provider: NodeTree,
  closing: Closing,
  onFailure: (error: unknown) => void,
): vscode.Disposable {
  const tickAll = async (items: readonly (readonly [TreeNode, vscode.TreeItemCheckboxState])[]) => {
    for (const [node, state] of items) {
      if (node instanceof TomorrowNode) {
        await closing.tick(node, state === vscode.TreeItemCheckboxState.Checked);
      }
    }
  };
  return view.onDidChangeCheckboxState(({ items }) => {
    tickAll(items).catch((error: unknown) => {
      provider.refresh();
      onFailure(error);
    });
  });
}
