/** A file that does not say what it is: listed, opened, never rewritten. */

import * as vscode from 'vscode';
import type { Entry } from '../../core/journal/entry.ts';
import type { Journal } from '../journals.ts';
import { problemSentence } from '../words/problems.ts';
import { openCommand } from './noteNode.ts';
import { TreeNode } from './tree.ts';

export class UnreadableNode extends TreeNode {
  readonly id: string;

  constructor(
    readonly journal: Journal,
    readonly entry: Entry,
  ) {
    super();
    this.id = `unreadable ${journal.folder.uri.toString()} ${entry.path}`;
  }

  draw(): vscode.TreeItem {
    const item = new vscode.TreeItem(this.entry.path);
    const [problem] = this.entry.problems;
    item.iconPath = new vscode.ThemeIcon('warning');
    item.description = problem ? problemSentence(problem) : '';
    item.tooltip = item.description;
    item.contextValue = 'unreadable';
    item.command = openCommand(this.journal.uri(this.entry.path));
    return item;
  }
}
