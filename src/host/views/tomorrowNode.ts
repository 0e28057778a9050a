/** A row that can be ticked: an improvement, a step of a note, or somebody who is to hear of thanks. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import type { TomorrowItem } from '../../core/journal/tomorrow.ts';
import type { Journal } from '../journals.ts';
import { itemTitle } from '../words/items.ts';
import { titleHeard } from '../words/standing.ts';
import { scopeName } from '../words/vocabulary.ts';
import { shortDay } from '../words/when.ts';
import { customerNames } from './names.ts';
import { openCommand, originTitles, type OpensNote } from './noteNode.ts';
import { TreeNode } from './tree.ts';

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
