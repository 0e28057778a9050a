/** `ashita.tickFocused`: the space bar in the trees that have boxes to tick. */

import * as vscode from 'vscode';
import type { TreeNode } from '../views/tree.ts';
import { TomorrowNode } from '../views/tomorrowNode.ts';
import type { Command } from './command.ts';

/** Ticks the row that has the focus, or unticks it; a group opens or closes as everywhere. */
export function tickFocusedCommand(
  ...trees: readonly { focused(): Promise<TreeNode | undefined> }[]
): Command {
  return {
    id: 'ashita.tickFocused',
    async run() {
      let row: TreeNode | undefined;
      for (const tree of trees) {
        row ??= await tree.focused();
      }
      await (row instanceof TomorrowNode
        ? vscode.commands.executeCommand('ashita.tick', row)
        : vscode.commands.executeCommand('list.toggleExpand'));
    },
  };
}
