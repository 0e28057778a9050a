/**
 * Tomorrow's improvement: open improvements and next steps by when they are due, and who is to hear of thanks. A tick is
 * the smallest edit of its file.
 */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { groupBy } from '../../core/groupBy.ts';
import {
  dueGroups,
  tomorrowOf,
  type DueGroup,
  type TomorrowItem,
} from '../../core/journal/tomorrow.ts';
import { countOf } from '../words/counts.ts';
import { notToldYet } from '../words/people.ts';
import { TickingTree, type TickingParts } from './tickingTree.ts';
import { TomorrowNode } from './tomorrowNode.ts';
import { GroupNode, type TreeNode } from './tree.ts';

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

export class TomorrowTree extends TickingTree {
  static readonly id = 'ashita.tomorrowView';

  constructor(parts: TickingParts) {
    super(TomorrowTree.id, parts);
  }

  protected override roots(today: Day): readonly TreeNode[] {
    const { journals, closing } = this.parts;
    const placed = journals.all.flatMap((journal) => {
      const tomorrow = tomorrowOf([...journal.index.entries.values()], today, closing.keys);
      return dueGroups.flatMap((group) =>
        tomorrow[group].map((item) => ({ journal, item, group })),
      );
    });
    const groups = groupBy(placed, ({ group }) => group);
    const overdue = (groups.get('overdue') ?? []).filter(({ item }) => !item.isDone).length;
    const tooltip = vscode.l10n.t('{0} overdue', overdue);
    this.view.description = overdue ? tooltip : '';
    const waiting = waitingFor(placed.map(({ item }) => item));
    this.view.badge = overdue
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
